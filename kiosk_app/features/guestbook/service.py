"""The guestbook's use cases: each is one transaction, one outcome and its outbox operations.

Every method reads or writes the disk: call them in the background runner. ``StoreError`` leaves
them where the disk or the file is at fault; everything else that is to be expected is a value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, time
from typing import TYPE_CHECKING

from domain.calendar import ServiceHours
from domain.clock import WIB, Clock, wib_date
from domain.devices import DeviceIdentity
from domain.fields import FieldProblem
from domain.ids import new_visit_code, parse_visit_code, uuid7
from domain.outcome import Accepted, Refused
from domain.places import Kelurahan, by_code
from domain.visits import (
    DepartureMode,
    InvalidDraft,
    Purpose,
    SignInContext,
    ValidDraft,
    Visit,
    VisitDraft,
    VisitPolicy,
    VisitSignedIn,
    anonymise,
    automatic_departures,
    check_draft,
    check_field,
    decide_departure,
    decide_sign_in,
    draft_again,
    expires_before,
)
from kiosk_app.features.guestbook.lookup import LookUpDesk, read_handle
from kiosk_app.features.guestbook.outcomes import (
    CheckedOut,
    CheckOutOutcome,
    FindOutcome,
    LookUp,
    NotFound,
    PresentList,
    SignInAgainOutcome,
    SignInOutcome,
)
from kiosk_app.features.guestbook.places import load_kelurahan
from kiosk_app.session.hours import HOUSE, load_hours

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.features.guestbook.store import VisitStore
    from kiosk_app.features.guestbook.work import Work

_ANONYMISE_AT_ONCE = 500
"""Visits per transaction, so that no sign-in waits long behind the yearly forgetting."""


class GuestbookService:
    """``engine_source`` returns the open store; ``on_saved`` hears the id of each visit that was
    written, after the commit, in the thread of the caller."""

    def __init__(
        self,
        engine_source: Callable[[], Engine],
        clock: Clock,
        device: DeviceIdentity,
        policy: VisitPolicy,
        on_saved: Callable[[str], None],
        *,
        places: Sequence[Kelurahan] | None = None,
        hours: ServiceHours | None = None,
    ) -> None:
        self._engine_source = engine_source
        self._clock = clock
        self._device = device
        self._policy = policy
        self._on_saved = on_saved
        self._places = by_code(load_kelurahan() if places is None else places)
        self._hours = hours or load_hours()[HOUSE]
        self._look_ups = LookUpDesk(clock)

    def check_field(self, draft: VisitDraft, field: str) -> FieldProblem | None:
        """Return what is wrong with one part of ``draft``; pure, may be called from any thread."""
        return check_field(draft, field, self._places, self._policy)

    def sign_in(self, draft: VisitDraft, *, token: str, distinct: bool = False) -> SignInOutcome:
        """Sign a visitor or a group in. ``token`` names one filled-in form: however often it is saved,
        also after a restart, it makes one visit. ``distinct``: they say that they are somebody else
        than the person of that name who came a moment ago."""
        valid = check_draft(draft, self._places, self._policy)
        if isinstance(valid, InvalidDraft):
            return Refused(valid)
        with self._writing() as work:
            outcome = self._admit(work, valid, token, new_visit_code(), distinct)
        return self._announce(outcome)

    def find_returning(self, text: str) -> FindOutcome:
        """Find who came before by visit code (typed or scanned) or phone number; never lists people.

        After five look-ups in ten minutes that found nobody, ``TooManyAttempts``.
        """
        with self._reading() as visits:
            return self._look_ups.find(visits, text, self._start_of_today())

    def sign_in_again(
        self, handle: str, purpose: Purpose, token: str, *, purpose_note: str = "", distinct: bool = False
    ) -> SignInAgainOutcome:
        """Sign in who was found, with the details of the last visit and a new purpose.

        Whoever showed a card keeps its code; whoever gave a phone number gets a new one, so that
        knowing a number never reveals a code.
        """
        visit_id, keeps_code = read_handle(handle)
        with self._writing() as work:
            before = work.visits.by_id(visit_id)
            if before is None or before.anonymised_at is not None:
                return NotFound(LookUp.UNKNOWN)
            again = draft_again(before, purpose, purpose_note)
            if isinstance(again, InvalidDraft):
                return Refused(again)
            code = before.code if keeps_code else new_visit_code()
            outcome = self._admit(work, again, token, code, distinct)
        return self._announce(outcome)

    def check_out(self, code: str) -> CheckOutOutcome:
        """Note that whoever holds ``code`` (typed or scanned) leaves. Leaving twice changes nothing."""
        parsed = parse_visit_code(code)
        if parsed is None:
            return NotFound(LookUp.UNREADABLE)
        return self._depart(lambda visits: visits.newest_by_code(parsed), DepartureMode.CODE)

    def check_out_by_staff(self, visit_id: str) -> CheckOutOutcome:
        """Note that staff saw somebody leave."""
        return self._depart(lambda visits: visits.by_id(visit_id), DepartureMode.STAFF)

    def close_day(self) -> int:
        """Note the departure of everybody whom this device signed in and whose day is over; return
        how many visits that were. Harmless at any time and as often as wanted."""
        now = self._clock.now()
        with self._writing() as work:
            departures = automatic_departures(
                work.visits.still_open(self._device.device_id), self._hours, now
            )
            for departure in departures:
                work.visits.save(departure.state)
                work.tell(departure.facts[0], now)
        for departure in departures:
            self._on_saved(departure.state.visit_id)
        return len(departures)

    def present(self, search: str = "") -> PresentList:
        """Return who is here today, newest first, and how many people that are. ``search`` folds
        case and diacritics; each of its words must occur in the name."""
        since = self._start_of_today()
        with self._reading() as visits:
            people, entries = visits.count_present(since)
            found = visits.present(since, search)
            others = visits.present(since) if len(found) < entries else ()
        ids = {visit.visit_id for visit in found}
        return PresentList(found, people, entries, tuple(one for one in others if one.visit_id not in ids))

    def visit(self, visit_id: str) -> Visit | None:
        """Return one visit."""
        with self._reading() as visits:
            return visits.by_id(visit_id)

    def visit_of_code(self, code: str) -> Visit | None:
        """Return the newest visit with ``code`` (typed or scanned); counts no attempts, so whoever shows what it
        says counts them."""
        parsed = parse_visit_code(code)
        if parsed is None:
            return None
        with self._reading() as visits:
            return visits.newest_by_code(parsed)

    def anonymise_expired(self) -> int:
        """Forget who came before the retention time began (UU 27/2022); return how many visits.

        Visits of this device are told to the server; of the others their own devices tell.
        """
        total = 0
        while forgotten := self._anonymise_some():
            total += forgotten
        return total

    def erase_told(self) -> int:
        """Erase from the outbox what was told of visitors who are anonymous by now, as soon as the server
        has it in a verified backup; return of how many. Harmless at any time."""
        total = 0
        while erased := self._erase_some():
            total += erased
        return total

    def _erase_some(self) -> int:
        with self._writing() as work:
            return work.erase_told(_ANONYMISE_AT_ONCE)

    def _admit(self, work: Work, draft: ValidDraft, token: str, code: str, distinct: bool) -> SignInOutcome:
        made_before = work.visits.by_token(token)
        if made_before is not None:
            return Accepted(made_before, (VisitSignedIn(made_before),))
        now = self._clock.now()
        context = SignInContext(uuid7(now), code, self._device, now, self._policy, distinct)
        recent = work.visits.perhaps_same_person(draft, now, self._policy.duplicate_window)
        outcome = decide_sign_in(draft, recent, context)
        if isinstance(outcome, Accepted):
            work.visits.add(outcome.state, token)
            work.tell(outcome.facts[0], now)
        return outcome

    def _announce(self, outcome: SignInOutcome) -> SignInOutcome:
        if isinstance(outcome, Accepted):
            self._on_saved(outcome.state.visit_id)
        return outcome

    def _depart(self, find: Callable[[VisitStore], Visit | None], how: DepartureMode) -> CheckOutOutcome:
        now = self._clock.now()
        with self._writing() as work:
            visit = find(work.visits)
            if visit is None:
                return NotFound(LookUp.UNKNOWN)
            departure = decide_departure(visit, how, now)
            for fact in departure.facts:
                work.visits.save(departure.state)
                work.tell(fact, now)
        if departure.facts:
            self._on_saved(visit.visit_id)
        return CheckedOut(departure.state, already=not departure.facts)

    def _anonymise_some(self) -> int:
        now = self._clock.now()
        with self._writing() as work:
            expired = work.visits.to_anonymise(expires_before(self._policy, now), _ANONYMISE_AT_ONCE)
            for visit in expired:
                nobody = anonymise(visit, now)
                work.visits.save(nobody.state)
                work.visits.forget_unknown_fields(visit.visit_id)
                if visit.device_id == self._device.device_id:
                    work.tell(nobody.facts[0], now)
        for visit in expired:
            self._on_saved(visit.visit_id)
        return len(expired)

    def _start_of_today(self) -> datetime:
        return datetime.combine(wib_date(self._clock.now()), time(0), tzinfo=WIB)

    def _writing(self) -> AbstractContextManager[Work]:
        # SQLAlchemy takes a good part of a second to import: not before the first frame.
        from kiosk_app.features.guestbook.work import writing_work

        return writing_work(self._engine_source())

    def _reading(self) -> AbstractContextManager[VisitStore]:
        from kiosk_app.features.guestbook.work import reading_work

        return reading_work(self._engine_source())
