"""Identifiers: UUIDv7 for records and operations, short codes for people."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

RandomBits = Callable[[int], int]
"""``bits(k)`` returns a random integer of ``k`` bits."""


def uuid7(moment: datetime, random_bits: RandomBits = secrets.randbits) -> str:
    """Return a UUIDv7 (RFC 9562) as text: sortable by the millisecond of ``moment``, otherwise random."""
    milliseconds = int(moment.timestamp() * 1000) & ((1 << 48) - 1)
    value = milliseconds << 80 | 0x7 << 76 | random_bits(12) << 64 | 0b10 << 62 | random_bits(62)
    return str(UUID(int=value))


CODE_ALPHABET = "34679ACDEFHJKMNPQRTVWXY"
"""23 signs of which no two look alike on paper or sound alike; 23 is prime, so the check sign
catches every single wrong sign and every swap of two neighbours."""

CODE_LENGTH = 9


def _check_sign(body: str) -> str:
    total = sum((place + 2) * CODE_ALPHABET.index(sign) for place, sign in enumerate(body))
    return CODE_ALPHABET[total % len(CODE_ALPHABET)]


def new_visit_code(random_bits: RandomBits = secrets.randbits) -> str:
    """Return a fresh visit code: eight random signs and a check sign, without separators."""
    number = random_bits(64)
    signs = []
    for _ in range(CODE_LENGTH - 1):
        number, sign = divmod(number, len(CODE_ALPHABET))
        signs.append(CODE_ALPHABET[sign])
    body = "".join(signs)
    return body + _check_sign(body)


def parse_visit_code(text: str) -> str | None:
    """Return the code in ``text``, as typed or scanned, or ``None`` where it is none.

    Lower case, spaces and hyphens are forgiven; so is the prefix that the QR carries.
    """
    signs = "".join(sign for sign in text.upper() if sign.isalnum())
    if len(signs) == CODE_LENGTH + len(QR_PREFIX) and signs.startswith(QR_PREFIX):
        signs = signs[len(QR_PREFIX) :]
    if len(signs) != CODE_LENGTH or any(sign not in CODE_ALPHABET for sign in signs):
        return None
    return signs if _check_sign(signs[:-1]) == signs[-1] else None


def show_visit_code(code: str) -> str:
    """Return the code as people read it, in threes: ``7K4-Q39-MWX``."""
    return "-".join(code[start : start + 3] for start in range(0, len(code), 3))


QR_PREFIX = "PIPV"
"""Tells a visit code from any other thing that a scanner may read."""


def qr_payload(code: str) -> str:
    """Return what the QR of a visit card holds: upper case and digits only, which keeps the QR small."""
    return QR_PREFIX + code
