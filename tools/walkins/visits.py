"""A visitor at a screen: asks, waits or goes, sits down, leaves. All through the service that screens use."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.booking.bookings import Booking, Channel, Standing
from domain.booking.timetable import Span
from domain.chance import random_uuid
from kiosk_app.features.booking.outcomes import (
    BookingView,
    Changed,
    ComputerWait,
    Made,
    NoComputers,
    NotDone,
    Wish,
)
from tools.walkins.course import Course
from tools.walkins.demand import WalkIn
from tools.walkins.requests import Outcome, Request

HELD = (Standing.CONFIRMED, Standing.PRESENT, Standing.OFFERED)
_SOON = timedelta(minutes=1)
_LAST_TEN = timedelta(minutes=10)
_HALF_HOUR = 30


class Visit:
    """``course``: the history that it belongs to."""

    def __init__(self, course: Course, walk_in: WalkIn) -> None:
        self._course, self._plan = course, walk_in
        self._screen = course.house.screens[walk_in.screen]
        self._request = Request(walk_in.at, walk_in.screen)
        self._booking_id = ""

    def ask(self) -> None:
        """Tap "a computer now"."""
        self._request.online = self._course.house.is_online(self._screen)
        self._request.stood_free = self._course.some_stand_free()
        self._course.requests.append(self._request)
        answer = self._screen.do(lambda bookings: bookings.computer_now(self._plan.minutes))
        if isinstance(answer, NoComputers):
            self._end(Outcome.REFUSED, answer.reason.reason.value)
        elif isinstance(answer, ComputerWait):
            self._perhaps_wait(answer)
        else:
            self._book(answer.facility_id, answer.span)

    def _perhaps_wait(self, wait: ComputerWait) -> None:
        if wait.minutes is None or wait.span is None or wait.minutes > self._plan.patience:
            self._end(Outcome.TOO_LONG)
        else:
            self._book(wait.facility_id, wait.span)

    def _book(self, facility_id: str, span: Span) -> None:
        wish = Wish(
            facility_id,
            span.starts_at,
            span.ends_at,
            1,
            self._plan.party,
            Channel.ON_SITE,
            token=random_uuid(),
        )
        made = self._screen.do(lambda bookings: bookings.book(wish))
        if isinstance(made, NotDone):
            self._end(Outcome.REFUSED, made.refusals[0].reason.value)
        elif isinstance(made, Made):
            self._made(made.view)

    def _made(self, view: BookingView) -> None:
        self._booking_id = view.booking.booking_id
        if view.standing in HELD:
            self._sit_down(view, Outcome.AT_ONCE)
            self._course.house.share(self._screen)
            return
        self._course.house.share(self._screen)
        self._course.waiting.append(self)
        self._course.diary.note(self._until, self._give_up)
        self.look()

    @property
    def _until(self) -> datetime:
        return self._plan.at + timedelta(minutes=self._plan.patience)

    @property
    def waits(self) -> bool:
        """Whether they still wait for a computer."""
        return self._request.outcome is None

    @property
    def may_hear(self) -> bool:
        """Whether the screen that they asked reaches the server."""
        return self._course.house.is_online(self._screen)

    def look(self) -> None:
        """Somebody who waits looks whether it is confirmed by now."""
        if self._request.outcome is not None:
            return
        view = self._view()
        if view.standing in HELD:
            soon = self._course.now - self._plan.at <= _SOON
            self._sit_down(view, Outcome.SOON if soon else Outcome.LATER)

    def _give_up(self) -> None:
        self.look()
        if self._request.outcome is None:
            self._end(Outcome.IN_VAIN)
            self._screen.do(lambda bookings: bookings.cancel(self._booking_id, "tidak menunggu lagi"))
            self._course.house.share(self._screen)

    def _sit_down(self, view: BookingView, outcome: Outcome) -> None:
        self._end(outcome)
        begins = max(view.booking.starts_at, self._course.now)
        self._request.waited = (begins - self._plan.at) / timedelta(minutes=1)
        self._course.promises.make(view.booking, self._screen.name, self._course.now)
        self._course.diary.note(begins, lambda: self._check_in(view.booking))

    def _check_in(self, booking: Booking) -> None:
        changed = self._screen.do(lambda bookings: bookings.check_in(booking.code))
        if not isinstance(changed, Changed):
            self._course.complain(booking, f"no check-in: {changed.refusals[0].reason.value}")
            return
        self._course.house.share(self._screen)
        booking = changed.view.booking
        if self._plan.leaves_at < 1:
            left = booking.ends_at - self._course.now
            self._course.diary.note(self._course.now + left * self._plan.leaves_at, self._return)
        elif self._plan.extends:
            self._course.diary.note(booking.ends_at - _LAST_TEN, self._extend)

    def _return(self) -> None:
        changed = self._screen.do(lambda bookings: bookings.return_early(self._booking_id))
        if isinstance(changed, Changed):
            self._course.promises.release(self._booking_id, self._course.now)
            self._course.house.share(self._screen)

    def _extend(self) -> None:
        changed = self._screen.do(lambda bookings: bookings.extend(self._booking_id, _HALF_HOUR))
        self._course.extensions[type(changed).__name__] += 1
        if isinstance(changed, Changed) and changed.view.standing in HELD:
            self._course.promises.make(changed.view.booking, self._screen.name, self._course.now)
        self._course.house.share(self._screen)

    def _view(self) -> BookingView:
        view = self._screen.seen(self._booking_id)
        if view is None:
            raise LookupError("a screen forgot a booking that it made")
        return view

    def _end(self, outcome: Outcome, reason: str = "") -> None:
        self._request.outcome, self._request.reason = outcome, reason
