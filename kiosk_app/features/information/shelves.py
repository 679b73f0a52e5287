"""The shelves on which visitors find information, and how what stands there is listed. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page
from kiosk_app.platform.paths import DATA

Row = dict[str, Any]

ACTIVITIES = "activities"
"""Stands among the shelves, and is ordered by time as no shelf is."""

FIRST_ROWS = 14
"""So many stand on a shelf before somebody asks for all: no more than a page or two of the screen."""
FIRST_ASKED = 6

_SIGNS: Mapping[Category, tuple[str, str]] = {
    Category.PIP: ("officeBuilding", "sea"),
    Category.PPID: ("fileDocumentEdit", "brick"),
    Category.P3M: ("bullhorn", "brick"),
    Category.FACILITIES: ("desktopTowerMonitor", "sea"),
    Category.CITY: ("apps", "leaf"),
    Category.PLACES: ("mapMarker", "leaf"),
    Category.AGENCIES: ("bank", "leaf"),
    Category.WIFI: ("wifi", "leaf"),
    Category.LISTED: ("formatListBulleted", "amber"),
}
_ICONS: Mapping[Kind, str] = {
    Kind.PAGE: "informationOutline",
    Kind.ROOM: "floorPlan",
    Kind.SERVICE: "web",
    Kind.AGENCY: "bank",
    Kind.PLACE: "mapMarker",
    Kind.WIFI: "wifi",
    Kind.LISTED: "formatListBulleted",
    Kind.ACTIVITY: "calendar",
}


@cache
def most_asked() -> tuple[str, ...]:
    """Return the ids of the pages that people ask for most. Reads the file once."""
    return tuple(json.loads((DATA / "most_asked.json").read_text(encoding="utf-8"))["pages"])


def tiles() -> list[Row]:
    """Return the shelves as tiles, and among them the door to what happens in the house."""
    first, *others = [
        {
            "category": one.value,
            "title": shelf_title(one),
            "hint": shelf_hint(one),
            "icon": icon,
            "tone": tone,
        }
        for one, (icon, tone) in _SIGNS.items()
    ]
    return [first, _activities_tile(), *others]


def _activities_tile() -> Row:
    return {
        "category": ACTIVITIES,
        "title": QCoreApplication.translate("Information", "Kegiatan"),
        "hint": QCoreApplication.translate("Information", "Film, pelatihan, diskusi, komunitas"),
        "icon": kind_icon(Kind.ACTIVITY),
        "tone": "amber",
    }


def asked_rows(pages: Iterable[Page], language: Language) -> list[Row]:
    """Return the first of the most asked, as far as they stand, for a screen in ``language``."""
    known = {page.page_id: page for page in pages}
    found = (known[name] for name in most_asked() if name in known)
    return [row_of(page, language) for page, _ in zip(found, range(FIRST_ASKED), strict=False)]


def stands_openly(page: Page) -> bool:
    """Return whether a page is listed on its shelf; a kelurahan is found on the page of its kecamatan."""
    return page.kind is not Kind.PLACE or page.page_id.count(".") < _KELURAHAN_DOTS


_KELURAHAN_DOTS = 3


def shelf_rows(pages: Iterable[Page], category: Category, language: Language) -> list[Row]:
    """Return what stands on a shelf: first what is asked most, then what explains, then what is listed."""
    found = [page for page in pages if page.category is category and stands_openly(page)]
    asked = set(most_asked())
    return [
        row_of(page, language)
        for page in sorted(found, key=lambda page: (page.page_id not in asked, page.kind is not Kind.PAGE))
    ]


def grouped(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Return ``rows`` under the words of their kinds; of a single kind no words are needed."""
    kinds = dict.fromkeys(row["kind"] for row in rows)
    return [
        {
            "heading": kind_words(Kind(kind)) if len(kinds) > 1 else "",
            "rows": [row for row in rows if row["kind"] == kind],
        }
        for kind in kinds
    ]


def row_of(page: Page, language: Language) -> Row:
    """Return a page as a line of a list on a screen in ``language``."""
    return {
        "id": page.page_id,
        "kind": page.kind.value,
        "title": page.title,
        "hint": f"{foreign_words(page.language, language)}{page.summary}",
        "icon": kind_icon(page.kind),
    }


def foreign_words(written: Language, language: Language) -> str:
    """Return what stands before a summary that is not in the language of the screen, "" where it is."""
    if written is language:
        return ""
    if written is Language.INDONESIAN:
        return QCoreApplication.translate("Information", "Dalam bahasa Indonesia · ")
    return QCoreApplication.translate("Information", "Dalam bahasa Inggris · ")


def kind_icon(kind: Kind) -> str:
    """Return the sign of a kind."""
    return _ICONS[kind]


def kind_words(kind: Kind) -> str:
    """Return what stands above things of one kind."""
    return {
        Kind.PAGE: QCoreApplication.translate("Information", "Penjelasan"),
        Kind.ROOM: QCoreApplication.translate("Information", "Ruang"),
        Kind.SERVICE: QCoreApplication.translate("Information", "Aplikasi dan situs kota"),
        Kind.AGENCY: QCoreApplication.translate("Information", "Badan kota"),
        Kind.PLACE: QCoreApplication.translate("Information", "Kecamatan dan kelurahan"),
        Kind.WIFI: QCoreApplication.translate("Information", "Titik Wi-Fi"),
        Kind.LISTED: QCoreApplication.translate("Information", "Daftar informasi publik"),
        Kind.ACTIVITY: QCoreApplication.translate("Information", "Kegiatan"),
    }[kind]


def shelf_title(category: Category) -> str:
    """Return the name of a shelf."""
    return {
        Category.PIP: QCoreApplication.translate("Information", "Tentang PIP"),
        Category.PPID: QCoreApplication.translate("Information", "Minta informasi"),
        Category.P3M: QCoreApplication.translate("Information", "Pengaduan"),
        Category.FACILITIES: QCoreApplication.translate("Information", "Ruang dan komputer"),
        Category.CITY: QCoreApplication.translate("Information", "Aplikasi kota"),
        Category.PLACES: QCoreApplication.translate("Information", "Kecamatan dan kelurahan"),
        Category.AGENCIES: QCoreApplication.translate("Information", "Dinas dan badan kota"),
        Category.WIFI: QCoreApplication.translate("Information", "Wi-Fi gratis"),
        Category.LISTED: QCoreApplication.translate("Information", "Daftar informasi publik"),
    }[category]


def shelf_hint(category: Category) -> str:
    """Return what one finds on a shelf."""
    return {
        Category.PIP: QCoreApplication.translate("Information", "Jam buka, alamat, layanan"),
        Category.PPID: QCoreApplication.translate("Information", "Hak, formulir, tenggat, keberatan"),
        Category.P3M: QCoreApplication.translate("Information", "Cara, saluran, tenggat"),
        Category.FACILITIES: QCoreApplication.translate("Information", "Cara memesan, ruang baca, studio"),
        Category.CITY: QCoreApplication.translate("Information", "Aplikasi dan situs, menurut guna"),
        Category.PLACES: QCoreApplication.translate("Information", "16 kecamatan, kode pos"),
        Category.AGENCIES: QCoreApplication.translate("Information", "68 badan kota dan urusannya"),
        Category.WIFI: QCoreApplication.translate("Information", "Taman dan tempat umum"),
        Category.LISTED: QCoreApplication.translate("Information", "Berkala, serta merta, setiap saat"),
    }[category]
