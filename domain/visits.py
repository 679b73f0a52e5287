"""Visits: what a guestbook entry is, and what may be done to it. The public name of these rules.

visit_types    the entry and its words
visit_drafts   what a visitor typed, and whether it may stand
visit_rules    signing in, leaving, closing time, and forgetting
"""

from __future__ import annotations

from domain.visit_drafts import (
    InvalidDraft,
    ValidDraft,
    VisitDraft,
    VisitPolicy,
    check_draft,
    check_field,
)
from domain.visit_rules import (
    AlreadySignedIn,
    SignInContext,
    VisitAnonymised,
    VisitDeparted,
    VisitSignedIn,
    anonymise,
    automatic_departures,
    decide_departure,
    decide_sign_in,
    draft_again,
    expires_before,
    same_person,
)
from domain.visit_types import (
    AgeBand,
    Assistance,
    DepartureMode,
    Education,
    Headcount,
    Occupation,
    Origin,
    OriginKind,
    Purpose,
    Sex,
    Visit,
)

__all__ = [
    "AgeBand",
    "AlreadySignedIn",
    "Assistance",
    "DepartureMode",
    "Education",
    "Headcount",
    "InvalidDraft",
    "Occupation",
    "Origin",
    "OriginKind",
    "Purpose",
    "Sex",
    "SignInContext",
    "ValidDraft",
    "Visit",
    "VisitAnonymised",
    "VisitDeparted",
    "VisitDraft",
    "VisitPolicy",
    "VisitSignedIn",
    "anonymise",
    "automatic_departures",
    "check_draft",
    "check_field",
    "decide_departure",
    "decide_sign_in",
    "draft_again",
    "expires_before",
    "same_person",
]
