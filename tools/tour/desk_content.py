"""A morning at the desk with what visitors look up and what is on."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tools.tour.desk_day import CTRL, make_account
from tools.tour.display_day import furnish_programme
from tools.tour.screen import TourScreen
from tools.tour.walk import DESK, Walk

CALLER = ("Dr. Agus Prabowo", "081215000512", "2")
"""Name, phone and number of people, with Tab between the fields."""


def content(walk: Walk) -> None:
    """Rina finds a page, changes it, looks at it as visitors will, publishes it, and sees who changed what."""
    screen = _desk(walk)
    staff = screen.person
    staff.key(Qt.Key.Key_F8)
    screen.show("pages of information")
    staff.key(Qt.Key.Key_K, CTRL)
    staff.keys("jam buka" if walk.lang == "id" else "opening")
    staff.key(Qt.Key.Key_Return)
    staff.key(Qt.Key.Key_Down)
    staff.key(Qt.Key.Key_Return)
    staff.key(Qt.Key.Key_End)
    staff.keys(" PIP")
    screen.show("a page is changed")
    for key, what in ((Qt.Key.Key_2, "as on the kiosk"), (Qt.Key.Key_3, "its history")):
        staff.key(key, CTRL)
        screen.show(what)
    staff.key(Qt.Key.Key_Return, CTRL)
    screen.show("published")


def sign_ups(walk: Walk) -> None:
    """Rina signs somebody up by phone, who gets a code to bring along."""
    screen = _desk(walk)
    screen.behind(lambda: furnish_programme(screen.device.ground, seats=20))
    staff = screen.person
    staff.key(Qt.Key.Key_F7)
    screen.show("activities")
    staff.key(Qt.Key.Key_N, CTRL)
    for place, words in enumerate(CALLER):
        if place:
            staff.tab()
        staff.keys(words)
    screen.show("a sign-up by phone")
    staff.key(Qt.Key.Key_Return)
    screen.show("signed up")


def _desk(walk: Walk) -> TourScreen:
    screen = walk.open("desk", walk.homes.fresh("desk"), DESK)
    make_account(screen.person)
    return screen
