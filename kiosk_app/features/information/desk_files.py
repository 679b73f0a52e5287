"""Files that staff bring to the desk: which there are, and what comes of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.clock import wib_date
from domain.information.pictures import MOST_FILE_BYTES, PictureReason
from domain.information.table import MOST_ROWS, RowProblem, TableReason
from kiosk_app.features.information.desk_form import field_label, problem_sentence
from kiosk_app.platform.export_places import ExportPlace
from kiosk_app.platform.formatting import number, short_date
from kiosk_app.platform.found_files import FoundFile

_KILO = 1024


def file_rows(files: Sequence[FoundFile], lang: str) -> list[dict[str, Any]]:
    """Return a line for each file."""
    documents = QCoreApplication.translate("Content", "Folder Dokumen")
    return [
        {
            "title": one.path.name,
            "hint": f"{one.place or documents} · {_size(one.size, lang)} · {_day(one.changed, lang)}",
            "glyph": "fileDocument",
        }
        for one in files
    ]


def place_rows(places: Sequence[ExportPlace]) -> list[dict[str, Any]]:
    """Return a line for each place where a file may go."""
    documents = QCoreApplication.translate("Content", "Folder Dokumen")
    return [
        {
            "title": one.label or documents,
            "hint": str(one.folder),
            "glyph": "harddisk" if one.label else "fileDocument",
        }
        for one in places
    ]


def picture_sentence(reason: PictureReason) -> str:
    """Return why a picture was not taken, and what to do."""
    sentences = {
        PictureReason.TOO_LARGE: QCoreApplication.translate(
            "Content", "Gambar ini terlalu besar. Pakai gambar paling besar {limit} MB."
        ),
        PictureReason.NO_PICTURE: QCoreApplication.translate(
            "Content", "Berkas ini bukan gambar. Pakai gambar JPG, PNG, atau WebP."
        ),
        PictureReason.LIES: QCoreApplication.translate(
            "Content", "Isi berkas ini lain dari namanya. Simpan ulang gambarnya, lalu coba lagi."
        ),
        PictureReason.DAMAGED: QCoreApplication.translate(
            "Content", "Gambar ini rusak. Pakai salinan yang utuh."
        ),
        PictureReason.UNREADABLE: QCoreApplication.translate(
            "Content", "Berkas tidak terbaca. Pasang kembali penyimpannya, lalu coba lagi."
        ),
    }
    return sentences[reason].format(limit=MOST_FILE_BYTES // _KILO // _KILO)


def table_sentence(reason: TableReason, lang: str) -> str:
    """Return why a file is no table of pages, and what to do."""
    sentences = {
        TableReason.NOT_TEXT: QCoreApplication.translate(
            "Content", "Berkas ini bukan CSV. Dari lembar kerja, pilih “Simpan sebagai CSV”."
        ),
        TableReason.NO_HEADINGS: QCoreApplication.translate(
            "Content", "Baris pertama harus memuat judul kolom page_id dan title. Mulailah dari hasil ekspor."
        ),
        TableReason.TOO_MANY_ROWS: QCoreApplication.translate(
            "Content", "Paling banyak {limit} baris sekali impor. Bagilah berkasnya."
        ),
    }
    return sentences[reason].format(limit=number(MOST_ROWS, lang))


def row_sentence(one: RowProblem, lang: str) -> str:
    """Return what is wrong in a row of a table."""
    text = QCoreApplication.translate("Content", "Baris {line}, {field}: {problem}")
    problem = problem_sentence(one.problem, lang)
    return text.format(line=number(one.line, lang), field=field_label(one.problem.field), problem=problem)


def _size(size: int, lang: str) -> str:
    if size < _KILO * _KILO:
        return f"{number(max(1, size // _KILO), lang)} kB"
    return f"{number(size // _KILO // _KILO, lang)} MB"


def _day(changed: float, lang: str) -> str:
    return short_date(wib_date(datetime.fromtimestamp(changed, UTC)), lang)
