"""Builds sync from what the device has."""

from __future__ import annotations

from collections.abc import Callable

from kiosk_app.sync_status.device_engine import CentralAddress, Member, make_engine, read_counts
from kiosk_app.sync_status.loop import SyncLoop
from sync.client.courtesy import Courtesy, nobody


def wire_sync(
    member: Member, central: CentralAddress, somebody_here: Callable[[], bool] = nobody
) -> SyncLoop:
    """Return a loop that has not begun: connect its signals, then ``start()``; ``stop()`` at the end.

    ``somebody_here`` tells, in any thread, whether somebody is at the screen: then sync goes in small steps.
    Nothing is read or written here: that is for the threads.
    """
    courtesy = Courtesy(somebody_here)
    return SyncLoop(
        lambda on_changed: make_engine(member, central, on_changed, courtesy),
        lambda: read_counts(member.store, member.count_aside),
        member.clock,
    )
