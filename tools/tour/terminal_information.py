"""Journeys of people who look something up at a terminal."""

from __future__ import annotations

from tools.tour.display_day import furnish_programme
from tools.tour.screen import TourScreen
from tools.tour.walk import PORTRAIT, Walk

MOST_TAPS = 3
"""From the first page to any of the things that are asked most."""
WORDS = {"id": "prmohonan data", "en": "request informtion"}
"""What somebody types, with a slip of the finger."""


def browse(walk: Walk) -> None:
    """Somebody who does not type finds out by tiles how to request information: three taps at most."""
    screen = _terminal(walk)
    person = screen.person
    before = person.effort.taps
    person.touch("tile_information/browse")
    screen.show("shelves")
    person.touch("shelf_ppid")
    screen.show("shelf of requests")
    person.touch("row_minta-informasi")
    if person.effort.taps - before > MOST_TAPS:
        raise AssertionError(f"a page took {person.effort.taps - before} taps")
    screen.show("page")
    person.touch("takeButton")
    screen.show("page for the phone")
    person.touch("printButton")
    screen.show("page on paper")
    person.touch("crumb_information/browse")
    person.touch("shelf_wilayah")
    screen.show("shelf of places")
    person.touch("row_place:33.74.01")
    screen.show("kecamatan")


def find(walk: Walk) -> None:
    """Somebody types with a slip of the finger, finds it all the same, and then looks for something in vain."""
    screen = _terminal(walk)
    person = screen.person
    person.touch("searchDoor")
    person.type(WORDS[walk.lang])
    screen.show("suggestions")
    person.touch("key_main")
    screen.show("answers")
    person.touch("row_minta-informasi")
    screen.show("answer opened")
    person.touch("backButton")
    person.touch("queryClear")
    person.type("qqqqqqqq")
    person.touch("key_main")
    screen.show("nothing found")


def way(walk: Walk) -> None:
    """Somebody asks for the way to the mini studio, by the stairs and without."""
    screen = _terminal(walk)
    person = screen.person
    person.touch("tile_building/plan")
    screen.show("ground floor")
    person.touch("choice_2")
    screen.show("upper floor")
    person.touch("plan_mini-studio")
    screen.show("way begins")
    for _ in range(2):
        person.touch("nextStepButton")
    screen.show("at the stairs")
    person.touch("step_6")
    screen.show("way ends")
    person.touch("choice_step_free")
    person.touch("step_3")
    screen.show("without stairs")
    person.touch("readButton")
    screen.show("about the room")


def sign_up(walk: Walk) -> None:
    """Somebody signs up for a talk, and another one when this terminal's seat is given."""
    screen = _terminal(walk)
    screen.behind(lambda: furnish_programme(screen.device.ground, seats=1))
    person = screen.person
    person.touch("tile_information/browse")
    person.touch("shelf_activities")
    screen.show("activities")
    person.touch("row_bincang")
    screen.show("activity with its seats")
    person.go_on()
    person.touch("signUpNameField")
    person.type("Dewi Lestari Wijayanti")
    person.touch("key_hide")
    screen.show("who signs up")
    person.go_on()
    screen.show("signed up")


def _terminal(walk: Walk) -> TourScreen:
    screen = walk.open("terminal", walk.homes.fresh("terminal"), PORTRAIT)
    screen.person.touch("wakeButton")
    screen.show("home of the terminal")
    return screen
