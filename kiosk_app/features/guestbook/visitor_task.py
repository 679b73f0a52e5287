"""Background work on behalf of the visitor who stands here now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kiosk_app.features.guestbook.ports import Background

T = TypeVar("T")


class VisitorTask:
    """One piece of work at a time. Once forgotten, its result reaches nobody: the next visitor must
    never see the answer to the last one's question."""

    def __init__(self, background: Background, busy_changed: Callable[[bool], None]) -> None:
        self._background = background
        self._busy_changed = busy_changed
        self._running: object | None = None

    @property
    def busy(self) -> bool:
        return self._running is not None

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Begin ``work`` unless some is running; ``done`` or ``failed`` follow in the Qt thread."""
        if self.busy:
            return
        ticket = self._running = object()
        self._busy_changed(True)

        def ended(tell: Callable[[], None]) -> None:
            if self._running is ticket:
                self._running = None
                self._busy_changed(False)
                tell()

        self._background.submit(
            work, lambda result: ended(lambda: done(result)), lambda error: ended(lambda: failed(error))
        )

    def forget(self) -> None:
        """The visitor left: what still runs may end, but tells nobody."""
        if self.busy:
            self._running = None
            self._busy_changed(False)
