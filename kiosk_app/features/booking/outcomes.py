"""What view models and commands hear from the booking service: values, never rows, never exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from domain.booking.bookings import Booking, Channel, Party, Standing
from domain.booking.facilities import Activity, Facility
from domain.booking.fitting import ToTell
from domain.booking.refusals import Refusal
from domain.booking.series import SeriesRule
from domain.booking.timetable import Span


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asks for. ``token`` names one form: saved twice, it makes one booking.
    ``override``: why staff set a limit aside, "" if they do not. ``wait``: where somebody else has it, queue for
    it; without, it is refused as taken."""

    facility_id: str
    starts_at: datetime
    ends_at: datetime
    people: int
    party: Party
    channel: Channel = Channel.ON_SITE
    by_staff: bool = False
    override: str = ""
    token: str = ""
    wait: bool = True


@dataclass(frozen=True, slots=True)
class BookingView:
    """A booking as a screen shows it. ``party`` is ``None`` where this device does not know for whom it is.
    ``place``: in the queue from 1, 0 if it does not wait. ``surely_free``: other facilities of the same kind and
    time that this device could confirm at once. ``qr``: what its QR holds (signed)."""

    booking: Booking
    standing: Standing
    facility: Facility
    party: Party | None = None
    place: int = 0
    surely_free: tuple[str, ...] = ()
    qr: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """It is written. Its ``view.standing`` says whether it is confirmed, requested or waits for approval."""

    view: BookingView


@dataclass(frozen=True, slots=True)
class NotDone:
    """Nothing was written, all is as it was. ``instead``: what can be confirmed by this device now, nearest first."""

    refusals: tuple[Refusal, ...]
    instead: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """``sure``: this device would confirm it at once."""

    facility_id: str
    span: Span
    sure: bool = False


BookOutcome = Made | NotDone


@dataclass(frozen=True, slots=True)
class Changed:
    """A deed is done (moved, extended, cancelled, checked in, …)."""

    view: BookingView


ChangeOutcome = Changed | NotDone


@dataclass(frozen=True, slots=True)
class Seats:
    """An activity that one may sign up for. ``taken``: seats that somebody holds; ``waiting``: seats that people
    wait for; ``left``: what nobody has. All as far as this device has heard. ``is_open``: its slot is there."""

    activity: Activity
    left: int
    taken: int
    waiting: int
    is_open: bool = True


class PieceState(StrEnum):
    FREE = "free"
    """Nobody holds it."""
    SURE = "sure"
    """Free, and this device would confirm it at once."""
    TAKEN = "taken"
    BUFFER = "buffer"
    CLOSED = "closed"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a facility's day. ``reason``: why it is closed, in the words of who closed it."""

    span: Span
    state: PieceState
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One facility on one day, from its first opening to its last closing, without a gap and without names."""

    facility: Facility
    day: date
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ComputerNow:
    """``facility_id`` is free from ``span.starts_at`` (now, on the grid) for ``span``."""

    facility_id: str
    span: Span
    sure: bool


@dataclass(frozen=True, slots=True)
class ComputerWait:
    """None is free. ``minutes``: an honest estimate, ``None`` if nothing comes free today. ``place``: that one
    would have in the queue. ``span`` and ``facility_id``: what would be asked for."""

    minutes: int | None
    place: int
    facility_id: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class NoComputers:
    """The house is closed, or nothing is known here yet. ``opens``: when to come again."""

    reason: Refusal
    opens: datetime | None = None


NowAnswer = ComputerNow | ComputerWait | NoComputers


@dataclass(frozen=True, slots=True)
class SeriesDate:
    """One date of a series that is being planned. ``refusals`` is () where it fits. ``nearest``: the free
    time nearest to the one wished for, on the same day if possible; ``None`` where there is none in a week."""

    day: date
    span: Span
    refusals: tuple[Refusal, ...] = ()
    nearest: Option | None = None


@dataclass(frozen=True, slots=True)
class SeriesPlan:
    """``refusals``: of the rule itself (without an end, too many dates)."""

    rule: SeriesRule
    dates: tuple[SeriesDate, ...]
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveDate:
    """One booking of a move that is being planned: where it would go (``to``). ``refusals`` is () where it can.
    ``nearest``: what could be had instead, ``None`` where there is nothing near."""

    view: BookingView
    to: Option
    refusals: tuple[Refusal, ...] = ()
    nearest: Option | None = None


@dataclass(frozen=True, slots=True)
class SeriesMade:
    """``views``: in the order of their dates."""

    code: str
    series_id: str
    views: tuple[BookingView, ...]
    skipped: tuple[date, ...] = ()


class FreeSpan(NamedTuple):
    """A stretch in which a facility may be booked. Thousands of them are made while somebody waits."""

    facility_id: str
    span: Span


@dataclass(frozen=True, slots=True)
class DayCount:
    """So many bookings (``count``) that begin on ``day`` in ``facility`` stand so."""

    day: date
    facility: Facility
    standing: Standing
    count: int


@dataclass(frozen=True, slots=True)
class Rival:
    """A booking that approving another one would leave without a place."""

    view: BookingView
    same_time: bool = True


@dataclass(frozen=True, slots=True)
class TellEntry:
    view: BookingView
    why: ToTell
