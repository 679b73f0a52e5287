"""A page under work as QML shows it: its history, two versions side by side, its head."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from difflib import SequenceMatcher
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.information.drafts import FIELDS, PageDraft
from domain.information.history import Edit
from kiosk_app.features.information import desk_words as words
from kiosk_app.features.information.block_props import block_props, picture_props
from kiosk_app.features.information.desk_form import ONLY_NEW, field_label
from kiosk_app.features.information.outcomes import Desktop
from kiosk_app.platform.formatting import long_date
from kiosk_app.sync_status.words import when


def history_rows(history: Sequence[Edit], now: datetime, lang: str) -> list[dict[str, Any]]:
    """Return a line for each saving: who did what, when."""
    return [
        {
            "key": edit.edit_id,
            "title": f"{edit.by or '–'} {words.deed_word(edit.deed)}",
            "detail": _detail(edit),
            "since": when(edit.saved_at, now, lang),
            "glyph": "alert" if edit.aside and not edit.settled else "notebookEdit",
        }
        for edit in history
    ]


def head_line(desktop: Desktop) -> str:
    """Return what stands below the title: shelf, language, id."""
    page = desktop.page
    return f"{words.category_word(page.category)} · {words.language_word(page.language)} · {page.page_id}"


def state_props(desktop: Desktop | None) -> dict[str, str]:
    """Return word, sign and tone of how a page stands."""
    if desktop is None:
        return {"text": "", "glyph": "", "tone": "sea"}
    glyph, tone = words.STATE_LOOKS[desktop.state]
    return {"text": words.state_word(desktop.state), "glyph": glyph, "tone": tone}


def preview_props(draft: PageDraft, pictures: Mapping[str, str], lang: str) -> dict[str, Any]:
    """Return the page as the kiosk shows it, from what stands in the form; ``pictures``: addresses by id."""
    above = [one.strip() for one in draft.pictures.split(",") if one.strip()]
    return {
        "title": draft.title,
        "summary": draft.summary,
        "asOf": _day(draft.as_of, lang),
        "source": draft.source,
        "blocks": [*map(picture_props, above), *block_props(draft.body)],
        "pictures": dict(pictures),
    }


def pictures_in(draft: PageDraft) -> tuple[str, ...]:
    """Return the ids of the pictures that the form names."""
    blocks = preview_props(draft, {}, "")["blocks"]
    return tuple(dict.fromkeys(block["pictureId"] for block in blocks if block["pictureId"]))


def side(draft: PageDraft, other: PageDraft, by: str) -> dict[str, Any]:
    """Return one version beside another: who wrote it, and what of it differs."""
    texts = []
    for name in FIELDS:
        here, there = getattr(draft, name), getattr(other, name)
        if name in ONLY_NEW or here == there:
            continue
        lines = _body_lines(here, there) if name == "body" else [(here or "–", True)]
        texts.append({"label": field_label(name), "lines": [_line(*line) for line in lines]})
    return {"by": by, "fields": texts}


def written_by(edit: Edit | None, now: datetime, lang: str) -> str:
    """Return who wrote a version, and when."""
    if edit is None:
        return QCoreApplication.translate("Content", "Bawaan program")
    return f"{edit.by or '–'} · {when(edit.saved_at, now, lang)}"


def _day(text: str, lang: str) -> str:
    """What cannot be read is shown as it was typed."""
    try:
        return long_date(date.fromisoformat(text), lang)
    except ValueError:
        return text


def _detail(edit: Edit) -> str:
    if edit.aside and not edit.settled:
        return QCoreApplication.translate("Content", "ditulis bersamaan dengan versi lain; menunggu dilihat")
    if edit.aside:
        return QCoreApplication.translate("Content", "ditulis bersamaan dengan versi lain; sudah dilihat")
    if not edit.number:
        return QCoreApplication.translate("Content", "menunggu dikirim ke server")
    return QCoreApplication.translate("Content", "versi {number}").format(number=edit.number)


def _body_lines(here: str, there: str) -> list[tuple[str, bool]]:
    """The lines of ``here``, each with whether ``there`` lacks it."""
    mine, theirs = here.split("\n"), there.split("\n")
    same: set[int] = set()
    for block in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks():
        same.update(range(block.a, block.a + block.size))
    return [(line, row not in same) for row, line in enumerate(mine) if line.strip()]


def _line(text: str, differs: bool) -> dict[str, Any]:
    return {"text": text, "differs": differs}
