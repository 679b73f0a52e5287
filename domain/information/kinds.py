"""What there is to find: the kinds of entry, the shelves they stand on, and an entry as a search indexes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What an entry is about; results are grouped by it, in this order."""

    PAGE = "page"
    ROOM = "room"
    SERVICE = "service"
    """An app or a site of the city."""
    AGENCY = "agency"
    """A body of the city (OPD)."""
    PLACE = "place"
    """A kecamatan or a kelurahan."""
    WIFI = "wifi"
    LISTED = "listed"
    """One line of the list of public information (daftar informasi publik)."""
    ACTIVITY = "activity"


class Category(StrEnum):
    """The shelves, in the order of their tiles."""

    PIP = "pip"
    PPID = "ppid"
    P3M = "p3m"
    FACILITIES = "sarana"
    CITY = "kota"
    PLACES = "wilayah"
    AGENCIES = "opd"
    WIFI = "wifi"
    LISTED = "daftar"


class Language(StrEnum):
    """In what an entry is written; the first is the one that nothing may lack."""

    INDONESIAN = "id"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a search indexes of a page. ``entry_id`` is the page's; ``text`` is its body without any marks,
    a line for each block."""

    entry_id: str
    kind: Kind
    language: Language
    title: str
    summary: str
    category: Category
    keywords: tuple[str, ...]
    text: str
