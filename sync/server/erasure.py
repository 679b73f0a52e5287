"""Erases the words of visitors from kept operations, in the transaction that anonymises their record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import BindParameter, Connection, Select, bindparam, select, text, update

from sync.protocol.bookings import BOOKING_ANONYMISED
from sync.protocol.cases import CASE
from sync.protocol.erasure import ERASED, is_erased, is_whole
from sync.protocol.operations import Operation, OperationKind, OperationResult, Outcome
from sync.server import feed
from sync.server.books import Decidable
from sync.server.tables import INBOX, QUARANTINE, QUARANTINE_CASE


def erase_after(
    connection: Connection,
    building: str,
    operations: Iterable[Decidable],
    results: Mapping[str, OperationResult],
) -> None:
    """Erase what is not to be kept after those of ``operations`` that were applied; call when all of the
    batch is in the inbox. Most batches hold none: then no statement runs."""
    applied = [item for item in operations if results[item.op_id].outcome == Outcome.APPLIED]
    op_ids = [
        op_id
        for kind, find in _KEPT.items()
        if (records := sorted({item.record_id for item in applied if item.kind == kind}))
        for op_id in connection.scalars(find, {"building": building, "ids": records})
    ]
    if op_ids:
        these = {"k_building": building, "ids": op_ids}
        connection.execute(_ERASE, these)
        # Copies under the same id that could not stand in the inbox.
        connection.execute(_ERASE_ASIDE, these)
        _tell_desks(connection, building, op_ids)


def erased_on_arrival(operations: Iterable[Operation]) -> dict[str, str]:
    """Return the flags of operations that came without the visitor's words."""
    came = (operation for operation in operations if is_erased(operation))
    return {operation.op_id: ERASED for operation in came if is_whole(operation)}


def _tell_desks(connection: Connection, building: str, op_ids: list[str]) -> None:
    """A case shows its operation word for word: desks get it anew, without the words."""
    cases = list(connection.scalars(_CASES, {"building": building, "ids": op_ids}))
    places = feed.extend(connection, building, [(CASE, case_id) for case_id in cases])
    for (_, case_id), seq in places.items():
        connection.execute(_MOVE_CASE, {"k_building": building, "k_case_id": case_id, "feed_seq": seq})


_IDS: BindParameter[str] = bindparam("ids", expanding=True)


def _kept_as(which: str) -> Select[str]:
    # A literal: it lets the database see that its partial index serves.
    here = (INBOX.c.building == bindparam("building"), INBOX.c.record_id.in_(_IDS))
    return select(INBOX.c.op_id).where(*here, text(which), INBOX.c.flag != ERASED)


_KEPT: Mapping[str, Select[str]] = {
    OperationKind.VISIT_ANONYMISED.value: _kept_as("kind = 'visit.signed_in'"),
    BOOKING_ANONYMISED: _kept_as("kind IN ('booking.made', 'booking.party_changed')"),
}
"""By the operation that erases: which operations on the same record."""

_ERASE = (
    update(INBOX)
    .where(INBOX.c.building == bindparam("k_building"), INBOX.c.op_id.in_(_IDS))
    .values(body="", extra=None, flag=ERASED)
)
_ERASE_ASIDE = (
    update(QUARANTINE)
    .where(QUARANTINE.c.building == bindparam("k_building"), QUARANTINE.c.op_id.in_(_IDS))
    .values(raw="")
)
_CASES = (
    select(QUARANTINE_CASE.c.case_id)
    .where(QUARANTINE_CASE.c.building == bindparam("building"), QUARANTINE_CASE.c.op_id.in_(_IDS))
    .order_by(QUARANTINE_CASE.c.case_id)
)
_MOVE_CASE = (
    update(QUARANTINE_CASE)
    .where(
        QUARANTINE_CASE.c.building == bindparam("k_building"),
        QUARANTINE_CASE.c.case_id == bindparam("k_case_id"),
    )
    .values(feed_seq=bindparam("feed_seq"))
)
