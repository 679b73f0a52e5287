"""For whom a booking is: what must be known, and the key under which limits count the same people."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace

from domain.booking.bookings import Party, PartyKind
from domain.booking.facilities import Facility
from domain.booking.refusals import Reason, Refusal
from domain.fields import Wrong
from domain.names import NAME_LIMIT, check_name, fold, person_key
from domain.phones import parse_phone
from domain.texts import check_text, tidy

LONGEST_EMAIL = 254
PURPOSE_LIMIT = 500
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\".]+(\.[^@\s,;<>\".]+)+")


def check_party(party: Party, facility: Facility) -> tuple[Refusal, ...]:
    """Return what is missing or cannot be read, in the order of the form; () where all is there.

    A person needs a name and nothing else; a group its organisation too, and for a room a purpose.
    ``Refusal.text`` holds the ``FieldReason``.
    """
    return tuple(_missing(party, facility))


def tidy_party(party: Party) -> Party:
    """Return ``party`` as it is kept: white space tidied, the phone as E.164. Only after ``check_party``."""
    phone = parse_phone(party.phone) if party.phone else None
    return replace(
        party,
        name=tidy(party.name),
        phone=phone if isinstance(phone, str) else None,
        email=tidy(party.email),
        organisation=tidy(party.organisation),
        purpose=tidy(party.purpose),
        layout=tidy(party.layout),
        note=tidy(party.note),
    )


def party_key(building: str, party: Party, key: bytes = b"") -> str:
    """Return the same key for the same person or group of a building, "" for staff, who have no limits.

    A group is known by its organisation, a person by the phone, without one by the name. ``key`` is the
    building's ticket key: with it nobody outside can find out the name by trying names.
    """
    who = _who(party)
    if not who:
        return ""
    return hashlib.blake2b(f"{building}\n{who}".encode(), key=key[:64], digest_size=16).hexdigest()


def _who(party: Party) -> str:
    if party.kind is PartyKind.STAFF:
        return ""
    organisation = fold(party.organisation)
    if party.kind is PartyKind.GROUP and organisation:
        return f"group {organisation}"
    phone = parse_phone(party.phone) if party.phone else None
    if isinstance(phone, str):
        return f"phone {phone}"
    name = person_key(party.name)
    return f"name {name}" if name else ""


def _missing(party: Party, facility: Facility) -> Iterator[Refusal]:
    name = check_name(party.name)
    if isinstance(name, Wrong):
        yield Refusal(Reason.NAME_MISSING, text=name.reason.value)
    if party.phone and isinstance(wrong := parse_phone(party.phone), Wrong):
        yield Refusal(Reason.PHONE_UNREADABLE, text=wrong.reason.value)
    if party.email.strip() and not _is_email(tidy(party.email)):
        yield Refusal(Reason.EMAIL_UNREADABLE)
    if party.kind is PartyKind.GROUP:
        yield from _missing_of_group(party, facility)


def _missing_of_group(party: Party, facility: Facility) -> Iterator[Refusal]:
    purpose = check_text(party.purpose, PURPOSE_LIMIT, required=not facility.is_computer)
    if isinstance(purpose, Wrong):
        yield Refusal(Reason.PURPOSE_MISSING, text=purpose.reason.value)
    organisation = check_text(party.organisation, NAME_LIMIT, required=True)
    if isinstance(organisation, Wrong):
        yield Refusal(Reason.ORGANISATION_MISSING, text=organisation.reason.value)


def _is_email(text: str) -> bool:
    """Whether it has the shape of an address; whether it is one, only a letter to it can tell."""
    return len(text) <= LONGEST_EMAIL and _EMAIL.fullmatch(text) is not None
