"""The form in which staff correct a guestbook entry before it is sent again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.fields import FieldProblem
from domain.outcome import Refused
from domain.places import suggest
from domain.visits import InvalidDraft, OriginKind, VisitDraft
from kiosk_app.features.cases.outcomes import SetAside
from kiosk_app.features.cases.ways_out import Decider, WaysOut
from kiosk_app.features.guestbook.places import load_kelurahan
from kiosk_app.features.guestbook.sentences import field_sentence
from kiosk_app.features.guestbook.words import purposes
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.Cases"
QML_IMPORT_MAJOR_VERSION = 1

EMPTY = VisitDraft()
_FIELD_OF = {"origin_text": "origin", "origin_kind": "origin", "kelurahan_code": "origin"}
_SHOWN_SUGGESTIONS = 4


@QmlElement
@QmlUncreatable("made in Python")
class MendViewModel(QObject):
    """``begin`` takes an entry; ``finished`` brings what came of saving it. What the rules object to stays
    in the form with a sentence, and nothing typed is lost."""

    changed = Signal()
    errorsChanged = Signal()
    wordsChanged = Signal()
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        ways: WaysOut,
        runner: Runner,
        decider: Callable[[], Decider],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ways, self._runner, self._decider = ways, runner, decider
        self._entry: SetAside | None = None
        self._draft = EMPTY
        self._problems: tuple[FieldProblem, ...] = ()
        self._saving = False

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._draft.name

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._draft.phone

    @Property(str, notify=changed)
    def originKind(self) -> str:
        return self._draft.origin_kind

    @Property(str, notify=changed)
    def originText(self) -> str:
        return self._draft.origin_text

    @Property("QVariantList", notify=changed)
    def suggestions(self) -> list[dict[str, str]]:
        """Kelurahan that begin as typed, until one is chosen."""
        if self._draft.origin_kind != OriginKind.KELURAHAN or self._draft.kelurahan_code:
            return []
        found = suggest(self._draft.origin_text, load_kelurahan(), _SHOWN_SUGGESTIONS)
        return [{"title": place.name, "hint": place.kecamatan} for place in found]

    @Property("QVariantList", notify=wordsChanged)
    def purposeChoices(self) -> list[dict[str, Any]]:
        return [{"value": choice.code, "text": choice.label} for choice in purposes()]

    @Property(str, notify=changed)
    def purpose(self) -> str:
        return self._draft.purpose

    @Property(bool, notify=changed)
    def isGroup(self) -> bool:
        return self._draft.is_group

    @Property(str, notify=changed)
    def men(self) -> str:
        return self._draft.men

    @Property(str, notify=changed)
    def women(self) -> str:
        return self._draft.women

    @Property(bool, notify=changed)
    def saving(self) -> bool:
        return self._saving

    @Property("QVariantMap", notify=errorsChanged)
    def errors(self) -> dict[str, str]:
        """Sentences by field: name, origin, purpose, phone, men, women."""
        return {
            _FIELD_OF.get(problem.field, problem.field): field_sentence(problem)
            for problem in reversed(self._problems)
        }

    def begin(self, entry: SetAside) -> None:
        """Show what could be read of ``entry``."""
        self._entry, self._draft = entry, entry.draft or EMPTY
        self._problems, self._saving = (), False
        self._tell()

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take what was typed: ``field`` is name, phone, origin_text, men or women."""
        if getattr(self._draft, field) == text:
            return
        changes = {field: text, **({"kelurahan_code": ""} if field == "origin_text" else {})}
        self._draft = replace(self._draft, **changes)  # type: ignore[arg-type]
        self._withdraw(field)
        self.changed.emit()

    @Slot(str)
    def chooseOriginKind(self, kind: str) -> None:
        """Say what kind of place the visitor comes from."""
        if kind != self._draft.origin_kind:
            self._draft = replace(self._draft, origin_kind=kind, kelurahan_code="")
            self._withdraw("origin_text")
            self.changed.emit()

    @Slot(int)
    def choosePlace(self, index: int) -> None:
        """Take the suggestion with this number."""
        found = suggest(self._draft.origin_text, load_kelurahan(), _SHOWN_SUGGESTIONS)
        if 0 <= index < len(found):
            place = found[index]
            self._draft = replace(self._draft, origin_text=place.shown, kelurahan_code=place.code)
            self._withdraw("origin_text")
            self.changed.emit()

    @Slot(str)
    def choosePurpose(self, purpose: str) -> None:
        """Say what the visitor came for."""
        self._draft = replace(self._draft, purpose=purpose)
        self._withdraw("purpose")
        self.changed.emit()

    @Slot(bool)
    def setGroup(self, is_group: bool) -> None:
        """Say whether one came or many."""
        self._draft = replace(self._draft, is_group=is_group)
        self._withdraw("men", "women", "headcount")
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Send the entry as it stands in the form; a second press while saving does nothing."""
        if self._entry is None or self._saving:
            return
        entry, draft, who = self._entry, self._draft, self._decider()
        self._saving = True
        self.changed.emit()
        self._runner.submit(lambda: self._ways.send_corrected(entry, draft, who), self._done, self._fail)

    def forget(self) -> None:
        """Clear what a person left in the form."""
        self._entry, self._draft, self._problems, self._saving = None, EMPTY, (), False
        self._tell()

    def retranslate(self) -> None:
        """Say everything again in another language."""
        self.wordsChanged.emit()
        self._tell()

    def _done(self, outcome: object) -> None:
        self._saving = False
        if isinstance(outcome, Refused) and isinstance(outcome.reason, InvalidDraft):
            self._problems = outcome.reason.problems
            self._tell()
            return
        self.forget()
        self.finished.emit(outcome)

    def _fail(self, error: BaseException) -> None:
        self._saving = False
        self.changed.emit()
        self.failed.emit(error)

    def _withdraw(self, *fields: str) -> None:
        mine = {_FIELD_OF.get(field, field) for field in fields}
        kept = tuple(p for p in self._problems if _FIELD_OF.get(p.field, p.field) not in mine)
        if kept != self._problems:
            self._problems = kept
            self.errorsChanged.emit()

    def _tell(self) -> None:
        self.changed.emit()
        self.errorsChanged.emit()
