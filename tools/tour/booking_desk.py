"""A morning of bookings at the desk: the calendar, a call, an approval, a closure."""

from __future__ import annotations

from PySide6.QtCore import Qt

from domain.clock import wib_date
from tools.tour.booking_day import arrive, fill_day
from tools.tour.desk_day import CTRL, make_account
from tools.tour.person import Person
from tools.tour.screen import TourScreen
from tools.tour.walk import DESK, Walk
from tools.tour.world_of_bookings import furnish_bookings

WITHOUT_RIGHTS = ("PC-09", "PC-10", "meja-ruang-baca")
CALL = (
    ("dis",),
    ("b", "9", "2", "8"),
    ("Sri Lestari",),
    ("081215000345",),
    ("PKK Sekayu",),
    ("Rapat pengurus",),
)
"""What is typed while somebody is on the phone, breath by breath, with Tab between the fields: the discussion room,
tomorrow at nine for two hours and eight people, who, and what for."""
MOST_SECONDS = 30
"""For a booking by phone, from the calendar to the code."""


def bookings(walk: Walk) -> None:
    """Rina looks at the day, takes a booking by phone, checks somebody in, approves a group and closes a room."""
    screen = _desk(walk)
    staff = screen.person
    staff.key(Qt.Key.Key_F4)
    screen.show("calendar of the day")
    staff.key(Qt.Key.Key_Down)
    screen.show("a booking")
    staff.key(Qt.Key.Key_Escape)
    _take_a_call(screen, staff)
    staff.key(Qt.Key.Key_Escape)
    for key, what in ((Qt.Key.Key_W, "calendar of the week"), (Qt.Key.Key_M, "calendar of the month")):
        staff.key(key)
        screen.show(what)
    staff.key(Qt.Key.Key_F6)
    staff.key(Qt.Key.Key_Down)
    staff.key(Qt.Key.Key_Down)
    staff.key(Qt.Key.Key_Return, CTRL)
    screen.show("approving shows its rivals")
    staff.key(Qt.Key.Key_Return)
    screen.show("approved")
    staff.key(Qt.Key.Key_F12)
    staff.key(Qt.Key.Key_Down)
    screen.show("what the house arranges")


def call(walk: Walk) -> None:
    """Rina takes one booking by phone and does nothing else: half a minute at most."""
    screen = _desk(walk)
    screen.person.key(Qt.Key.Key_F4)
    screen.begin()
    before = screen.person.effort
    _take_a_call(screen, screen.person)
    seconds = (screen.person.effort - before).seconds
    if seconds > MOST_SECONDS:
        raise AssertionError(f"a booking by phone took {seconds:.0f} s")


def take_call(staff: Person) -> None:
    """Type everything that was said; Enter would book."""
    staff.key(Qt.Key.Key_N)
    for place, breath in enumerate(CALL):
        if place:
            staff.tab()
        staff.fill(*breath)


def _take_a_call(screen: TourScreen, staff: Person) -> None:
    take_call(staff)
    screen.show("a booking by phone")
    staff.key(Qt.Key.Key_Return)
    screen.show("the code to read out")


def _desk(walk: Walk) -> TourScreen:
    screen = walk.open("desk", walk.homes.fresh("desk"), DESK)
    ground, today = screen.device.ground, wib_date(walk.clock.now())
    rooms = [one.facility_id for one in screen.behind(ground.bookings.facilities)]
    sure = [name for name in rooms if name not in WITHOUT_RIGHTS]
    screen.behind(lambda: furnish_bookings(ground, walk.clock.now(), sure))
    made = screen.behind(lambda: fill_day(ground.bookings, today))
    for facility_id in ("mini-studio", "PC-01", "PC-02", "desk-kota"):
        screen.behind(lambda one=facility_id: arrive(ground.bookings, made, one))  # type: ignore[misc]
    staff = screen.person
    make_account(staff)
    return screen
