"""Stage "pull": the building's feed comes down; rows, what waits on top, and the cursor in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sync.client.beside import under_way
from sync.client.courtesy import GENTLE_ROWS
from sync.client.device import CURSOR, EPOCH, Changed, DevicePorts
from sync.client.errors import EpochChanged, FeedProblem, SnapshotNeeded
from sync.client.ports import Session
from sync.client.view import must_load
from sync.client.writing import UnusableRow, write_rows
from sync.protocol.errors import ErrorCode
from sync.protocol.messages import FeedRow, PullReply, rows_checksum
from sync.protocol.quick_pages import row_json

_log = logging.getLogger(__name__)

PAGE_ROWS = 1000
"""A page is a transaction: the fewer of them, the less of the same index pages is written again.
Measured for 10,000 visits: 15 µs a row in the store with 500, 11 with 1000, no less with more."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which feed the device stands."""

    epoch: str
    cursor: int


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
        place = self._find_place()
        reply = self._ask(place, wait)
        while True:
            check_page(reply, place)
            following = Place(place.epoch, place.cursor + len(reply.rows))
            if following.cursor >= reply.head:
                self._take(reply, place)
                self._device.courtesy.rest(len(reply.rows))
                return
            reply = self._take_and_ask(reply, place, following)
            place = following

    def _ask(self, place: Place, wait: float = 0.0) -> PullReply:
        device = self._device
        limit = device.courtesy.step(PAGE_ROWS, GENTLE_ROWS)
        return device.transport.pull(device.scope, place.cursor, place.epoch, limit, wait)

    def _take_and_ask(self, reply: PullReply, place: Place, following: Place) -> PullReply:
        """Write the page, and meanwhile fetch the one that follows it; one after the other beside somebody."""
        if self._device.courtesy.somebody_here():
            self._take(reply, place)
            self._device.courtesy.rest(len(reply.rows))
            self._require(following)
            return self._ask(following)
        with under_way(self._device.beside, partial(self._ask, following)) as answer:
            self._take(reply, place)
            self._require(following)
        fetched: PullReply = answer()
        return fetched

    def _find_place(self) -> Place:
        """Return the cursor; raises ``SnapshotNeeded`` where it belongs to another feed than is read now."""
        state = self._device.state
        with self._device.transaction() as session:
            if must_load(self._device, session):
                raise SnapshotNeeded(410, ErrorCode.SNAPSHOT_NEEDED)
            return Place(state.get(session, EPOCH) or "", int(state.get(session, CURSOR) or 0))

    def _require(self, place: Place) -> None:
        if self._find_place() != place:
            raise FeedProblem("overtaken")

    def _take(self, reply: PullReply, place: Place) -> None:
        if not reply.rows:
            return
        try:
            changed = self._apply(reply.rows, place)
        except UnusableRow as unusable:
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
            return write_rows(self._device, session, rows)

    def _apply_one_by_one(self, rows: Sequence[FeedRow], place: Place) -> Changed:
        changed: Changed = {}
        for row in rows:
            before = Place(place.epoch, row.seq - 1)
            try:
                found = self._apply([row], before)
            except UnusableRow as unusable:
                self._set_aside(row, before, unusable)
                continue
            for kind, ids in found.items():
                changed[kind] = changed.get(kind, frozenset()) | ids
        return changed

    def _set_aside(self, row: FeedRow, before: Place, unusable: UnusableRow) -> None:
        """Keep the row for a person to look at. If it was the disk's fault, this fails as well and
        the row comes again."""
        _log.error("feed row %d is set aside: %s", row.seq, unusable)
        device = self._device
        with device.transaction() as session:
            self._move_cursor(session, before, row.seq)
            device.outbox.quarantine(
                session, f"feed:{row.seq}", row_json(row), str(unusable), device.clock.now()
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
