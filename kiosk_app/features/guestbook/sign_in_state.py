"""What the sign-in pages show, derived from what the visitor typed so far. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from domain.fields import FieldProblem
from domain.names import fold
from domain.places import Kelurahan, suggest
from domain.visits import OriginKind, Purpose, VisitDraft
from kiosk_app.features.guestbook import sentences
from kiosk_app.features.guestbook.trouble import Trouble, trouble_sentence

EMPTY_DRAFT = VisitDraft(origin_kind=OriginKind.KELURAHAN.value)


@dataclass(frozen=True, slots=True)
class SignInState:
    """Everything that a visitor's sign-in consists of until it is saved."""

    draft: VisitDraft = EMPTY_DRAFT
    problems: tuple[FieldProblem, ...] = ()
    trouble: Trouble | None = None
    busy: bool = False


@dataclass(frozen=True, slots=True)
class SignInProps:
    """What QML sees, by its names; sentences are in the visitor's language, "" where all is well."""

    name: str
    isGroup: bool
    men: str
    women: str
    originKind: str
    originText: str
    townOffer: str
    suggestions: list[dict[str, str]]
    purpose: str
    purposeNote: str
    wantsNote: bool
    phone: str
    sex: str
    ageBand: str
    occupation: str
    education: str
    assistance: str
    hasDetails: bool
    nameError: str
    menError: str
    womenError: str
    originError: str
    purposeError: str
    noteError: str
    phoneError: str
    trouble: str
    busy: bool


NOTE_PURPOSES = (Purpose.MEETING, Purpose.OTHER)
"""The tiles that ask for a word more: whom to meet, or what else."""

DETAIL_FIELDS = ("phone", "sex", "age_band", "occupation", "education", "assistance")

WHO_FIELDS = ("name", "men", "women")
ORIGIN_FIELDS = ("origin_kind", "origin_text", "kelurahan_code")
_LONGEST_COUNT = 6
_TOGETHER = (ORIGIN_FIELDS, ("is_group", "men", "women"))


def edited(state: SignInState, **changes: str | bool) -> SignInState:
    """Return ``state`` after the visitor changed these fields.

    What was wrong with them, with the origin as a whole or with the head count, is forgotten until
    it is checked again. Typing on unmakes the choice of a kelurahan; another kind of origin begins
    with what was typed, unless that was a kelurahan.
    """
    if "origin_kind" in changes and state.draft.kelurahan_code:
        changes = {"origin_text": "", **changes}
    if "origin_kind" in changes or "origin_text" in changes:
        changes = {"kelurahan_code": "", **changes}
    touched = {field for part in _TOGETHER if set(part) & set(changes) for field in part} | set(changes)
    return replace(
        state,
        draft=replace(state.draft, **changes),  # type: ignore[arg-type]
        problems=tuple(problem for problem in state.problems if problem.field not in touched),
        trouble=None,
    )


def stepped(typed: str, step: int) -> str:
    """Return the count after one touch of plus or minus; what was no number begins at nought."""
    digits = typed.strip()
    count = int(digits) if digits.isdecimal() and len(digits) <= _LONGEST_COUNT else 0
    return str(max(0, count + step))


def place_meant(text: str, places: tuple[Kelurahan, ...]) -> Kelurahan | None:
    """Return the one place whose name, or name with kecamatan, is exactly what was typed."""
    wanted = fold(text)
    found = [place for place in places if wanted in (fold(place.name), fold(place.shown))]
    return found[0] if len(found) == 1 else None


def page_of(problem: FieldProblem) -> str:
    """Return the page on which the visitor can put ``problem`` right."""
    if problem.field in WHO_FIELDS:
        return "guestbook/who"
    if problem.field in ORIGIN_FIELDS:
        return "guestbook/origin"
    return "guestbook/details" if problem.field in DETAIL_FIELDS else "guestbook/purpose"


def suggestions_for(draft: VisitDraft, places: Sequence[Kelurahan]) -> list[Kelurahan]:
    """Return the kelurahan that may be meant, while none is chosen yet."""
    searching = draft.origin_kind == OriginKind.KELURAHAN and not draft.kelurahan_code
    return suggest(draft.origin_text, places, limit=5) if searching else []


def town_offer(draft: VisitDraft, suggested: Sequence[Kelurahan]) -> str:
    """Return the town that one tap may take instead of a kelurahan: what was typed, unless it may
    still become the name of a suggestion. "Kudus" is offered although "Kudu" is suggested."""
    typed = draft.origin_text.strip()
    searching = draft.origin_kind == OriginKind.KELURAHAN and not draft.kelurahan_code
    wanted = f" {fold(typed)}"
    may_become = any(wanted in f" {fold(place.name)} {fold(place.kecamatan)}" for place in suggested)
    return typed if searching and len(typed) > 2 and not may_become else ""


def derive(state: SignInState, places: Sequence[Kelurahan]) -> SignInProps:
    """Return what the pages show for ``state``; ``places`` are the kelurahan of the city."""
    draft = state.draft
    suggested = suggestions_for(draft, places)
    return SignInProps(
        name=draft.name,
        isGroup=draft.is_group,
        men=draft.men,
        women=draft.women,
        originKind=draft.origin_kind,
        originText=draft.origin_text,
        townOffer=town_offer(draft, suggested),
        suggestions=[{"value": p.code, "title": p.name, "hint": p.kecamatan} for p in suggested],
        purpose=draft.purpose,
        purposeNote=draft.purpose_note,
        wantsNote=draft.purpose in NOTE_PURPOSES,
        phone=draft.phone,
        sex=draft.sex,
        ageBand=draft.age_band,
        occupation=draft.occupation,
        education=draft.education,
        assistance=draft.assistance,
        hasDetails=any(getattr(draft, field) for field in DETAIL_FIELDS),
        nameError=_sentence(state, "name"),
        menError=_sentence(state, "men"),
        womenError=_sentence(state, "women"),
        originError=_sentence(state, *ORIGIN_FIELDS),
        purposeError=_sentence(state, "purpose"),
        noteError=_sentence(state, "purpose_note"),
        phoneError=_sentence(state, "phone"),
        trouble=trouble_sentence(state.trouble),
        busy=state.busy,
    )


def _sentence(state: SignInState, *names: str) -> str:
    for problem in state.problems:
        if problem.field in names:
            return sentences.field_sentence(problem)
    return ""


_GROUPS = {
    "whoChanged": ("name", "isGroup", "men", "women"),
    "originChanged": ("originKind", "originText", "townOffer", "suggestions"),
    "purposeDraftChanged": ("purpose", "purposeNote", "wantsNote"),
    "detailsChanged": ("phone", "sex", "ageBand", "occupation", "education", "assistance", "hasDetails"),
    "busyChanged": ("busy",),
}
_GROUP_OF = {name: group for group, names in _GROUPS.items() for name in names}


def changed_groups(before: SignInProps, after: SignInProps) -> set[str]:
    """Return the signals of what is different, so that only that is drawn anew."""
    different = (f.name for f in fields(SignInProps) if getattr(before, f.name) != getattr(after, f.name))
    return {_GROUP_OF.get(name, "problemsChanged") for name in different}
