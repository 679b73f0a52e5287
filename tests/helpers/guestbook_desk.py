"""A guestbook on a real store, as one device has it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, text

from domain.devices import DeviceIdentity
from domain.outcome import Accepted
from domain.visits import Visit, VisitDraft, VisitPolicy
from kiosk_app.features.guestbook.service import GuestbookService
from tests.helpers.clock import FixedClock

ENTRANCE = DeviceIdentity("pip-semarang", "entrance-left")

SITI = VisitDraft(
    name="Siti Sa'adah",
    origin_kind="kelurahan",
    kelurahan_code="33.74.01.1004",
    purpose="reading",
    phone="0812-1500-0512",
)
SLAMET = VisitDraft(name="Slamet", origin_kind="town", origin_text="Demak", purpose="information")
KARANG_TARUNA = VisitDraft(
    name="Andika Pratama",
    origin_kind="institution",
    origin_text="Karang Taruna Sekayu",
    purpose="activity",
    is_group=True,
    men="7",
    women="5",
)


@dataclass
class GuestbookDesk:
    """The service with its store, its clock, and what it said was saved."""

    engine: Engine
    clock: FixedClock
    policy: VisitPolicy = field(default_factory=VisitPolicy)
    device: DeviceIdentity = ENTRANCE
    saved: list[str] = field(default_factory=list)

    @property
    def service(self) -> GuestbookService:
        """A service as after a restart: it remembers nothing but the store."""
        return GuestbookService(lambda: self.engine, self.clock, self.device, self.policy, self.saved.append)

    def signed_in(self, draft: VisitDraft, token: str, *, distinct: bool = False) -> Visit:
        """Sign in somebody of whom nothing is to be said but yes."""
        outcome = self.service.sign_in(draft, token=token, distinct=distinct)
        assert isinstance(outcome, Accepted), outcome
        return outcome.state

    def ask(self, question: str) -> list[tuple[Any, ...]]:
        """Return the answer to a question put to the store in SQL."""
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(question))]

    def operations(self) -> list[tuple[Any, ...]]:
        """Return (kind, record id) of what waits for the server, in order."""
        return self.ask("SELECT kind, record_id FROM outbox ORDER BY seq")
