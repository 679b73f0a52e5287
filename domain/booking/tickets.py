"""What the QR of a booking's ticket holds: building, code, facility and time, signed by the building's key.

So a desk or a door that is cut off can tell a true ticket of a booking that it has never heard of.

    PIPB1.-PIP-SEMARANG.7K4Q39MWX.-RUANG-KOMUNITAS.N7QK0.2I.ABCDEFGHIJKLM

Only signs of a QR's alphanumeric set, which keeps it small. Fields stand between dots: building, code,
facility, start (minutes since 2020, base 36), length in minutes (base 36), signature (65 bits of HMAC-SHA256).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

TICKET_PREFIX = "PIPB"
_VERSION = "1"
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SIGNATURE_SIGNS = 13
_FARTHEST = 200 * 366 * 24 * 60
"""Minutes; no ticket is for a time beyond, whatever its digits say."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a true ticket says. Moments are aware UTC, to the minute."""

    building: str
    code: str
    facility_id: str
    starts_at: datetime
    ends_at: datetime


class TicketProblem(StrEnum):
    """Why a scanned text is not a ticket to be trusted."""

    NOT_A_TICKET = "not_a_ticket"
    FOREIGN = "foreign"
    """Of another building."""
    FORGED = "forged"
    """Of this building by its words, and not signed with its key."""


def sign_ticket(
    key: bytes, building: str, code: str, facility_id: str, starts_at: datetime, ends_at: datetime
) -> str:
    """Return the text of a ticket's QR. ``ValueError`` for a time before 2020."""
    begin, minutes = (starts_at - _EPOCH) // _MINUTE, (ends_at - starts_at) // _MINUTE
    head = TICKET_PREFIX + _VERSION
    fields = (head, _pack(building), code, _pack(facility_id), _base36(begin), _base36(minutes))
    said = ".".join(fields)
    return f"{said}.{_signature(key, said)}"


def read_ticket(text: str, key: bytes, building: str) -> Ticket | TicketProblem:
    """Return what the scanned ``text`` says if it is signed with the ``key`` of this ``building``."""
    if not text.isascii():
        return TicketProblem.NOT_A_TICKET
    said, _, signature = text.strip().upper().rpartition(".")
    try:
        ticket = _unsigned(said)
    except (ValueError, OverflowError):
        return TicketProblem.NOT_A_TICKET
    if ticket.building != building:
        return TicketProblem.FOREIGN
    true = hmac.compare_digest(signature.encode(), _signature(key, said).encode())
    return ticket if true else TicketProblem.FORGED


def looks_like_ticket(text: str) -> bool:
    """Whether ``text`` begins as a ticket's QR does."""
    return text.strip().upper().startswith(f"{TICKET_PREFIX}{_VERSION}.")


def ticket_code(text: str) -> str:
    """Return the code as the ticket says it, unproven; "" where there is none."""
    fields = text.strip().upper().split(".")
    return fields[2] if len(fields) > 2 else ""


def _unsigned(said: str) -> Ticket:
    head, building, code, facility, begin, minutes = said.split(".")
    if head != TICKET_PREFIX + _VERSION:
        raise ValueError("not a ticket of this version")
    starts_at = _EPOCH + _number(begin) * _MINUTE
    ends_at = starts_at + _number(minutes) * _MINUTE
    return Ticket(_unpack(building), code, _unpack(facility), starts_at, ends_at)


def _signature(key: bytes, said: str) -> str:
    digest = hmac.new(key, said.encode(), hashlib.sha256).digest()
    return base64.b32encode(digest).decode()[:_SIGNATURE_SIGNS]


def _pack(name: str) -> str:
    """Write an id in upper case: as it is, with "-" before it if it is all lower case, else as base 32."""
    if name.replace("-", "").isalnum() and name.isascii():
        if name == name.upper() and not name.startswith("-"):
            return name
        if name == name.lower():
            return f"-{name.upper()}"
    return "*" + base64.b32encode(name.encode()).decode().rstrip("=")


def _unpack(packed: str) -> str:
    if packed.startswith("*"):
        signs = packed[1:]
        return base64.b32decode(signs + "=" * (-len(signs) % 8)).decode()
    return packed[1:].lower() if packed.startswith("-") else packed


def _base36(number: int) -> str:
    if number < 0:
        raise ValueError("a ticket is for a time after 2019, and ends after it begins")
    digits = ""
    while number or not digits:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits


def _number(digits: str) -> int:
    number = int(digits, 36) if digits.isalnum() and len(digits) <= 7 else -1
    if not 0 <= number <= _FARTHEST:
        raise ValueError("no number of a ticket")
    return number
