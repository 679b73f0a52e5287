"""Signing in, leaving, closing time, and forgetting: what may be done to a visit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.calendar import ServiceHours, day_ends
from domain.devices import DeviceIdentity
from domain.names import fold, person_key
from domain.outcome import Accepted, Refused
from domain.visit_drafts import InvalidDraft, ValidDraft, VisitPolicy, check_note
from domain.visit_types import DepartureMode, Origin, Purpose, Visit


@dataclass(frozen=True, slots=True)
class VisitSignedIn:
    """Somebody arrived."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class VisitDeparted:
    """Somebody left."""

    visit_id: str
    departed_at: datetime
    departed_how: DepartureMode


@dataclass(frozen=True, slots=True)
class VisitAnonymised:
    """The house no longer knows who this visit was."""

    visit_id: str
    anonymised_at: datetime


@dataclass(frozen=True, slots=True)
class AlreadySignedIn:
    """The same person is in the guestbook already, a moment ago.

    ``certain`` is false where only the name (with the origin) or only the phone agrees: two people
    may both be called Slamet, and a family may share a phone. They may insist (``distinct``).
    """

    visit: Visit
    certain: bool


@dataclass(frozen=True, slots=True)
class SignInContext:
    """What a sign-in needs beside the draft. ``visit_id`` and ``code`` are fresh, ``now`` is UTC."""

    visit_id: str
    code: str
    device: DeviceIdentity
    now: datetime
    policy: VisitPolicy
    distinct: bool = False


def decide_sign_in(
    draft: ValidDraft, recent: Iterable[Visit], context: SignInContext
) -> Accepted[Visit, VisitSignedIn] | Refused[AlreadySignedIn]:
    """Return the new visit, or the one that the same person made a moment ago.

    ``recent`` may hold any visits; only those nearer to ``context.now`` than the policy's window
    count, before it or after it: the clock may have been set back in between.
    """
    near = [v for v in recent if abs(context.now - v.arrived_at) < context.policy.duplicate_window]
    for visit in sorted(near, key=lambda v: v.arrived_at, reverse=True):
        same = same_person(draft, visit)
        if same is not None and (same.certain or not context.distinct):
            return Refused(same)
    visit = _visit(draft, context)
    return Accepted(visit, (VisitSignedIn(visit),))


def same_person(draft: ValidDraft, visit: Visit) -> AlreadySignedIn | None:
    """Return whether ``visit`` is of the person of ``draft``: the same phone, or the same name
    (without titles, case and diacritics) from the same origin."""
    if visit.anonymised_at is not None:
        return None
    phone = draft.phone is not None and draft.phone == visit.phone
    name = person_key(draft.name) == person_key(visit.name)
    if phone:
        return AlreadySignedIn(visit, certain=name)
    if name and _origin_key(draft.origin) == _origin_key(visit.origin):
        return AlreadySignedIn(visit, certain=False)
    return None


def _origin_key(origin: Origin) -> tuple[str, str]:
    return origin.kind, origin.kelurahan_code or fold(origin.text)


def _visit(draft: ValidDraft, context: SignInContext) -> Visit:
    return Visit(
        visit_id=context.visit_id,
        building=context.device.building,
        device_id=context.device.device_id,
        code=context.code,
        arrived_at=context.now,
        name=draft.name,
        origin=draft.origin,
        purpose=draft.purpose,
        purpose_note=draft.purpose_note,
        headcount=draft.headcount,
        phone=draft.phone,
        sex=draft.sex,
        age_band=draft.age_band,
        occupation=draft.occupation,
        education=draft.education,
        assistance=draft.assistance,
    )


def draft_again(visit: Visit, purpose: Purpose, purpose_note: str = "") -> ValidDraft | InvalidDraft:
    """Return what a returning visitor signs in with: the details of ``visit``, a new purpose.

    Whoever led a group then comes alone now; a group is counted anew each time.
    """
    note = check_note(purpose_note)
    if not isinstance(note, str):
        return InvalidDraft((note,))
    return ValidDraft(
        name=visit.name,
        origin=visit.origin,
        purpose=purpose,
        purpose_note=note,
        phone=visit.phone,
        sex=visit.sex,
        age_band=visit.age_band,
        occupation=visit.occupation,
        education=visit.education,
        assistance=visit.assistance,
    )


def decide_departure(visit: Visit, how: DepartureMode, now: datetime) -> Accepted[Visit, VisitDeparted]:
    """Return the visit as departed. The first departure stands: a second one changes nothing and
    tells nobody. Nobody leaves before arriving, even when the clock was set back."""
    if visit.departed_at is not None:
        return Accepted(visit)
    at = max(now, visit.arrived_at)
    departed = replace(visit, departed_at=at, departed_how=how)
    return Accepted(departed, (VisitDeparted(visit.visit_id, at, how),))


def automatic_departures(
    visits: Iterable[Visit], hours: ServiceHours, now: datetime
) -> list[Accepted[Visit, VisitDeparted]]:
    """Return the departures of all who are still noted as present although their day is over;
    each left at closing (or at midnight, see ``day_ends``), marked as automatic."""
    over = [(visit, day_ends(hours, visit.arrived_at)) for visit in visits if visit.is_present]
    return [decide_departure(visit, DepartureMode.AUTOMATIC, end) for visit, end in over if end <= now]


def expires_before(policy: VisitPolicy, now: datetime) -> datetime:
    """Return the moment before which visits have arrived whose retention time has passed."""
    return now - timedelta(days=policy.retention_days)


def anonymise(visit: Visit, now: datetime) -> Accepted[Visit, VisitAnonymised]:
    """Return the visit without what tells who it was: name, phone and note (UU 27/2022).

    What the statistics count stays. A visit that is anonymous already is returned as it is.
    """
    if visit.anonymised_at is not None:
        return Accepted(visit)
    nobody = replace(visit, name="", phone=None, purpose_note="", anonymised_at=now)
    return Accepted(nobody, (VisitAnonymised(visit.visit_id, now),))
