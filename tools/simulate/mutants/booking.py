"""Bugs in bookings, at the server and in the rules that both sides share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from domain import claims
from domain.booking import grid
from domain.claims import ClaimStatus, Settlement

# Deeds import these when somebody first does them. Before any bug is planted, so that none of them keeps it.
from kiosk_app.features.booking import looking, planning, rivals, times  # noqa: F401
from sync.server import holdings, tidying
from sync.server.booking_book import BookingLedger
from sync.server.booking_shelves import BookingPartyShelf
from sync.server.shelves import EVERYBODY
from tools.simulate.mutants.mutant import Mutant, replaced, returns

BOOKINGS = "bookings"


@contextmanager
def _ending_forgotten() -> Iterator[None]:
    """The server answers "applied", and keeps the booking as it was."""

    def make(before: Any) -> Any:
        def save(self: Any, connection: Any, places: Any) -> None:
            for name, entry in self._changed.items():
                record = entry.record.model_copy(update={"ending": None, "ended_at": None})
                self._changed[name] = replace(entry, record=record)
            before(self, connection, places)

        return save

    with replaced(BookingLedger, "save", make):
        yield


@contextmanager
def _freed_twice() -> Iterator[None]:
    """What no booking stands behind is handed back although its device has handed it back already."""

    def make(before: Any) -> Any:
        def decide(claim: Any, house: Any, waiting: Any) -> Any:
            if claim.status is not ClaimStatus.WITHDRAWN:
                return before(claim, house, waiting)
            accounts = (house.accounts[slot] for slot in claim.slots)
            return Settlement({one.slot.slot_id: replace(one, free=one.free + 1) for one in accounts})

        return decide

    with replaced(tidying, "decide_withdrawal", make):
        yield


@contextmanager
def _offered_to_two() -> Iterator[None]:
    """What came free is given to who waits, and stays free for the next who asks."""

    def make(before: Any) -> Any:
        def promote(done: Any, house: Any, waiting: Any) -> Any:
            promoted = before(done, house, waiting)
            as_if = {**house.accounts, **done.accounts}
            return replace(promoted, accounts={slot: as_if[slot] for slot in promoted.accounts})

        return promote

    with replaced(claims, "then_promote", make), replaced(holdings, "then_promote", make):
        yield


@contextmanager
def _buffer_ignored() -> Iterator[None]:
    def make(before: Any) -> Any:
        return lambda facility, *span: before(replace(facility, buffer_minutes=0), *span)

    with replaced(grid, "claim_span", make):
        yield


MUTANTS = (
    Mutant("freed-twice", "the time of a cancelled booking is handed back twice", _freed_twice, BOOKINGS),
    Mutant(
        "offered-to-two",
        "what came free is given to who waits, and to the next as well",
        _offered_to_two,
        BOOKINGS,
        start=8,
    ),
    Mutant("buffer-ignored", "no time is kept for cleaning after a booking", _buffer_ignored, BOOKINGS),
    Mutant("ending-forgotten", "the server forgets that a booking was ended", _ending_forgotten, BOOKINGS),
    Mutant(
        "names-for-everybody",
        "every screen is told who booked",
        lambda: replaced(BookingPartyShelf, "roles", lambda _before: EVERYBODY),
        BOOKINGS,
    ),
    Mutant(
        "occupancy-unwritten",
        "the table that guards against overlaps is not kept",
        lambda: replaced(holdings, "occupy", returns(None)),
        BOOKINGS,
    ),
)
