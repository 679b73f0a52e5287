"""How a visit stands, told to whoever shows its code: when, and what to do next; never what they came for. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from domain.clock import wib_date
from domain.names import mask_name
from domain.visits import Visit
from kiosk_app.platform.formatting import clock_time, long_date


class Stage(Enum):
    HERE = auto()
    LEFT = auto()
    EARLIER = auto()
    """On another day."""


@dataclass(frozen=True, slots=True)
class VisitStanding:
    """``glyph``: a name of ``Style.Icons``; ``owner`` is masked; ``deed``: what to do next."""

    word: str
    glyph: str
    tone: str
    when: str
    owner: str
    detail: str
    deed: str


def stage_of(visit: Visit, now: datetime) -> Stage:
    """Return how far the visit is."""
    if wib_date(visit.arrived_at) != wib_date(now):
        return Stage.EARLIER
    return Stage.HERE if visit.is_present else Stage.LEFT


def visit_standing(visit: Visit, now: datetime, lang: str) -> VisitStanding:
    """Return what may be told of ``visit`` in the language ``lang``."""
    stage = stage_of(visit, now)
    word, glyph, tone = _words(stage)
    return VisitStanding(
        word, glyph, tone, _when(visit, stage, lang), mask_name(visit.name), _detail(stage), _deed(stage)
    )


def _words(stage: Stage) -> tuple[str, str, str]:
    if stage is Stage.HERE:
        return QCoreApplication.translate("Guestbook", "Sedang berkunjung"), "accountCheck", "leaf"
    if stage is Stage.LEFT:
        return QCoreApplication.translate("Guestbook", "Sudah pulang"), "check", "sea"
    return QCoreApplication.translate("Guestbook", "Kunjungan sebelumnya"), "clockOutline", "sea"


def _when(visit: Visit, stage: Stage, lang: str) -> str:
    if stage is Stage.EARLIER:
        return long_date(wib_date(visit.arrived_at), lang)
    if visit.departed_at is not None:
        text = QCoreApplication.translate("Guestbook", "Hari ini, pukul {begin}–{end}")
        return text.format(begin=clock_time(visit.arrived_at), end=clock_time(visit.departed_at))
    text = QCoreApplication.translate("Guestbook", "Hari ini, sejak pukul {time}")
    return text.format(time=clock_time(visit.arrived_at))


def _detail(stage: Stage) -> str:
    if stage is Stage.HERE:
        return QCoreApplication.translate("Guestbook", "Mau pulang? Catat kepulangan Anda di sini.")
    return QCoreApplication.translate(
        "Guestbook", "Datang lagi? Dengan kode ini buku tamu tidak perlu diisi dari awal."
    )


def _deed(stage: Stage) -> str:
    if stage is Stage.HERE:
        return QCoreApplication.translate("Guestbook", "Catat kepulangan")
    return QCoreApplication.translate("Guestbook", "Isi buku tamu")
