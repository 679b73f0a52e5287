"""Visitors as they come: no two alike, so that packing them does not flatter the figures."""

from __future__ import annotations

from datetime import datetime

from domain.ids import new_visit_code, uuid7
from domain.visits import Origin, OriginKind, Purpose, Visit

_FIRST = ("Siti", "Slamet", "Bambang", "Ni Luh", "Parto", "Dewi", "Agus", "Endah", "Yusuf", "Kartini", "Joko")
_LAST = ("Sa'adah", "Wibowo, M.Si", "Ayu Pradnyani", "Raharjo", "Lestari", "Kusuma", "Prasetyo", "Nurhayati")
_FROM = (
    ("Sekayu, Semarang Tengah", "33.74.01.1004"),
    ("Tembalang, Tembalang", "33.74.10.1005"),
    ("Bandarharjo, Semarang Utara", "33.74.03.1001"),
    ("Gunungpati, Gunungpati", "33.74.12.1003"),
    ("Pedurungan Kidul, Pedurungan", "33.74.06.1006"),
)
_PRIME = 7_919


def visitor(number: int, building: str, now: datetime) -> Visit:
    """Return the visitor of that ``number``, who signs in ``now``."""
    text, code = _FROM[number % len(_FROM)]
    return Visit(
        visit_id=uuid7(now),
        building=building,
        device_id="bench",
        code=new_visit_code(),
        name=f"{_FIRST[number % len(_FIRST)]} {_LAST[number * _PRIME % len(_LAST)]}",
        origin=Origin(OriginKind.KELURAHAN, text, code),
        purpose=tuple(Purpose)[number % len(Purpose)],
        arrived_at=now,
        phone=f"+6281{number * _PRIME % 10**9:09d}",
    )
