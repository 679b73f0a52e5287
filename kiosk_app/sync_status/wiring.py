"""Builds sync from what the device has."""

from __future__ import annotations

from kiosk_app.sync_status.device_engine import CentralAddress, Member, make_engine, read_counts
from kiosk_app.sync_status.loop import SyncLoop


def wire_sync(member: Member, central: CentralAddress) -> SyncLoop:
    """Return a loop that has not begun: connect its signals, then ``start()``; ``stop()`` at the end.

    Nothing is read or written here: that is for the threads.
    """
    return SyncLoop(
        lambda on_changed: make_engine(member, central, on_changed),
        lambda: read_counts(member.store, member.count_aside),
        member.clock,
    )
