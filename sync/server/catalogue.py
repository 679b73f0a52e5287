"""The books that this server keeps."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sync.server.arrangement_book import ArrangementBook
from sync.server.booking_book import BookingBook
from sync.server.booking_shelves import BookingPartyShelf
from sync.server.books import Book, Shelf
from sync.server.case_book import CaseBook
from sync.server.claim_book import ClaimBook
from sync.server.figure_book import FigureBook
from sync.server.information_shelves import PageEditShelf
from sync.server.page_book import PageBook
from sync.server.picture_book import PictureBook
from sync.server.series_book import SeriesBook
from sync.server.shelves import ConflictShelf, LeaseShelf, PartyShelf, SlotShelf
from sync.server.visit_book import VisitBook

BOOKS: tuple[Book, ...] = (
    VisitBook(),
    CaseBook(),
    ClaimBook(),
    ArrangementBook(),
    BookingBook(),
    SeriesBook(),
    PageBook(),
    PictureBook(),
    FigureBook(),
)

SHELVES: tuple[Shelf, ...] = (
    *BOOKS,
    SlotShelf(),
    LeaseShelf(),
    PartyShelf(),
    ConflictShelf(),
    BookingPartyShelf(),
    PageEditShelf(),
)
"""All that can be read; some records change only together with others."""

BY_OPERATION: Mapping[str, Book] = MappingProxyType(
    {kind: book for book in BOOKS for kind in book.operation_kinds}
)
BY_RECORD: Mapping[str, Shelf] = MappingProxyType({shelf.record_kind: shelf for shelf in SHELVES})
