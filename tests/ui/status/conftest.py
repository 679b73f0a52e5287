"""A whole terminal, as bookings' tests have it."""

from tests.ui.booking.conftest import open_terminal, terminal

__all__ = ["open_terminal", "terminal"]
