"""A page as JSON holds it: on the wire, in the store, and out of a file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from domain.booking import json_fields as read
from domain.booking.json_fields import Body
from domain.information import pages as limits
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page

_SLUG = re.compile(r"(?=.{1,48}$)(?:[a-z]+:)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?")
_ADDRESS = re.compile(r"https?://[^\s/]+\S*")
_KEPT_SIGNS = "\n\t"

One = TypeVar("One", bound=StrEnum)


def page_body(page: Page) -> dict[str, Any]:
    """Return ``page`` as JSON holds it; what it does not say is left out."""
    body = {field: _plain(getattr(page, field)) for field in page.__dataclass_fields__}
    return {field: value for field, value in body.items() if value}


def page_of(body: Body) -> Page:
    """Return the page that ``body`` holds. ``ValueError`` says what is wrong with it, in plain words."""
    page = Page(
        page_id=page_id_of(body.get("page_id")),
        language=_one_of(Language, body, "language"),
        title=read.text(body, "title", limits.TITLE_LIMIT),
        summary=read.text(body, "summary", limits.SUMMARY_LIMIT, required=False),
        category=_one_of(Category, body, "category"),
        body=markdown_of(body.get("body", "")),
        kind=_one_of(Kind, body, "kind", Kind.PAGE),
        keywords=_keywords(body),
        as_of=_day(body, "as_of"),
        source=read.text(body, "source", limits.SOURCE_LIMIT, required=False),
        contact=read.text(body, "contact", limits.CONTACT_LIMIT, required=False),
        hours=read.key(body["hours"], "hours") if body.get("hours") else "",
        qr_target=address_of(body),
        pictures=read.keys(body, "pictures", limits.PICTURES_LIMIT),
        order=read.number(body, "order", -10_000, 10_000, 0),
        announced=read.flag(body, "announced", default=False),
        place=read.text(body, "place", limits.PLACE_LIMIT, required=False),
        audience=read.text(body, "audience", limits.AUDIENCE_LIMIT, required=False),
        seats=read.number(body, "seats", 0, limits.SEATS_LIMIT, 0),
        sign_up=read.flag(body, "sign_up", default=False),
        **_moments(body),
    )
    _check_moments(page)
    return page


def page_id_of(value: object) -> str:
    """Return ``value`` where it is a page's name: small letters, digits, hyphens, dots, at most 48; what stands
    in a directory has its kind and a colon before it."""
    if not isinstance(value, str) or not _SLUG.fullmatch(value):
        raise ValueError("page_id must consist of small letters, digits, hyphens and dots, at most 48")
    return value


def markdown_of(value: object) -> str:
    """Return a page's text tidied: form NFC, plain line ends, nothing after the last sign of a line."""
    if not isinstance(value, str) or len(value) > limits.BODY_LIMIT:
        raise ValueError(f"body must be a text of at most {limits.BODY_LIMIT} characters")
    lines = unicodedata.normalize("NFC", value).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept = "\n".join(line if line.endswith("  ") else line.rstrip() for line in lines).strip("\n")
    strange = "" if kept.replace("\n", "").isprintable() else kept
    if any(unicodedata.category(sign) in {"Cc", "Cs"} and sign not in _KEPT_SIGNS for sign in strange):
        raise ValueError("body holds a control sign, which nobody can see")
    return kept


def address_of(body: Body) -> str:
    """Return the address that the page's QR code opens, "" for none."""
    value = read.text(body, "qr_target", 500, required=False)
    if value and not _ADDRESS.fullmatch(value):
        raise ValueError("qr_target must be an address that begins with https:// or http://")
    return value


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def _one_of(values: type[One], body: Body, field: str, default: str | None = None) -> One:
    try:
        return values(body.get(field, default))
    except ValueError:
        raise ValueError(f"{field} must be one of {', '.join(values)}") from None


def _keywords(body: Body) -> tuple[str, ...]:
    value = body.get("keywords", [])
    if not isinstance(value, list | tuple) or len(value) > limits.KEYWORDS_LIMIT:
        raise ValueError(f"keywords must be a list of at most {limits.KEYWORDS_LIMIT}")
    found = (read.text({"keywords": one}, "keywords", limits.KEYWORD_LIMIT) for one in value)
    return tuple(dict.fromkeys(found))


def _day(body: Body, field: str) -> date | None:
    return read.day(body, field) if body.get(field) else None


def _moments(body: Body) -> Mapping[str, datetime | None]:
    fields = ("shown_from", "shown_until", "begins", "ends")
    return {field: read.moment(body, field) if body.get(field) else None for field in fields}


def _check_moments(page: Page) -> None:
    if page.shown_from and page.shown_until and page.shown_until <= page.shown_from:
        raise ValueError("shown_until must be after shown_from")
    if page.kind is Kind.ACTIVITY and not (page.begins and page.ends):
        raise ValueError("an activity must say when it begins and ends")
    if page.sign_up and not (page.kind is Kind.ACTIVITY and page.seats):
        raise ValueError("only for an activity with seats one can sign up")
    if page.begins and page.ends and page.ends <= page.begins:
        raise ValueError("ends must be after begins")
