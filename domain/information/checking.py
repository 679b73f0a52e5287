"""What is amiss with the pages together: links that lead nowhere, pages that lack a language."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from domain.information.kinds import Kind, Language
from domain.information.markdown import blocks_of
from domain.information.pages import Page


class FaultKind(StrEnum):
    BROKEN_LINK = "broken_link"
    LINK_TO_ITSELF = "link_to_itself"
    MISSING_PICTURE = "missing_picture"
    NO_INDONESIAN = "no_indonesian"
    NO_ENGLISH = "no_english"


@dataclass(frozen=True, slots=True)
class Fault:
    """``page``: where it is. ``target``: the page or picture that is not there, "" for a missing language."""

    kind: FaultKind
    page: Page
    target: str = ""


def faults_of(pages: Iterable[Page], pictures: Collection[str]) -> tuple[Fault, ...]:
    """Return what is amiss with ``pages``, all that stand in either language, in their order.

    ``pictures``: ids of those that there are. A directory's rows need no English: they are names.
    """
    pages = tuple(pages)
    known = {page.page_id for page in pages}
    languages: dict[str, set[Language]] = {}
    for page in pages:
        languages.setdefault(page.page_id, set()).add(page.language)
    return tuple(
        fault
        for page in pages
        for fault in (*_links(page, known), *_pictures(page, pictures), *_missing(page, languages))
    )


def _links(page: Page, known: Collection[str]) -> Iterator[Fault]:
    for target in _named_in(page.body)[0]:
        if target == page.page_id:
            yield Fault(FaultKind.LINK_TO_ITSELF, page, target)
        elif target not in known:
            yield Fault(FaultKind.BROKEN_LINK, page, target)


def _pictures(page: Page, known: Collection[str]) -> Iterator[Fault]:
    for target in dict.fromkeys((*page.pictures, *_named_in(page.body)[1])):
        if target not in known:
            yield Fault(FaultKind.MISSING_PICTURE, page, target)


def _missing(page: Page, languages: dict[str, set[Language]]) -> Iterator[Fault]:
    there = languages[page.page_id]
    if Language.INDONESIAN not in there:
        yield Fault(FaultKind.NO_INDONESIAN, page)
    elif Language.ENGLISH not in there and page.kind in {Kind.PAGE, Kind.ROOM}:
        yield Fault(FaultKind.NO_ENGLISH, page)


# Reading all pages takes a second, and after each saving only one of them is another.
@lru_cache(maxsize=8192)
def _named_in(body: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the pages to which ``body`` links, and the pictures that it shows."""
    # Most pages link nowhere: then they need not be read.
    blocks = blocks_of(body) if "](" in body else ()
    links = dict.fromkeys(link.page_id for block in blocks for link in block.links)
    return tuple(links), tuple(block.picture_id for block in blocks if block.picture_id)
