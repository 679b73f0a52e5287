"""A page as somebody types it: every field a text; checked, it is a page or says what to mend where."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time
from enum import StrEnum

from domain.booking.json_fields import key
from domain.clock import WIB
from domain.fields import FieldReason, Wrong
from domain.information import pages as limits
from domain.information.kinds import Category, Kind, Language
from domain.information.page_data import address_of, markdown_of, page_id_of
from domain.information.pages import Page
from domain.texts import check_text

_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./-](\d{1,2})[./-](\d{4})")


YES = "yes"
"""In a field that is a question; "" is no."""


class DraftReason(StrEnum):
    """What is wrong with what stands in a field."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    STRANGE_SIGN = "strange_sign"
    NOT_A_NAME = "not_a_name"
    TAKEN = "taken"
    NOT_A_DATE = "not_a_date"
    NOT_A_MOMENT = "not_a_moment"
    ENDS_BEFORE = "ends_before"
    NOT_AN_ADDRESS = "not_an_address"
    NOT_A_NUMBER = "not_a_number"
    UNKNOWN_CHOICE = "unknown_choice"


@dataclass(frozen=True, slots=True)
class DraftProblem:
    """``limit``: the number that was passed, where there is one to tell."""

    field: str
    reason: DraftReason
    limit: int = 0


@dataclass(frozen=True, slots=True)
class PageDraft:
    """The fields of ``Page`` as texts: lists with commas, answers as "yes" or "", days as "2026-11-27" or "27/11/2026", moments with the
    time after the day ("2026-11-27 09.00", in WIB)."""

    page_id: str = ""
    language: str = Language.INDONESIAN.value
    title: str = ""
    summary: str = ""
    category: str = Category.PIP.value
    body: str = ""
    kind: str = Kind.PAGE.value
    keywords: str = ""
    as_of: str = ""
    source: str = ""
    contact: str = ""
    hours: str = ""
    qr_target: str = ""
    shown_from: str = ""
    shown_until: str = ""
    pictures: str = ""
    order: str = ""
    announced: str = ""
    begins: str = ""
    ends: str = ""
    place: str = ""
    audience: str = ""
    seats: str = ""
    sign_up: str = ""


FIELDS = tuple(field.name for field in fields(PageDraft))


def draft_of(page: Page) -> PageDraft:
    """Return ``page`` as its form shows it."""
    return PageDraft(**{name: _shown(getattr(page, name)) for name in FIELDS})


def check_draft(draft: PageDraft) -> Page | tuple[DraftProblem, ...]:
    """Return the page that ``draft`` is, or everything that is wrong with it."""
    values: dict[str, object] = {}
    problems: list[DraftProblem] = []
    for name, read in _READERS.items():
        try:
            values[name] = read(getattr(draft, name))
        except _Unread as unread:
            problems.append(DraftProblem(name, unread.reason, unread.limit))
    if problems:
        return tuple(problems)
    page = Page(**values)  # type: ignore[arg-type]
    return tuple(_wrong_moments(page)) or page


def _wrong_moments(page: Page) -> Iterator[DraftProblem]:
    if page.shown_from and page.shown_until and page.shown_until <= page.shown_from:
        yield DraftProblem("shown_until", DraftReason.ENDS_BEFORE)
    if page.kind is Kind.ACTIVITY:
        missing = [name for name in ("begins", "ends") if getattr(page, name) is None]
        yield from (DraftProblem(name, DraftReason.EMPTY) for name in missing)
    if page.begins and page.ends and page.ends <= page.begins:
        yield DraftProblem("ends", DraftReason.ENDS_BEFORE)
    if page.sign_up and page.kind is not Kind.ACTIVITY:
        yield DraftProblem("sign_up", DraftReason.UNKNOWN_CHOICE)
    elif page.sign_up and not page.seats:
        yield DraftProblem("seats", DraftReason.EMPTY)


class _Unread(ValueError):
    def __init__(self, reason: DraftReason, limit: int = 0) -> None:
        self.reason, self.limit = reason, limit


def _shown(value: object) -> str:
    match value:
        case None | 0:
            return ""
        case True:
            return YES
        case datetime():
            return f"{value.astimezone(WIB):%Y-%m-%d %H.%M}"
        case tuple():
            return ", ".join(value)
        case _:
            return str(value)


