"""An activity that one signs up for, as a device hears of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from domain.booking.sign_ups import activity_of
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page
from domain.slots import Slot, SlotKind
from sync.protocol.slots import SLOT, slot_record
from tests.features.booking.house import BookingHouse, shipped
from tests.helpers.clock import OPENING_MORNING

BEGINS = OPENING_MORNING + timedelta(days=2)
FILM = Page(
    "nonton-bareng",
    Language.INDONESIAN,
    "Nonton bareng",
    "Film keluarga.",
    Category.PIP,
    kind=Kind.ACTIVITY,
    begins=BEGINS,
    ends=BEGINS + timedelta(hours=2),
    place="Ruang Komunitas",
    seats=3,
    sign_up=True,
)
ACTIVITY = "activity:nonton-bareng"


def open_seats(house: BookingHouse, rights: int, *pages: Page) -> None:
    """Tell of activities and their seats, as the server does; ``rights``: this device's own, of each."""
    activities = [one for one in map(activity_of, pages or (FILM,)) if one is not None]
    house.arrange((*shipped(), *activities))
    for one in activities:
        name = one.facility_id
        slot = Slot(f"{name}/1", name, one.begins, one.ends, one.seats, SlotKind.ACTIVITY)
        house.hear(SLOT, (slot.slot_id, slot_record(slot, closed=False)))
        house.lease([slot] if rights else [], rights)


def like(page: Page = FILM, **changes: object) -> Page:
    """Return an activity like ``page``."""
    return replace(page, **changes)  # type: ignore[arg-type]
