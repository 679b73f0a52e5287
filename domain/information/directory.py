"""A directory: a table whose every row is a page, and the words around its columns, as ``directory.json`` says.

    {"file": "opd_semarang.csv", "kind": "agency", "key": "{no}", "category": "opd", "source": "…", "as_of": "2026-01-01",
     "id": {"title": "{nama}", "summary": "…", "keywords": "opd, {jenis}", "body": "- Jenis: {jenis}"},
     "en": {…},
     "below": {"file": "kelurahan_semarang.csv", "where": "kode_kecamatan", "is": "kode_kemendagri"}}

A line of the body with a column that is empty or missing is left out: what is not known is not stated. ``values``
of a language say a column's codes in words ({"jenis": {"bumd": "perusahaan milik kota"}}). ``below``: the rows of another
table that belong to a row, each a ``line`` after the body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from domain.information.kinds import Language
from domain.information.page_data import page_of
from domain.information.pages import Page

Row = Mapping[str, str]
Rule = Mapping[str, Any]

_COLUMN = re.compile(r"\{(\w+)\}")
_PLAIN = ("kind", "category", "source", "as_of", "contact")
_NO_FIELDS = frozenset({"body", "line", "values"})


def directory_pages(rule: Rule, tables: Mapping[str, Sequence[Row]]) -> Iterator[Page]:
    """Yield the page of every row in every language for which ``rule`` has words.

    ``tables``: rows by file name. ``ValueError`` or ``KeyError`` says what does not fit.
    """
    for order, row in enumerate(tables[rule["file"]]):
        for language in Language:
            if words := rule.get(language.value):
                said = _in_words(row, words.get("values", {}))
                yield _page(rule, words, language, said, order, _below(rule, words, row, tables))


def _page(
    rule: Rule, words: Mapping[str, Any], language: Language, row: Row, order: int, below: Sequence[str]
) -> Page:
    plain = {field: _filled(rule[field], row) for field in _PLAIN if field in rule}
    said = {field: _filled(text, row) for field, text in words.items() if field not in _NO_FIELDS}
    keywords = [one.strip() for one in said.pop("keywords", "").split(",") if one.strip()]
    body = "\n".join((*_lines(words.get("body", ""), row), *below))
    page_id = f"{rule['kind']}:{_filled(rule['key'], row)}"
    named = {"page_id": page_id, "language": language.value, "order": order}
    return page_of({**plain, **said, **named, "keywords": keywords, "body": body})


def _below(
    rule: Rule, words: Mapping[str, Any], row: Row, tables: Mapping[str, Sequence[Row]]
) -> Sequence[str]:
    below = rule.get("below")
    if below is None:
        return ()
    mine = (other for other in tables[below["file"]] if other[below["where"]] == row[below["is"]])
    return tuple(_filled(words["line"], other) for other in mine)


def _lines(text: str, row: Row) -> Iterator[str]:
    for line in text.split("\n"):
        if all(row.get(column) for column in _COLUMN.findall(line)):
            yield _filled(line, row)


def _filled(text: str, row: Row) -> str:
    return _COLUMN.sub(lambda found: row.get(found[1]) or "", text).strip()


def _in_words(row: Row, values: Mapping[str, Mapping[str, str]]) -> Row:
    said = {column: codes.get(row[column], row[column]) for column, codes in values.items() if column in row}
    return {**row, **said}
