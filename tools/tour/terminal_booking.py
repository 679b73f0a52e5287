"""Journeys of people at a terminal."""

from __future__ import annotations

from domain.booking.bookings import Standing
from tools.tour.screen import TourScreen
from tools.tour.walk import PORTRAIT, Walk
from tools.tour.world_of_bookings import furnish_bookings

TOMORROW = "2026-11-24"
MOST_TAPS = 3
"""From the end of the guestbook to a computer of one's own."""


def computer(walk: Walk) -> None:
    """Somebody fills in the guestbook at the terminal and takes a computer: three taps at most after it."""
    screen = _terminal(walk)
    person = screen.person
    person.touch("wakeButton")
    screen.show("home of the terminal")
    person.touch("tile_guestbook/who")
    person.type("Siti Sa'adah")
    person.go_on()
    person.type("sekay")
    person.touch("suggestion_0")
    person.touch("choice_computer")
    person.go_on()
    screen.show("guestbook done")
    before = person.effort.taps
    person.go_on()
    screen.show("a computer now")
    person.go_on()
    if person.effort.taps - before > MOST_TAPS:
        raise AssertionError(f"a computer took {person.effort.taps - before} taps")
    screen.show("computer confirmed")


def room(walk: Walk) -> None:
    """A youth club books the discussion room every week."""
    screen = _terminal(walk)
    person = screen.person
    person.touch("wakeButton")
    person.touch("tile_booking/rooms")
    screen.show("rooms")
    person.touch("room_ruang-diskusi")
    person.touch(f"day_{TOMORROW}")
    person.touch("cell_15.00")
    person.touch("cell_16.30")
    screen.show("time chosen")
    person.go_on()
    person.touch("choice_group")
    person.touch("organisationField")
    person.type("Karang Taruna Sekayu")
    person.touch("bookerField")
    person.type("Andika Pratama")
    person.touch("key_hide")
    screen.show("who books")
    person.go_on()
    person.touch("purposeField")
    person.type("Rapat")
    person.touch("key_hide")
    person.touch("choice_week")
    person.touch("choice_4")
    screen.show("what for, and how often")
    person.go_on()
    screen.show("date by date")
    person.go_on()
    screen.show("series booked")


def search(walk: Walk) -> None:
    """Somebody asks what is free for ten people tomorrow afternoon."""
    screen = _terminal(walk)
    person = screen.person
    person.touch("wakeButton")
    person.touch("tile_booking/rooms")
    person.touch("searchButton")
    person.touch(f"day_{TOMORROW}")
    person.touch("choice_afternoon")
    person.touch("choice_60")
    screen.show("what is free")
    person.go_on()
    screen.show("rooms that are free")


def own(walk: Walk) -> None:
    """Somebody comes back with the code of a computer, stays longer, and leaves early."""
    screen = _terminal(walk)
    person = screen.person
    person.touch("wakeButton")
    person.touch("tile_booking/computer")
    person.touch("nameField")
    person.type("Slamet")
    person.go_on()
    code = str(person.find("code").property("text"))
    screen.show("computer for a name")
    person.go_on()
    screen.speak(walk.lang)
    person.touch("wakeButton")
    person.touch("tile_status/code")
    person.type(code.replace("-", ""))
    screen.show("code typed")
    person.go_on()
    screen.show("own booking")
    person.touch("extendButton")
    screen.show("extended")
    person.go_on()
    screen.show("left early")


def status(walk: Walk) -> None:
    """Somebody mistypes the code of their visit, puts it right, sees how it stands, and leaves."""
    screen = _terminal(walk)
    person = screen.person
    person.touch("wakeButton")
    person.touch("tile_guestbook/who")
    person.type("Siti Sa'adah")
    person.go_on()
    person.type("sekay")
    person.touch("suggestion_0")
    person.touch("choice_information")
    person.go_on()
    code = str(person.find("code").property("text")).replace("-", "")
    screen.shell.reset.run()
    screen.speak(walk.lang)
    person.touch("wakeButton")
    person.touch("tile_status/code")
    person.type(code[:-2])
    person.go_on()
    screen.show("no code yet")
    person.type(code[-2:])
    person.go_on()
    screen.show("how the visit stands")
    person.go_on()
    screen.show("left by the code")


def unsure(walk: Walk) -> None:
    """A terminal that is cut off and holds no rights asks for a room that it cannot promise."""
    screen = _terminal(walk, sure=("ruang-kerja-sama",))
    person = screen.person
    person.touch("wakeButton")
    person.touch("tile_booking/rooms")
    person.touch("room_ruang-diskusi")
    person.touch(f"day_{TOMORROW}")
    person.touch("cell_10.00")
    person.touch("cell_11.30")
    screen.show("cannot be promised yet")
    person.go_on()
    person.touch("bookerField")
    person.type("Yohana")
    person.go_on()
    person.go_on()
    screen.show(Standing.REQUESTED.value)
    person.touch("free_ruang-kerja-sama")
    screen.show("taken instead, confirmed")


def _terminal(walk: Walk, sure: tuple[str, ...] | None = None) -> TourScreen:
    screen = walk.open("terminal", walk.homes.fresh("terminal"), PORTRAIT)
    screen.behind(lambda: furnish_bookings(screen.device.ground, walk.clock.now(), sure))
    return screen
