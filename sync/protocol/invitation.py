"""What an operator hands to a new device: on paper, by voice, or as a QR."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.ids import new_visit_code, parse_visit_code, show_visit_code
from sync.protocol.enrolment import BUILDING

PREFIX = "PIPE:"
"""Tells an invitation from a visit code and from any other thing that a scanner may read."""

URL = re.compile(r"https?://[^\s/]+(/\S*)?")
"""What may stand for a server's address."""

_FINGERPRINT = re.compile(r"[0-9A-F]{64}")


def new_code() -> str:
    """Return a fresh one-time code: eight random signs (36 bits) and a check sign, as visit codes have."""
    return new_visit_code()


def parse_code(text: str) -> str | None:
    """Return the code in ``text``, as typed, or ``None`` where it is none; case, spaces, hyphens forgiven."""
    return parse_visit_code(text)


def show_code(code: str) -> str:
    """Return the code as people read it, in threes: ``7K4-Q39-MWX``."""
    return show_visit_code(code)


@dataclass(frozen=True, slots=True)
class Invitation:
    """``fingerprint``: of the server's authority, all 64 digits; "" where the server has none of its own."""

    url: str
    building: str
    code: str
    fingerprint: str = ""


def write_invitation(invitation: Invitation) -> str:
    """Return what the QR holds: four words behind ``PIPE:``.

    In capitals where the address allows it: a QR of capitals and digits is a third smaller, and host
    names do not care.
    """
    words = (invitation.url, invitation.building, invitation.code, invitation.fingerprint)
    text = PREFIX + " ".join(words).rstrip()
    return text.upper() if invitation.url == invitation.url.lower() else text


def read_invitation(text: str) -> Invitation | None:
    """Return the invitation in ``text``, as scanned, or ``None`` where it is none."""
    text = text.strip()
    if not text.upper().startswith(PREFIX):
        return None
    words = text[len(PREFIX) :].split()
    if not 3 <= len(words) <= 4:
        return None
    url, building, typed = words[0], words[1].lower(), words[2]
    if text == text.upper():
        url = url.lower()
    code, mark = parse_code(typed), (words[3].upper() if len(words) == 4 else "")
    sound = URL.fullmatch(url) and re.match(BUILDING, building) and (not mark or _FINGERPRINT.fullmatch(mark))
    return Invitation(url, building, code, mark) if sound and code is not None else None
