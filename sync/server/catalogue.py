"""The books that this server keeps."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sync.server.books import Book
from sync.server.visit_book import VisitBook

BOOKS: tuple[Book, ...] = (VisitBook(),)

BY_OPERATION: Mapping[str, Book] = MappingProxyType(
    {kind: book for book in BOOKS for kind in book.operation_kinds}
)
BY_RECORD: Mapping[str, Book] = MappingProxyType({book.record_kind: book for book in BOOKS})
