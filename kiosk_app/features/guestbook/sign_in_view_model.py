"""The visitor's sign-in, from the name to the commit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.fields import FieldProblem
from domain.outcome import Accepted
from domain.places import by_code
from domain.visits import InvalidDraft, OriginKind, VisitPolicy, check_field
from kiosk_app.features.guestbook.already_view_model import AlreadyViewModel
from kiosk_app.features.guestbook.outcomes import SignInOutcome
from kiosk_app.features.guestbook.places import load_kelurahan
from kiosk_app.features.guestbook.ports import Background, GuestbookSource, Moves, ShowVisit
from kiosk_app.features.guestbook.sign_in_state import (
    SignInState,
    changed_groups,
    derive,
    edited,
    page_of,
    place_meant,
    stepped,
)
from kiosk_app.features.guestbook.trouble import trouble_of
from kiosk_app.features.guestbook.visitor_task import VisitorTask

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1


def _shown(name: str) -> Callable[[QObject], Any]:
    return lambda self: getattr(self._props, name)  # type: ignore[attr-defined]


def _typed(field: str) -> Callable[[QObject, Any], None]:
    return lambda self, value: self._edit(field, value)  # type: ignore[attr-defined]


@QmlElement
@QmlUncreatable("made in Python")
class SignInViewModel(QObject):
    """What was typed stays until it is saved or the visitor leaves. One draft has one token, so that
    any number of taps on "Simpan" is one visit."""

    whoChanged = Signal()
    originChanged = Signal()
    purposeDraftChanged = Signal()
    detailsChanged = Signal()
    problemsChanged = Signal()
    busyChanged = Signal()

    def __init__(
        self,
        guestbook: GuestbookSource,
        background: Background,
        policy: VisitPolicy,
        moves: Moves,
        thank: ShowVisit,
        already: AlreadyViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._guestbook = guestbook
        self._task = VisitorTask(background, self._on_busy)
        self._policy = policy
        self._moves = moves
        self._thank = thank
        self._already = already
        self._token = str(uuid4())
        self._state = SignInState()
        self._props = derive(self._state, ())

    @Slot(int)
    def addMen(self, step: int) -> None:
        """Count ``step`` men more, or fewer."""
        self._edit("men", stepped(self._state.draft.men, step))

    @Slot(int)
    def addWomen(self, step: int) -> None:
        """Count ``step`` women more, or fewer."""
        self._edit("women", stepped(self._state.draft.women, step))

    @Slot(str)
    def choosePlace(self, code: str) -> None:
        """Take this kelurahan and go on: one tap."""
        place = by_code(load_kelurahan()).get(code)
        if place is not None:
            self._update(edited(self._state, kelurahan_code=code, origin_text=place.shown))
            self.confirmOrigin()

    @Slot()
    def useAsTown(self) -> None:
        """Take what was typed as the name of another town and go on: one tap."""
        town = self._props.townOffer
        self._update(edited(self._state, origin_kind=OriginKind.TOWN.value, origin_text=town))
        self.confirmOrigin()

    @Slot()
    def confirmWho(self) -> None:
        """Go on to the origin if name and head count may stand; say what is wrong otherwise."""
        self._confirm(("name", "headcount"), lambda: self._moves.open("guestbook/origin"))

    @Slot()
    def confirmOrigin(self) -> None:
        """Go on to the purpose if the origin may stand. A name typed in full counts as chosen."""
        draft = self._state.draft
        if draft.origin_kind == OriginKind.KELURAHAN and not draft.kelurahan_code:
            place = place_meant(draft.origin_text, load_kelurahan())
            if place is not None:
                changes = {"kelurahan_code": place.code, "origin_text": place.shown}
                self._update(edited(self._state, **changes))
        self._confirm(("origin",), lambda: self._moves.open("guestbook/purpose"))

    @Slot()
    def openDetails(self) -> None:
        """Offer what may be told beyond the required."""
        self._moves.open("guestbook/details")

    @Slot()
    def confirmDetails(self) -> None:
        """Go back to the purpose if the phone number may stand.

        In the background: the first number loads the tables of all countries.
        """
        draft = self._state.draft
        self._task.run(
            lambda: check_field(draft, "phone", {}, self._policy), self._on_details, self._on_failure
        )

    @Slot()
    def save(self) -> None:
        """Save the visit; only after the commit does the thank-you page open."""
        self._confirm(("purpose", "purpose_note"), self._save)

    def reset(self) -> None:
        """Forget the visitor: nothing typed remains, and what still runs will find nobody."""
        self._task.forget()
        self._token = str(uuid4())
        self._update(SignInState())

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self._update(self._state)

    def _save(self) -> None:
        self._task.run(self._saving(), self._on_outcome, self._on_failure)

    def _saving(self, *, distinct: bool = False) -> Callable[[], SignInOutcome]:
        draft, token = self._state.draft, self._token
        return lambda: self._guestbook().sign_in(draft, token=token, distinct=distinct)

    def _on_outcome(self, outcome: SignInOutcome) -> None:
        if isinstance(outcome, Accepted):
            self._thank(outcome.state)
        elif isinstance(outcome.reason, InvalidDraft):
            self._update(replace(self._state, problems=outcome.reason.problems))
            self._moves.open(page_of(outcome.reason.problems[0]))
        else:
            self._already.show(outcome.reason, self._saving(distinct=True))

    def _on_failure(self, error: BaseException) -> None:
        self._update(replace(self._state, trouble=trouble_of(error)))

    def _on_details(self, problem: FieldProblem | None) -> None:
        self._update(replace(self._state, problems=(problem,) if problem else ()))
        if problem is None:
            self._moves.back()

    def _on_busy(self, busy: bool) -> None:
        self._update(replace(self._state, busy=busy, trouble=None if busy else self._state.trouble))

    def _confirm(self, parts: tuple[str, ...], go_on: Callable[[], None]) -> None:
        if self._task.busy:
            return
        places = by_code(load_kelurahan())
        found = [check_field(self._state.draft, part, places, self._policy) for part in parts]
        problems = tuple(problem for problem in found if problem is not None)
        self._update(replace(self._state, problems=problems))
        if not problems:
            go_on()

    def _edit(self, field: str, value: str | bool) -> None:
        if getattr(self._state.draft, field) != value:
            self._update(edited(self._state, **{field: value}))

    def _update(self, state: SignInState) -> None:
        before, self._state = self._props, state
        self._props = derive(state, load_kelurahan() if state.draft.origin_text else ())
        for group in changed_groups(before, self._props):
            getattr(self, group).emit()

    _get_name, _set_name = _shown("name"), _typed("name")
    _get_is_group, _set_is_group = _shown("isGroup"), _typed("is_group")
    _get_men, _set_men = _shown("men"), _typed("men")
    _get_women, _set_women = _shown("women"), _typed("women")
    _get_origin_kind, _set_origin_kind = _shown("originKind"), _typed("origin_kind")
    _get_origin_text, _set_origin_text = _shown("originText"), _typed("origin_text")
    _get_purpose, _set_purpose = _shown("purpose"), _typed("purpose")
    _get_purpose_note, _set_purpose_note = _shown("purposeNote"), _typed("purpose_note")
    _get_phone, _set_phone = _shown("phone"), _typed("phone")
    _get_sex, _set_sex = _shown("sex"), _typed("sex")
    _get_age_band, _set_age_band = _shown("ageBand"), _typed("age_band")
    _get_occupation, _set_occupation = _shown("occupation"), _typed("occupation")
    _get_education, _set_education = _shown("education"), _typed("education")
    _get_assistance, _set_assistance = _shown("assistance"), _typed("assistance")
    _get_town_offer = _shown("townOffer")
    _get_suggestions = _shown("suggestions")
    _get_wants_note = _shown("wantsNote")
    _get_has_details = _shown("hasDetails")
    _get_name_error = _shown("nameError")
    _get_men_error = _shown("menError")
    _get_women_error = _shown("womenError")
    _get_origin_error = _shown("originError")
    _get_purpose_error = _shown("purposeError")
    _get_note_error = _shown("noteError")
    _get_phone_error = _shown("phoneError")
    _get_trouble = _shown("trouble")
    _get_busy = _shown("busy")

    name = Property(str, _get_name, _set_name, notify=whoChanged)
    isGroup = Property(bool, _get_is_group, _set_is_group, notify=whoChanged)
    men = Property(str, _get_men, _set_men, notify=whoChanged)
    women = Property(str, _get_women, _set_women, notify=whoChanged)
    originKind = Property(str, _get_origin_kind, _set_origin_kind, notify=originChanged)
    originText = Property(str, _get_origin_text, _set_origin_text, notify=originChanged)
    purpose = Property(str, _get_purpose, _set_purpose, notify=purposeDraftChanged)
    purposeNote = Property(str, _get_purpose_note, _set_purpose_note, notify=purposeDraftChanged)
    phone = Property(str, _get_phone, _set_phone, notify=detailsChanged)
    sex = Property(str, _get_sex, _set_sex, notify=detailsChanged)
    ageBand = Property(str, _get_age_band, _set_age_band, notify=detailsChanged)
    occupation = Property(str, _get_occupation, _set_occupation, notify=detailsChanged)
    education = Property(str, _get_education, _set_education, notify=detailsChanged)
    assistance = Property(str, _get_assistance, _set_assistance, notify=detailsChanged)
    townOffer = Property(str, _get_town_offer, notify=originChanged)
    suggestions = Property(list, _get_suggestions, notify=originChanged)
    wantsNote = Property(bool, _get_wants_note, notify=purposeDraftChanged)
    hasDetails = Property(bool, _get_has_details, notify=detailsChanged)
    nameError = Property(str, _get_name_error, notify=problemsChanged)
    menError = Property(str, _get_men_error, notify=problemsChanged)
    womenError = Property(str, _get_women_error, notify=problemsChanged)
    originError = Property(str, _get_origin_error, notify=problemsChanged)
    purposeError = Property(str, _get_purpose_error, notify=problemsChanged)
    noteError = Property(str, _get_note_error, notify=problemsChanged)
    phoneError = Property(str, _get_phone_error, notify=problemsChanged)
    trouble = Property(str, _get_trouble, notify=problemsChanged)
    busy = Property(bool, _get_busy, notify=busyChanged)
