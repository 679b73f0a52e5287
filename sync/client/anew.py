"""Another life for a store that shares its numbers with another one: a restored store, or a clone."""

from __future__ import annotations

from collections.abc import Collection

from sync.client.device import DevicePorts
from sync.client.ports import Session


def begin_anew(device: DevicePorts, session: Session, shared: Collection[str]) -> None:
    """Hand in anew, under incarnations of our own, all that stands under the ``shared`` ones.

    What the server acknowledged there may be the other store's. What it has of ours it knows by its id.
    """
    for incarnation in sorted(shared):
        device.outbox.reopen(session, incarnation, 0)
    device.outbox.renew_incarnation(session)
