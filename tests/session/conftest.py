"""Everything here lives in a Qt application: timers, the clipboard, translators."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """There is one."""
