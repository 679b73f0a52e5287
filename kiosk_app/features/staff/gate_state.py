"""What the gate can be, and what may be wrong with what was typed at it."""

from __future__ import annotations

from dataclasses import dataclass

from domain.fields import Wrong
from domain.names import check_name
from domain.staff import check_pin
from kiosk_app.features.staff import sentences

LOADING, FIRST, CLOSED, OPEN = "loading", "first", "closed", "open"


@dataclass(frozen=True, slots=True)
class Errors:
    """A sentence for each field; empty where nothing is wrong."""

    name: str = ""
    pin: str = ""
    again: str = ""


def first_errors(name: str, pin: str, again: str) -> Errors:
    """Return what is wrong with the first account as typed; the second PIN only once the first is good."""
    checked = check_name(name)
    problem = check_pin(pin)
    return Errors(
        name=sentences.name_sentence(checked) if isinstance(checked, Wrong) else "",
        pin="" if problem is None else sentences.pin_sentence(problem),
        again=sentences.pins_differ() if problem is None and pin != again else "",
    )
