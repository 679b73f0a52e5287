"""One transaction of the guestbook: its visits, and the outbox that tells others of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, assert_never

from sqlalchemy import Engine
from sqlmodel import Session

from domain.visits import VisitAnonymised, VisitDeparted, VisitSignedIn
from kiosk_app.features.guestbook.store import VisitStore, anonymised_ids
from kiosk_app.platform import outbox
from kiosk_app.platform.outbox_upkeep import replace_body, settled_and_durable
from sync.protocol.canonical import moment_text
from sync.protocol.visits import to_record
from vault.sessions import reading_session, writing_session

VisitFact = VisitSignedIn | VisitDeparted | VisitAnonymised

SIGNED_IN = "visit.signed_in"
DEPARTED = "visit.departed"
ANONYMISED = "visit.anonymised"


class Work:
    """What a use case needs within its transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.visits = VisitStore(session)

    def tell(self, fact: VisitFact, now: datetime) -> None:
        """Write ``fact`` as one operation of the outbox, in this same transaction."""
        kind, record_id, body = operation_of(fact)
        outbox.append(self._session, kind=kind, record_id=record_id, body=body, now=now)

    def erase_told(self, limit: int) -> int:
        """Put the anonymised record in the place of what was told of at most ``limit`` visitors; return of how
        many. Only where the server has it in a backup: until then this device may have to tell it again."""
        told = settled_and_durable(self._session, SIGNED_IN, anonymised_ids(), limit)
        for operation in told:
            visit = self.visits.by_id(operation.record_id)
            if visit is not None:
                replace_body(self._session, operation.op_id, to_record(visit).to_json())
        return len(told)


@contextmanager
def writing_work(engine: Engine) -> Iterator[Work]:
    """Yield the work of one use case; left normally, all of it is on the disk. Raises ``StoreError``."""
    with writing_session(engine) as session:
        yield Work(session)


@contextmanager
def reading_work(engine: Engine) -> Iterator[VisitStore]:
    """Yield the visits as they are at one moment, to read. Raises ``StoreError``."""
    with reading_session(engine) as session:
        yield VisitStore(session)


def operation_of(fact: VisitFact) -> tuple[str, str, dict[str, Any]]:
    """Return (kind, record id, body) of the operation that tells of ``fact``."""
    match fact:
        case VisitSignedIn(visit):
            return SIGNED_IN, visit.visit_id, to_record(visit).model_dump(mode="json")
        case VisitDeparted(visit_id, at, how):
            body = {"visit_id": visit_id, "departed_at": moment_text(at), "departed_how": how.value}
            return DEPARTED, visit_id, body
        case VisitAnonymised(visit_id, at):
            return ANONYMISED, visit_id, {"visit_id": visit_id, "anonymised_at": moment_text(at)}
        case _:
            assert_never(fact)
