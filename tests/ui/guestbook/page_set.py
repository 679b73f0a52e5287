"""The guestbook's pages for the tests that go through every page, each with something to show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from domain.clock import WIB
from domain.places import by_code
from domain.visits import (
    AlreadySignedIn,
    Headcount,
    Origin,
    OriginKind,
    Purpose,
    Visit,
    VisitDraft,
    VisitPolicy,
)
from kiosk_app.features.guestbook.outcomes import CheckedOut, ReturningVisitor
from kiosk_app.features.guestbook.places import load_kelurahan
from kiosk_app.features.guestbook.ports import Guestbook
from kiosk_app.features.guestbook.wiring import Feature, wire
from kiosk_app.platform.printing import UnusablePrinter
from kiosk_app.session.wiring import Shell
from tests.helpers.clock import OPENING_MORNING

T = TypeVar("T")

GUESTBOOK_PAGES = [
    f"guestbook/{page}"
    for page in ("who", "notice", "origin", "purpose", "details", "already", "thanks", "returning", "again")
] + ["guestbook/checkout", "guestbook/goodbye"]

VISIT = Visit(
    visit_id="0190",
    building="pip-semarang",
    device_id="entrance-1",
    code="7K4Q39MWX",
    name="Dr. H. Bambang Wibowo, M.Si",
    origin=Origin(OriginKind.KELURAHAN, by_code(load_kelurahan())["33.74.01.1004"].shown, "33.74.01.1004"),
    purpose=Purpose.INFORMATION,
    arrived_at=OPENING_MORNING.astimezone(WIB),
    headcount=Headcount(9, 12),
    departed_at=OPENING_MORNING.astimezone(WIB),
)
FOUND = ReturningVisitor("code:0190", "Ba•••• Wi••••", "Kranggan, Semarang Tengah", True, Purpose.ROOM)


class AtOnce:
    """Background work that is done before it is asked for."""

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        done(work())


class OneVisitor:
    """A guestbook in which there is one visitor; answers are those of the real service's types."""

    def sign_in(self, draft: VisitDraft, *, token: str, distinct: bool = False) -> None: ...

    def find_returning(self, text: str) -> ReturningVisitor:
        return FOUND

    def check_out(self, code: str) -> CheckedOut:
        return CheckedOut(VISIT, already=False)


def guestbook_pages(shell: Shell) -> list[str]:
    """Register every page of the guestbook with a visitor in the middle of things."""
    feature = _wired(shell)
    shell.navigator.register(feature.pages)
    _fill(feature)
    return GUESTBOOK_PAGES


def _wired(shell: Shell) -> Feature:
    guestbook: Guestbook = OneVisitor()  # type: ignore[assignment]
    registered = shell.navigator.register
    return wire(
        service=lambda: guestbook,
        background=AtOnce(),
        print_background=AtOnce(),
        printer=UnusablePrinter(),
        policy=VisitPolicy(),
        translation=shell.translation,
        navigator=_Standing(registered),  # type: ignore[arg-type]
        start_over=shell.reset.run,
    )


class _Standing:
    """A way through the kiosk that goes nowhere, so that every page can be filled first."""

    page = ""

    def __init__(self, register: object) -> None:
        self.register = register

    def open(self, name: str) -> None: ...

    def openFresh(self, name: str) -> None: ...

    def back(self) -> None: ...

    def backTo(self, name: str) -> None: ...


def _fill(feature: Feature) -> None:
    feature.thanks.show(VISIT)
    feature.thanks.printTicket()
    feature.returning.entry = "7K4-Q39-MWX"
    feature.returning.find()
    feature.check_out.entry = "7K4-Q39-MWX"
    feature.check_out.leave()
    already = next(entry for entry in feature.pages if entry.name == "guestbook/already").properties["model"]
    already.show(AlreadySignedIn(VISIT, certain=False), insist=lambda: None)  # type: ignore[attr-defined]
    feature.sign_in.confirmWho()
    feature.sign_in.originText = "Purwo"
    feature.sign_in.purpose = "meeting"
