"""One text for one value, so that a hash means something."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime


def canonical_json(value: Mapping[str, object]) -> str:
    """Return ``value`` as JSON with sorted keys and no spaces.

    ``ValueError`` for NaN, infinities and text that UTF-8 cannot hold: such a value would read
    differently on another machine.
    """
    text = _encode(value)
    text.encode()
    return text


def moment_text(moment: datetime) -> str:
    """Return an aware ``moment`` as UTC text of one width (``2026-11-23T02:41:00.000000Z``)."""
    if moment.tzinfo is not UTC:
        moment = moment.astimezone(UTC)
    # 26 signs, then "+00:00": half the price of taking the zone away first.
    return moment.isoformat(timespec="microseconds")[:26] + "Z"


# Made once: json.dumps makes an encoder at every call with settings of its own.
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode
