"""What the lease stage needs of the device."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from domain.leases import LeaseClock
from sync.protocol.leases import AcquireReply, AcquireRequest, RecoverReply, RecoverRequest, ReturnRequest

Session = Any
"""As in ``sync.client.ports``."""


class LeasePort(Protocol):
    """The leases in the device's store. No method commits."""

    def read_clock(self) -> LeaseClock:
        """Return what this machine knows of time, now."""
        ...

    def to_recover(self, session: Session, epoch: str) -> RecoverRequest | None:
        """Return all that is held and known to be confirmed, ``None`` if ``epoch`` was told before."""
        ...

    def recovered(self, session: Session, epoch: str, reply: RecoverReply) -> None:
        """Note that ``epoch`` was told, and stop spending what it cannot stand by."""
        ...

    def to_return(self, session: Session) -> Sequence[ReturnRequest]:
        """Return what is to be given back; under these leases nothing is spent any more."""
        ...

    def returned(self, session: Session, lease_id: str) -> None:
        """Forget a lease that was given back."""
        ...

    def to_acquire(self, session: Session, clock: LeaseClock) -> AcquireRequest | None:
        """Return what to ask for, ``None`` if it is not time. The request is kept until it is answered:
        asked for again, it comes with the same id."""
        ...

    def adopt(
        self, session: Session, request: AcquireRequest, reply: AcquireReply, asked: LeaseClock
    ) -> None:
        """Take over what was granted and renewed, counted from ``asked``, unless this device has begun
        another life meanwhile; stop spending what has ended."""
        ...
