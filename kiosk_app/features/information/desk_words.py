"""What staff read about pages. Indonesian is the source of every sentence; asked anew on every change of language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.information.checking import Fault, FaultKind
from domain.information.history import Deed
from domain.information.kinds import Category, Kind, Language
from domain.information.listing import PageState


def state_word(state: PageState) -> str:
    """Return how a page stands, in two or three words."""
    words = {
        PageState.CARRIED: QCoreApplication.translate("Content", "bawaan program"),
        PageState.DRAFT: QCoreApplication.translate("Content", "draf"),
        PageState.PUBLISHED: QCoreApplication.translate("Content", "terbit"),
        PageState.CHANGED: QCoreApplication.translate("Content", "terbit, ada draf baru"),
        PageState.SCHEDULED: QCoreApplication.translate("Content", "terjadwal"),
        PageState.EXPIRED: QCoreApplication.translate("Content", "sudah lewat"),
        PageState.WITHDRAWN: QCoreApplication.translate("Content", "ditarik"),
    }
    return words[state]


STATE_LOOKS: dict[PageState, tuple[str, str]] = {
    PageState.CARRIED: ("fileDocument", "sea"),
    PageState.DRAFT: ("pencil", "amber"),
    PageState.PUBLISHED: ("checkCircle", "leaf"),
    PageState.CHANGED: ("fileDocumentEdit", "amber"),
    PageState.SCHEDULED: ("calendarClock", "amber"),
    PageState.EXPIRED: ("clockOutline", "brick"),
    PageState.WITHDRAWN: ("closeCircle", "brick"),
}
"""Sign and tone."""


def deed_word(deed: Deed) -> str:
    """Return what somebody did."""
    words = {
        Deed.DRAFTED: QCoreApplication.translate("Content", "menyimpan draf"),
        Deed.PUBLISHED: QCoreApplication.translate("Content", "menerbitkan"),
        Deed.WITHDRAWN: QCoreApplication.translate("Content", "menarik"),
    }
    return words[deed]


def category_word(category: Category) -> str:
    """Return the name of a shelf."""
    words = {
        Category.PIP: QCoreApplication.translate("Content", "Tentang PIP"),
        Category.PPID: QCoreApplication.translate("Content", "Permohonan informasi"),
        Category.P3M: QCoreApplication.translate("Content", "Pengaduan"),
        Category.FACILITIES: QCoreApplication.translate("Content", "Sarana"),
        Category.CITY: QCoreApplication.translate("Content", "Aplikasi kota"),
        Category.PLACES: QCoreApplication.translate("Content", "Wilayah"),
        Category.AGENCIES: QCoreApplication.translate("Content", "Badan kota"),
        Category.WIFI: QCoreApplication.translate("Content", "Wi-Fi"),
        Category.LISTED: QCoreApplication.translate("Content", "Daftar informasi publik"),
    }
    return words[category]


def kind_word(kind: Kind) -> str:
    """Return what a page is about."""
    words = {
        Kind.PAGE: QCoreApplication.translate("Content", "Halaman"),
        Kind.ROOM: QCoreApplication.translate("Content", "Ruang"),
        Kind.SERVICE: QCoreApplication.translate("Content", "Aplikasi atau situs"),
        Kind.AGENCY: QCoreApplication.translate("Content", "Badan kota"),
        Kind.PLACE: QCoreApplication.translate("Content", "Kecamatan atau kelurahan"),
        Kind.WIFI: QCoreApplication.translate("Content", "Titik Wi-Fi"),
        Kind.LISTED: QCoreApplication.translate("Content", "Informasi publik"),
        Kind.ACTIVITY: QCoreApplication.translate("Content", "Kegiatan"),
    }
    return words[kind]


def language_word(language: Language) -> str:
    """Return the name of a page's language, short."""
    return "Indonesia" if language is Language.INDONESIAN else "English"


def fault_sentence(fault: Fault) -> str:
    """Return what is amiss with a page."""
    sentences = {
        FaultKind.BROKEN_LINK: QCoreApplication.translate(
            "Content", "Tautan ke “{target}”: halaman itu tidak ada."
        ),
        FaultKind.LINK_TO_ITSELF: QCoreApplication.translate(
            "Content", "Halaman ini menautkan dirinya sendiri."
        ),
        FaultKind.MISSING_PICTURE: QCoreApplication.translate("Content", "Gambar “{target}” tidak ada."),
        FaultKind.NO_INDONESIAN: QCoreApplication.translate("Content", "Belum ada versi Indonesia."),
        FaultKind.NO_ENGLISH: QCoreApplication.translate("Content", "Belum ada versi Inggris."),
    }
    return sentences[fault.kind].format(target=fault.target)


def done_sentence(deed: Deed) -> str:
    """Return what came of a saving."""
    sentences = {
        Deed.DRAFTED: QCoreApplication.translate("Content", "Draf disimpan. Pengunjung belum melihatnya."),
        Deed.PUBLISHED: QCoreApplication.translate("Content", "Terbit. Perangkat lain segera mengikutinya."),
        Deed.WITHDRAWN: QCoreApplication.translate("Content", "Ditarik. Pengunjung tidak lagi melihatnya."),
    }
    return sentences[deed]


def check_sentence() -> str:
    """Return what to say where a field cannot be read."""
    return QCoreApplication.translate("Content", "Belum disimpan: periksa isiannya.")


def store_trouble() -> str:
    """Return what to say where the disk fails."""
    return QCoreApplication.translate(
        "Content", "Penyimpanan sedang terganggu. Belum ada yang berubah; coba lagi sebentar lagi."
    )
