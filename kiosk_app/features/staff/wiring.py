"""Builds the desk's gate from what it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from domain.clock import Clock
from kiosk_app.features.staff.gate_view_model import GateViewModel
from kiosk_app.features.staff.service import StaffService
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.translation import Translation
from kiosk_app.session.idle_watch import IdleWatch

if TYPE_CHECKING:
    from sqlalchemy import Engine

LOCK_AFTER_SECONDS = 300.0
"""How long a desk nobody touches stays open; the names on it are not for everybody's eyes."""


@dataclass(frozen=True, slots=True)
class StaffGate:
    """``idle`` is an event filter: the composition root installs it on the application."""

    gate: GateViewModel
    idle: IdleWatch


def wire_gate(
    engine_source: Callable[[], Engine],
    runner: Runner,
    clock: Clock,
    translation: Translation,
    lock_after: float = LOCK_AFTER_SECONDS,
    now: Callable[[], float] = monotonic,
) -> StaffGate:
    """Return the gate, closed. It locks itself ``lock_after`` seconds after the last key or touch.

    ``now`` gives seconds that only grow.
    """
    gate = GateViewModel(StaffService(engine_source, clock), runner, clock)
    idle = IdleWatch(idle=lock_after, now=now, parent=gate)
    idle.expired.connect(gate.lock)
    gate.opened.connect(lambda: idle.watch(True))
    gate.closed.connect(lambda: idle.watch(False))
    translation.languageChanged.connect(gate.retranslate)
    return StaffGate(gate, idle)
