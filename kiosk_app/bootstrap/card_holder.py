"""Who holds a visit card that was scanned at a terminal."""

from __future__ import annotations

from dataclasses import dataclass

from domain.ids import parse_visit_code
from domain.visits import Visit
from kiosk_app.bootstrap.parts import Ground


@dataclass(frozen=True, slots=True)
class CardHolder:
    """``code``: the card's, "" where it is none of ours. ``visit``: today's, ``None`` where this device has not
    heard of it. ``signs_in_first``: known from another day, so the guestbook comes before anything else."""

    code: str = ""
    visit: Visit | None = None
    signs_in_first: bool = False


def look_at_card(ground: Ground, text: str) -> CardHolder:
    """Return whose card it is. Reads the disk: call it in the background. Raises ``StoreError``."""
    from kiosk_app.features.guestbook.lookup import read_handle
    from kiosk_app.features.guestbook.outcomes import ReturningVisitor

    code = parse_visit_code(text)
    if code is None:
        return CardHolder()
    found = ground.service.find_returning(code)
    if not isinstance(found, ReturningVisitor):
        return CardHolder(code)
    if not found.still_here:
        return CardHolder(code, signs_in_first=True)
    return CardHolder(code, ground.service.visit(read_handle(found.handle)[0]))
