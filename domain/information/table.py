"""Pages as a table that staff open in a spreadsheet: written, and read back with a word about every row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.information.drafts import FIELDS, DraftProblem, DraftReason, PageDraft, check_draft, draft_of
from domain.information.kinds import Kind, Language
from domain.information.pages import Page, page_key

MOST_ROWS = 5_000
DIRECTORY = frozenset({Kind.SERVICE, Kind.AGENCY, Kind.PLACE, Kind.WIFI, Kind.LISTED})
"""What is kept as a list rather than written as a page."""

_FORMULA_SIGNS = "=+-@\t\r"
"""What a spreadsheet takes for a formula at the beginning of a cell."""


class TableReason(StrEnum):
    """Why a file is no table of pages."""

    NOT_TEXT = "not_text"
    NO_HEADINGS = "no_headings"
    TOO_MANY_ROWS = "too_many_rows"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """``line``: of the spreadsheet, the headings being 1."""

    line: int
    problem: DraftProblem


@dataclass(frozen=True, slots=True)
class TableRead:
    """What a table would change. ``same`` rows say what stands already."""

    added: tuple[Page, ...] = ()
    changed: tuple[Page, ...] = ()
    same: int = 0
    problems: tuple[RowProblem, ...] = ()

    @property
    def pages(self) -> tuple[Page, ...]:
        """What is to be saved."""
        return self.added + self.changed


def write_table(pages: Iterable[Page]) -> str:
    """Return ``pages`` as CSV, one row each."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(FIELDS)
    for page in pages:
        draft = draft_of(page)
        writer.writerow([harmless(getattr(draft, name)) for name in FIELDS])
    return out.getvalue()


def read_table(content: bytes, known: Mapping[str, Page]) -> TableRead | TableReason:
    """Return what ``content`` would change; ``known``: what stands, by key. A column that is missing leaves a page's
    field as it is. Spreadsheets here write semicolons as often as commas."""
    text = _decoded(content)
    if text is None:
        return TableReason.NOT_TEXT
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    if not {"page_id", "title"} <= set(reader.fieldnames or ()):
        return TableReason.NO_HEADINGS
    try:
        rows = list(enumerate(reader, 2))
    except csv.Error:
        return TableReason.NOT_TEXT
    return TableReason.TOO_MANY_ROWS if len(rows) > MOST_ROWS else _compared(rows, known)


def _compared(rows: Iterable[tuple[int, Mapping[str, str | None]]], known: Mapping[str, Page]) -> TableRead:
    added: dict[str, Page] = {}
    changed: dict[str, Page] = {}
    same: set[str] = set()
    problems: list[RowProblem] = []
    for line, row in rows:
        page = _read(row, known)
        if not isinstance(page, Page):
            problems += [RowProblem(line, problem) for problem in page]
        elif page.key in added or page.key in changed or page.key in same:
            problems.append(RowProblem(line, DraftProblem("page_id", DraftReason.TAKEN)))
        elif page.key not in known:
            added[page.key] = page
        elif page == known[page.key]:
            same.add(page.key)
        else:
            changed[page.key] = page
    return TableRead(tuple(added.values()), tuple(changed.values()), len(same), tuple(problems))


def _read(row: Mapping[str, str | None], known: Mapping[str, Page]) -> Page | tuple[DraftProblem, ...]:
    said = {name: _plain(value) for name, value in row.items() if name in FIELDS and value is not None}
    language = said.get("language", "").strip() or PageDraft().language
    try:
        before = known.get(page_key(said["page_id"].strip(), Language(language)))
    except ValueError:
        return (DraftProblem("language", DraftReason.UNKNOWN_CHOICE),)
    stood = {} if before is None else dict(_texts(before))
    return check_draft(PageDraft(**{**stood, **said, "language": language}))


def _texts(page: Page) -> Iterator[tuple[str, str]]:
    draft = draft_of(page)
    for name in FIELDS:
        yield name, getattr(draft, name)


def _decoded(content: bytes) -> str | None:
    if b"\x00" in content:
        return None
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def harmless(text: str) -> str:
    """Return ``text`` so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text[:1] in _FORMULA_SIGNS and text else text


def _plain(text: str) -> str:
    return text[1:] if text[:1] == "'" and text[1:2] and text[1] in _FORMULA_SIGNS else text
