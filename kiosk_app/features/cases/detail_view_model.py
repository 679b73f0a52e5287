"""The chosen entry on the desk: what it is, why it was set aside, and the three ways out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from domain.staff import may_decide_cases
from kiosk_app.features.cases import sentences
from kiosk_app.features.cases.outcomes import Decided, Hindrance, Mending, SetAside
from kiosk_app.features.cases.showing import Facts, NameOfDevice, entry_facts, shown_raw
from kiosk_app.features.cases.ways_out import Decider, WaysOut
from kiosk_app.platform.export_places import ExportPlace, PlaceKind
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.Cases"
QML_IMPORT_MAJOR_VERSION = 1

LOOKING, MENDING, AGAIN, PAPER, EXPORT = "", "form", "again", "paper", "export"


@QmlElement
@QmlUncreatable("made in Python")
class SetAsideDetailViewModel(QObject):
    """``mode``: "" while staff look, "form" while they correct, "again", "paper" or "export" while they are
    asked once more. ``decided`` follows what was saved; ``mendingAsked`` brings the entry to the form."""

    changed = Signal()
    modeChanged = Signal()
    noticeChanged = Signal()
    decided = Signal()
    mendingAsked = Signal(object)

    def __init__(
        self,
        ways: WaysOut,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        device: NameOfDevice,
        decider: Callable[[], Decider],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ways, self._runner, self._clock = ways, runner, clock
        self._language, self._device, self._decider = language, device, decider
        self._entry: SetAside | None = None
        self._mode, self._saving, self._raw_shown = LOOKING, False, False
        self._places: tuple[ExportPlace, ...] = ()
        self._notice, self._notice_is_bad, self._notice_is_news = "", False, False

    @Property(bool, notify=changed)
    def hasEntry(self) -> bool:
        return self._entry is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        return "" if self._entry is None else sentences.title(self._entry)

    @Property(str, notify=changed)
    def reason(self) -> str:
        return "" if self._entry is None else sentences.reason_sentence(self._entry)

    @Property("QVariantList", notify=changed)
    def facts(self) -> Facts:
        if self._entry is None:
            return []
        return entry_facts(self._entry, self._device, self._clock.now(), self._language())

    @Property(str, notify=changed)
    def raw(self) -> str:
        return shown_raw(self._entry.raw) if self._entry is not None and self._raw_shown else ""

    @Property(bool, notify=changed)
    def rawShown(self) -> bool:
        return self._raw_shown

    @Property(bool, notify=changed)
    def mayDecide(self) -> bool:
        return may_decide_cases(self._decider().role)

    @Property(str, notify=changed)
    def whoDecides(self) -> str:
        return "" if self._entry is None or self.mayDecide else sentences.not_allowed()

    @Property(bool, notify=changed)
    def canResend(self) -> bool:
        return self._entry is not None and self._entry.mending is not Mending.IMPOSSIBLE

    @Property(bool, notify=changed)
    def needsForm(self) -> bool:
        return self._entry is not None and self._entry.mending is Mending.FORM

    @Property(str, notify=modeChanged)
    def mode(self) -> str:
        return self._mode

    @Property(bool, notify=modeChanged)
    def saving(self) -> bool:
        return self._saving

    @Property(str, notify=modeChanged)
    def question(self) -> str:
        questions = {
            AGAIN: QCoreApplication.translate("Cases", "Kirim entri ini sekali lagi, apa adanya?"),
            PAPER: QCoreApplication.translate(
                "Cases", "Cetak lembarnya dan anggap entri ini selesai? Aslinya tetap tersimpan."
            ),
            EXPORT: QCoreApplication.translate("Cases", "Simpan berkasnya di mana?"),
        }
        return questions.get(self._mode, "")

    @Property("QVariantList", notify=modeChanged)
    def places(self) -> list[dict[str, Any]]:
        documents = QCoreApplication.translate("Cases", "Folder Dokumen")
        return [
            {
                "title": place.label or documents,
                "hint": str(place.folder),
                "glyph": "harddisk" if place.kind is PlaceKind.DRIVE else "fileDocument",
            }
            for place in self._places
        ]

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=noticeChanged)
    def noticeIsBad(self) -> bool:
        return self._notice_is_bad

    def show(self, entry: SetAside | None) -> None:
        """Show ``entry``; what was begun with another one is withdrawn."""
        if entry is None or self._entry is None or entry.key != self._entry.key:
            self._raw_shown = False
            self._turn(LOOKING)
            self._let_notice_go()
        self._entry = entry
        self.changed.emit()

    @Slot()
    def toggleRaw(self) -> None:
        """Show the entry as it came, or hide it again."""
        if self._entry is not None:
            self._raw_shown = not self._raw_shown
            self.changed.emit()

    @Slot()
    def askResend(self) -> None:
        """Begin to send the entry again: through the form, or as it is."""
        if self._may_begin() and self._entry is not None and self._entry.mending is not Mending.IMPOSSIBLE:
            self._turn(MENDING if self.needsForm else AGAIN)
            if self._mode == MENDING:
                self.mendingAsked.emit(self._entry)

    @Slot()
    def askPaper(self) -> None:
        """Ask whether the entry goes to paper."""
        if self._may_begin():
            self._turn(PAPER)

    @Slot()
    def askExport(self) -> None:
        """Look where a file could go, and ask."""
        if self._may_begin():
            self._runner.submit(self._ways.find_places, self._offer, self._fail)

    @Slot()
    def cancel(self) -> None:
        """Take back what was begun."""
        if not self._saving:
            self._turn(LOOKING)

    @Slot()
    def confirm(self) -> None:
        """Do what was asked; a second press while saving does nothing."""
        if self._entry is None or self._saving or self._mode not in (AGAIN, PAPER):
            return
        entry, who, again = self._entry, self._decider(), self._mode == AGAIN
        work = self._ways.send_again if again else self._ways.to_paper
        self._save(lambda: work(entry, who))

    @Slot(int)
    def exportTo(self, place: int) -> None:
        """Write the entry into the place with this number."""
        if self._entry is None or self._saving or not 0 <= place < len(self._places):
            return
        entry, who, folder = self._entry, self._decider(), self._places[place].folder
        self._save(lambda: self._ways.export(entry, folder, who))

    def finish(self, outcome: object) -> None:
        """Say what came of a decision, also of one that the form has saved."""
        self._saving = False
        self._turn(LOOKING)
        if isinstance(outcome, Decided):
            self._say(_done(outcome.file))
            self._notice_is_news = True
        elif isinstance(outcome, Hindrance):
            self._say(sentences.hindrance_sentence(outcome), bad=True)
        self.decided.emit()

    def fail(self, _error: object) -> None:
        """Say that the disk failed; what was begun in the form stays there."""
        self._say(sentences.store_trouble(), bad=True)

    def forget(self) -> None:
        """Clear what a person left on the screen."""
        self._say("")
        self._notice_is_news = False
        self._saving = False
        self.show(None)

    def retranslate(self) -> None:
        """Say everything again in another language."""
        self.changed.emit()
        self.modeChanged.emit()

    def _let_notice_go(self) -> None:
        """What came of a decision is still to be read beside the next entry, and gone with the one after."""
        if self._notice_is_news:
            self._notice_is_news = False
        elif self._notice:
            self._say("")

    def _may_begin(self) -> bool:
        self._say("")
        return self._entry is not None and not self._saving and bool(self.mayDecide)

    def _offer(self, places: tuple[ExportPlace, ...]) -> None:
        self._places = places
        self._turn(EXPORT)

    def _save(self, work: Callable[[], object]) -> None:
        self._saving = True
        self.modeChanged.emit()
        self._runner.submit(work, self.finish, self._fail)

    def _fail(self, _error: BaseException) -> None:
        self._saving = False
        self._turn(LOOKING)
        self._say(sentences.store_trouble(), bad=True)

    def _turn(self, mode: str) -> None:
        self._mode = mode
        self.modeChanged.emit()

    def _say(self, notice: str, *, bad: bool = False) -> None:
        self._notice, self._notice_is_bad = notice, bad
        self.noticeChanged.emit()


def _done(file: Path | None) -> str:
    if file is None:
        return QCoreApplication.translate("Cases", "Selesai. Aslinya tetap tersimpan.")
    text = QCoreApplication.translate("Cases", "Selesai. Berkasnya di {place}.")
    return text.format(place=file)
