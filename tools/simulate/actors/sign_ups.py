"""People who sign up for a film with few seats, and staff who change it, call it off and announce it anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from domain.booking.bookings import Party
from domain.chance import random_uuid
from domain.information.history import Deed
from domain.information.kinds import Language
from domain.information.pages import Page
from kiosk_app.features.booking.outcomes import Made, Seats, Wish
from tools.simulate.actors.action import Action
from tools.simulate.actors.bookings import promise
from tools.simulate.actors.rounds import round_of
from tools.simulate.film import PAGE_ID, page
from tools.simulate.invariants.sign_ups import a_seat_for_each

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

_NAMES = ("Siti Sa'adah", "Slamet", "Ni Luh Ayu", "Mbah Parto")
_SEATS = (2, 3, 4, 5, 6)


def announce(device: DeviceNode) -> None:
    """Before people come: a desk publishes the film of tomorrow evening."""
    device.attempt(lambda: save(device, page(_tomorrow(device)), Deed.PUBLISHED))


def save(device: DeviceNode, wanted: Page, deed: Deed) -> object:
    """Save the film's page on what this desk shows of it."""
    there = device.information.desktop(PAGE_ID, Language.INDONESIAN)
    return device.information.save(wanted, there.base if there else "", deed, "Ibu Ratna")


def sign_up(world: World) -> None:
    """Somebody signs up at a screen, alone or with the family; now and then the same form is saved twice."""
    _sign_up(world, world.any_device())


def rush(world: World) -> None:
    """People sign up at all screens of a building, one after the other, with nobody hearing of anybody."""
    building = world.any_device().building
    for device in [one for one in world.devices if one.building == building]:
        _sign_up(world, device)


def _sign_up(world: World, device: DeviceNode) -> None:
    seats = device.attempt(device.bookings.seats)
    if not seats:
        return
    wish = _wish(world, device, seats[0])
    world.history.note(device.name, f"signs {wish.people} up, {seats[0].left} left")
    for _ in range(world.dice.choice((1, 1, 1, 2))):
        made = device.attempt(lambda: device.bookings.book(wish))
        if isinstance(made, Made):
            promise(world, device, made.view)
            a_seat_for_each(made.view.booking)
        elif made is not None:
            world.history.note(device.name, f"  not made: {made.refusals[0].reason.value}")


def _wish(world: World, device: DeviceNode, seats: Seats) -> Wish:
    # By the phone people are told apart.
    party = Party(world.dice.choice(_NAMES), phone=f"+62812{world.dice.randrange(10**7):07}")
    activity, people = seats.activity, world.dice.choice((1, 1, 2, 3))
    staff, when = device.role == "desk", (activity.begins, activity.ends)
    return Wish(activity.facility_id, *when, people, party, by_staff=staff, token=random_uuid())


def change(world: World) -> None:
    """Staff change how many seats there are, or when it begins."""
    desk = world.any_desk()
    there = desk.attempt(lambda: desk.information.desktop(PAGE_ID, Language.INDONESIAN))
    now = page(_tomorrow(desk)) if there is None else there.page
    wanted = replace(now, seats=world.dice.choice(_SEATS))
    if world.dice.random() < 0.3:
        wanted = page(_tomorrow(desk) + timedelta(hours=world.dice.randrange(3)), wanted.seats)
    world.history.note(desk.name, f"publishes the film: {wanted.seats} seats, {wanted.begins:%d %H:%M}")
    desk.attempt(lambda: save(desk, wanted, Deed.PUBLISHED))


def call_off(world: World) -> None:
    """People sign up, staff call the film off and announce it anew, and everybody wants a seat again."""
    desk = world.any_desk()
    there = desk.attempt(lambda: desk.information.desktop(PAGE_ID, Language.INDONESIAN))
    if there is None:
        return
    others = [one for one in world.devices if one.building == desk.building and one is not desk]
    both = [desk, *others[:1]]
    for device in both:
        _sign_up(world, device)
        round_of(device)
    for deed in (Deed.WITHDRAWN, Deed.PUBLISHED):
        world.history.note(desk.name, f"the film is {deed.value}")
        desk.attempt(lambda deed=deed: save(desk, there.page, deed))  # type: ignore[misc]
        round_of(desk)
    for device in both:
        round_of(device)
        _sign_up(world, device)


def _tomorrow(device: DeviceNode) -> datetime:
    """Return when the film of tomorrow begins, by the clock of ``device``."""
    return device.clock.now().replace(hour=11, minute=0, second=0, microsecond=0) + timedelta(days=1)


ACTIONS = (
    Action("sign up", "bookings", sign_up, 1.5),
    Action("rush for seats", "bookings", rush, 0.4),
    Action("change the film", "bookings", change, 0.4),
    Action("call the film off", "bookings", call_off, 0.25),
)
