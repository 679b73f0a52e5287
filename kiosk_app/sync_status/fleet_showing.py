"""How a device of the building is shown to staff: plain values for QML, no rules beyond the two minutes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk_app.platform.formatting import number
from kiosk_app.sync_status.fleet import FleetLine
from kiosk_app.sync_status.words import when

CLOCK_WARNING_SECONDS = 120.0
"""From here on a device's hours mislead people who read them."""


def device_row(line: FleetLine, now: datetime, lang: str) -> dict[str, Any]:
    """Return the line of the table."""
    never = QCoreApplication.translate("Fleet", "belum pernah")
    offset = line.clock_offset_s
    return {
        "name": line.name,
        "role": role_word(line.role),
        "seen": never if line.last_seen is None else when(line.last_seen, now, lang),
        "version": line.version or "–",
        "clock": clock_text(offset),
        "clockWrong": offset is not None and abs(offset) >= CLOCK_WARNING_SECONDS,
        "waiting": _count(line.waiting, lang),
        "aside": _count(line.quarantined, lang),
        "hasAside": bool(line.quarantined),
        "revoked": line.revoked,
    }


def role_word(role: str) -> str:
    """Return what a device is for."""
    words = {
        "entrance": QCoreApplication.translate("Fleet", "Pintu masuk"),
        "desk": QCoreApplication.translate("Fleet", "Meja depan"),
        "terminal": QCoreApplication.translate("Fleet", "Komputer layanan"),
        "display": QCoreApplication.translate("Fleet", "Layar informasi"),
    }
    return words.get(role, role)


def clock_text(offset: float | None) -> str:
    """Return how a device's clock stands against the server's: "tepat", "7 menit cepat" …"""
    if offset is None:
        return "–"
    if abs(offset) < CLOCK_WARNING_SECONDS:
        return QCoreApplication.translate("Fleet", "tepat")
    length = _length(abs(offset))
    fast = QCoreApplication.translate("Fleet", "{length} terlalu cepat")
    slow = QCoreApplication.translate("Fleet", "{length} terlambat")
    return (fast if offset > 0 else slow).format(length=length)


def _length(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 120:
        return QCoreApplication.translate("Fleet", "{n} menit").format(n=minutes)
    hours = round(minutes / 60)
    if hours < 48:
        return QCoreApplication.translate("Fleet", "{n} jam").format(n=hours)
    return QCoreApplication.translate("Fleet", "{n} hari").format(n=round(hours / 24))


def _count(count: int | None, lang: str) -> str:
    return "–" if count is None else number(count, lang)
