"""A whole terminal for every test that asks for one."""

from __future__ import annotations

from tests.ui.booking.conftest import open_terminal, terminal

__all__ = ["open_terminal", "terminal"]
