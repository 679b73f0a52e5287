"""Limits and times that the house decides, as JSON holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from domain.booking import json_fields as read
from domain.booking.bookings import PartyKind
from domain.booking.json_fields import Body
from domain.booking.limits import DEFAULT_POLICY, BookingPolicy, Limits
from domain.slots import SlotKind

LIMIT_NAMES = tuple(f"{party.value}/{kind.value}" for party in PartyKind for kind in SlotKind)
_MOST = 1_000_000


def policy_body(policy: BookingPolicy) -> dict[str, Any]:
    """Return ``policy`` as JSON holds it."""
    return asdict(policy)


def policy_of(body: Body) -> BookingPolicy:
    """Return the policy that ``body`` holds; what it does not say is as in ``DEFAULT_POLICY``.

    ``ValueError`` where it does not hold one.
    """
    limits = body.get("limits", {})
    if not isinstance(limits, Mapping):
        raise ValueError("limits must be given by party and kind, as in person/computer")  # noqa: TRY004
    known = {name: _limits(limits[name]) for name in LIMIT_NAMES if name in limits}
    return BookingPolicy(
        DEFAULT_POLICY.limits | known,
        grace_minutes=read.number(body, "grace_minutes", 0, 1440, DEFAULT_POLICY.grace_minutes),
        early_minutes=read.number(body, "early_minutes", 0, 1440, DEFAULT_POLICY.early_minutes),
        hold_minutes=read.number(body, "hold_minutes", 0, 10_080, DEFAULT_POLICY.hold_minutes),
        series_dates=read.number(body, "series_dates", 1, 366, DEFAULT_POLICY.series_dates),
    )


def _limits(body: object) -> Limits:
    if not isinstance(body, Mapping):
        raise ValueError("limits are numbers by name")  # noqa: TRY004
    fields = Limits.__dataclass_fields__
    return Limits(**{name: read.number(body, name, 0, _MOST, 0) for name in fields})
