"""What the feed and the snapshot read of pages, their history, their pictures, and what was looked for."""

from __future__ import annotations

from sync.protocol.figures import FIGURES
from sync.protocol.information import PAGE, PAGE_EDIT, PICTURE
from sync.server import information_tables as tables
from sync.server.shelves import DESKS, TableShelf

READERS = frozenset({"terminal", "desk", "display"})
"""At the entrance nobody looks anything up."""


class PageShelf(TableShelf):
    """What is public of each page."""

    record_kind, roles = PAGE, READERS
    _table, _key = tables.PAGE, "page_key"


class PageEditShelf(TableShelf):
    """Drafts, and who wrote what: for desks only."""

    record_kind, roles = PAGE_EDIT, DESKS
    _table, _key = tables.PAGE_EDIT, "edit_id"


class PictureShelf(TableShelf):
    record_kind, roles = PICTURE, READERS
    _table, _key = tables.PICTURE, "picture_id"


class FiguresShelf(TableShelf):
    """What people looked for: desks read it, the other screens have no use for it."""

    record_kind, roles = FIGURES, DESKS
    _table, _key = tables.FIGURES, "figures_id"
