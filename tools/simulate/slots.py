"""SQLAlchemy engines, kept for all histories of a process: what they compiled once is not compiled again.

An engine holds nothing of a node but the way to its disk; another disk can be put in at any time.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from tools.simulate.disk import Disk
from vault.engine import READS_ONLY


class Slot:
    """Where a disk goes in; transactions begin as ``vault.engine`` begins them."""

    def __init__(self) -> None:
        self._disk: Disk | None = None
        self.engine: Engine = create_engine(
            "sqlite://", creator=lambda: self.disk.raw, poolclass=StaticPool, hide_parameters=True
        )
        event.listen(self.engine, "begin", _begin)
        event.listen(self.engine, "before_cursor_execute", self._count)

    @property
    def disk(self) -> Disk:
        if self._disk is None:
            raise LookupError("there is no disk in this slot")
        return self._disk

    def insert(self, disk: Disk) -> None:
        """From now on the engine works on ``disk``; whatever was under way is rolled back."""
        self.engine.dispose()
        self._disk = disk

    def _count(self, *_of_the_statement: Any) -> None:
        self.disk.tick()


class Slots:
    """Lends slots to one history after the other."""

    def __init__(self) -> None:
        self._free: list[Slot] = []

    def take(self) -> Slot:
        return self._free.pop() if self._free else Slot()

    def give_back(self, slot: Slot) -> None:
        slot.engine.dispose()
        self._free.append(slot)


SERVER_SLOTS = Slots()
DEVICE_SLOTS = Slots()


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get(READS_ONLY, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
