"""What one signs up for, at the server: arrangements that follow the pages of activities, and their slots.

An activity has one slot, with a unit for each seat. It is opened when the page is published with a sign-up, moves
with the page, and is closed when the page is taken down; what is held in it stays held, and staff are told whose
it is. Published once more, it gets a new slot, with as many seats fewer as the old ones still hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from domain.booking.facilities import Activity
from domain.booking.sign_ups import activity_in, activity_of
from domain.information.kinds import Language
from domain.information.page_data import page_of
from domain.information.pages import Page, page_key
from domain.slots import Slot, SlotKind
from sync.protocol.arrangements import ArrangementRecord, Subject
from sync.protocol.information import PageRecord
from sync.server.arranged import new_record
from sync.server.information_tables import PAGE


@dataclass(frozen=True, slots=True)
class There:
    """A slot as it is. ``held``: so many units somebody has a right to or a claim on."""

    slot: Slot
    closed: bool
    held: int

    @property
    def is_held(self) -> bool:
        return self.held > 0


def read_activities(connection: Connection, building: str, now: datetime) -> list[Activity]:
    """Return what one may sign up for by the pages that are public, as far as it is not over."""
    wanted = select(PAGE.c.record).where(PAGE.c.building == building, PAGE.c.record.contains(_MARK))
    records = (PageRecord.model_validate_json(text) for text in connection.scalars(wanted))
    pages = {page.key: page for record in records for page in _public(record)}
    found = (_activity(page, pages) for page in pages.values() if page.language is Language.INDONESIAN)
    return [one for one in found if one is not None and one.ends > now]


def changed_records(
    known: Mapping[str, ArrangementRecord], activities: Iterable[Activity], now: datetime
) -> list[ArrangementRecord]:
    """Return the arrangements that read differently now: of new activities, of changed ones, and of those that
    are no more. One that is over stays as it was."""
    wanted = {one.arrangement_id: one for one in (new_record(activity, now) for activity in activities)}
    changed = [_next(known.get(name), one) for name, one in wanted.items()]
    gone = (
        one
        for name, one in known.items()
        if one.subject is Subject.ACTIVITY and name not in wanted and not one.removed and _is_ahead(one, now)
    )
    ended = [_next(one, one.model_copy(update={"removed": True, "changed_at": now})) for one in gone]
    return [one for one in (*changed, *ended) if one is not None]


def plan_activity(
    resource: str, activity: Activity | None, there: Sequence[There], now: datetime
) -> tuple[list[str], list[Slot]]:
    """Return which slots of one activity are to be closed, and the one that is to be open. ``there``: those that
    there are, over ones too."""
    still = [one for one in there if not one.closed]
    if activity is None or activity.ends <= now:
        return [one.slot.slot_id for one in still], []
    newest = max(there, key=lambda one: _generation(one.slot.slot_id), default=None)
    name = newest.slot.slot_id if newest and not newest.closed else f"{resource}/{_next_generation(newest)}"
    # What a closed slot still holds somebody may come with.
    gone = sum(one.held for one in there if one.closed and one.slot.ends_at > now)
    capacity = max(0, activity.seats - gone)
    slot = Slot(name, resource, activity.begins, activity.ends, capacity, SlotKind.ACTIVITY)
    return [one.slot.slot_id for one in still if one.slot.slot_id != name], [slot]


def _public(record: PageRecord) -> Iterator[Page]:
    if record.page is None:
        return
    try:
        yield page_of(record.page)
    except ValueError:
        # What a newer program wrote: its own server opens its slot.
        return


def _activity(page: Page, pages: Mapping[str, Page]) -> Activity | None:
    return activity_of(page, pages.get(page_key(page.page_id, Language.ENGLISH)))


def _is_ahead(record: ArrangementRecord, now: datetime) -> bool:
    return activity_in(record.body).ends > now


def _generation(slot_id: str) -> int:
    return int(slot_id.rpartition("/")[2])


def _next_generation(newest: There | None) -> int:
    return 1 if newest is None else _generation(newest.slot.slot_id) + 1


def _next(before: ArrangementRecord | None, after: ArrangementRecord) -> ArrangementRecord | None:
    if before is None:
        return after
    if (before.body, before.removed) == (after.body, after.removed):
        return None
    return after.model_copy(update={"revision": before.revision + 1})


_MARK = '"kind":"activity"'
