"""Choosing a picture for the page under work: from a file, made small, kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.information.pictures import ENDINGS, PictureReason
from kiosk_app.features.information import desk_words as words
from kiosk_app.features.information.desk_files import file_rows, picture_sentence
from kiosk_app.features.information.service import InformationService
from kiosk_app.platform.export_places import ExportPlace
from kiosk_app.platform.found_files import FoundFile, find_files
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.InformationDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PictureChoiceViewModel(QObject):
    """``added`` tells the id of a picture that was kept."""

    changed = Signal()
    added = Signal(str)

    def __init__(
        self,
        information: InformationService,
        runner: Runner,
        language: Callable[[], str],
        decider: Callable[[], str],
        find_places: Callable[[], Sequence[ExportPlace]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._information, self._runner, self._language = information, runner, language
        self._decider, self._find_places = decider, find_places
        self._files: tuple[FoundFile, ...] = ()
        self._open, self._busy, self._notice = False, False, ""

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._open

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property("QVariantList", notify=changed)
    def files(self) -> list[dict[str, Any]]:
        return file_rows(self._files, self._language())

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Why the last one was not taken, "" otherwise."""
        return self._notice

    @Slot()
    def look(self) -> None:
        """Look which pictures there are."""
        self._busy, self._notice = True, ""
        self._runner.submit(lambda: find_files(self._find_places(), ENDINGS), self._offer, self._fail)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Take the picture at ``row``."""
        if self._busy or not 0 <= row < len(self._files):
            return
        path, by = self._files[row].path, self._decider()
        self._busy = True
        self.changed.emit()

        def take() -> str | PictureReason:
            from kiosk_app.platform.picture_files import make_small

            small = make_small(path)
            return small if isinstance(small, PictureReason) else self._information.add_picture(small, by)

        self._runner.submit(take, self._took, self._fail)

    @Slot()
    def close(self) -> None:
        """Choose none."""
        self._open, self._busy, self._files, self._notice = False, False, (), ""
        self.changed.emit()

    def forget(self) -> None:
        """Close it."""
        self.close()

    def retranslate(self) -> None:
        """Say everything again in another language."""
        self._notice = ""
        self.changed.emit()

    def _offer(self, files: tuple[FoundFile, ...]) -> None:
        self._open, self._busy, self._files = True, False, files
        if not files:
            self._notice = QCoreApplication.translate(
                "Content", "Tidak ada gambar. Pasang penyimpan USB yang berisi gambar, lalu buka lagi."
            )
        self.changed.emit()

    def _took(self, done: str | PictureReason) -> None:
        self._busy = False
        if isinstance(done, PictureReason):
            self._notice = picture_sentence(done)
            self.changed.emit()
        else:
            self.close()
            self.added.emit(done)

    def _fail(self, _error: BaseException) -> None:
        self._busy, self._notice = False, words.store_trouble()
        self.changed.emit()
