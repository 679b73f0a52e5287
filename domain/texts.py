"""Text that people type: tidied, measured, and free of what would break a page or a log."""

from __future__ import annotations

import re
import unicodedata

from domain.fields import FieldReason, Wrong

_WHITE_SPACE = re.compile(r"[\t\n\r\f\v\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 ]+")
_NIK = re.compile(r"(?<!\d)\d(?:[ .\-]?\d){15}(?!\d)")
_JOINERS = "\u200c\u200d"
"""Invisible, yet part of correct spelling between letters in Persian and Indic scripts."""


def tidy(text: str) -> str:
    """Return ``text`` in Unicode form NFC, with every run of white space as one space and none around."""
    return _WHITE_SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")


def is_letter_or_mark(sign: str) -> bool:
    """Return whether ``sign`` is a letter of any script or a mark upon one."""
    return unicodedata.category(sign)[0] in "LM"


def has_letter(text: str) -> bool:
    """Return whether there is at least one letter, of any script, in ``text``."""
    return any(unicodedata.category(sign)[0] == "L" for sign in text)


def is_invisible(text: str, place: int) -> bool:
    """Return whether the sign at ``place`` shows nothing: control signs, direction overrides,
    unassigned and private signs. Joiners count as visible between two letters, where spelling needs them.
    """
    sign = text[place]
    if unicodedata.category(sign)[0] != "C":
        return False
    if sign in _JOINERS and 0 < place < len(text) - 1:
        return not (is_letter_or_mark(text[place - 1]) and is_letter_or_mark(text[place + 1]))
    return True


def invisible_sign(text: str) -> Wrong | None:
    """Return what is wrong where ``text`` holds a sign that nobody can see, else ``None``."""
    if text.isprintable():
        return None  # Nearly always, and fifty times as fast to tell.
    if any(is_invisible(text, place) for place in range(len(text))):
        return Wrong(FieldReason.INVISIBLE_SIGN)
    return None


def holds_nik(text: str) -> bool:
    """Return whether ``text`` holds sixteen digits in a row, as a NIK has.

    The guestbook never keeps one (UU 27/2022: as little as possible).
    """
    return _NIK.search(text) is not None


def check_text(text: str, limit: int, *, required: bool) -> str | Wrong:
    """Return ``text`` tidied where it holds 1–``limit`` characters (0 too, unless ``required``).

    Symbols and emoji are refused: no printer of tickets and not every font can show them.
    """
    tidied = tidy(text)
    if not tidied:
        return Wrong(FieldReason.EMPTY) if required else ""
    if len(tidied) > limit:
        return Wrong(FieldReason.TOO_LONG, limit=limit)
    if holds_nik(tidied):
        return Wrong(FieldReason.HOLDS_NIK)
    return invisible_sign(tidied) or _pictogram(tidied) or tidied


def _pictogram(text: str) -> Wrong | None:
    if text.isascii():
        return None
    for sign in text:
        if unicodedata.category(sign) == "So" or "\ufe00" <= sign <= "\ufe0f":
            return Wrong(FieldReason.STRANGE_SIGN, sign)
    return None
