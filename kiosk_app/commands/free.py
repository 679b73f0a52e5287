"""``main.py free``: what is free, as the screens see it; for scripts and staff."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from datetime import timedelta

from kiosk_app.commands.booking_options import free_parser
from kiosk_app.commands.booking_store import refuse, with_bookings
from kiosk_app.features.booking.service import BookingService


def run(arguments: Sequence[str]) -> int:
    """Tell what is free; return 0, or 1 where there is no such room or computer."""
    parser = free_parser()
    options = parser.parse_args(arguments)
    if options.last < options.first:
        parser.error("--to must not be before --from")
    return with_bookings(options.data_dir, lambda bookings: _tell(bookings, options))


def _tell(bookings: BookingService, options: argparse.Namespace) -> int:
    from domain.booking.opening import whole_day
    from kiosk_app.commands.booking_words import free_json, free_sentence

    known = [one.facility_id for one in bookings.facilities()]
    if options.resource and options.resource not in known:
        return refuse(f"There is no {options.resource}; there are {', '.join(known)}.")
    end = whole_day(options.last + timedelta(days=1)).starts_at
    found = bookings.free(options.resource, whole_day(options.first).starts_at, end)
    if options.json:
        print(json.dumps({"free": [free_json(one) for one in found]}))
    else:
        print("\n".join(map(free_sentence, found)) or "Nothing is free.")
    return 0
