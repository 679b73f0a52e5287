"""Stage "pull": the building's feed comes down; rows, what waits on top, and the cursor in one transaction."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sync.client.device import CURSOR, EPOCH, ROLE, VIEW, Changed, DevicePorts
from sync.client.errors import EpochChanged, FeedProblem
from sync.client.ports import Session
from sync.protocol.messages import FeedRow, PullReply, rows_checksum

_log = logging.getLogger(__name__)

PAGE_ROWS = 500


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which feed the device stands."""

    epoch: str
    cursor: int


class _UnusableRow(Exception):
    """A feature could not write a row; says only what kind of error it was."""


class Receiving:
    """One run of the stage. ``rows`` and ``changed`` grow page by page."""

    def __init__(self, device: DevicePorts) -> None:
        self._device = device
        self.rows = 0
        self.changed: list[Changed] = []

    def run(self, wait: float) -> None:
        """Pull until the feed's head is reached; wait up to ``wait`` seconds for the first news.

        Raises ``SyncProblem``; every page that was applied stays.
        """
        while True:
            place = self._find_place()
            reply = self._device.transport.pull(
                self._device.scope, place.cursor, place.epoch, PAGE_ROWS, wait
            )
            check_page(reply, place)
            self._take(reply, place)
            if place.cursor + len(reply.rows) >= reply.head:
                return
            wait = 0.0

    def _find_place(self) -> Place:
        """Return the cursor; 0 if it belongs to another feed than the one that is read now."""
        state = self._device.state
        with self._device.transaction() as session:
            epoch = state.get(session, EPOCH) or ""
            # Another role, or a program that knows more kinds, would have seen rows that we passed.
            kinds = ",".join(sorted(self._device.records))
            view = f"{epoch}/{state.get(session, ROLE)}/{kinds}"
            if state.get(session, VIEW) != view:
                state.put(session, VIEW, view)
                state.put(session, CURSOR, "0")
            return Place(epoch, int(state.get(session, CURSOR) or 0))

    def _take(self, reply: PullReply, place: Place) -> None:
        if not reply.rows:
            return
        try:
            changed = self._apply(reply.rows, place)
        except _UnusableRow as unusable:
            _log.warning("a page of the feed is taken row by row: %s", unusable)
            changed = self._apply_one_by_one(reply.rows, place)
        self.rows += len(reply.rows)
        changed = {kind: ids for kind, ids in changed.items() if ids}
        if changed:
            self.changed.append(changed)
            self._device.on_changed(changed)

    def _apply(self, rows: Sequence[FeedRow], place: Place) -> Changed:
        with self._device.transaction() as session:
            self._move_cursor(session, place, rows[-1].seq)
            return self._write(session, rows)

    def _write(self, session: Session, rows: Sequence[FeedRow]) -> Changed:
        by_kind: dict[str, list[FeedRow]] = defaultdict(list)
        for row in rows:
            if row.body is not None and row.kind in self._device.records:
                by_kind[row.kind].append(row)
        return {kind: self._write_kind(session, kind, found) for kind, found in by_kind.items()}

    def _write_kind(self, session: Session, kind: str, rows: Sequence[FeedRow]) -> frozenset[str]:
        ids = [row.record_id for row in rows]
        waiting = self._device.outbox.waiting_for(session, ids, rows[-1].seq)
        try:
            return self._device.records[kind].apply(session, rows, waiting)
        except Exception as error:  # noqa: BLE001 - one bad row must not keep out all that follow
            # Only the type: the message may quote what a visitor typed.
            raise _UnusableRow(type(error).__name__) from None

    def _apply_one_by_one(self, rows: Sequence[FeedRow], place: Place) -> Changed:
        changed: Changed = {}
        for row in rows:
            before = Place(place.epoch, row.seq - 1)
            try:
                found = self._apply([row], before)
            except _UnusableRow as unusable:
                self._set_aside(row, before, unusable)
                continue
            for kind, ids in found.items():
                changed[kind] = changed.get(kind, frozenset()) | ids
        return changed

    def _set_aside(self, row: FeedRow, before: Place, unusable: _UnusableRow) -> None:
        """Keep the row for a person to look at. If it was the disk's fault, this fails as well and
        the row comes again."""
        _log.error("feed row %d is set aside: %s", row.seq, unusable)
        device = self._device
        with device.transaction() as session:
            self._move_cursor(session, before, row.seq)
            device.outbox.quarantine(
                session, f"feed:{row.seq}", row.model_dump_json(), str(unusable), device.clock.now()
            )

    def _move_cursor(self, session: Session, place: Place, seq: int) -> None:
        """Move on, unless somebody set the cursor back while the page was under way."""
        state = self._device.state
        now = Place(state.get(session, EPOCH) or "", int(state.get(session, CURSOR) or 0))
        if now != place:
            raise FeedProblem("overtaken")
        state.put(session, CURSOR, str(seq))


def check_page(reply: PullReply, place: Place) -> None:
    """Raise unless ``reply`` follows ``place`` without a gap and arrived as it was sent."""
    if reply.epoch != place.epoch:
        raise EpochChanged(410, "epoch_changed")
    numbers = [row.seq for row in reply.rows]
    if numbers != list(range(place.cursor + 1, place.cursor + 1 + len(numbers))):
        raise FeedProblem("gap")
    if reply.head < place.cursor or (not numbers and reply.head > place.cursor):
        raise FeedProblem("gap")
    if reply.checksum != rows_checksum(reply.rows):
        raise FeedProblem("checksum")
