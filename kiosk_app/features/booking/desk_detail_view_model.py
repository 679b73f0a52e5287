"""One booking at the desk: everything about it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.codes import show_booking_code
from kiosk_app.features.booking import desk_detail_props as derive
from kiosk_app.features.booking.desk_calendar_props import shown_name
from kiosk_app.features.booking.desk_deeds import (
    ASKED,
    WITH_REASON,
    Around,
    Edit,
    around,
    change,
    do,
    edit_of,
    readd,
    rivals_of,
)
from kiosk_app.features.booking.desk_drag import Ghost
from kiosk_app.features.booking.desk_new_props import option_words
from kiosk_app.features.booking.desk_words import look_of
from kiosk_app.features.booking.outcomes import (
    BookingView,
    Changed,
    ChangeOutcome,
    NotDone,
    Option,
    Rival,
)
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.features.booking.sentences import refusal_sentences
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.BookingDesk"
QML_IMPORT_MAJOR_VERSION = 1

FORM = ("people", "name", "phone", "email", "organisation", "purpose", "note")
Print = Callable[[BookingView], str]
"""Prints a ticket; returns "" or a sentence that says why not."""


@QmlElement
@QmlUncreatable("made in Python")
class BookingDetailViewModel(QObject):
    """``show`` takes a view, ``act`` does something: at once, or after a question. ``done`` tells that something
    changed. A refusal says why in words and offers what could be had instead."""

    changed = Signal()
    done = Signal(object)
    answered = Signal()
    picked = Signal(object)
    moveAsked = Signal(object)

    def __init__(
        self,
        bookings: Bookings,
        runner: Runner,
        language: Callable[[], str],
        decider: Callable[[], str],
        print_ticket: Print,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bookings, self._runner, self._language = bookings, runner, language
        self._decider, self._print = decider, print_ticket
        self._view: BookingView | None = None
        self._clear()

    def _clear(self) -> None:
        self._around, self._rivals = Around(), ()
        self._asked = self._why = self._notice = ""
        self._bad = self._busy = self._revealed = False
        self._edit: Edit | None = None
        self._instead: tuple[Option, ...] = ()

    _rivals: tuple[Rival, ...]

    @Property(bool, notify=changed)
    def hasBooking(self) -> bool:
        return self._view is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        return "" if self._view is None else shown_name(self._view)

    @Property(str, notify=changed)
    def code(self) -> str:
        return "" if self._view is None else show_booking_code(self._view.booking.code)

    @Property("QVariantMap", notify=changed)
    def look(self) -> dict[str, Any]:
        """word, glyph, tone and outlined of how it stands."""
        if self._view is None:
            return {"word": "", "glyph": "check", "tone": "sea", "outlined": False}
        look = look_of(self._view.standing)
        return {"word": look.word, "glyph": look.glyph, "tone": look.tone, "outlined": look.outlined}

    @Property("QVariantList", notify=changed)
    def facts(self) -> list[dict[str, Any]]:
        return [] if self._view is None else derive.facts(self._view, self._language())

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The number, masked until somebody asks for it."""
        party = None if self._view is None else self._view.party
        number = (party.phone if party is not None else None) or ""
        return number if self._revealed or not number else f"••• {number[-3:]}"

    @Property(bool, notify=changed)
    def phoneRevealed(self) -> bool:
        return self._revealed

    @Property("QVariantList", notify=changed)
    def actions(self) -> list[dict[str, Any]]:
        if self._view is None:
            return []
        return derive.action_rows(self._view, in_series=bool(self._view.booking.series_id))

    @Property(str, notify=changed)
    def asked(self) -> str:
        """Which deed is being asked about, "" for none."""
        return self._asked

    @Property(str, notify=changed)
    def question(self) -> str:
        return "" if self._view is None else derive.question(self._asked, self._view, self._language())

    @Property(bool, notify=changed)
    def wantsReason(self) -> bool:
        return self._asked in WITH_REASON

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._why

    @Property("QVariantList", notify=changed)
    def rivals(self) -> list[str]:
        """Whom approving would leave without a place."""
        return derive.rival_rows(self._rivals, self._language())

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=changed)
    def noticeIsBad(self) -> bool:
        return self._bad

    @Property("QVariantList", notify=changed)
    def instead(self) -> list[str]:
        facilities = () if self._view is None else (self._view.facility,)
        return [option_words(one, facilities, self._language()) for one in self._instead]

    @Property("QVariantList", notify=changed)
    def series(self) -> list[dict[str, Any]]:
        chosen = "" if self._view is None else self._view.booking.booking_id
        return derive.series_rows(self._around.series, chosen, self._language())

    @Property("QVariantList", notify=changed)
    def readdable(self) -> list[str]:
        """Skipped dates that have become free."""
        return derive.readd_rows(self._around.readdable, self._language())

    @Property(bool, notify=changed)
    def editing(self) -> bool:
        return self._edit is not None

    @Property("QVariantMap", notify=changed)
    def form(self) -> dict[str, str]:
        """What stands in the form while the party is being changed."""
        edit = self._edit or Edit()
        return {name: str(getattr(edit, name)) for name in FORM}

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    def show(self, view: BookingView | None) -> None:
        """Show a booking, ``None`` for none; a newer view of the same one keeps question and form."""
        same = view is not None and self._view is not None and _same(view, self._view)
        self._view = view
        if not same:
            self._clear()
            if view is not None and view.booking.series_id:
                self._runner.submit(lambda: around(self._bookings, view), self._know)
        self.changed.emit()

    @Slot(str)
    def act(self, deed: str) -> None:
        """Begin a deed of ``actions``."""
        view = self._view
        if view is None or self._busy or deed not in {row["code"] for row in self.actions}:
            return
        self._notice, self._instead = "", ()
        if deed == "change":
            self._edit = edit_of(view)
        elif deed == "print":
            self._submit_print(view)
        elif deed == "move":
            self._asked, self._edit = "", None
            self.moveAsked.emit(view)
        elif deed in ASKED:
            self._asked, self._why, self._rivals = deed, "", ()
            self._runner.submit(lambda: rivals_of(self._bookings, deed, view), self._know_rivals, self._fail)
        else:
            self._do(deed, view)
        self.changed.emit()

    @Slot()
    def actMain(self) -> None:
        """Do what is likeliest; while something is asked, confirm it."""
        if self._asked:
            self.confirm()
            return
        main = next((row["code"] for row in self.actions if row["main"]), "")
        self.act(main)

    @Slot()
    def confirm(self) -> None:
        """Do what was asked about. Declining wants a reason."""
        if self._view is None or not self._asked or self._busy:
            return
        if self._asked == "decline" and not self._why.strip():
            self._say(QCoreApplication.translate("BookingDesk", "Tulis alasannya dulu."), bad=True)
            return
        self._do(self._asked, self._view)

    @Slot(str)
    def explain(self, why: str) -> None:
        """Hear the reason."""
        if why != self._why:
            self._why = why
            self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        """Take the question, the form and the notice back."""
        self._asked, self._edit, self._notice, self._instead = "", None, "", ()
        self.changed.emit()
        self.answered.emit()

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take what was typed in a field of ``form``."""
        if self._edit is not None and field in FORM and getattr(self._edit, field) != text:
            self._edit = replace(self._edit, **{field: text})
            self.changed.emit()

    @Slot()
    def saveEdit(self) -> None:
        """Write what was changed about the party."""
        view, edit = self._view, self._edit
        if view is not None and edit is not None and not self._busy:
            self._begin("change", lambda: change(self._bookings, view, edit))

    def move(self, view: BookingView, ghost: Ghost) -> None:
        """Move a booking to where it was let go."""
        facility_id, span = ghost.column.facility.facility_id, ghost.span
        self.show(view)
        self._move(view, facility_id, span.starts_at, span.ends_at)

    def hear_moved(self, view: BookingView) -> None:
        """Show a booking that was moved by the form."""
        self.show(view)
        self._finish("move", Changed(view))

    def _move(self, view: BookingView, facility_id: str, starts_at: Any, ends_at: Any) -> None:
        booking_id = view.booking.booking_id
        self._begin(
            "move", lambda: self._bookings.move(booking_id, facility_id, starts_at, ends_at, by_staff=True)
        )

    @Slot(int)
    def takeInstead(self, index: int) -> None:
        """Move to what could be had instead."""
        if self._view is not None and 0 <= index < len(self._instead):
            option = self._instead[index]
            self._move(self._view, option.facility_id, option.span.starts_at, option.span.ends_at)

    @Slot(int)
    def pick(self, index: int) -> None:
        """Show another date of the series."""
        if 0 <= index < len(self._around.series):
            self.picked.emit(self._around.series[index])

    @Slot(int)
    def readd(self, index: int) -> None:
        """Book a skipped date again."""
        if self._view is not None and 0 <= index < len(self._around.readdable):
            series_id, day = self._view.booking.series_id, self._around.readdable[index]
            self._begin("readd", lambda: readd(self._bookings, series_id, day))

    @Slot()
    def togglePhone(self) -> None:
        """Show or hide the phone number."""
        self._revealed = not self._revealed
        self.changed.emit()

    def forget(self) -> None:
        """Clear what a person left on the screen."""
        self.show(None)

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in another language."""
        self._notice = ""
        self.changed.emit()

    def _do(self, deed: str, view: BookingView) -> None:
        by, why = self._decider(), self._why.strip()
        self._begin(deed, lambda: do(self._bookings, deed, view, by, why))

    def _begin(self, deed: str, work: Callable[[], ChangeOutcome]) -> None:
        self._busy, self._notice, self._instead = True, "", ()
        self.changed.emit()
        self._runner.submit(work, lambda outcome: self._finish(deed, outcome), self._fail)

    def _finish(self, deed: str, outcome: ChangeOutcome) -> None:
        self._busy = False
        if isinstance(outcome, NotDone):
            self._instead = outcome.instead
            self._say(refusal_sentences(outcome.refusals, self._language()), bad=True)
            return
        self._asked, self._edit = "", None
        self._view = outcome.view if deed != "readd" else self._view
        self._say(derive.done_sentence(deed), bad=False)
        self._read_around()
        self.done.emit(outcome.view)
        self.answered.emit()

    def _read_around(self) -> None:
        view = self._view
        if view is not None and view.booking.series_id:
            self._runner.submit(lambda: around(self._bookings, view), self._know)

    def _submit_print(self, view: BookingView) -> None:
        def told(trouble: str) -> None:
            self._say(trouble or derive.done_sentence("print"), bad=bool(trouble))

        self._runner.submit(lambda: self._print(view), told, self._fail)

    def _know(self, found: Around) -> None:
        self._around = found
        self.changed.emit()

    def _know_rivals(self, rivals: tuple[Rival, ...]) -> None:
        self._rivals = rivals
        self.changed.emit()

    def _fail(self, _error: BaseException) -> None:
        self._busy = False
        self._say(
            QCoreApplication.translate(
                "BookingDesk", "Belum berhasil, dan tidak ada yang berubah. Coba lagi."
            ),
            bad=True,
        )

    def _say(self, notice: str, *, bad: bool) -> None:
        self._notice, self._bad = notice, bad
        self.changed.emit()


def _same(one: BookingView, other: BookingView) -> bool:
    return one.booking.booking_id == other.booking.booking_id
