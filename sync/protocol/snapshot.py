"""A building's records as they stand, page by page: for a device that cannot read the feed from where it is.

A page is found by key: it begins after ``after``, in the order of ``(kind, record_id)``, both compared
byte by byte. Nothing is kept at the server between two pages, so a load goes on wherever it was cut off.
What changes meanwhile is in the feed beyond ``head``, which was read before the first record was.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

from sync.protocol.messages import Message
from sync.protocol.quick_pages import PageReader, page_json

MAX_SNAPSHOT_ROWS = 1000
"""Of one page."""

START = "/"
"""The key before the first record."""

END = ""
"""What follows the last page."""


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """``body`` is the record as it stands now, as JSON text."""

    kind: str
    record_id: str
    body: str


class SnapshotReply(Message):
    """``head``: read the feed from there once all pages are in. ``next``: where the next page begins,
    ``END`` if this is the last one. ``total``: how many records there are to come, told on the first page only.
    """

    epoch: str
    head: int
    rows: list[SnapshotRow]
    next: str
    checksum: str
    total: int | None = None

    @classmethod
    def read(cls, content: bytes) -> Self:
        found = _PAGES.read(content)
        return super().read(content) if found is None else cls.model_construct(**found)

    def to_json(self) -> bytes:
        return page_json(self)


_PAGES = PageReader(SnapshotRow, epoch=str, head=int, next=str, checksum=str, total=(int | None, None))


def key_text(kind: str, record_id: str) -> str:
    """Return the key of a record, as it travels. A kind holds no slash."""
    return f"{kind}/{record_id}"


def read_key(key: str) -> tuple[str, str]:
    """Return the kind and the record id of ``key``; both are "" at the ``START``."""
    kind, _, record_id = key.partition("/")
    return kind, record_id


def snapshot_checksum(rows: Iterable[SnapshotRow], following: str) -> str:
    """Return the SHA-256 (hex) over every field of ``rows``, in their order, and the page's ``next``."""
    text = "".join(f"{row.kind}\n{row.record_id}\n{row.body}\n" for row in rows)
    return sha256(f"{text}{following}".encode()).hexdigest()
