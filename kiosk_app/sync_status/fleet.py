"""The devices of the building as this desk last heard of them; kept, so that they show offline too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from domain.clock import Clock

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from sync.protocol.device_list import DevicesReply

KEY = "devices"
_SEPARATOR = "\n"


@dataclass(frozen=True, slots=True)
class FleetLine:
    """One device; the fields as in ``sync.protocol.device_list.DeviceLine``."""

    device_id: str
    name: str
    role: str
    revoked: bool
    version: str
    last_seen: datetime | None
    clock_offset_s: float | None
    waiting: int | None
    quarantined: int | None


@dataclass(frozen=True, slots=True)
class Fleet:
    """``known_at``: when the server said so; ``None`` where it never did."""

    lines: tuple[FleetLine, ...] = ()
    known_at: datetime | None = None


class FleetKeeper:
    """``ask`` asks the server and raises ``SyncProblem``. Everything here waits: call it in the background."""

    def __init__(
        self, engine_source: Callable[[], Engine], ask: Callable[[], DevicesReply], clock: Clock
    ) -> None:
        self._engine_source, self._ask, self._clock = engine_source, ask, clock

    def recall(self) -> Fleet:
        """Return what was heard last."""
        from kiosk_app.platform.outbox_store import SyncStateStore
        from vault.sessions import reading_session

        with reading_session(self._engine_source()) as session:
            return _read(SyncStateStore().get(session, KEY))

    def fetch(self) -> Fleet:
        """Ask the server, keep its answer and return it. Raises ``SyncProblem`` or ``StoreError``."""
        from kiosk_app.platform.outbox_store import SyncStateStore
        from sync.protocol.canonical import moment_text
        from vault.sessions import writing_session

        reply = self._ask()
        text = moment_text(self._clock.now()) + _SEPARATOR + reply.model_dump_json()
        with writing_session(self._engine_source()) as session:
            SyncStateStore().put(session, KEY, text)
        return _read(text)


def _read(text: str | None) -> Fleet:
    from pydantic import ValidationError

    from sync.protocol.device_list import DevicesReply

    known_at, _, body = (text or "").partition(_SEPARATOR)
    try:
        reply = DevicesReply.model_validate_json(body)
        return Fleet(tuple(_line(line) for line in reply.devices), datetime.fromisoformat(known_at))
    except (ValidationError, ValueError):
        # Never asked yet, or written by a program that knew more than we.
        return Fleet()


def _line(line: object) -> FleetLine:
    return FleetLine(**{name: getattr(line, name) for name in FleetLine.__dataclass_fields__})
