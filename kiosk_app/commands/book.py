"""``main.py book``: books what a screen could book, through the same service; for scripts and staff."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from domain.booking.bookings import Channel, Party, PartyKind
from domain.booking.series import Every, SeriesRule
from domain.clock import WIB
from kiosk_app.commands.booking_options import book_parser
from kiosk_app.commands.booking_store import with_bookings
from kiosk_app.features.booking.outcomes import BookOutcome, Option, SeriesMade, Wish
from kiosk_app.features.booking.service import BookingService

if TYPE_CHECKING:
    from kiosk_app.features.booking.outcomes import NotDone


def run(arguments: Sequence[str]) -> int:
    """Book; return 0 if it was made, confirmed or requested, 1 if it was refused."""
    parser = book_parser()
    options = parser.parse_args(arguments)
    if options.every is None and (options.until or options.count):
        parser.error("--until and --count belong to a series: say --every, too")
    return with_bookings(options.data_dir, lambda bookings: _book(bookings, options))


def _book(bookings: BookingService, options: argparse.Namespace) -> int:
    wish = wish_of(options)
    if options.every is None:
        return _tell(bookings.book(wish), as_json=options.json)
    rule = _rule(wish, options)
    return _tell(
        bookings.book_series(rule, wish, _chosen(bookings, rule, wish, options)), as_json=options.json
    )


def wish_of(options: argparse.Namespace) -> Wish:
    """Return what the command line asks for."""
    end = options.end or options.start + timedelta(minutes=options.minutes)
    party = Party(
        options.name,
        PartyKind.GROUP if options.organisation else PartyKind.PERSON,
        options.phone or None,
        options.email,
        options.organisation,
        options.purpose,
        tuple(options.equipment),
        options.layout,
        options.note,
    )
    return Wish(
        options.resource,
        options.start,
        end,
        options.people,
        party,
        Channel(options.channel),
        options.staff,
        options.override,
        options.token,
        not options.no_wait,
    )


def _rule(wish: Wish, options: argparse.Namespace) -> SeriesRule:
    begin, end = wish.starts_at.astimezone(WIB), wish.ends_at.astimezone(WIB)
    return SeriesRule(
        begin.date(), begin.time(), end.time(), Every(options.every), options.until, options.count
    )


def _chosen(
    bookings: BookingService, rule: SeriesRule, wish: Wish, options: argparse.Namespace
) -> Mapping[date, Option | None]:
    if not (options.skip_conflicts or options.take_nearest):
        return {}
    conflicts = [one for one in bookings.plan_series(rule, wish).dates if one.refusals]
    return {one.day: one.nearest if options.take_nearest else None for one in conflicts}


def _tell(outcome: SeriesMade | BookOutcome, *, as_json: bool) -> int:
    from kiosk_app.commands import booking_words as words
    from kiosk_app.features.booking.outcomes import NotDone

    if isinstance(outcome, NotDone):
        return _tell_refused(outcome, as_json=as_json)
    views = outcome.views if isinstance(outcome, SeriesMade) else (outcome.view,)
    if as_json and isinstance(outcome, SeriesMade):
        print(json.dumps(words.series_json(outcome)))
    elif as_json:
        print(json.dumps({"made": True, **words.view_json(views[0])}))
    else:
        print("\n".join(map(words.view_sentence, views)))
    return 0


def _tell_refused(outcome: NotDone, *, as_json: bool) -> int:
    from kiosk_app.commands import booking_words as words

    if as_json:
        print(json.dumps(words.refused_json(outcome)))
        return 1
    for refusal in outcome.refusals:
        print(f"Not booked ({refusal.reason.value}): {words.refusal_json(refusal)['sentence']}")
    for option in outcome.instead:
        print(f"Free instead: {words.free_sentence(option)}")
    return 1
