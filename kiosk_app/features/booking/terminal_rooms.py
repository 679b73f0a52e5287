"""What the pages for choosing a room and its time show. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.facilities import Facility
from domain.booking.timetable import Span
from kiosk_app.features.booking.outcomes import DayPlan, PieceState
from kiosk_app.features.booking.sentences import length_words
from kiosk_app.features.booking.terminal_days import day_chips, more_weeks
from kiosk_app.features.booking.terminal_timeline import (
    Cell,
    Chosen,
    cells_of,
    chosen_span,
    closings_of,
    queues,
    sure,
)
from kiosk_app.features.booking.terminal_words import (
    audience_words,
    facility_name,
    facts_words,
    span_words,
    when_words,
)
from kiosk_app.platform.formatting import clock_time, long_date

NOTHING = Chosen()
MANY_SEATS = 30
"""From here on a room is a hall, and looks like one."""


@dataclass(frozen=True, slots=True)
class RoomsState:
    """``picking``: a time is chosen for something that stands already (a date of a series, a change).
    ``queue_place``: that one would have in the queue for the chosen time, 0 until it is known."""

    today: date
    rooms: tuple[Facility, ...] = ()
    facility: Facility | None = None
    day: date | None = None
    week: int = 0
    plan: DayPlan | None = None
    chosen: Chosen = NOTHING
    picking: bool = False
    queue_place: int = 0
    trouble: str = ""
    busy: bool = False


@dataclass(frozen=True, slots=True)
class RoomsProps:
    """As QML shows it. ``cells``: time, state, chosen, spoken; ``closings``: why it is closed then."""

    title: str = ""
    facts: str = ""
    day: str = ""
    dayTitle: str = ""
    prompt: str = ""
    chosenText: str = ""
    notice: str = ""
    mainText: str = ""
    picking: bool = False
    trouble: str = ""
    laterWeeks: bool = False
    earlierWeeks: bool = False
    busy: bool = False


def derive(state: RoomsState, lang: str) -> RoomsProps:
    """Return the words of the day's page."""
    facility, day = state.facility, state.day
    if facility is None or day is None:
        return RoomsProps(trouble=state.trouble, busy=state.busy)
    span = _span(state)
    return RoomsProps(
        title=facility_name(facility, lang),
        facts=facts_words(facility),
        day=day.isoformat(),
        dayTitle=long_date(day, lang),
        prompt=_prompt(state, facility),
        chosenText=_chosen_text(span, lang),
        notice=_notice(state, span),
        mainText=_main_text(state) if span else "",
        picking=state.picking,
        trouble=state.trouble,
        laterWeeks=more_weeks(state.week, facility.horizon_days),
        earlierWeeks=state.week > 0,
        busy=state.busy,
    )


def waits(state: RoomsState) -> bool:
    """Return whether the chosen time can only be waited for."""
    span = _span(state)
    return span is not None and state.plan is not None and queues(cells_of(state.plan), span)


def _span(state: RoomsState) -> Span | None:
    return chosen_span(state.chosen, state.facility.min_minutes) if state.facility else None


def room_cards(rooms: tuple[Facility, ...], lang: str) -> list[dict[str, Any]]:
    """Return the rooms as cards."""
    return [
        {
            "id": room.facility_id,
            "name": facility_name(room, lang),
            "facts": facts_words(room),
            "more": _more(room),
            "icon": "movieOpen" if room.seats > MANY_SEATS else "accountGroup",
        }
        for room in rooms
    ]


def _more(room: Facility) -> str:
    wheels = QCoreApplication.translate("Booking", "Dapat dengan kursi roda") if room.accessible else ""
    return " · ".join(word for word in (audience_words(room), wheels) if word)


def cell_rows(state: RoomsState) -> list[dict[str, Any]]:
    """Return the day's cells for the grid."""
    if state.plan is None or state.facility is None:
        return []
    span = _span(state)
    return [
        _cell_row(place, cell, span, may_wait=not state.picking)
        for place, cell in enumerate(cells_of(state.plan))
    ]


def closing_lines(state: RoomsState) -> list[str]:
    """Return "12.00–13.00: Salat Jumat" for each closed piece that has a reason."""
    if state.plan is None:
        return []
    return [f"{span_words(piece.span)}: {piece.reason}" for piece in closings_of(state.plan)]


