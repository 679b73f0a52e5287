"""Booking codes, which people read out and type; the signed text within a ticket's QR is in ``tickets``."""

from __future__ import annotations

from domain import chance
from domain.booking.tickets import (
    TICKET_PREFIX,
    Ticket,
    TicketProblem,
    looks_like_ticket,
    read_ticket,
    sign_ticket,
    ticket_code,
)
from domain.chance import RandomBits
from domain.ids import BOOKING_OFFSET, new_code, parse_code, show_visit_code

__all__ = [
    "TICKET_PREFIX",
    "Ticket",
    "TicketProblem",
    "looks_like_ticket",
    "new_booking_code",
    "parse_booking_code",
    "read_ticket",
    "show_booking_code",
    "sign_ticket",
]


def new_booking_code(random_bits: RandomBits = chance.random_bits) -> str:
    """Return a fresh booking code: eight random signs and a check sign, without separators."""
    return new_code(BOOKING_OFFSET, random_bits)


def parse_booking_code(text: str) -> str | None:
    """Return the code in ``text``, as typed or scanned, or ``None`` where it is none; a visit code is none.

    Lower case, spaces and hyphens are forgiven. Of a ticket's QR it is the code within, its signature
    unread: who has the code may do no less than who has the ticket.
    """
    within = ticket_code(text) if looks_like_ticket(text) else text
    return parse_code(within, TICKET_PREFIX, BOOKING_OFFSET)


def show_booking_code(code: str) -> str:
    """Return the code as people read it, in threes: ``7K4-Q39-MWX``."""
    return show_visit_code(code)
