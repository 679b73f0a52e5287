"""Conflicts on the desk: both sides, the rule, who must be told, and noting that it was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from domain.staff import may_decide_cases
from kiosk_app.features.cases import conflict_showing as showing
from kiosk_app.features.cases import sentences
from kiosk_app.features.cases.conflicts import Conflict, ConflictSource
from kiosk_app.features.cases.showing import NameOfDevice
from kiosk_app.features.cases.ways_out import Decider
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.row_list_model import RowListModel

QML_IMPORT_NAME = "Pip.Cases"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ConflictViewModel(QObject):
    """Phone numbers are masked until asked for, and masked again for every other conflict."""

    changed = Signal()
    selectedChanged = Signal()
    noticeChanged = Signal()
    resolved = Signal()

    def __init__(
        self,
        source: ConflictSource,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        device: NameOfDevice,
        decider: Callable[[], Decider],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source, self._runner, self._clock = source, runner, clock
        self._language, self._device, self._decider = language, device, decider
        self._conflicts: tuple[Conflict, ...] = ()
        self._rows = RowListModel(self)
        self._loaded, self._trouble, self._saving, self._revealed = False, False, False, False
        self._row, self._notice, self._notice_is_bad = -1, "", False

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self._conflicts)

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._loaded and not self._conflicts

    @Property(bool, notify=changed)
    def trouble(self) -> bool:
        return self._trouble

    @Property(int, notify=selectedChanged)
    def selectedRow(self) -> int:
        return self._row

    @Property(bool, notify=selectedChanged)
    def hasConflict(self) -> bool:
        return self._chosen() is not None

    @Property(str, notify=selectedChanged)
    def title(self) -> str:
        chosen = self._chosen()
        return "" if chosen is None else showing.slot_text(chosen, self._language())

    @Property(str, notify=selectedChanged)
    def rule(self) -> str:
        chosen = self._chosen()
        return "" if chosen is None else showing.rule_sentence(chosen.rule)

    @Property("QStringList", notify=selectedChanged)
    def ours(self) -> list[str]:
        chosen = self._chosen()
        return [] if chosen is None else showing.side_lines(chosen.ours, self._device)

    @Property("QStringList", notify=selectedChanged)
    def theirs(self) -> list[str]:
        chosen = self._chosen()
        return [] if chosen is None else showing.side_lines(chosen.theirs, self._device)

    @Property("QVariantList", notify=selectedChanged)
    def tell(self) -> list[dict[str, str]]:
        chosen = self._chosen()
        return [] if chosen is None else showing.party_rows(chosen.tell, revealed=self._revealed)

    @Property(bool, notify=selectedChanged)
    def hasPhones(self) -> bool:
        chosen = self._chosen()
        return chosen is not None and any(party.phone for party in chosen.tell)

    @Property(bool, notify=selectedChanged)
    def phonesRevealed(self) -> bool:
        return self._revealed

    @Property("QVariantList", notify=selectedChanged)
    def choices(self) -> list[dict[str, str]]:
        return showing.resolution_choices()

    @Property(bool, notify=selectedChanged)
    def mayDecide(self) -> bool:
        return may_decide_cases(self._decider().role)

    @Property(str, notify=selectedChanged)
    def whoDecides(self) -> str:
        return "" if self._chosen() is None or self.mayDecide else sentences.not_allowed()

    @Property(bool, notify=selectedChanged)
    def saving(self) -> bool:
        return self._saving

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=noticeChanged)
    def noticeIsBad(self) -> bool:
        return self._notice_is_bad

    @Slot()
    def load(self) -> None:
        """Read the conflicts anew."""
        self._runner.submit(self._source.undecided, self._show, self._fail_to_read)

    @Slot(int)
    def select(self, row: int) -> None:
        """Choose the conflict at ``row``; outside the list nothing changes."""
        if 0 <= row < len(self._conflicts):
            self._choose(row)

    @Slot(int)
    def move(self, steps: int) -> None:
        """Choose the conflict ``steps`` further down (up, where negative)."""
        last = len(self._conflicts) - 1
        if last >= 0:
            self._choose(max(0, min(last, self._row + steps)))

    @Slot()
    def togglePhones(self) -> None:
        """Show the phone numbers, or mask them again."""
        self._revealed = not self._revealed
        self.selectedChanged.emit()

    @Slot(str)
    def resolve(self, resolution: str) -> None:
        """Note what was done about the chosen conflict; a second press while saving does nothing."""
        chosen = self._chosen()
        if chosen is None or self._saving or not self.mayDecide or resolution not in showing.RESOLUTIONS:
            return
        case_id, by = chosen.case_id, self._decider().name
        self._saving = True
        self.selectedChanged.emit()
        self._runner.submit(lambda: self._source.resolve(case_id, resolution, by), self._done, self._fail)

    def forget(self) -> None:
        """Clear what a person left on the screen."""
        self._conflicts, self._loaded, self._saving = (), False, False
        self._say("")
        self._choose(-1)
        self._show_rows()

    def retranslate(self) -> None:
        """Say everything again in another language."""
        self._show_rows()
        self.selectedChanged.emit()

    def _show(self, conflicts: tuple[Conflict, ...]) -> None:
        before = self._chosen()
        self._conflicts, self._loaded, self._trouble = conflicts, True, False
        ids = [conflict.case_id for conflict in conflicts]
        same = before is not None and before.case_id in ids
        self._show_rows()
        revealed = self._revealed and same
        self._choose(
            ids.index(before.case_id) if before is not None and same else min(max(self._row, 0), len(ids) - 1)
        )
        self._revealed = revealed
        self.selectedChanged.emit()

    def _show_rows(self) -> None:
        now, lang = self._clock.now(), self._language()
        self._rows.show([showing.conflict_row(conflict, now, lang) for conflict in self._conflicts])
        self.changed.emit()

    def _fail_to_read(self, _error: BaseException) -> None:
        self._trouble = True
        self.changed.emit()

    def _done(self, was_open: bool) -> None:
        self._saving = False
        if was_open:
            self._say(
                QCoreApplication.translate("Conflicts", "Dicatat. Terima kasih sudah mengabari mereka.")
            )
        else:
            self._say(QCoreApplication.translate("Conflicts", "Petugas lain sudah mencatatnya."), bad=True)
        self.resolved.emit()

    def _fail(self, _error: BaseException) -> None:
        self._saving = False
        self._say(sentences.store_trouble(), bad=True)
        self.selectedChanged.emit()

    def _chosen(self) -> Conflict | None:
        return self._conflicts[self._row] if 0 <= self._row < len(self._conflicts) else None

    def _choose(self, row: int) -> None:
        if row != self._row:
            self._revealed = False
        self._row = row
        self.selectedChanged.emit()

    def _say(self, notice: str, *, bad: bool = False) -> None:
        self._notice, self._notice_is_bad = notice, bad
        self.noticeChanged.emit()
