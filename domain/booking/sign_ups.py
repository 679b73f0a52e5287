"""Signing up for an activity: what a page offers, what speaks against a sign-up, and how many seats are left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from domain.booking import json_fields as read
from domain.booking.asks import Ask, Held
from domain.booking.facilities import ACTIVITY_PREFIX, Activity
from domain.booking.json_fields import Body
from domain.booking.refusals import Reason, Refusal
from domain.information.kinds import Kind
from domain.information.page_data import page_id_of
from domain.information.pages import PLACE_LIMIT, SEATS_LIMIT, TITLE_LIMIT, Page
from domain.slots import SlotKind

MOST_TOGETHER = 5
"""So many people one sign-up brings along at most: a family. Whoever brings a class asks staff."""

MOST_BY_STAFF = 20
"""As many as staff sign up at once: a booking holds no more claims."""


def activity_of(page: Page, english: Page | None = None) -> Activity | None:
    """Return what people may sign up for by an activity's page, ``None`` where one does not sign up.

    What both languages say of its time and seats, the Indonesian ``page`` says.
    """
    if page.kind is not Kind.ACTIVITY or not page.sign_up or not page.seats:
        return None
    if page.begins is None or page.ends is None:
        return None
    return _activity(
        page_id=page.page_id,
        name=page.title,
        name_en=english.title if english else "",
        seats=page.seats,
        begins=page.begins.astimezone(UTC),
        ends=page.ends.astimezone(UTC),
        where=page.place,
        where_en=english.place if english else "",
    )


def activity_body(activity: Activity) -> dict[str, Any]:
    """Return ``activity`` as JSON holds it."""
    words = {name: getattr(activity, name) for name in ("page_id", "name", "name_en", "where", "where_en")}
    times = {"begins": activity.begins.isoformat(), "ends": activity.ends.isoformat()}
    return {**words, **times, "seats": activity.seats}


def activity_in(body: Body) -> Activity:
    """Return the activity that ``body`` holds. ``ValueError`` says what is wrong with it, in plain words."""
    begins, ends = (read.moment(body, name).astimezone(UTC) for name in ("begins", "ends"))
    if ends <= begins:
        raise ValueError("ends must be after begins")
    return _activity(
        page_id=page_id_of(body.get("page_id")),
        name=read.text(body, "name", TITLE_LIMIT),
        name_en=read.text(body, "name_en", TITLE_LIMIT, required=False),
        seats=read.number(body, "seats", 1, SEATS_LIMIT),
        begins=begins,
        ends=ends,
        where=read.text(body, "where", PLACE_LIMIT, required=False),
        where_en=read.text(body, "where_en", PLACE_LIMIT, required=False),
    )


def against_sign_up(ask: Ask, activity: Activity, others: Sequence[Held], now: datetime) -> Iterator[Refusal]:
    """Yield what speaks against ``ask``, in the order of ``Reason``; ``rules.check`` says what staff set aside.

    ``others``: what else the same person has. Visitors sign up until it begins, staff until it is over.
    """
    yield from _when(ask, activity, now)
    yield from _people(ask)
    yield from _twice(activity, others, now)


def seats_left(activity: Activity, taken: int, waiting: int) -> int:
    """Return how many seats nobody has: of ``seats`` less those ``taken``; none while people wait for one, since
    what comes free is theirs."""
    return 0 if waiting else max(0, activity.seats - taken)


def beyond_seats(sign_ups: Iterable[tuple[str, datetime, int]], seats: int) -> frozenset[str]:
    """Return which of those who hold a seat are too many since there are fewer ``seats``: the last to have come.

    ``sign_ups``: id of the booking, when it was made, and for how many people.
    """
    taken, beyond = 0, set()
    for booking_id, _made_at, people in sorted(sign_ups, key=lambda one: (one[1], one[0])):
        taken += people
        if taken > seats:
            beyond.add(booking_id)
    return frozenset(beyond)


def _activity(*, page_id: str, name_en: str, name: str, **rest: Any) -> Activity:
    return Activity(
        facility_id=ACTIVITY_PREFIX + page_id,
        kind=SlotKind.ACTIVITY,
        name=name,
        name_en=name_en or name,
        floor=0,
        slot_minutes=15,
        min_minutes=15,
        max_minutes=15,
        horizon_days=366,
        **rest,
    )


def _when(ask: Ask, activity: Activity, now: datetime) -> Iterator[Refusal]:
    if not activity.in_use:
        yield Refusal(Reason.NOT_IN_USE)
    elif (ask.starts_at, ask.ends_at) != (activity.begins, activity.ends):
        # It was moved while somebody filled in the form.
        yield Refusal(Reason.ACTIVITY_MOVED, moment=activity.begins)
    elif now >= (activity.ends if ask.by_staff else activity.begins):
        yield Refusal(Reason.IN_THE_PAST)


def _people(ask: Ask) -> Iterator[Refusal]:
    if ask.people < 1:
        yield Refusal(Reason.NO_PEOPLE)
    most = MOST_BY_STAFF if ask.by_staff else MOST_TOGETHER
    if ask.people > most:
        yield Refusal(Reason.TOO_MANY_TOGETHER, most)


def _twice(activity: Activity, others: Sequence[Held], now: datetime) -> Iterator[Refusal]:
    if any(one.facility_id == activity.facility_id and one.ends_at > now for one in others):
        yield Refusal(Reason.ALREADY_SIGNED_UP, text=activity.facility_id, overridable=True)
