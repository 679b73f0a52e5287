"""Which feed the device reads, and whether it may go on from where it stands."""

from __future__ import annotations

from sync.client.device import (
    EPOCH,
    ROLE,
    SNAPSHOT_HEAD,
    SNAPSHOT_NEXT,
    SNAPSHOT_ROWS,
    SNAPSHOT_TOTAL,
    VIEW,
    DevicePorts,
    Progress,
)
from sync.client.ports import Session, StatePort
from sync.protocol.snapshot import END, START


def must_load(device: DevicePorts, session: Session) -> bool:
    """Return whether the snapshot comes first: a load is under way, or the cursor is of another view."""
    state = device.state
    return state.get(session, VIEW) != _view(device, session) or bool(state.get(session, SNAPSHOT_NEXT))


def begin_load(device: DevicePorts, session: Session) -> None:
    """Note that the snapshot is to be loaded from its beginning."""
    values = {VIEW: _view(device, session), SNAPSHOT_NEXT: START}
    for key, value in {**values, SNAPSHOT_HEAD: "", SNAPSHOT_ROWS: "0", SNAPSHOT_TOTAL: ""}.items():
        device.state.put(session, key, value)


def go_on_loading(device: DevicePorts, session: Session) -> None:
    """Begin a load, unless one of this very view is under way."""
    under_way = bool(device.state.get(session, SNAPSHOT_NEXT))
    if not under_way or device.state.get(session, VIEW) != _view(device, session):
        begin_load(device, session)


def read_progress(state: StatePort, session: Session) -> Progress | None:
    """Return how far the load has come that is under way; ``None`` where there is none."""
    if (state.get(session, SNAPSHOT_NEXT) or END) == END:
        return None
    total = state.get(session, SNAPSHOT_TOTAL)
    return Progress(int(state.get(session, SNAPSHOT_ROWS) or 0), int(total) if total else None)


def _view(device: DevicePorts, session: Session) -> str:
    # Another building, another role, or a program that knows more kinds, would have seen rows that we passed.
    kinds = ",".join(sorted(device.records))
    epoch = device.state.get(session, EPOCH) or ""
    return f"{epoch}/{device.scope}/{device.state.get(session, ROLE)}/{kinds}"
