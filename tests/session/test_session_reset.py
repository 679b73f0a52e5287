"""L6: one step that fails does not spare the others, and says nothing about the visitor."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk_app.session.session_reset import SessionReset
from tests.helpers.watched_log import ExpectLog


def test_L6_clipboard_is_emptied(qapp: QGuiApplication) -> None:
    QGuiApplication.clipboard().setText("Siti Sa'adah")
    SessionReset().run()
    assert QGuiApplication.clipboard().text() == ""


def test_L6_a_failing_step_does_not_stop_the_reset(
    qapp: QGuiApplication, expect_log: ExpectLog, caplog: pytest.LogCaptureFixture
) -> None:
    ran: list[str] = []

    def fails() -> None:
        raise ValueError("Siti Sa'adah")

    expect_log("form failed")
    reset = SessionReset()
    reset.register("form", fails)
    reset.register("pages", lambda: ran.append("pages"))
    reset.run()
    assert ran == ["pages"]
    assert "Siti" not in caplog.text
