"""A page as a file: between two lines of "---" what it is, below them what it says.

---
title: Meminta informasi publik
summary: Siapa pun boleh meminta informasi …
category: ppid
keywords: permohonan, formulir, KTP
language: id
as_of: 2026-11-01
source: UU 14/2008
hours: ppid
qr: https://…
order: 10
---
## Langkah
"""

from __future__ import annotations

from domain.information.page_data import page_of
from domain.information.pages import Page

_FENCE = "---"
_LISTS = ("keywords", "pictures")
_NUMBERS = ("order", "seats")
_NAMES = {"qr": "qr_target"}
_KNOWN = frozenset(
    (
        "title summary category kind language as_of source contact hours qr shown_from shown_until order "
        "begins ends place audience seats sign_up"
    ).split()
).union(_LISTS)


def page_from_text(text: str, page_id: str) -> Page:
    """Return the page that the file ``page_id`` + ".md" holds.

    ``ValueError`` says in plain words what is wrong: for those who write the files.
    """
    lines = text.removeprefix("\ufeff").splitlines()
    if not lines or lines[0].strip() != _FENCE:
        raise ValueError(f"the first line must be {_FENCE}")
    end = next((place for place, line in enumerate(lines[1:], 1) if line.strip() == _FENCE), 0)
    if not end:
        raise ValueError(f"a second line {_FENCE} must end what the page is")
    body: dict[str, object] = {"page_id": page_id, "body": "\n".join(lines[end + 1 :])}
    for place, line in enumerate(lines[1:end], 2):
        if line.strip():
            _take(body, line, place)
    return page_of(body)


def _take(body: dict[str, object], line: str, place: int) -> None:
    key, colon, value = (part.strip() for part in line.partition(":"))
    if not colon or key not in _KNOWN:
        raise ValueError(f"line {place}: {key!r} is none of {', '.join(sorted(_KNOWN))}")
    field = _NAMES.get(key, key)
    if field in body:
        raise ValueError(f"line {place}: {key} stands there twice")
    if value:
        body[field] = _value(key, value, place)


def _value(key: str, value: str, place: int) -> object:
    if key in _LISTS:
        return [one.strip() for one in value.split(",") if one.strip()]
    if key in _NUMBERS:
        try:
            return int(value)
        except ValueError:
            raise ValueError(f"line {place}: {key} must be a whole number") from None
    if key == "sign_up":
        if value not in {"yes", "no"}:
            raise ValueError(f"line {place}: sign_up must be yes or no")
        return value == "yes"
    return _unquoted(value)


def _unquoted(value: str) -> str:
    """A value may stand in quotes, as those who know YAML write it."""
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value