def strip(state: RoomsState, lang: str) -> list[dict[str, Any]]:
    """Return the days to choose from."""
    horizon = state.facility.horizon_days if state.facility else 0
    return day_chips(state.today, state.week, horizon, lang)


def _cell_row(place: int, cell: Cell, span: Span | None, *, may_wait: bool) -> dict[str, Any]:
    chosen = span is not None and span.starts_at <= cell.span.starts_at < span.ends_at
    shown = "free" if cell.open else cell.state.value
    waits = may_wait and cell.taken
    word = QCoreApplication.translate("Booking", "terisi, dapat antre") if waits else _state_word(cell.state)
    return {
        "place": place,
        "time": clock_time(cell.span.starts_at),
        "state": shown,
        "waits": waits,
        "chosen": chosen,
        "spoken": f"{span_words(cell.span)}, {word}",
    }


def _state_word(state: PieceState) -> str:
    if state is PieceState.TAKEN:
        return QCoreApplication.translate("Booking", "terisi")
    if state is PieceState.BUFFER:
        return QCoreApplication.translate("Booking", "dibersihkan")
    if state is PieceState.CLOSED:
        return QCoreApplication.translate("Booking", "tutup")
    if state is PieceState.PAST:
        return QCoreApplication.translate("Booking", "sudah lewat")
    return QCoreApplication.translate("Booking", "kosong")


def _prompt(state: RoomsState, facility: Facility) -> str:
    if state.plan is not None and not any(cell.open for cell in cells_of(state.plan)):
        return _full(state.plan, may_wait=not state.picking)
    if state.chosen.starts_at is None:
        text = QCoreApplication.translate(
            "Booking", "Sentuh jam mulai. Satu kali pesan {least} sampai {most}."
        )
        return text.format(least=length_words(facility.min_minutes), most=length_words(facility.max_minutes))
    if state.chosen.ends_at is None:
        return QCoreApplication.translate("Booking", "Sekarang sentuh jam terakhir, atau langsung lanjut.")
    return QCoreApplication.translate("Booking", "Ingin mengubah? Sentuh jam mulai yang lain.")


def _full(plan: DayPlan, *, may_wait: bool) -> str:
    if may_wait and any(cell.taken for cell in cells_of(plan)):
        return QCoreApplication.translate(
            "Booking", "Hari ini sudah penuh. Pilih hari lain, atau sentuh jam yang terisi untuk antre."
        )
    return QCoreApplication.translate(
        "Booking", "Tidak ada waktu kosong pada hari ini. Silakan pilih hari lain."
    )


def _chosen_text(span: Span | None, lang: str) -> str:
    if span is None:
        return ""
    minutes = int((span.ends_at - span.starts_at).total_seconds()) // 60
    return f"{when_words(span.starts_at, span.ends_at, lang)} ({length_words(minutes)})"


def _notice(state: RoomsState, span: Span | None) -> str:
    if state.chosen.broken:
        return QCoreApplication.translate(
            "Booking", "Di antaranya ada waktu yang tidak kosong, jadi pilihan dimulai dari sini."
        )
    if waits(state):
        return _queue_words(state)
    if span is None or state.plan is None or sure(cells_of(state.plan), span):
        return ""
    return QCoreApplication.translate(
        "Booking",
        "Waktu ini kosong, tetapi alat ini belum dapat memastikan. Permintaan Anda diajukan dahulu.",
    )


def _queue_words(state: RoomsState) -> str:
    if state.facility is not None and state.facility.approval:
        return QCoreApplication.translate(
            "Booking", "Waktu ini sudah terisi. Permintaan Anda dicatat, dan petugas mengabari bila kosong."
        )
    if not state.queue_place:
        return QCoreApplication.translate("Booking", "Waktu ini sudah terisi. Anda dapat masuk antrean.")
    return QCoreApplication.translate(
        "Booking",
        "Waktu ini sudah terisi. Anda urutan ke-{place} dalam antrean; bila kosong, Anda kami kabari.",
    ).format(place=state.queue_place)


def _main_text(state: RoomsState) -> str:
    if state.picking:
        return QCoreApplication.translate("Booking", "Pakai waktu ini")
    if waits(state):
        return QCoreApplication.translate("Booking", "Masuk antrean")
    return QCoreApplication.translate("Booking", "Lanjut")
