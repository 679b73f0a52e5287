"""People who book at terminals and desks, come, do not come, and change their minds; staff who arrange."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from domain.booking.bookings import Party, PartyKind, Standing
from domain.booking.facilities import Facility
from domain.booking.timetable import Blackout, Span
from domain.chance import random_uuid
from domain.clock import wib_date
from kiosk_app.features.booking.outcomes import BookingView, Changed, Made, Wish
from tools.simulate.actors.action import Action
from tools.simulate.invariants.bookings import cleaning_is_kept

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

_HOUR = timedelta(hours=1)
_ASK_FOR_TAKEN = 0.3
_NAMES = ("Siti Sa'adah", "Slamet", "Ni Luh Ayu", "Mbah Parto")


def book(world: World) -> None:
    """Somebody books at a screen, mostly what others want, too."""
    device = world.any_device()
    # An attempt that the power ends says nothing, and nothing was promised.
    wish = device.attempt(lambda: (_wish(world, device),))
    if not wish or wish[0] is None:
        return
    chosen = wish[0]
    world.history.note(device.name, f"books {chosen.facility_id} from {chosen.starts_at:%d %H:%M}")
    for _ in range(world.dice.choice((1, 1, 1, 2))):
        made = device.attempt(lambda: device.bookings.book(chosen))
        if isinstance(made, Made):
            promise(world, device, made.view)
            cleaning_is_kept(device, made.view.booking, made.view.facility)
        elif made is not None:
            world.history.note(device.name, f"  not made: {made.refusals[0].reason.value}")


def _wish(world: World, device: DeviceNode) -> Wish | None:
    facilities = _by_the_hour(device)
    if not facilities:
        return None
    facility = world.dice.choice(facilities)
    begin = device.clock.now()
    spans = [one.span for one in device.bookings.free(facility.facility_id, begin, begin + 48 * _HOUR)]
    whole = [(_next_hour(span.starts_at), span.ends_at) for span in spans]
    starts = [at + step * _HOUR for at, end in whole for step in range(2) if at + (step + 1) * _HOUR <= end]
    # Also what this screen believes to be taken: who asks for that waits.
    taken = [view.booking.starts_at for view in _views(device) if view.facility == facility]
    if taken and (not starts or world.dice.random() < _ASK_FOR_TAKEN):
        starts = taken
    if not starts:
        return None
    at = world.dice.choice(starts[:4])
    kind = PartyKind.PERSON if facility.is_computer else PartyKind.GROUP
    party = Party(
        world.dice.choice(_NAMES),
        kind,
        # By it people are told apart.
        phone=f"+62812{world.dice.randrange(10**7):07}",
        organisation="" if facility.is_computer else "Karang Taruna Sekayu",
        purpose="rapat",
    )
    staff = device.role == "desk"
    return Wish(
        facility.facility_id, at, at + _HOUR, 1, party, by_staff=staff, override="uji", token=random_uuid()
    )


def _by_the_hour(device: DeviceNode) -> list[Facility]:
    return [one for one in device.bookings.facilities() if one.slot_minutes == 60]


def _next_hour(moment: datetime) -> datetime:
    hour = moment.replace(minute=0, second=0, microsecond=0)
    return hour if hour == moment else hour + _HOUR


def promise(world: World, device: DeviceNode, view: BookingView) -> None:
    """Note what the screen of ``device`` says of a booking."""
    booking = view.booking
    world.history.note(device.name, f"  {booking.booking_id[-6:]} {view.standing.value}")
    world.ledger.takers[device.building, booking.booking_id] = device.name
    if view.standing in {Standing.CONFIRMED, Standing.PRESENT}:
        world.ledger.booked[device.building, booking.booking_id] = booking.claims
        for claim_id in booking.claims:
            world.ledger.confirmed[device.building, claim_id] = device.name


def _views(device: DeviceNode) -> list[BookingView]:
    now = device.clock.now()
    views = device.bookings.between(now - 24 * _HOUR, now + 72 * _HOUR)
    return [view for view in views if view.booking.ending is None]


def _with_one(name: str, deed: Callable[[World, DeviceNode, BookingView], object]) -> Callable[[World], None]:
    """Return an action that does ``deed`` with a booking that the screen of some device shows."""

    def run(world: World) -> None:
        device = world.any_device()
        views = device.attempt(lambda: _views(device))
        if not views:
            return
        view = world.dice.choice(views)
        world.history.note(device.name, f"{name} {view.booking.booking_id[-6:]}")
        outcome = device.attempt(lambda: deed(world, device, view))
        if isinstance(outcome, Changed):
            promise(world, device, outcome.view)

    return run


def _move(world: World, device: DeviceNode, view: BookingView) -> object:
    shift = world.dice.choice((-2, -1, 1, 2)) * _HOUR
    booking = view.booking
    facility = world.dice.choice(_by_the_hour(device)).facility_id
    begin = booking.starts_at + shift
    return device.bookings.move(
        booking.booking_id, facility, begin, begin + (booking.ends_at - booking.starts_at), by_staff=True
    )


def _approve(_world: World, device: DeviceNode, view: BookingView) -> object:
    return device.bookings.approve(view.booking.booking_id, "Ibu Ratna") if device.role == "desk" else None


def _check_in(_world: World, device: DeviceNode, view: BookingView) -> object:
    return device.bookings.check_in_by_staff(view.booking.booking_id)


def _tend(world: World) -> None:
    device = world.any_device()
    device.attempt(device.bookings.upkeep)


def _black_out(world: World) -> None:
    """A desk closes the house for two hours, or opens what it had closed."""
    device = world.any_desk()
    begin = device.clock.now().replace(minute=0, second=0, microsecond=0) + world.dice.randrange(24) * _HOUR
    facility = world.dice.choice(("PC-01", "PC-02", "ruang-blc"))
    closed = Blackout(f"servis-{wib_date(begin):%d}", Span(begin, begin + 2 * _HOUR), "Servis", (facility,))
    removed = world.dice.random() < 0.5
    world.history.note(device.name, f"{'opens' if removed else 'closes'} {facility} from {begin:%d %H:%M}")
    device.attempt(lambda: device.bookings.put_arrangement(closed, "Ibu Ratna", removed=removed))


ACTIONS = (
    Action("book", "bookings", book, 7.0),
    Action(
        "cancel", "bookings", _with_one("cancels", lambda _w, d, v: d.bookings.cancel(v.booking.booking_id))
    ),
    Action("move", "bookings", _with_one("moves", _move), 1.5),
    Action("approve", "bookings", _with_one("approves", _approve), 0.7),
    Action("check in", "bookings", _with_one("checks in", _check_in), 1.5),
    Action(
        "return early",
        "bookings",
        _with_one("returns", lambda _w, d, v: d.bookings.return_early(v.booking.booking_id)),
    ),
    Action(
        "accept",
        "bookings",
        _with_one("accepts", lambda _w, d, v: d.bookings.accept(v.booking.booking_id)),
        0.5,
    ),
    Action(
        "extend",
        "bookings",
        _with_one("extends", lambda _w, d, v: d.bookings.extend(v.booking.booking_id, 60)),
        0.5,
    ),
    Action("tend bookings", "bookings", _tend, 0.7),
    Action("black out", "bookings", _black_out, 0.5),
)