def _words(limit: int, *, required: bool = False) -> Callable[[str], str]:
    def read(text: str) -> str:
        checked = check_text(text, limit, required=required)
        if not isinstance(checked, Wrong):
            return checked
        raise _Unread(_REASONS.get(checked.reason, DraftReason.STRANGE_SIGN), checked.limit or 0)

    return read


def _list(most: int, read_one: Callable[[str], str]) -> Callable[[str], tuple[str, ...]]:
    def read(text: str) -> tuple[str, ...]:
        found = tuple(dict.fromkeys(read_one(one) for one in text.split(",") if one.strip()))
        if len(found) > most:
            raise _Unread(DraftReason.TOO_MANY, most)
        return found

    return read


def _by_rule(rule: Callable[[str], str], reason: DraftReason) -> Callable[[str], str]:
    def read(text: str) -> str:
        try:
            return rule(text.strip()) if text.strip() else ""
        except ValueError:
            raise _Unread(reason) from None

    return read


def _choice(values: type[StrEnum]) -> Callable[[str], StrEnum]:
    def read(text: str) -> StrEnum:
        try:
            return values(text.strip())
        except ValueError:
            raise _Unread(DraftReason.UNKNOWN_CHOICE) from None

    return read


def _name(text: str) -> str:
    if not text.strip():
        raise _Unread(DraftReason.EMPTY)
    return _by_rule(page_id_of, DraftReason.NOT_A_NAME)(text)


def _body(text: str) -> str:
    if len(text) > limits.BODY_LIMIT:
        raise _Unread(DraftReason.TOO_LONG, limits.BODY_LIMIT)
    return _by_rule(lambda _stripped: markdown_of(text), DraftReason.STRANGE_SIGN)(text)


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    found = _DAY.fullmatch(text.strip())
    if found is None:
        raise _Unread(DraftReason.NOT_A_DATE)
    year, month, day = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise _Unread(DraftReason.NOT_A_DATE) from None


def _moment(text: str) -> datetime | None:
    day_text, _, at = text.strip().partition(" ")
    try:
        day = _day(day_text)
        clock = time.fromisoformat((at.strip() or "00.00").replace(".", ":").zfill(5))
    except ValueError:
        raise _Unread(DraftReason.NOT_A_MOMENT) from None
    return None if day is None else datetime.combine(day, clock, WIB).astimezone(UTC)


def _answer(text: str) -> bool:
    if text.strip() not in {"", YES}:
        raise _Unread(DraftReason.UNKNOWN_CHOICE)
    return bool(text.strip())


def _number(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        try:
            value = int(text.strip() or "0")
        except ValueError:
            raise _Unread(DraftReason.NOT_A_NUMBER) from None
        if not least <= value <= most:
            raise _Unread(DraftReason.NOT_A_NUMBER)
        return value

    return read


_REASONS = {
    FieldReason.EMPTY: DraftReason.EMPTY,
    FieldReason.TOO_LONG: DraftReason.TOO_LONG,
}
_READERS: Mapping[str, Callable[[str], object]] = {
    "page_id": _name,
    "language": _choice(Language),
    "title": _words(limits.TITLE_LIMIT, required=True),
    "summary": _words(limits.SUMMARY_LIMIT),
    "category": _choice(Category),
    "body": _body,
    "kind": _choice(Kind),
    "keywords": _list(limits.KEYWORDS_LIMIT, _words(limits.KEYWORD_LIMIT)),
    "as_of": _day,
    "source": _words(limits.SOURCE_LIMIT),
    "contact": _words(limits.CONTACT_LIMIT),
    "hours": _by_rule(lambda text: key(text, "hours"), DraftReason.UNKNOWN_CHOICE),
    "qr_target": _by_rule(lambda text: address_of({"qr_target": text}), DraftReason.NOT_AN_ADDRESS),
    "shown_from": _moment,
    "shown_until": _moment,
    "pictures": _list(
        limits.PICTURES_LIMIT, _by_rule(lambda text: key(text, "picture"), DraftReason.NOT_A_NAME)
    ),
    "order": _number(-10_000, 10_000),
    "announced": _answer,
    "begins": _moment,
    "ends": _moment,
    "place": _words(limits.PLACE_LIMIT),
    "audience": _words(limits.AUDIENCE_LIMIT),
    "seats": _number(0, limits.SEATS_LIMIT),
    "sign_up": _answer,
}
