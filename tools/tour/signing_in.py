"""Journeys of people who fill in the guestbook."""

from __future__ import annotations

from domain.visits import VisitDraft
from tools.tour.screen import TourScreen
from tools.tour.walk import LANDSCAPE, SMALL, Walk

SITI = VisitDraft(
    name="Siti Sa'adah", origin_kind="kelurahan", kelurahan_code="33.74.01.1007", purpose="information"
)
LONG_ENOUGH = 120
"""Seconds after which an unattended kiosk has certainly gone back to its first page."""


def individual(walk: Walk) -> None:
    """Somebody comes alone, from a kelurahan of the city."""
    screen = walk.entrance()
    screen.show("attract")
    _open_guestbook(screen)
    screen.person.type("Siti Sa'adah")
    screen.show("who, name typed")
    screen.person.go_on()
    screen.show("origin")
    screen.person.type("sekay")
    screen.show("origin, suggestions")
    screen.person.touch("suggestion_0")
    screen.show("purpose")
    screen.person.touch("choice_information")
    screen.show("purpose chosen")
    screen.person.go_on()
    screen.show("thanks")
    screen.wait(LONG_ENOUGH)
    screen.show("attract again")


def group(walk: Walk) -> None:
    """The leader of a youth club signs the whole club in, and prints the ticket."""
    screen = walk.entrance()
    _open_guestbook(screen)
    leader = screen.person
    leader.touch("choice_group")
    screen.show("group chosen")
    leader.touch("nameField")
    leader.type("Andika Pratama")
    leader.touch("menField")
    leader.type("12")
    leader.touch("womenField")
    leader.type("18")
    screen.show("counts typed")
    leader.go_on()
    leader.touch("choice_institution")
    leader.touch("originField")
    leader.type("Karang Taruna Sekayu")
    screen.show("institution typed")
    leader.go_on()
    leader.touch("choice_working_visit")
    screen.show("purpose chosen")
    leader.go_on()
    screen.show("thanks")
    leader.touch("printButton")
    screen.show("ticket printed")


def wrong_phone(walk: Walk) -> None:
    """Somebody tells more than is required, and mistypes the phone number."""
    screen = walk.entrance()
    _open_guestbook(screen)
    person = screen.person
    person.type("Mbah Parto")
    person.go_on()
    person.touch("choice_town")
    person.touch("originField")
    person.type("Ungaran")
    screen.show("town typed")
    person.go_on()
    person.touch("choice_complaint")
    person.touch("detailsButton")
    screen.show("details")
    person.touch("phoneField")
    person.type("0812345")
    screen.show("phone too short")
    person.go_on()
    screen.show("phone refused")
    if not person.has("key_1"):
        person.touch("phoneField")
    person.type("67890")
    screen.show("phone put right")
    person.touch("key_hide")
    person.touch("choice_60_up")
    person.touch("choice_vision")
    screen.show("more details")
    person.go_on()
    screen.show("purpose with details")
    person.go_on()
    screen.show("thanks")


def same_person(walk: Walk) -> None:
    """Somebody signs in for the second time within minutes."""
    screen = walk.entrance()
    walk.visit(screen, SITI, minutes_ago=6)
    _open_guestbook(screen)
    person = screen.person
    person.type("Siti Saadah")
    person.go_on()
    person.type("sekay")
    person.touch("suggestion_0")
    person.touch("choice_reading")
    person.go_on()
    screen.show("already here")
    person.go_on()
    screen.show("greeted, not counted twice")


def sizes(walk: Walk) -> None:
    """The main pages on a landscape screen and in a small window."""
    for name, size, visitor in (("landscape", LANDSCAPE, "Ni Luh Ayu"), ("small", SMALL, "Yohana")):
        screen = walk.entrance(size)
        person = screen.person
        screen.show(f"{name} attract")
        person.touch("wakeButton")
        screen.show(f"{name} home")
        person.touch("tile_guestbook/who")
        person.type(visitor)
        screen.show(f"{name} who")
        person.go_on()
        person.type("pandans")
        screen.show(f"{name} origin")
        person.touch("suggestion_0")
        person.touch("choice_reading")
        screen.show(f"{name} purpose")
        person.go_on()
        screen.show(f"{name} thanks")


def _open_guestbook(screen: TourScreen) -> None:
    screen.person.touch("wakeButton")
    screen.show("home")
    screen.person.touch("tile_guestbook/who")
    screen.show("who")
