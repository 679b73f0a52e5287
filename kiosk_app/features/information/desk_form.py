"""The form of a page: its fields in their order, and what is said where one cannot be read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.information.drafts import YES, DraftProblem, DraftReason
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import TITLE_LIMIT
from kiosk_app.features.information.desk_words import category_word, kind_word, language_word
from kiosk_app.platform.formatting import number

ONLY_NEW = ("page_id", "language", "kind")
"""What a page is called and what it is about never changes: links lead to it."""


def form_fields(services: tuple[str, ...], *, is_new: bool) -> list[dict[str, Any]]:
    """Return name, label, kind ("line", "lines", "body" or "choice"), options, limit of each field, and under
    "onlyFor" the one kind of page that has it, "" for all.

    ``services``: those with opening hours of their own.
    """
    fields = [
        _field("title", "line", limit=TITLE_LIMIT),
        _field("summary", "lines"),
        _field("body", "body"),
        _field("category", "choice", [(one.value, category_word(one)) for one in Category]),
        *(_field(name, "line", limit=2_500) for name in ("keywords", "as_of", "source", "contact")),
        _field("hours", "choice", [("", _none()), *((one, one.upper()) for one in services)]),
        *(_field(name, "line", limit=500) for name in ("qr_target", "shown_from", "shown_until", "order")),
        _field("announced", "choice", [("", _none()), (YES, _yes())]),
    ]
    happens = [_field(name, "line", limit=500) for name in ("begins", "ends", "place", "audience", "seats")]
    happens.append(_field("sign_up", "choice", [("", _none()), (YES, _yes())]))
    fields[2:2] = [{**field, "onlyFor": Kind.ACTIVITY.value} for field in happens]
    named = [
        _field("page_id", "line", limit=48),
        _field("language", "choice", [(one.value, language_word(one)) for one in Language]),
        _field("kind", "choice", [(one.value, kind_word(one)) for one in Kind]),
    ]
    return [*named, *fields] if is_new else fields


def problem_sentence(problem: DraftProblem, lang: str) -> str:
    """Return in words what to do about a field."""
    sentences = {
        DraftReason.EMPTY: QCoreApplication.translate("Content", "Isilah ini dahulu."),
        DraftReason.TOO_LONG: QCoreApplication.translate("Content", "Paling banyak {limit} huruf."),
        DraftReason.TOO_MANY: QCoreApplication.translate("Content", "Paling banyak {limit} buah."),
        DraftReason.STRANGE_SIGN: QCoreApplication.translate(
            "Content", "Ada tanda yang tidak dapat ditampilkan. Hapus tanda itu."
        ),
        DraftReason.NOT_A_NAME: QCoreApplication.translate(
            "Content", "Pakai huruf kecil, angka, dan tanda hubung, misalnya jam-buka."
        ),
        DraftReason.TAKEN: QCoreApplication.translate("Content", "Nama ini sudah dipakai. Pilih nama lain."),
        DraftReason.NOT_A_DATE: QCoreApplication.translate(
            "Content", "Tulis tanggal seperti 2026-11-27 atau 27/11/2026."
        ),
        DraftReason.NOT_A_MOMENT: QCoreApplication.translate(
            "Content", "Tulis tanggal dan jam seperti 2026-11-27 09.00."
        ),
        DraftReason.ENDS_BEFORE: QCoreApplication.translate(
            "Content", "Waktu selesai harus sesudah waktu mulai."
        ),
        DraftReason.NOT_AN_ADDRESS: QCoreApplication.translate(
            "Content", "Tulis alamat lengkap yang diawali https://"
        ),
        DraftReason.NOT_A_NUMBER: QCoreApplication.translate("Content", "Tulis bilangan bulat, misalnya 10."),
        DraftReason.UNKNOWN_CHOICE: QCoreApplication.translate("Content", "Pilihan ini tidak dikenal."),
    }
    return sentences[problem.reason].format(limit=number(problem.limit, lang))


def field_label(name: str) -> str:
    """Return the label of a field."""
    labels = {
        "page_id": QCoreApplication.translate("Content", "Nama halaman (untuk tautan)"),
        "language": QCoreApplication.translate("Content", "Bahasa"),
        "kind": QCoreApplication.translate("Content", "Jenis"),
        "title": QCoreApplication.translate("Content", "Judul"),
        "summary": QCoreApplication.translate("Content", "Ringkasan"),
        "body": QCoreApplication.translate("Content", "Isi (Markdown)"),
        "category": QCoreApplication.translate("Content", "Kelompok"),
        "keywords": QCoreApplication.translate("Content", "Kata kunci, dipisah koma"),
        "as_of": QCoreApplication.translate("Content", "Data per tanggal"),
        "source": QCoreApplication.translate("Content", "Sumber"),
        "contact": QCoreApplication.translate("Content", "Kontak"),
        "hours": QCoreApplication.translate("Content", "Tampilkan jam layanan"),
        "qr_target": QCoreApplication.translate("Content", "Alamat untuk kode QR"),
        "shown_from": QCoreApplication.translate("Content", "Tampil mulai"),
        "shown_until": QCoreApplication.translate("Content", "Tampil sampai"),
        "order": QCoreApplication.translate("Content", "Urutan"),
        "announced": QCoreApplication.translate("Content", "Umumkan di layar besar"),
        "begins": QCoreApplication.translate("Content", "Mulai"),
        "ends": QCoreApplication.translate("Content", "Selesai"),
        "place": QCoreApplication.translate("Content", "Tempat"),
        "audience": QCoreApplication.translate("Content", "Untuk siapa"),
        "seats": QCoreApplication.translate("Content", "Jumlah kursi"),
        "sign_up": QCoreApplication.translate("Content", "Pengunjung mendaftar untuk kursi"),
        "pictures": QCoreApplication.translate("Content", "Gambar"),
    }
    return labels[name]


def _yes() -> str:
    return QCoreApplication.translate("Content", "ya")


def _none() -> str:
    return QCoreApplication.translate("Content", "tidak")


def _field(
    name: str, kind: str, options: list[tuple[str, str]] | None = None, limit: int = 0
) -> dict[str, Any]:
    shown = [{"value": value, "text": text} for value, text in options or ()]
    return {
        "name": name,
        "label": field_label(name),
        "kind": kind,
        "options": shown,
        "limit": limit,
        "onlyFor": "",
    }
