"""Identifiers: UUIDv7 for records and operations, short codes for people."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from domain import chance
from domain.chance import RandomBits


def uuid7(moment: datetime, random_bits: RandomBits = chance.random_bits) -> str:
    """Return a UUIDv7 (RFC 9562) as text: sortable by the millisecond of ``moment``, otherwise random."""
    milliseconds = int(moment.timestamp() * 1000) & ((1 << 48) - 1)
    value = milliseconds << 80 | 0x7 << 76 | random_bits(12) << 64 | 0b10 << 62 | random_bits(62)
    return str(UUID(int=value))


CODE_ALPHABET = "34679ACDEFHJKMNPQRTVWXY"
"""23 signs of which no two look alike on paper or sound alike; 23 is prime, so the check sign
catches every single wrong sign and every swap of two neighbours."""

CODE_LENGTH = 9

_MISTAKEN_FOR = {
    "0": "QDC",
    "O": "QDC",
    "1": "7JT",
    "I": "7JT",
    "L": "JE",
    "2": "7",
    "Z": "7",
    "5": "36",
    "S": "36",
    "8": "36R",
    "B": "3ERP",
    "G": "6C",
    "U": "VW",
}
"""What no code holds, with the signs of codes that people read or write so."""


BOOKING_OFFSET = 7
"""Shifts the check sign of booking codes, so that none of them is a visit code and the reverse."""


def new_visit_code(random_bits: RandomBits = chance.random_bits) -> str:
    """Return a fresh visit code: eight random signs and a check sign, without separators."""
    return new_code(0, random_bits)


def parse_visit_code(text: str) -> str | None:
    """Return the code in ``text``, as typed or scanned, or ``None`` where it is none.

    Lower case, spaces and hyphens are forgiven; so is the prefix that the QR carries, and one sign that stands
    in no code and is read for one that looks like it.
    """
    return parse_code(text, QR_PREFIX, 0)


def new_code(offset: int, random_bits: RandomBits = chance.random_bits) -> str:
    """Return a fresh code of the kind that ``offset`` names: eight random signs and a check sign."""
    number = random_bits(64)
    signs = []
    for _ in range(CODE_LENGTH - 1):
        number, sign = divmod(number, len(CODE_ALPHABET))
        signs.append(CODE_ALPHABET[sign])
    body = "".join(signs)
    return body + _check_sign(body, offset)


def parse_code(text: str, prefix: str, offset: int) -> str | None:
    """Return the code of this kind in ``text``, without the ``prefix`` of its QR, or ``None``."""
    signs = "".join(sign for sign in text.upper() if sign.isalnum())
    if len(signs) == CODE_LENGTH + len(prefix) and signs.startswith(prefix):
        signs = signs[len(prefix) :]
    if len(signs) != CODE_LENGTH:
        return None
    return next((one for one in _readings(signs) if _check_sign(one[:-1], offset) == one[-1]), None)


def _readings(signs: str) -> list[str]:
    """Return what ``signs`` may mean. The check sign fits one reading at most: it tells any one sign that is missing."""
    strange = [place for place, sign in enumerate(signs) if sign not in CODE_ALPHABET]
    if not strange:
        return [signs]
    place = strange[0]
    likely = _MISTAKEN_FOR.get(signs[place], "") if len(strange) == 1 else ""
    return [signs[:place] + sign + signs[place + 1 :] for sign in likely]


def _check_sign(body: str, offset: int) -> str:
    total = offset + sum((place + 2) * CODE_ALPHABET.index(sign) for place, sign in enumerate(body))
    return CODE_ALPHABET[total % len(CODE_ALPHABET)]


def show_visit_code(code: str) -> str:
    """Return the code as people read it, in threes: ``7K4-Q39-MWX``."""
    return "-".join(code[start : start + 3] for start in range(0, len(code), 3))


QR_PREFIX = "PIPV"
"""Tells a visit code from any other thing that a scanner may read."""


def qr_payload(code: str) -> str:
    """Return what the QR of a visit card holds: upper case and digits only, which keeps the QR small."""
    return QR_PREFIX + code
