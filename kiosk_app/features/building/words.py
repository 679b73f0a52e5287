"""The building in the visitor's language: names of places, and the way told in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.building.plan import Building, Place, PlaceKind
from domain.building.ways import Side, Step, StepKind


def place_name(place: Place, lang: str) -> str:
    """Return the name in full."""
    return place.name_en if lang == "en" else place.name


def short_name(place: Place, lang: str) -> str:
    """Return the name as it stands on the plan."""
    return place.short_en if lang == "en" else place.short


def about_words(place: Place, lang: str) -> str:
    """Return what the place is for, "" where nobody has said."""
    return place.about_en if lang == "en" else place.about


def floor_words(floor: int) -> str:
    """Return "Lantai 2"."""
    return QCoreApplication.translate("Building", "Lantai {floor}").format(floor=floor)


def closed_words() -> str:
    """Return what stands on a place that visitors may not enter."""
    return QCoreApplication.translate("Building", "Tidak untuk umum")


def here_words() -> str:
    """Return what marks the place where the device stands."""
    return QCoreApplication.translate("Building", "Anda di sini")


def sketch_words(building: Building) -> str:
    """Return how far the drawing may be trusted, "" once it was measured."""
    if building.measured:
        return ""
    return QCoreApplication.translate(
        "Building",
        "Denah ini sketsa. Lantai tiap ruang sudah pasti, letaknya belum diukur. Ragu? Tanyakan kepada petugas.",
    )


def step_words(step: Step, building: Building, target: Place, lang: str) -> str:
    """Return one step of the way to ``target`` as a sentence."""
    place = building.by_id.get(step.place_id)
    name = place_name(place, lang) if place else ""
    match step.kind:
        case StepKind.LEAVE:
            sentence = _leave(place)
        case StepKind.WALK:
            sentence = _walk(step.side, passed=bool(name))
        case StepKind.ARRIVE:
            sentence, name = _arrive(step.side), name[:1].upper() + name[1:]
        case StepKind.CLIMB:
            sentence = _climb(place, up=step.floor > step.spots[0].floor)
        case _:
            sentence = _no_walk(step.kind)
    return sentence.format(place=name, floor=step.floor, target=place_name(target, lang))


def _leave(place: Place | None) -> str:
    if place is not None and place.kind is PlaceKind.AREA:
        return QCoreApplication.translate("Building", "Mulai dari {place}.")
    return QCoreApplication.translate("Building", "Keluar dari {place}.")


def _walk(side: Side, *, passed: bool) -> str:
    if side is Side.LEFT:
        return (
            QCoreApplication.translate("Building", "Belok kiri, lalu jalan melewati {place}.")
            if passed
            else QCoreApplication.translate("Building", "Belok kiri.")
        )
    if side is Side.RIGHT:
        return (
            QCoreApplication.translate("Building", "Belok kanan, lalu jalan melewati {place}.")
            if passed
            else QCoreApplication.translate("Building", "Belok kanan.")
        )
    if side is Side.BACK:
        return QCoreApplication.translate("Building", "Berbalik arah.")
    return (
        QCoreApplication.translate("Building", "Jalan lurus melewati {place}.")
        if passed
        else QCoreApplication.translate("Building", "Jalan lurus.")
    )


def _arrive(side: Side) -> str:
    if side is Side.LEFT:
        return QCoreApplication.translate("Building", "{place} ada di sebelah kiri Anda.")
    if side is Side.RIGHT:
        return QCoreApplication.translate("Building", "{place} ada di sebelah kanan Anda.")
    return QCoreApplication.translate("Building", "{place} ada di depan Anda.")


def _climb(place: Place | None, *, up: bool) -> str:
    kind = place.kind if place is not None else PlaceKind.STAIRS
    if kind is PlaceKind.LIFT:
        return QCoreApplication.translate("Building", "Pakai lift ke lantai {floor}.")
    if kind is PlaceKind.RAMP:
        return QCoreApplication.translate("Building", "Ikuti jalur landai ke lantai {floor}.")
    if up:
        return QCoreApplication.translate("Building", "Naik tangga ke lantai {floor}.")
    return QCoreApplication.translate("Building", "Turun lewat tangga ke lantai {floor}.")


def _no_walk(kind: StepKind) -> str:
    if kind is StepKind.HERE:
        return QCoreApplication.translate("Building", "Anda sudah berada di {place}.")
    if kind is StepKind.CLOSED:
        return QCoreApplication.translate("Building", "{place} tidak dibuka untuk umum.")
    return QCoreApplication.translate(
        "Building",
        "Jalan tanpa tangga ke {target} belum tercatat. Mintalah bantuan petugas di {place}.",
    )
