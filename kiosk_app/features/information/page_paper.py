"""A page to take along: as a QR code for a phone, on paper, and as words for a voice. Slow parts run in the background.

Words come in the language that the screen speaks; that of the page is the page's own.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from domain.information.markdown import Block, BlockKind, blocks_of
from domain.information.pages import Page
from kiosk_app.platform.documents import Ticket
from kiosk_app.platform.formatting import plain_date

PLACE = "Pusat Informasi Publik · Jl. Pemuda 148 Semarang"
LONGEST_IN_QR = 350
"""Characters: from here on a phone has trouble with a code of the size that fits on a screen."""


def taken_along(page: Page) -> str:
    """Return what the page's QR holds: its address, or where it has none its own words, as far as they fit."""
    if page.qr_target:
        return page.qr_target
    whole = "\n".join((page.title, *_spoken(page)))
    if len(whole) <= LONGEST_IN_QR:
        return whole
    return "\n".join(part for part in (page.title, page.summary, page.contact) if part)[:LONGEST_IN_QR]


def read_aloud(page: Page) -> str:
    """Return the page as a voice reads it, a sentence for each block."""
    parts = (part.rstrip(".:;") for part in (page.title, page.summary, *_spoken(page)) if part)
    return ". ".join(parts) + "."


def page_ticket(page: Page, language: str) -> Ticket:
    """Return the page as any printer takes it; ``language`` is the one that the screen speaks."""
    return Ticket(
        title=page.title,
        place=PLACE,
        code_shown="",
        qr_payload=taken_along(page),
        lines=(page.summary,),
        footer=" · ".join((*standing_words(page, language), page.contact)).rstrip(" ·"),
        prose=("", *(line for block in _told(page) for line in _printed(block)), ""),
        name=re.sub(r"[^a-z0-9-]+", "-", page.page_id.lower()),
    )


def standing_words(page: Page, language: str) -> tuple[str, ...]:
    """Return since when the page's facts hold, and where they were read, as far as somebody said so."""
    words = []
    if page.as_of is not None:
        as_of = QCoreApplication.translate("Information", "Keterangan per {date}")
        words.append(as_of.format(date=plain_date(page.as_of, language)))
    if page.source:
        words.append(QCoreApplication.translate("Information", "Sumber: {source}").format(source=page.source))
    return tuple(words)


def _spoken(page: Page) -> tuple[str, ...]:
    return tuple(block.text for block in _told(page))


def _told(page: Page) -> tuple[Block, ...]:
    """Return what a page says without its pictures and its lists of ways to other pages: neither paper nor voice
    leads there."""
    blocks = [block for block in blocks_of(page.body) if block.text and not _only_leads_on(block)]
    following = [*blocks[1:], None]
    return tuple(
        block
        for block, after in zip(blocks, following, strict=True)
        if block.kind is not BlockKind.HEADING or (after is not None and after.kind is not BlockKind.HEADING)
    )


def _only_leads_on(block: Block) -> bool:
    leads = len(block.links) == 1 and block.links[0].words == block.text
    return leads or block.kind is BlockKind.PICTURE


def _printed(block: Block) -> tuple[str, ...]:
    if block.kind is BlockKind.HEADING:
        return "", block.text.upper()
    if block.kind is BlockKind.STEP:
        return (f"{block.number}. {block.text}",)
    return (f"• {block.text}" if block.kind is BlockKind.ITEM else block.text,)
