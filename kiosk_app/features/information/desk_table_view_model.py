"""The directory as a table: written to a file, and read from one after a look at what it would change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import WIB, Clock
from domain.information.pages import Page
from domain.information.table import DIRECTORY, TableRead, TableReason, read_table, write_table
from kiosk_app.features.information import desk_words as words
from kiosk_app.features.information.desk_files import file_rows, place_rows, row_sentence, table_sentence
from kiosk_app.features.information.service import InformationService
from kiosk_app.platform.export_places import ExportPlace, WriteProblem, Written, write_private
from kiosk_app.platform.formatting import number
from kiosk_app.platform.found_files import FoundFile, find_files
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.InformationDesk"
QML_IMPORT_MAJOR_VERSION = 1

PLACES, FILES, CHECKED = "places", "files", "checked"
MOST_SHOWN = 20
"""Of the rows that cannot be read: who has more mends these first."""
MOST_BYTES = 30_000_000


@QmlElement
@QmlUncreatable("made in Python")
class TableViewModel(QObject):
    """``mode``: "" (closed), "places" (where the export goes), "files" (which one to read), "checked" (what it
    would change). Nothing is written before somebody has seen that."""

    changed = Signal()

    def __init__(
        self,
        information: InformationService,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        decider: Callable[[], str],
        find_places: Callable[[], Sequence[ExportPlace]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._information, self._runner, self._clock = information, runner, clock
        self._language, self._decider, self._find_places = language, decider, find_places
        self._mode, self._busy = "", False
        self._places: tuple[ExportPlace, ...] = ()
        self._files: tuple[FoundFile, ...] = ()
        self._read = TableRead()
        self._notice, self._bad = "", False

    @Property(str, notify=changed)
    def mode(self) -> str:
        return self._mode

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property("QVariantList", notify=changed)
    def choices(self) -> list[dict[str, Any]]:
        """Places or files, one line each."""
        return place_rows(self._places) if self._mode == PLACES else file_rows(self._files, self._language())

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What the file would change."""
        text = QCoreApplication.translate(
            "Content", "{added} baru, {changed} berubah, {same} tetap, {wrong} salah."
        )
        found, lang = self._read, self._language()
        return text.format(
            added=number(len(found.added), lang),
            changed=number(len(found.changed), lang),
            same=number(found.same, lang),
            wrong=number(len(found.problems), lang),
        )

    @Property("QStringList", notify=changed)
    def problems(self) -> list[str]:
        return [row_sentence(one, self._language()) for one in self._read.problems[:MOST_SHOWN]]

    @Property(bool, notify=changed)
    def canApply(self) -> bool:
        """Whether there is something to write; rows that cannot be read are left out."""
        return self._mode == CHECKED and bool(self._read.pages)

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=changed)
    def noticeIsBad(self) -> bool:
        return self._bad

    @Slot()
    def askExport(self) -> None:
        """Look where the table could go, and ask."""
        self._runner.submit(lambda: tuple(self._find_places()), self._offer_places, self._fail)

    @Slot()
    def askImport(self) -> None:
        """Look which tables there are, and ask."""
        self._runner.submit(lambda: find_files(self._find_places(), ("csv",)), self._offer_files, self._fail)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Take the place or the file at ``row``."""
        if self._busy:
            return
        if self._mode == PLACES and 0 <= row < len(self._places):
            folder = self._places[row].folder
            self._work(lambda: self._export(folder), self._exported)
        elif self._mode == FILES and 0 <= row < len(self._files):
            path = self._files[row].path
            self._work(lambda: self._check(path), self._checked)

    @Slot()
    def apply(self) -> None:
        """Publish what the file changes."""
        if self.canApply and not self._busy:
            pages, by = self._read.pages, self._decider()
            self._work(
                lambda: self._information.save_all(pages, by), lambda _nothing: self._applied(len(pages))
            )

    @Slot()
    def close(self) -> None:
        """Leave it; nothing was changed."""
        self._mode, self._read = "", TableRead()
        self._say("")

    def forget(self) -> None:
        """Clear what a person began."""
        self.close()

    def retranslate(self) -> None:
        """Say everything again in another language."""
        self._say("")

    def _export(self, folder: Path) -> Written | WriteProblem:
        pages = sorted(self._directory().values(), key=lambda page: (page.kind, page.page_id, page.language))
        name = f"pip-direktori-{self._clock.now().astimezone(WIB):%Y%m%d-%H%M}.csv"
        # The mark at the beginning tells spreadsheets that it is UTF-8.
        return write_private(folder, name, write_table(pages).encode("utf-8-sig"))

    def _check(self, path: Path) -> TableRead | TableReason:
        if path.stat().st_size > MOST_BYTES:
            return TableReason.TOO_MANY_ROWS
        return read_table(path.read_bytes(), self._information.standing())

    def _directory(self) -> Mapping[str, Page]:
        return {key: page for key, page in self._information.standing().items() if page.kind in DIRECTORY}

    def _offer_places(self, places: tuple[ExportPlace, ...]) -> None:
        self._places, self._mode = places, PLACES
        self._say("")

    def _offer_files(self, files: tuple[FoundFile, ...]) -> None:
        self._files, self._mode = files, FILES
        none = QCoreApplication.translate(
            "Content", "Tidak ada berkas CSV. Pasang penyimpan USB, lalu buka lagi."
        )
        self._say("" if files else none, bad=not files)

    def _exported(self, done: Written | WriteProblem) -> None:
        if isinstance(done, Written):
            self._mode = ""
            text = QCoreApplication.translate("Content", "Selesai. Berkasnya di {place}.")
            self._say(text.format(place=done.path))
        else:
            self._say(
                QCoreApplication.translate(
                    "Content", "Berkas tidak dapat ditulis di sana. Pilih tempat lain."
                ),
                bad=True,
            )

    def _checked(self, done: TableRead | TableReason) -> None:
        if isinstance(done, TableReason):
            self._say(table_sentence(done, self._language()), bad=True)
        else:
            self._read, self._mode = done, CHECKED
            self._say("")

    def _applied(self, count: int) -> None:
        self._mode, self._read = "", TableRead()
        text = QCoreApplication.translate("Content", "{count} halaman diterbitkan.")
        self._say(text.format(count=number(count, self._language())))

    def _work(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._busy = True
        self.changed.emit()
        self._runner.submit(work, lambda outcome: self._end(done, outcome), self._fail)

    def _end(self, done: Callable[[Any], None], outcome: Any) -> None:
        self._busy = False
        done(outcome)

    def _fail(self, error: BaseException) -> None:
        self._busy = False
        unread = QCoreApplication.translate(
            "Content", "Berkas tidak terbaca. Pasang kembali penyimpannya, lalu coba lagi."
        )
        self._say(unread if isinstance(error, OSError) else words.store_trouble(), bad=True)

    def _say(self, notice: str, *, bad: bool = False) -> None:
        self._notice, self._bad = notice, bad
        self.changed.emit()
