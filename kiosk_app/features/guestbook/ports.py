"""What the guestbook's view models need from the rest of the house."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from domain.visits import Purpose, Visit, VisitDraft
from kiosk_app.features.guestbook.outcomes import (
    CheckOutOutcome,
    FindOutcome,
    SignInAgainOutcome,
    SignInOutcome,
)

T = TypeVar("T")


class Guestbook(Protocol):
    """The guestbook's use cases; each may wait for the disk, so they run in the background."""

    def sign_in(self, draft: VisitDraft, *, token: str, distinct: bool = False) -> SignInOutcome: ...

    def find_returning(self, text: str) -> FindOutcome: ...

    def sign_in_again(
        self, handle: str, purpose: Purpose, token: str, *, purpose_note: str = "", distinct: bool = False
    ) -> SignInAgainOutcome: ...

    def check_out(self, code: str) -> CheckOutOutcome: ...


class Background(Protocol):
    """Runs ``work`` elsewhere and brings its result or its error back into the Qt thread."""

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None: ...


GuestbookSource = Callable[[], Guestbook]
"""Returns the guestbook once its store is open; asked only in the background. Raises ``StoreError``."""


@dataclass(frozen=True, slots=True)
class Moves:
    """The ways through the kiosk: to a page by its name (``fresh``: with no way back, for what is done is
    done), one page back, and to the start with every trace of the visitor removed."""

    open: Callable[[str], None]
    fresh: Callable[[str], None]
    back: Callable[[], None]
    start_over: Callable[[], None]


class ShowVisit(Protocol):
    """Takes a visitor to the page with their code; ``already`` when the visit was there before."""

    def __call__(self, visit: Visit, *, already: bool = False) -> None: ...
