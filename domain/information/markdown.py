"""Markdown as blocks that a screen draws, a printer prints and a voice reads: plain text, never HTML.

What somebody typed as HTML or script is shown as the text that it is. An address outside stands in brackets
behind its words, since a kiosk opens none; a link to another page (``[words](page:its-id)``) becomes a ``Link``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

PAGE_LINK = "page:"
PICTURE_LINK = "picture:"


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    STEP = "step"
    """An item of a numbered list."""
    ROW = "row"
    NOTE = "note"
    """What stands after ">": a hint or a warning."""
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another page of ours."""

    words: str
    page_id: str


@dataclass(frozen=True, slots=True)
class Block:
    """One thing below the other. ``level``: of a heading 1–6, of an item or step its depth, from 1.
    ``number``: of a step. ``cells``: of a table's row, and ``is_head`` for its first. ``picture_id``: of a picture,
    whose ``text`` says what is to be seen."""

    kind: BlockKind
    text: str
    level: int = 0
    number: int = 0
    cells: tuple[str, ...] = ()
    is_head: bool = False
    picture_id: str = ""
    links: tuple[Link, ...] = ()


def blocks_of(markdown: str) -> tuple[Block, ...]:
    """Return what ``markdown`` says, from top to bottom. Any text can be read; none is an error."""
    return tuple(_Reader().read(_parser().parse(markdown)))


def plain_text(markdown: str) -> str:
    """Return the words of ``markdown``, a line for each block."""
    return "\n".join(block.text for block in blocks_of(markdown))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")


class _Reader:
    """Goes once through the parser's marks and remembers within what it is."""

    def __init__(self) -> None:
        self._lists: list[int | None] = []
        self._quotes = 0
        self._heading = 0
        self._item_is_new = False
        self._cells: list[str] | None = None
        self._links: list[Link] = []
        self._is_head = False

    def read(self, tokens: Sequence[Token]) -> Iterator[Block]:
        for token in tokens:
            if token.type == "inline":
                yield from self._inline(token)
            elif token.type in {"fence", "code_block"}:
                yield Block(BlockKind.PARAGRAPH, token.content.strip("\n"))
            elif token.type == "tr_close":
                yield self._row()
            else:
                self._mark(token)

    def _mark(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open":
                self._lists.append(None)
            case "ordered_list_open":
                self._lists.append(int(token.attrGet("start") or 1) - 1)
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._item_is_new = True
                if self._lists[-1] is not None:
                    self._lists[-1] += 1
            case "blockquote_open" | "blockquote_close":
                self._quotes += token.nesting
            case "heading_open" | "heading_close":
                self._heading = int(token.tag[1:]) if token.nesting == 1 else 0
            case "thead_open" | "thead_close":
                self._is_head = token.nesting == 1
            case "tr_open":
                self._cells, self._links = [], []
            case _:
                pass  # paragraphs, rules and bodies of tables change nothing

    def _inline(self, token: Token) -> Iterator[Block]:
        block = _words_of(token.children or ())
        if self._cells is not None:
            self._cells.append(block.text)
            self._links.extend(block.links)
        elif block.text or block.picture_id:
            yield self._placed(block)

    def _placed(self, block: Block) -> Block:
        if block.kind is BlockKind.PICTURE:
            return block
        if self._heading:
            return replace(block, kind=BlockKind.HEADING, level=self._heading)
        if self._lists and self._item_is_new:
            self._item_is_new = False
            number = self._lists[-1]
            kind = BlockKind.ITEM if number is None else BlockKind.STEP
            return replace(block, kind=kind, level=len(self._lists), number=number or 0)
        return replace(block, kind=BlockKind.NOTE) if self._quotes else block

    def _row(self) -> Block:
        cells, self._cells = tuple(self._cells or ()), None
        text = " · ".join(cell for cell in cells if cell)
        return Block(BlockKind.ROW, text, cells=cells, is_head=self._is_head, links=tuple(self._links))


def _words_of(children: Sequence[Token]) -> Block:
    """Return a line's words and links. A picture of ours that stands alone is a picture."""
    if len(children) == 1 and children[0].type == "image":
        target = str(children[0].attrGet("src") or "")
        if target.startswith(PICTURE_LINK):
            return Block(BlockKind.PICTURE, children[0].content, picture_id=target.removeprefix(PICTURE_LINK))
    words, links = _joined(children)
    return Block(BlockKind.PARAGRAPH, "".join(words).strip(), links=tuple(links))


def _joined(children: Sequence[Token]) -> tuple[list[str], list[Link]]:
    words: list[str] = []
    links: list[Link] = []
    target, start = "", 0
    for child in children:
        match child.type:
            case "text" | "code_inline" | "image":
                words.append(child.content)
            case "softbreak":
                words.append(" ")
            case "hardbreak":
                words.append("\n")
            case "link_open":
                target, start = str(child.attrGet("href") or ""), len(words)
            case "link_close":
                _end_link("".join(words[start:]), target, words, links)
            case _:
                pass  # strong and emphasis: their words come by themselves
    return words, links


def _end_link(shown: str, target: str, words: list[str], links: list[Link]) -> None:
    if target.startswith(PAGE_LINK):
        links.append(Link(shown, target.removeprefix(PAGE_LINK)))
        return
    address = target.removeprefix("mailto:").removeprefix("tel:")
    if address and address != shown:
        words.append(f" ({address})")
