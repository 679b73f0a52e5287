"""What the world knows and no node does: every operation that a screen thanked for, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tools.simulate.disk import Disk

if TYPE_CHECKING:
    from tools.simulate.backups import Backup
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

Row = tuple[Any, ...]
Key = tuple[str, str]
"""Building and operation id."""

_NAMES = ("op_id", "kind", "schema_v", "record_id", "body", "sha256", "wall_utc", "lease_id")
_WHAT = ", ".join(_NAMES)
_OUTBOX_NEW = f"SELECT seq, {_WHAT}, incarnation, kseq FROM outbox WHERE seq > ? ORDER BY seq"  # noqa: S608
_OUTBOX = f"SELECT {_WHAT}, erased IS NOT NULL FROM outbox"  # noqa: S608
_INBOX = f"SELECT {_WHAT}, flag = 'erased', building FROM inbox"  # noqa: S608
_SERVER_EPOCH = "SELECT value FROM meta WHERE name = 'epoch'"
_BODY = 5
"""Where the body stands in a row, behind building and id."""
_SIGNED_IN = "visit.signed_in"


@dataclass(frozen=True)
class Deed:
    """An operation as it was when the screen said thank you. ``what``: everything that must survive."""

    op_id: str
    building: str
    node: str
    what: tuple[Any, ...]

    @property
    def kind(self) -> str:
        return str(self.what[0])

    @property
    def record_id(self) -> str:
        return str(self.what[2])

    @property
    def body(self) -> str:
        return str(self.what[3])


class Ledger:
    """``gone``: operations that no program could have saved, since the only disks that held them were
    overwritten. ``durable``: in some verified backup. ``passed_over``: in a backup that was newer than the
    one from which the server was restored. ``forgotten``: building and id of records whose
    words are to be erased. ``confirmed``: claims of which a screen said so, and which device.
    ``booked``: bookings of which a screen said so, with their claims then. ``takers``: who took a booking.
    ``excuses``: what happened for which a confirmed claim may have to wait. ``tainted``: incarnations under which more than one store has written, or a stranger."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.deeds: dict[Key, Deed] = {}
        self.gone: set[Key] = set()
        self.destroyed: set[Key] = set()
        self.durable: set[Key] = set()
        self.passed_over: set[Key] = set()
        self.forgotten: set[Key] = set()
        self.confirmed: dict[Key, str] = {}
        self.withdrawn: set[Key] = set()
        self.booked: dict[Key, tuple[str, ...]] = {}
        self.takers: dict[Key, str] = {}
        self.excuses: set[str] = set()
        self.tainted: set[str] = set()
        self._collected: dict[str, int] = {}

    def meet(self, device: DeviceNode) -> None:
        """Begin with what the store of ``device`` holds now."""
        self._collected[device.name] = device.disk.rows("SELECT coalesce(max(seq), 0) FROM outbox")[0][0]

    def recall(self, other: Ledger) -> None:
        """Know what was done before this history began."""
        self.deeds.update(other.deeds)

    def collect(self, device: DeviceNode) -> None:
        """Note what ``device`` has written since the last look."""
        for seq, op_id, *what, incarnation, kseq in device.disk.rows(
            _OUTBOX_NEW, (self._collected[device.name],)
        ):
            self._collected[device.name] = seq
            key = (device.building, op_id)
            if what[0] == "visit.anonymised":
                self.forgotten.add((device.building, what[2]))
            if key not in self.deeds:
                self.deeds[key] = Deed(op_id, device.building, device.name, tuple(what))
                self._world.history.note(
                    device.name, f"  wrote {what[0]} {op_id[-6:]} as {incarnation[:4]}/{kseq}"
                )

    def missing(self) -> list[Key]:
        """Return what is in no outbox, inbox or quarantine any more, byte for byte; the words of a visitor
        who was forgotten may be erased."""
        whole, erased = self._found()
        return [key for key, deed in self.deeds.items() if not self._is_there(key, deed, whole, erased)]

    def _is_there(self, key: Key, deed: Deed, whole: set[Row], erased: set[Row]) -> bool:
        row = (key[0], deed.op_id, *deed.what)
        if row in whole:
            return True
        may_be_erased = deed.kind == _SIGNED_IN and (key[0], deed.record_id) in self.forgotten
        return may_be_erased and _without_body(row) in erased

    def _found(self) -> tuple[set[Row], set[Row]]:
        """Return every operation that can be found somewhere: those whole, and those whose body was erased."""
        whole: set[Row] = set()
        erased: set[Row] = set()
        for *row, is_erased, building in self._world.server.disk.rows(_INBOX):
            _sort_in((building, *row), is_erased, whole, erased)
        for device in self._world.devices:
            for *row, is_erased in device.disk.rows(_OUTBOX):
                _sort_in((device.building, *row), is_erased, whole, erased)
        whole.update(_set_aside(self._world.server.disk))
        return whole, erased

    def overwritten(self, device: DeviceNode, before: set[str]) -> None:
        """The outbox of ``device`` held ``before``, and an old copy has taken its place."""
        after = _outbox_ids(device)
        self.destroyed.update((device.building, op_id) for op_id in before - after)
        self.gone.update(self.missing())
        self.meet(device)

    def server_restored(self, newer: Sequence[Backup]) -> None:
        """An old backup of the server has taken the place of its store; ``newer`` ones were passed over."""
        self.passed_over.update(key for backup in newer for key in backup.operations)
        self.gone.update(key for key in self.missing() if key in self.destroyed or key in self.passed_over)

    @contextmanager
    def letting_go(self, device: DeviceNode) -> Iterator[None]:
        """Within it ``device`` lets go of what it takes for durable. Where it has not heard that the server
        was restored from an older backup than the one that held it, no program could tell it."""
        held = _outbox_ids(device)
        yield
        if _epoch_of(device) != self._world.server.disk.rows(_SERVER_EPOCH)[0][0]:
            let_go = {(device.building, op_id) for op_id in held - _outbox_ids(device)}
            self.gone.update(key for key in self.missing() if key in let_go & self.passed_over)


def _outbox_ids(device: DeviceNode) -> set[str]:
    return {row[0] for row in device.disk.rows("SELECT op_id FROM outbox")}


def _epoch_of(device: DeviceNode) -> str:
    return "".join(row[0] for row in device.disk.rows("SELECT value FROM sync_state WHERE key = 'epoch'"))


def _sort_in(row: Row, is_erased: bool, whole: set[Row], erased: set[Row]) -> None:
    if is_erased:
        erased.add(_without_body(row))
    else:
        whole.add(row)


def _without_body(row: Row) -> Row:
    return (*row[:_BODY], "", *row[_BODY + 1 :])


def _set_aside(disk: Disk) -> set[Row]:
    found = set()
    for building, raw in disk.rows("SELECT building, raw FROM quarantine WHERE raw != ''"):
        item = json.loads(raw)
        values = [item.get(name) for name in _NAMES]
        found.add((building, *(value if isinstance(value, (str, int)) else None for value in values)))
    return found
