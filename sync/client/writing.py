"""Rows from the server into the store, each by the port of its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sync.client.device import Changed, DevicePorts
from sync.client.ports import Session
from sync.protocol.messages import FeedRow


class UnusableRow(Exception):
    """A feature could not write a row; says only what kind of error it was."""


def write_rows(device: DevicePorts, session: Session, rows: Sequence[FeedRow]) -> Changed:
    """Write ``rows``, in feed order, with what waits for their records on top; never commit.

    A row without a body and a kind that this program does not know are passed over. Raises ``UnusableRow``.
    """
    by_kind: dict[str, list[FeedRow]] = defaultdict(list)
    for row in rows:
        if row.body is not None and row.kind in device.records:
            by_kind[row.kind].append(row)
    return {kind: _write_kind(device, session, kind, found) for kind, found in by_kind.items()}


def _write_kind(device: DevicePorts, session: Session, kind: str, rows: Sequence[FeedRow]) -> frozenset[str]:
    ids = [row.record_id for row in rows]
    waiting = device.outbox.waiting_for(session, ids, rows[-1].seq)
    try:
        return device.records[kind].apply(session, rows, waiting)
    except Exception as error:  # noqa: BLE001 - one bad row must not keep out all that follow
        # Only the type: the message may quote what a visitor typed.
        raise UnusableRow(type(error).__name__) from None
