"""What enrolling needs of the device; bootstrap passes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    """As typed or scanned."""

    address: str = ""
    building: str = ""
    code: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Welcome:
    """The device is known. ``role`` and ``name`` are the operator's choice."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """``reason`` is a word of ``kiosk_app.platform.enrolment.EnrolProblem``."""

    reason: str


@dataclass(frozen=True, slots=True)
class EnrolDoor:
    """``enrol`` waits for the network; ``abort`` ends that from any thread. ``read_qr`` returns what an
    invitation says, ``None`` where it is none. ``later`` notes that this device works alone for now;
    ``begin`` starts the device anew with what was saved."""

    enrol: Callable[[Typed], Welcome | Refusal]
    abort: Callable[[], None]
    read_qr: Callable[[str], Typed | None]
    later: Callable[[], None]
    begin: Callable[[], None]
