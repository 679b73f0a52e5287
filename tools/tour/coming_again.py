"""Journeys of people who were here before, and of those who leave."""

from __future__ import annotations

from dataclasses import replace

from domain.ids import qr_payload, show_visit_code
from domain.visits import VisitDraft
from tools.tour.walk import Walk

NI_LUH = VisitDraft(
    name="Ni Luh Ayu",
    origin_kind="kelurahan",
    kelurahan_code="33.74.01.1008",
    purpose="reading",
    phone="0812 1500 0512",
)
DAYS_AGO = 3 * 24 * 60
"""Minutes."""


def card(walk: Walk) -> None:
    """Somebody shows the visit card of last time."""
    screen = walk.entrance()
    visit = walk.visit(screen, NI_LUH, minutes_ago=DAYS_AGO)
    screen.person.touch("wakeButton")
    screen.show("home")
    screen.person.scan(qr_payload(visit.code))
    screen.show("card scanned")
    screen.person.go_on()
    screen.show("thanks")


def phone(walk: Walk) -> None:
    """Somebody remembers only their own phone number."""
    screen = walk.entrance()
    walk.visit(screen, NI_LUH, minutes_ago=DAYS_AGO)
    person = screen.person
    person.touch("wakeButton")
    person.touch("tile_guestbook/returning")
    screen.show("been here before")
    person.type("081215000512")
    screen.show("phone typed")
    person.go_on()
    screen.show("found, masked")
    person.touch("choice_computer")
    screen.show("purpose chosen")
    person.go_on()
    screen.show("thanks")


def check_out(walk: Walk) -> None:
    """Somebody leaves by code, and mistypes it first."""
    screen = walk.entrance()
    slamet = replace(NI_LUH, name="Slamet", phone="")
    code = show_visit_code(walk.visit(screen, slamet, minutes_ago=95).code).replace("-", "")
    person = screen.person
    person.touch("wakeButton")
    person.touch("tile_guestbook/checkout")
    screen.show("going home")
    person.type(code[:-1])
    person.go_on()
    screen.show("code refused")
    person.type(code[-1])
    screen.show("code put right")
    person.go_on()
    screen.show("goodbye")
