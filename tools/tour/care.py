"""Journeys that show how the kiosk cares: help to see, a visitor who walks away, a store that fails."""

from __future__ import annotations

from tools.tour.homes import lose_key
from tools.tour.walk import DESK, Walk

IDLE_SECONDS = 91
WARNING_SECONDS = 26


def idle(walk: Walk) -> None:
    """Somebody types a name, hesitates, and then walks away."""
    screen = walk.entrance()
    screen.show("attract")
    person = screen.person
    person.touch("wakeButton")
    person.touch("tile_guestbook/who")
    person.type("Yohana")
    screen.show("name typed")
    screen.wait(IDLE_SECONDS)
    screen.show("still here")
    person.touch("stayButton")
    screen.show("nothing lost")
    screen.wait(IDLE_SECONDS)
    screen.show("still here again")
    screen.wait(WARNING_SECONDS)
    screen.show("attract again")
    person.touch("wakeButton")
    person.touch("tile_guestbook/who")
    screen.show("nothing left")


def appearance(walk: Walk) -> None:
    """Somebody wants the other language, text twice as large, and high contrast."""
    screen = walk.entrance()
    person = screen.person
    person.touch("wakeButton")
    person.touch("languageButton")
    screen.show("the other language")
    person.touch("languageButton")
    person.touch("helpButton")
    screen.show("help")
    while person.find("growButton").isEnabled():
        person.touch("growButton")
    screen.show("text at 200 percent")
    person.touch("contrastToggle")
    person.touch("helpDoneButton")
    screen.show("home, large and contrasting")
    person.touch("tile_guestbook/who")
    screen.show("who, large and contrasting")
    person.type("Mbah Parto")
    person.go_on()
    person.type("sekay")
    screen.show("origin, large and contrasting")
    person.touch("suggestion_0")
    screen.show("purpose, large and contrasting")
    person.touch("helpButton")
    while person.find("shrinkButton").isEnabled():
        person.touch("shrinkButton")
    person.touch("reachToggle")
    person.touch("helpDoneButton")
    screen.show("purpose, all buttons low")
    person.touch("choice_reading")
    person.go_on()
    screen.show("thanks, all buttons low")


def maintenance(walk: Walk) -> None:
    """The store's key is not the right one: entrance and desk say what staff should do."""
    for role, size in (("entrance", (1080, 1920)), ("desk", DESK)):
        home = walk.homes.fresh(role)
        lose_key(home)
        screen = walk.open(role, home, size)
        screen.show(f"{role} in maintenance")
