"""Who stands at the terminal, and what they did here. Gone with the visitor."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from domain.booking.bookings import Party
from kiosk_app.features.booking.outcomes import BookingView


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody of whom the guestbook knows: filled in here, or known by the visit card."""

    name: str
    visit_id: str = ""
    phone: str | None = None


class TerminalSession(QObject):
    """Forgets everything at ``reset``."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guest: Guest | None = None
        self._made: set[str] = set()

    def welcome(self, guest: Guest) -> None:
        """From now on this is who books, until somebody else comes."""
        self.guest = guest
        self.changed.emit()

    def note(self, views: Iterable[BookingView]) -> None:
        """Remember that these bookings were made by whoever stands here."""
        self._made |= {view.booking.booking_id for view in views}

    def made(self, view: BookingView) -> bool:
        """Return whether this booking was made here, in this session: only then names are shown in full."""
        return view.booking.booking_id in self._made

    def party(self, name: str = "") -> Party:
        """Return for whom a booking is: the guest, or whoever gave ``name``."""
        guest = self.guest
        if guest is None:
            return Party(name=name.strip())
        return Party(name=guest.name, phone=guest.phone, visit_id=guest.visit_id)

    def reset(self) -> None:
        """The visitor left."""
        self.guest = None
        self._made = set()
        self.changed.emit()
