"""Who books and what for, on two pages; then the booking, or the dates of a series."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.facilities import Activity, Audience, Facility
from domain.booking.refusals import Reason, Refusal
from domain.booking.series import SeriesRule
from domain.booking.timetable import Span
from kiosk_app.features.booking.outcomes import BookOutcome, Made, SeriesPlan, Wish
from kiosk_app.features.booking.terminal_details import (
    FIELDS,
    WHO_FIELDS,
    DetailsState,
    derive,
    every_chips,
    layout_chips,
    rule_of,
    thing_chips,
    times_chips,
    wish_of,
)
from kiosk_app.features.booking.terminal_ports import (
    DETAILS_PAGE,
    EVENT_PAGE,
    SIGN_UP_PAGE,
    BookingsSource,
    ShowMade,
)
from kiosk_app.features.booking.terminal_props import shown, typed
from kiosk_app.features.booking.terminal_session import TerminalSession
from kiosk_app.features.booking.terminal_trouble import trouble_words
from kiosk_app.features.guestbook.ports import Background, Moves
from kiosk_app.features.guestbook.visitor_task import VisitorTask

QML_IMPORT_NAME = "Pip.Booking"
QML_IMPORT_MAJOR_VERSION = 1

ShowPlan = Callable[[SeriesPlan, SeriesRule, Wish, Facility], None]


@QmlElement
@QmlUncreatable("made in Python")
class BookingDetailsViewModel(QObject):
    """What was typed stays until it is booked or the visitor leaves; one form is one booking."""

    changed = Signal()
    choicesChanged = Signal()

    def __init__(
        self,
        bookings: BookingsSource,
        background: Background,
        session: TerminalSession,
        language: Callable[[], str],
        moves: Moves,
        show: ShowMade,
        show_plan: ShowPlan,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bookings, self._session, self._language = bookings, session, language
        self._moves, self._show, self._show_plan = moves, show, show_plan
        self._task = VisitorTask(background, lambda busy: self._change(busy=busy))
        self._state = DetailsState()
        self._props = derive(self._state, "id")
        self._token = str(uuid4())

    def ask(self, facility: Facility, span: Span, people: int = 0, *, waits: bool = False) -> None:
        """Ask on for a booking of ``facility`` at ``span``, or for a place in its queue (``waits``); who was named
        before stays named."""
        guest = self._session.guest
        name = self._state.name or (guest.name if guest else "")
        people = people or self._state.people
        self._token = str(uuid4())
        self._change(
            facility=facility,
            span=span,
            people=people,
            group=self._state.group or facility.audience is Audience.GROUPS,
            name=name,
            visit_id=guest.visit_id if guest else "",
            until=None,
            waits=waits,
            refusals=(),
            trouble="",
        )
        self.choicesChanged.emit()
        self._moves.open(SIGN_UP_PAGE if facility.is_activity else DETAILS_PAGE)

    def sign_up(self, activity: Activity, *, waits: bool) -> None:
        """Ask who signs up for ``activity``, or who waits for a seat; one page is enough."""
        self._change(group=False, every="", people=1, purpose="", equipment=frozenset(), layout="")
        self.ask(activity, Span(activity.begins, activity.ends), 1, waits=waits)

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """For one person, or for a group."""
        self._change(group=kind == "group", refusals=())

    @Slot(int)
    def choosePeople(self, people: int) -> None:
        """So many people come."""
        self._change(people=max(1, people), refusals=())

    @Slot(str)
    def toggleEquipment(self, code: str) -> None:
        """With this, or no longer."""
        self._change(equipment=self._state.equipment ^ {code})

    @Slot(str)
    def chooseTimes(self, times: str) -> None:
        """So often, or until this day (YYYY-MM-DD)."""
        if times.isdigit():
            self._change(times=int(times), until=None)
        elif times:
            self._change(until=date.fromisoformat(times))

    @Slot()
    def confirmWho(self) -> None:
        """Go on to the event; what is surely missing is said at once."""
        missing = [Refusal(Reason.NAME_MISSING)] if not self._state.name.strip() else []
        if self._state.group and not self._state.organisation.strip():
            missing.insert(0, Refusal(Reason.ORGANISATION_MISSING))
        self._change(refusals=tuple(missing))
        if not missing:
            self._moves.open(EVENT_PAGE)

    @Slot()
    def book(self) -> None:
        """Book, or show the dates of the series first."""
        wish, rule = wish_of(self._state, self._token), rule_of(self._state)
        if wish is None:
            return
        self._change(refusals=(), trouble="")
        if rule is None:
            self._task.run(lambda: self._bookings().book(wish), self._on_outcome, self._on_failure)
        else:
            self._task.run(
                lambda: self._bookings().plan_series(rule, wish),
                lambda plan: self._on_plan(plan, rule, wish),
                self._on_failure,
            )

    def reset(self) -> None:
        """Forget the visitor."""
        self._task.forget()
        self._state = DetailsState()
        self._change()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self.choicesChanged.emit()
        self._change()

    def refuse(self, refusals: tuple[Refusal, ...]) -> None:
        """Say why it cannot be, on the page where it can be put right."""
        self._change(refusals=refusals)
        is_one_page = self._state.facility is not None and self._state.facility.is_activity
        if not is_one_page and any(FIELDS.get(refusal.reason, "") in WHO_FIELDS for refusal in refusals):
            self._moves.back()

    def _on_outcome(self, outcome: BookOutcome) -> None:
        if isinstance(outcome, Made):
            self._show((outcome.view,))
            return
        self._token = str(uuid4())
        self.refuse(outcome.refusals)

    def _on_plan(self, plan: SeriesPlan, rule: SeriesRule, wish: Wish) -> None:
        facility = self._state.facility
        if plan.refusals or facility is None:
            self.refuse(plan.refusals)
        else:
            self._show_plan(plan, rule, wish, facility)

    def _on_failure(self, error: BaseException) -> None:
        self._change(trouble=trouble_words(error))

    def _edit(self, field: str, value: str) -> None:
        if getattr(self._state, field) != value:
            self._change(**{field: value, "refusals": ()})

    def _change(self, **changes: object) -> None:
        before = self._props, self._state.equipment
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._props = derive(self._state, self._language())
        if before != (self._props, self._state.equipment):
            self.changed.emit()

    def _get_equipment(self) -> list[str]:
        return sorted(self._state.equipment)

    def _get_things(self) -> list[dict[str, object]]:
        return thing_chips(self._state.facility)

    def _get_layouts(self) -> list[dict[str, str]]:
        return layout_chips()

    def _get_repeats(self) -> list[dict[str, str]]:
        return every_chips()

    def _get_counts(self) -> list[dict[str, str]]:
        return times_chips(self._state.span, self._language())

    things = Property(list, _get_things, notify=choicesChanged)
    layouts = Property(list, _get_layouts, notify=choicesChanged)
    repeats = Property(list, _get_repeats, notify=choicesChanged)
    counts = Property(list, _get_counts, notify=choicesChanged)
    equipment = Property(list, _get_equipment, notify=changed)
    place = Property(str, shown("place"), notify=changed)
    when = Property(str, shown("when"), notify=changed)
    kind = Property(str, shown("kind"), notify=changed)
    groupsOnly = Property(bool, shown("groupsOnly"), notify=changed)
    isGroup = Property(bool, shown("isGroup"), notify=changed)
    name = Property(str, shown("name"), typed("name"), notify=changed)
    phone = Property(str, shown("phone"), typed("phone"), notify=changed)
    organisation = Property(str, shown("organisation"), typed("organisation"), notify=changed)
    purpose = Property(str, shown("purpose"), typed("purpose"), notify=changed)
    layout = Property(str, shown("layout"), typed("layout"), notify=changed)
    every = Property(str, shown("every"), typed("every"), notify=changed)
    times = Property(str, shown("times"), notify=changed)
    people = Property(int, shown("people"), notify=changed)
    seats = Property(int, shown("seats"), notify=changed)
    nameError = Property(str, shown("nameError"), notify=changed)
    phoneError = Property(str, shown("phoneError"), notify=changed)
    organisationError = Property(str, shown("organisationError"), notify=changed)
    purposeError = Property(str, shown("purposeError"), notify=changed)
    peopleError = Property(str, shown("peopleError"), notify=changed)
    complaint = Property(str, shown("complaint"), notify=changed)
    waits = Property(bool, shown("waits"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
