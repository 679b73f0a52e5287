"""The choices of the guestbook for QML, reworded on every change of language."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.visits import OriginKind
from kiosk_app.features.guestbook import words
from kiosk_app.features.guestbook.words import Choice

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1

Option = dict[str, str]


def options(choices: tuple[Choice, ...]) -> list[Option]:
    """Return ``choices`` as the lists that our controls take: ``value``, ``text``, ``icon``, ``tone``."""
    return [{"value": str(c.code), "text": c.label, "icon": c.icon, "tone": c.tone} for c in choices]


@QmlElement
@QmlUncreatable("made in Python")
class ChoicesViewModel(QObject):
    """Lists of ``{value, text, icon, tone}``; ``value`` is the rule book's word."""

    reworded = Signal()

    def retranslate(self) -> None:
        """The language changed: every list is asked for anew."""
        self.reworded.emit()

    def _get_origin_kinds(self) -> list[Option]:
        return options(
            (
                Choice(
                    OriginKind.KELURAHAN, QCoreApplication.translate("Guestbook", "Kelurahan di Semarang")
                ),
                Choice(OriginKind.TOWN, QCoreApplication.translate("Guestbook", "Kota lain")),
                Choice(OriginKind.INSTITUTION, QCoreApplication.translate("Guestbook", "Instansi")),
            )
        )

    def _get_purposes(self) -> list[Option]:
        return options(words.purposes())

    def _get_sexes(self) -> list[Option]:
        return options(words.sexes())

    def _get_age_bands(self) -> list[Option]:
        return options(words.age_bands())

    def _get_occupations(self) -> list[Option]:
        return options(words.occupations())

    def _get_educations(self) -> list[Option]:
        return options(words.educations())

    def _get_assistances(self) -> list[Option]:
        return options(words.assistances())

    originKinds = Property(list, _get_origin_kinds, notify=reworded)
    purposes = Property(list, _get_purposes, notify=reworded)
    sexes = Property(list, _get_sexes, notify=reworded)
    ageBands = Property(list, _get_age_bands, notify=reworded)
    occupations = Property(list, _get_occupations, notify=reworded)
    educations = Property(list, _get_educations, notify=reworded)
    assistances = Property(list, _get_assistances, notify=reworded)
