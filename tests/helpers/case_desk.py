"""A desk with what was set aside in its building, on a real store."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, text

from domain.devices import DeviceIdentity
from domain.visits import VisitPolicy
from kiosk_app.features.cases.outcomes import SetAside
from kiosk_app.features.cases.service import CaseService
from kiosk_app.features.cases.sync_adapter import CaseRecords
from kiosk_app.features.guestbook.places import load_kelurahan
from kiosk_app.features.guestbook.visit_door import GuestbookDoor
from kiosk_app.platform.outbox import claim_identity
from kiosk_app.platform.outbox_store import OutboxStore
from sync.protocol.canonical import canonical_json, moment_text
from sync.protocol.cases import CaseRecord
from sync.protocol.chain import GENESIS, body_hash
from sync.protocol.messages import FeedRow
from sync.protocol.operations import Operation
from tests.helpers.clock import FixedClock
from vault.sessions import writing_session

DESK = DeviceIdentity("pip-semarang", "desk-1")
RINA, ADMIN = "Rina Wulandari", "admin"
VISIT_ID = "01936000-0000-7000-8000-000000000001"
CODE = "7K4Q39MW4"


def sign_in_body(name: str = "Siti Sa'adah", **changes: Any) -> dict[str, Any]:
    """A guestbook entry as an entrance sends it."""
    return {
        "visit_id": VISIT_ID,
        "building": "pip-semarang",
        "device_id": "entrance-left",
        "code": CODE,
        "name": name,
        "origin": {"kind": "town", "text": "Ungaran"},
        "purpose": "information",
        "phone": "+6281215000512",
        "arrived_at": "2026-11-23T02:12:00.000000Z",
        **changes,
    }


def operation(body: dict[str, Any] | str, kind: str = "visit.signed_in", op_id: str = "op-1") -> Operation:
    """An operation of the left entrance that holds ``body``."""
    words = body if isinstance(body, str) else canonical_json(body)
    record_id = body.get("visit_id", "") if isinstance(body, dict) else VISIT_ID
    return Operation(
        op_id=op_id,
        device_id="entrance-left",
        incarnation="i1",
        kseq=1,
        kind=kind,
        schema_v=1,
        record_id=record_id,
        body=words,
        sha256=body_hash(words),
        prev_hash=GENESIS,
        wall_utc="2026-11-23T02:12:00.000000Z",
    )


@dataclass
class CaseDesk:
    """The service with its store, its clock, and what it said was saved."""

    engine: Engine
    clock: FixedClock
    saved: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        with writing_session(self.engine) as session:
            claim_identity(session, DESK.device_id)
        self.service = CaseService(
            lambda: self.engine,
            self.clock,
            DESK,
            VisitPolicy(),
            GuestbookDoor,
            lambda kind, record_id: self.saved.append((kind, record_id)),
            load_kelurahan,
        )

    def hear_of(
        self, raw: Operation | str, reason: str, case_id: str = "op-1", **changes: Any
    ) -> frozenset[str]:
        """Have the feed bring a case; return what changed."""
        record = CaseRecord(
            case_id=case_id,
            op_id=case_id,
            device_id="entrance-left",
            op_kind=raw.kind if isinstance(raw, Operation) else "",
            reason=reason,
            raw=raw.model_dump_json() if isinstance(raw, Operation) else raw,
            received_at=self.clock.now(),
        ).model_copy(update=changes)
        row = FeedRow(seq=1, kind="case", record_id=case_id, body=record.to_json())
        with writing_session(self.engine) as session:
            waiting = OutboxStore().waiting_for(session, [case_id], 0)
            return CaseRecords().apply(session, [row], waiting)

    def set_aside_here(self, source: str, raw: str, reason: str) -> None:
        """Have this device put something into its own quarantine."""
        with writing_session(self.engine) as session:
            OutboxStore().quarantine(session, source, raw, reason, self.clock.now())

    def only(self) -> SetAside:
        """The one entry that waits."""
        (entry,) = self.service.undecided().entries
        return entry

    def ask(self, question: str) -> list[tuple[Any, ...]]:
        """Return the answer to a question put to the store in SQL."""
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(question))]

    def operations(self) -> list[tuple[Any, ...]]:
        """Return (kind, record id, body) of what waits for the server, in order."""
        return self.ask("SELECT kind, record_id, body FROM outbox ORDER BY seq")


def now_text(clock: FixedClock) -> str:
    """The present moment as it travels."""
    return moment_text(clock.now())
