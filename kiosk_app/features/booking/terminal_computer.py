"""What the page "a computer now" shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from domain.booking.facilities import Facility
from domain.booking.refusals import Refusal
from kiosk_app.features.booking.outcomes import ComputerNow, ComputerWait, NoComputers, NowAnswer
from kiosk_app.features.booking.sentences import (
    length_words,
    moment_words,
    refusal_sentence,
    refusal_sentences,
)
from kiosk_app.features.booking.terminal_words import equipment_word, floor_words
from kiosk_app.platform.formatting import clock_time

LENGTHS = (30, 60, 90, 120)
ACCESSIBLE = "accessible"


@dataclass(frozen=True, slots=True)
class ComputerState:
    """``guest``: who is known to stand here, "" for nobody. ``accessible``: they need a computer that is."""

    minutes: int = 60
    accessible: bool = False
    answer: NowAnswer | None = None
    facility: Facility | None = None
    name: str = ""
    guest: str = ""
    refusals: tuple[Refusal, ...] = ()
    trouble: str = ""
    busy: bool = False


@dataclass(frozen=True, slots=True)
class ComputerProps:
    """As QML shows it."""

    title: str = ""
    number: str = ""
    until: str = ""
    detail: str = ""
    glyph: str = ""
    tone: str = "sea"
    mainText: str = ""
    minutes: str = "60"
    needs: tuple[str, ...] = ()
    name: str = ""
    asksName: bool = False
    guest: str = ""
    complaint: str = ""
    notice: str = ""
    busy: bool = False


def derive(state: ComputerState, lang: str) -> ComputerProps:
    """Return what stands on the page."""
    common = {
        "minutes": str(state.minutes),
        "needs": (ACCESSIBLE,) if state.accessible else (),
        "name": state.name,
        "busy": state.busy,
        "complaint": state.trouble or refusal_sentences(state.refusals, lang),
    }
    match state.answer:
        case None:
            return ComputerProps(title=_looking(), **common)  # type: ignore[arg-type]
        case ComputerNow():
            return ComputerProps(**_free(state, state.answer), **_who(state), **common)  # type: ignore[arg-type]
        case ComputerWait():
            return ComputerProps(**_wait(state, state.answer), **common)  # type: ignore[arg-type]
        case NoComputers():
            return ComputerProps(**_none(state.answer, lang), **common)  # type: ignore[arg-type]
        case _:
            assert_never(state.answer)


def length_chips() -> list[dict[str, str]]:
    """Return how long one may stay."""
    return [{"value": str(minutes), "text": length_words(minutes)} for minutes in LENGTHS]


def need_chips() -> list[dict[str, str]]:
    """Return what a computer may have to have."""
    text = QCoreApplication.translate("Booking", "Ya, saya perlu")
    return [{"value": ACCESSIBLE, "text": text}]


def _looking() -> str:
    return QCoreApplication.translate("Booking", "Mencari komputer yang kosong …")


def _who(state: ComputerState) -> dict[str, object]:
    guest = QCoreApplication.translate("Booking", "Atas nama {name}").format(name=state.guest)
    return {"asksName": not state.guest, "guest": guest if state.guest else ""}


def _free(state: ComputerState, answer: ComputerNow) -> dict[str, object]:
    take = QCoreApplication.translate("Booking", "Pakai {number}").format(number=answer.facility_id)
    ask = QCoreApplication.translate("Booking", "Ajukan {number}").format(number=answer.facility_id)
    unsure = QCoreApplication.translate(
        "Booking",
        "Alat ini sedang tidak terhubung, jadi belum dapat memastikan. Permintaan Anda masuk antrean.",
    )
    until = QCoreApplication.translate("Booking", "sampai pukul {time}")
    return {
        "title": QCoreApplication.translate("Booking", "Komputer kosong untuk Anda"),
        "number": answer.facility_id,
        "until": until.format(time=clock_time(answer.span.ends_at)),
        "detail": _place(state.facility),
        "glyph": "desktopTowerMonitor",
        "tone": "leaf" if answer.sure else "amber",
        "mainText": take if answer.sure else ask,
        "notice": "" if answer.sure else unsure,
    }


def _place(facility: Facility | None) -> str:
    if facility is None:
        return ""
    return " · ".join([floor_words(facility), *(equipment_word(code) for code in facility.equipment)])


def _wait(state: ComputerState, answer: ComputerWait) -> dict[str, object]:
    place = QCoreApplication.translate("Booking", "Anda akan berada di urutan ke-{place} dalam antrean.")
    if answer.minutes is None:
        return {
            "title": QCoreApplication.translate("Booking", "Hari ini semua komputer sudah terisi"),
            "detail": QCoreApplication.translate("Booking", "Silakan coba besok, atau tanya petugas."),
            "glyph": "clockOutline",
            "tone": "amber",
        }
    return {
        "title": QCoreApplication.translate("Booking", "Semua komputer sedang dipakai"),
        "number": QCoreApplication.translate("Booking", "± {minutes} menit").format(minutes=answer.minutes),
        "until": QCoreApplication.translate("Booking", "perkiraan menunggu"),
        "detail": place.format(place=answer.place),
        "glyph": "accountClock",
        "tone": "amber",
        "mainText": QCoreApplication.translate("Booking", "Masuk antrean") if answer.span else "",
        **(_who(state) if answer.span else {}),
    }


def _none(answer: NoComputers, lang: str) -> dict[str, object]:
    opens = QCoreApplication.translate("Booking", "Buka lagi {when}.")
    return {
        "title": QCoreApplication.translate("Booking", "Sekarang belum ada komputer"),
        "detail": opens.format(when=moment_words(answer.opens, lang))
        if answer.opens
        else refusal_sentence(answer.reason, lang),
        "glyph": "clockOutline",
        "tone": "amber",
    }
