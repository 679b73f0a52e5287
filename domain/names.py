"""People's names: one field, as people write them, with titles, in any script.

Source of the limits: DOMAIN, "People's data": 1–150 characters; apostrophes, hyphens, dots and
commas are legal; academic titles surround names. Digits are refused: a name has none, and this
keeps a NIK from ending up in the name field.
"""

from __future__ import annotations

import unicodedata

from domain.fields import FieldReason, Wrong
from domain.texts import has_letter, holds_nik, invisible_sign, is_letter_or_mark, tidy

NAME_LIMIT = 150

_APOSTROPHES = "'’‘ʼʻ`´"
_LEGAL_SIGNS = frozenset(" -‐‑–.,\u200c\u200d" + _APOSTROPHES)

_DROPPED = dict.fromkeys(map(ord, _APOSTROPHES + "\u200c\u200d"))
_SPACED = dict.fromkeys(map(ord, "-‐‑–.,"), " ")
_LETTERS_WITHOUT_DECOMPOSITION = {
    ord(sign): plain
    for sign, plain in (("ø", "o"), ("ł", "l"), ("đ", "d"), ("æ", "ae"), ("œ", "oe"), ("ı", "i"))
}
_TO_KEY = {**_DROPPED, **_SPACED, **_LETTERS_WITHOUT_DECOMPOSITION}

_ACADEMIC = ("dr", "drs", "dra", "drg", "drh", "ir", "prof", "apt", "h", "hj", "kh", "k", "r", "rr", "rm")
_POLITE = ("bapak", "pak", "bpk", "ibu", "bu", "ny", "tn", "sdr", "sdri")
_TITLES_BEFORE = frozenset((*_ACADEMIC, *_POLITE))


def check_name(text: str) -> str | Wrong:
    """Return the name tidied, or what is wrong with it: empty, over 150 characters, without a letter,
    or with a sign that no name holds (``Wrong.sign`` tells which, where it can be seen)."""
    name = tidy(text)
    if not name:
        return Wrong(FieldReason.EMPTY)
    if len(name) > NAME_LIMIT:
        return Wrong(FieldReason.TOO_LONG, limit=NAME_LIMIT)
    if holds_nik(name):
        return Wrong(FieldReason.HOLDS_NIK)
    return invisible_sign(name) or _strange_sign(name) or _no_letter(name) or name


def _strange_sign(name: str) -> Wrong | None:
    for sign in name:
        emoji_variant = "\ufe00" <= sign <= "\ufe0f"
        if emoji_variant or not (sign in _LEGAL_SIGNS or is_letter_or_mark(sign)):
            return Wrong(FieldReason.STRANGE_SIGN, sign)
    return None


def _no_letter(name: str) -> Wrong | None:
    return None if has_letter(name) else Wrong(FieldReason.NO_LETTER)


def fold(text: str) -> str:
    """Return the key by which search compares: no case, no diacritics, no apostrophes, and one space
    for every hyphen, dot or comma. ``Sa'adah``, ``SAADAH`` and ``Sa’ādah`` have the same key."""
    plain = text.casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join(plain.translate(_TO_KEY).split())


def person_key(name: str) -> str:
    """Return the key of the person behind a name: folded, without the titles around it.

    ``Dr. H. Bambang Wibowo, M.Si`` and ``bambang wibowo`` have the same key.
    """
    words = fold(name.partition(",")[0]).split()
    while len(words) > 1 and words[0] in _TITLES_BEFORE:
        words.pop(0)
    return " ".join(words) or fold(name)


def matches(name_key: str, query: str) -> bool:
    """Return whether every word of ``query`` occurs in the folded name ``name_key``."""
    return all(word in name_key for word in fold(query).split())


def mask_name(name: str) -> str:
    """Return the name so that its owner knows it and nobody else learns it: ``Si•• Sa•••••``."""
    return " ".join(_mask_word(word) for word in name.split())


def _mask_word(word: str) -> str:
    signs = _clusters(word)
    shown = min(2, len(signs) // 2)
    return "".join(signs[:shown]) + "•" * min(len(signs) - shown, 6)


def _clusters(word: str) -> list[str]:
    clusters: list[str] = []
    for sign in word:
        if clusters and unicodedata.category(sign)[0] == "M":
            clusters[-1] += sign
        else:
            clusters.append(sign)
    return clusters
