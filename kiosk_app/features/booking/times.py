"""What a device knows of a facility's time: its slots, who holds them, and what it could confirm at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from domain.booking.bookings import Booking
from domain.booking.facilities import Facility
from domain.booking.grid import claim_span, needed_slots
from domain.booking.masks import mask_of
from domain.booking.timetable import Span
from domain.clock import wib_date
from domain.slots import Slot
from kiosk_app.features.booking.work import Work


class Times:
    """``work``: the transaction to look in."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def slots(self, begin_to_end: Span, facility_id: str = "") -> Sequence[Slot]:
        """Return the open slots that begin within a span, without those that something arranged here closes."""
        work, span = self._work, begin_to_end
        slots = work.claims.open_slots(work.session, span.starts_at, span.ends_at, facility_id)
        return [one for one in slots if self._stays_open(one)]

    def needed(
        self, facility: Facility, span: Span, slots: Sequence[Slot] | None = None
    ) -> tuple[str, ...] | None:
        """Return the slots that a booking must hold, ``None`` where a piece of it has none."""
        if slots is None:
            wanted = claim_span(facility, span.starts_at, span.ends_at)
            slots = self.slots(wanted, facility.facility_id)
        return needed_slots(facility, span.starts_at, span.ends_at, slots)

    def _stays_open(self, slot: Slot) -> bool:
        day = wib_date(slot.starts_at)
        return (
            not mask_of(Span(slot.starts_at, slot.ends_at), day)
            & ~self._work.open_days.of(slot.resource)[day]
        )

    def taken(self, slot_ids: Iterable[str], but: Booking | None = None) -> bool:
        """Return whether somebody, other than the booking ``but``, holds one of these."""
        mine = () if but is None else but.claims
        return self._work.claims.held(self._work.session, slot_ids, mine)

    def next_place(self, facility: Facility, span: Span) -> int:
        """Return the place, from 1, that one more would have among those who wait for a piece of ``span``."""
        return len(self._work.claims.waiting(self._work.session, self.needed(facility, span) or ())) + 1

    def is_sure(self, slot_ids: Sequence[str]) -> bool:
        """Return whether this device could confirm all of these at once."""
        return self._work.claims.is_sure(self._work.session, slot_ids, self._work.asked)

    def sure_beside(self, facility: Facility, span: Span) -> tuple[str, ...]:
        """Return the other facilities of the same kind that this device could confirm at once for ``span``."""
        others = [
            one
            for one in self._work.arranged.in_use
            if one.kind == facility.kind
            and one != facility
            and not one.approval
            and one.audience == facility.audience
        ]
        longest = max((one.buffer_minutes for one in others), default=0)
        until = span.ends_at + timedelta(minutes=longest, hours=1)
        slots = self.slots(Span(span.starts_at, until))
        sure = self._work.claims.sure(self._work.session, [one.slot_id for one in slots], self._work.asked)
        return tuple(one.facility_id for one in others if _covered(self.needed(one, span, slots), sure))


def _covered(needed: Sequence[str] | None, sure: frozenset[str]) -> bool:
    return needed is not None and sure.issuperset(needed)
