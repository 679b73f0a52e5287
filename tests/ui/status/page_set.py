"""The box for codes for the tests that go through every page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from domain.clock import Clock
from kiosk_app.bootstrap.terminal_status import bookings_name, visits_name
from kiosk_app.features.guestbook.visit_standing import visit_standing
from kiosk_app.features.status.ports import Answer, Finder, Problem, Status, StatusWords
from kiosk_app.features.status.wiring import wire_status
from kiosk_app.session.wiring import Shell
from tests.helpers.clock import FixedClock
from tests.ui.guestbook.page_set import VISIT, AtOnce, _Standing

STATUS_PAGES = ["status/code", "status/found"]


def status_pages(shell: Shell) -> list[str]:
    """Register the box with a code that nothing has, and a visit that was found before it."""
    clock = FixedClock()
    status = Status(partial(_words, clock), lambda: None)

    def find(text: str) -> Answer:
        return status if text.startswith("7") else Problem.UNKNOWN

    finders = [Finder(name, lambda _text: True, find) for name in (bookings_name, visits_name)]
    feature = wire_status(
        finders,
        AtOnce(),
        clock,
        shell.translation,
        _Standing(shell.navigator.register),  # type: ignore[arg-type]
        shell.reset.run,
    )
    shell.navigator.register(feature.pages)
    feature.model.setParent(shell.navigator)
    feature.scanned("7K4-Q39-MWX")
    return STATUS_PAGES


def _words(clock: Clock, lang: str) -> StatusWords:
    told = visit_standing(VISIT, clock.now(), lang)
    title = QCoreApplication.translate("Status", "Kunjungan ke PIP")
    return StatusWords(
        told.word,
        told.glyph,
        told.tone,
        True,
        title,
        told.when,
        told.owner,
        told.detail,
        told.deed,
    )
