"""The desk's page about what the house arranges: facilities, hours, holidays, pauses, closures, limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.arrangements import Arrangement, id_of, subject_of, thing_of
from domain.booking.facilities import Facility
from domain.booking.limits import BookingPolicy
from domain.clock import Clock, wib_date
from kiosk_app.features.booking.desk_arrange_draft import Draft, fresh, meant_by, opened
from kiosk_app.features.booking.desk_arrange_fields import fields_of
from kiosk_app.features.booking.desk_arrange_words import (
    label_of,
    option_word,
    section_words,
    title_of,
    wrong_words,
)
from kiosk_app.features.booking.desk_calendar_props import shown_name
from kiosk_app.features.booking.desk_detail_props import when
from kiosk_app.features.booking.outcomes import TellEntry
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.BookingDesk"
QML_IMPORT_MAJOR_VERSION = 1

NEW = ("facility", "holiday", "pause", "blackout")
"""What may be added at the desk."""
REMOVABLE = frozenset(NEW[1:])
"""A facility goes out of use instead: what is booked in it keeps its name."""


@QmlElement
@QmlUncreatable("made in Python")
class ArrangeViewModel(QObject):
    """``select`` opens a form; ``save`` first tells whom a change would concern, then writes it."""

    changed = Signal()

    def __init__(
        self,
        bookings: Bookings,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        decider: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bookings, self._runner, self._clock = bookings, runner, clock
        self._language, self._decider = language, decider
        self._things: tuple[Arrangement, ...] = ()
        self._draft: Draft | None = None
        self._selected = ""
        self._concerned: tuple[TellEntry, ...] = ()
        self._asked: tuple[Arrangement, bool] | None = None
        self._notice, self._bad, self._busy = "", False, False

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """All that is arranged; ``heading`` where a group begins."""
        words, before, shown_rows = section_words(), "", []
        for thing in self._things:
            subject = subject_of(thing)
            shown_rows.append(
                {
                    "heading": words[subject] if subject != before else "",
                    "text": title_of(thing, self._language()),
                    "selected": id_of(thing) == self._selected,
                }
            )
            before = subject
        return shown_rows

    @Property("QVariantList", notify=changed)
    def additions(self) -> list[dict[str, str]]:
        """What may be added."""
        words = section_words()
        return [{"value": subject, "text": words[subject]} for subject in NEW]

    @Property(bool, notify=changed)
    def editing(self) -> bool:
        return self._draft is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        return "" if self._draft is None else section_words()[self._draft.subject]

    @Property("QVariantList", notify=changed)
    def fields(self) -> list[dict[str, Any]]:
        """The form: name, label, kind, options."""
        draft = self._draft
        if draft is None:
            return []
        return [
            {
                "name": field.name,
                "label": label_of(field),
                "kind": field.kind,
                "options": [{"value": one, "text": option_word(one)} for one in field.options],
            }
            for field in fields_of(draft.subject, draft.body)
        ]

    @Property("QVariantMap", notify=changed)
    def texts(self) -> dict[str, str]:
        return {} if self._draft is None else self._draft.texts

    @Property("QVariantMap", notify=changed)
    def errors(self) -> dict[str, str]:
        return {} if self._draft is None else {name: wrong_words(name) for name in self._draft.wrong}

    @Property("QVariantList", notify=changed)
    def concerned(self) -> list[str]:
        """Whose bookings a change would concern; the change waits until staff have seen it."""
        lang = self._language()
        return [f"{shown_name(one.view)} · {when(one.view, lang)}" for one in self._concerned]

    @Property(bool, notify=changed)
    def removable(self) -> bool:
        return self._draft is not None and self._draft.subject in REMOVABLE and bool(self._selected)

    @Property(bool, notify=changed)
    def restorable(self) -> bool:
        """Whether a facility is shown that is out of use."""
        return self._draft is not None and self._draft.body.get("in_use") is False

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=changed)
    def noticeIsBad(self) -> bool:
        return self._bad

    @Slot()
    def load(self) -> None:
        """Read what is arranged."""
        today = wib_date(self._clock.now())
        self._runner.submit(lambda: _read(self._bookings, today), self._show, self._fail)

    @Slot(int)
    def select(self, row: int) -> None:
        """Open the form of a line."""
        if 0 <= row < len(self._things):
            self._selected = id_of(self._things[row])
            self._open(self._things[row])

    @Slot(str)
    def add(self, subject: str) -> None:
        """Open the form of something new."""
        self._selected = ""
        self._open(fresh(subject, wib_date(self._clock.now())))

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """Take what was typed or chosen in a field; "1" and "" for a toggle."""
        draft = self._draft
        if draft is None or draft.texts.get(name) == text:
            return
        wrong = tuple(one for one in draft.wrong if one != name)
        self._draft = replace(draft, texts={**draft.texts, name: text}, wrong=wrong)
        self._concerned, self._asked = (), None
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Write the change; where it concerns somebody, only once that was shown."""
        draft = self._draft
        if draft is None or self._busy:
            return
        if self._asked is not None:
            self._write(*self._asked)
            return
        thing = self._meant(draft)
        if thing is not None:
            self._ask(thing, removed=False)

    @Slot()
    def remove(self) -> None:
        """Take it away; where that concerns somebody, only once that was shown."""
        if self._draft is not None and self.removable:
            self._ask(thing_of(self._draft.subject, self._draft.body), removed=True)

    @Slot()
    def restore(self) -> None:
        """Take a facility into use again."""
        if self.restorable:
            self.edit("in_use", "1")
            self.save()

    @Slot()
    def close(self) -> None:
        """Leave the form; nothing was changed."""
        self._draft, self._selected, self._concerned, self._asked = None, "", (), None
        self._notice = ""
        self.changed.emit()

    def forget(self) -> None:
        """Clear what a person left in the form."""
        self.close()

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in another language."""
        self._notice = ""
        self.changed.emit()

    def _open(self, thing: Arrangement) -> None:
        self._draft = opened(thing)
        self._concerned, self._asked, self._notice = (), None, ""
        self.changed.emit()

    def _meant(self, draft: Draft) -> Arrangement | None:
        found = meant_by(draft, {one.facility_id for one in self._things if isinstance(one, Facility)})
        if not isinstance(found, tuple):
            return found
        self._draft = replace(draft, wrong=found)
        self._say(QCoreApplication.translate("Arrange", "Belum disimpan: periksa isiannya."), bad=True)
        return None

    def _ask(self, thing: Arrangement, *, removed: bool) -> None:
        if isinstance(thing, BookingPolicy):
            self._write(thing, removed)
            return
        self._busy = True

        def heard(concerned: Any) -> None:
            self._busy = False
            if concerned:
                self._concerned, self._asked = tuple(concerned), (thing, removed)
                self.changed.emit()
            else:
                self._write(thing, removed)

        self._runner.submit(lambda: self._bookings.would_tell(thing, removed=removed), heard, self._fail)

    def _write(self, thing: Arrangement, removed: bool) -> None:
        by = self._decider()
        self._busy = True
        self._runner.submit(
            lambda: self._bookings.put_arrangement(thing, by, removed=removed), self._done, self._fail
        )

    def _done(self, _nothing: None) -> None:
        self._busy = False
        self.close()
        self._say(
            QCoreApplication.translate("Arrange", "Disimpan. Perangkat lain segera mengikutinya."), bad=False
        )
        self.load()

    def _show(self, things: tuple[Arrangement, ...]) -> None:
        self._things = things
        self.changed.emit()

    def _fail(self, _error: BaseException) -> None:
        self._busy = False
        self._say(
            QCoreApplication.translate("Arrange", "Belum berhasil, dan tidak ada yang berubah. Coba lagi."),
            bad=True,
        )

    def _say(self, notice: str, *, bad: bool) -> None:
        self._notice, self._bad = notice, bad
        self.changed.emit()


def _read(bookings: Bookings, today: date) -> tuple[Arrangement, ...]:
    timetable = bookings.timetable()
    holidays = [one for day, one in sorted(timetable.holidays.items()) if day >= today]
    things: list[Arrangement] = [*bookings.all_facilities(), *timetable.hours.values(), *timetable.pauses]
    things += [*timetable.blackouts, *holidays, bookings.policy()]
    return tuple(sorted(things, key=lambda one: list(section_words()).index(subject_of(one))))
