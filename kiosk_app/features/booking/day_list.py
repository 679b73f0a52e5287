"""What stands on the desk's list of a day, by facility and time. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Standing
from domain.booking.codes import show_booking_code
from domain.booking.facilities import Activity
from domain.clock import wib_date
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.paper_words import HOLDS, facility_name, standing_short, times
from kiosk_app.features.booking.terminal_words import equipment_word, layouts
from kiosk_app.platform.formatting import long_date, number

_GONE = (Standing.CANCELLED, Standing.DECLINED, Standing.UNAVAILABLE)
"""Nobody comes for these."""


@dataclass(frozen=True, slots=True)
class ListRow:
    """``cells``: one text for each of ``DayList.columns``. ``firm``: confirmed; ``present``: they are there."""

    cells: tuple[str, ...]
    firm: bool
    present: bool


@dataclass(frozen=True, slots=True)
class ListSection:
    """A facility with its bookings."""

    title: str
    rows: tuple[ListRow, ...]


@dataclass(frozen=True, slots=True)
class DayList:
    """``page`` is the text of a page's number, with ``{page}`` and ``{pages}`` in it."""

    title: str
    subtitle: str
    columns: tuple[str, ...]
    sections: tuple[ListSection, ...]
    empty: str
    footer: str
    page: str


def day_list(day: date, views: Sequence[BookingView], language: str) -> DayList:
    """Return the list of ``day`` (WIB): what of ``views`` begins on it and was not taken back."""
    kept = [view for view in views if wib_date(view.booking.starts_at) == day and view.standing not in _GONE]
    return DayList(
        title=QCoreApplication.translate("BookingPapers", "Daftar pemesanan"),
        subtitle=_subtitle(day, kept, language),
        columns=_columns(),
        sections=tuple(_sections(kept, language)),
        empty=QCoreApplication.translate("BookingPapers", "Belum ada pemesanan pada hari ini."),
        footer=QCoreApplication.translate(
            "BookingPapers", "Berisi data pribadi: simpan di meja petugas, hancurkan setelah hari ini."
        ),
        page=QCoreApplication.translate("BookingPapers", "Halaman {page} dari {pages}"),
    )


def _subtitle(day: date, kept: Sequence[BookingView], language: str) -> str:
    text = QCoreApplication.translate("BookingPapers", "{day} · {count} pemesanan")
    return text.format(day=long_date(day, language), count=number(len(kept), language))


def _columns() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("BookingPapers", "Waktu"),
        QCoreApplication.translate("BookingPapers", "Nama, organisasi"),
        QCoreApplication.translate("BookingPapers", "Orang"),
        QCoreApplication.translate("BookingPapers", "Peralatan"),
        QCoreApplication.translate("BookingPapers", "Status"),
        QCoreApplication.translate("BookingPapers", "Kode"),
    )


def _sections(kept: Sequence[BookingView], language: str) -> Iterable[ListSection]:
    ordered = sorted(kept, key=_by_facility_and_time)
    for _, group in groupby(ordered, key=lambda view: view.facility.facility_id):
        views = list(group)
        facility = views[0].facility
        floor = QCoreApplication.translate("BookingPapers", "lantai {floor}").format(floor=facility.floor)
        where = facility.where_in(language) if isinstance(facility, Activity) else floor
        title = " · ".join(word for word in (facility_name(facility, language), where) if word)
        yield ListSection(title, tuple(_row(view, language) for view in views))


def _by_facility_and_time(view: BookingView) -> tuple[int, str, float, str]:
    facility, booking = view.facility, view.booking
    return facility.order, facility.facility_id, booking.starts_at.timestamp(), booking.booking_id


def _row(view: BookingView, language: str) -> ListRow:
    cells = (
        times(view),
        _who(view),
        number(view.booking.people, language),
        _equipment(view),
        standing_short(view.standing),
        show_booking_code(view.booking.code),
    )
    return ListRow(cells, view.standing in HOLDS, view.standing is Standing.PRESENT)


def _who(view: BookingView) -> str:
    if view.party is None:
        return QCoreApplication.translate("BookingPapers", "(belum diketahui di sini)")
    return ", ".join(part for part in (view.party.name, view.party.organisation) if part)


def _equipment(view: BookingView) -> str:
    if view.party is None:
        return ""
    words = [equipment_word(code) for code in view.party.equipment]
    layout = dict(layouts()).get(view.party.layout, view.party.layout)
    return ", ".join([*words, *([layout.lower()] if layout else [])])
