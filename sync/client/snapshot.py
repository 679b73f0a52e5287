"""Stage "snapshot": a device that cannot read the feed from where it stands gets every record as it is.

Page after page, each in one transaction with the place where the next one begins: cut off anywhere, the
load goes on there. The screens work all the while, and what waits to go up stays on top.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from sync.client.beside import Answer, at_once, under_way
from sync.client.device import (
    CURSOR,
    EPOCH,
    SNAPSHOT_HEAD,
    SNAPSHOT_NEXT,
    SNAPSHOT_ROWS,
    SNAPSHOT_TOTAL,
    Changed,
    DevicePorts,
    Progress,
)
from sync.client.errors import EpochChanged, FeedProblem, SnapshotNeeded
from sync.client.ports import Session
from sync.client.view import begin_load, go_on_loading, read_progress
from sync.client.writing import UnusableRow, write_rows
from sync.protocol.messages import FeedRow
from sync.protocol.quick_pages import row_json
from sync.protocol.snapshot import (
    END,
    MAX_SNAPSHOT_ROWS,
    SnapshotReply,
    key_text,
    read_key,
    snapshot_checksum,
)

_log = logging.getLogger(__name__)

_FORGET_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class LoadPlace:
    """Where in which load the device stands; ``head`` is ``None`` before the first page."""

    epoch: str
    after: str
    head: int | None


class Loading:
    """One run of the stage. ``rows`` and ``changed`` grow page by page; ``progress`` is of the whole load."""

    def __init__(self, device: DevicePorts) -> None:
        self._device = device
        self.rows = 0
        self.changed: list[Changed] = []
        self.progress = Progress(0, None)
        self._fetched: tuple[LoadPlace, Answer] | None = None

    def run(self) -> None:
        """Load what is missing; raises ``SyncProblem``, and every page that was applied stays."""
        with self._device.transaction() as session:
            go_on_loading(self._device, session)
        while (place := self._find_place()) is not None:
            try:
                reply = self._fetch(place)
            except SnapshotNeeded:
                if place.head is None:
                    raise
                self._begin_anew()
                continue
            check_snapshot_page(reply, place)
            self._take_and_ask(reply, place)

    def _fetch(self, place: LoadPlace) -> SnapshotReply:
        """Return the page at ``place``: the one that came while the page before was written, or ask now."""
        fetched, self._fetched = self._fetched, None
        reply: SnapshotReply = fetched[1]() if fetched and fetched[0] == place else self._ask(place)
        return reply

    def _ask(self, place: LoadPlace) -> SnapshotReply:
        scope = self._device.scope
        return self._device.transport.snapshot(scope, place.epoch, place.after, place.head, MAX_SNAPSHOT_ROWS)

    def _take_and_ask(self, reply: SnapshotReply, place: LoadPlace) -> None:
        """Write the page, and meanwhile fetch the one that follows it."""
        if reply.next == END:
            self._write(reply, place)
            return
        following = LoadPlace(place.epoch, reply.next, reply.head)
        with under_way(self._device.beside, partial(self._ask, following)) as answer:
            self._write(reply, place)
        self._fetched = following, at_once(answer)

    def _write(self, reply: SnapshotReply, place: LoadPlace) -> None:
        self._forget_absent(reply, place)
        self._take(reply, place)

    def _find_place(self) -> LoadPlace | None:
        with self._device.transaction() as session:
            self.progress = read_progress(self._device.state, session) or self.progress
            place = self._read_place(session)
        return None if place.after == END else place

    def _read_place(self, session: Session) -> LoadPlace:
        state = self._device.state
        head = state.get(session, SNAPSHOT_HEAD)
        return LoadPlace(
            state.get(session, EPOCH) or "",
            state.get(session, SNAPSHOT_NEXT) or END,
            int(head) if head else None,
        )

    def _begin_anew(self) -> None:
        """The feed was cut behind the load: what changed meanwhile could not be read any more."""
        with self._device.transaction() as session:
            begin_load(self._device, session)

    def _forget_absent(self, reply: SnapshotReply, place: LoadPlace) -> None:
        """Remove what lies within the page's keys and is not on it, unless only this device knows of it.

        A range at a time: nothing need be remembered until the end of the load.
        """
        present = {(row.kind, row.record_id) for row in reply.rows}
        for kind, after, upto in self._ranges(place.after, reply.next):
            for ids in self._ids_between(kind, after, upto):
                absent = [record_id for record_id in ids if (kind, record_id) not in present]
                if absent:
                    self._forget(kind, absent, place, reply.head)

    def _ranges(self, after: str, following: str) -> Iterator[tuple[str, str, str | None]]:
        first, first_id = read_key(after)
        last, last_id = read_key(following)
        for kind in sorted(self._device.records):
            if kind >= first and (following == END or kind <= last):
                upto = last_id if kind == last and following != END else None
                yield kind, first_id if kind == first else "", upto

    def _ids_between(self, kind: str, after: str, upto: str | None) -> Iterator[Sequence[str]]:
        """Some at a time, so that a save in between never waits long."""
        port = self._device.records[kind]
        while True:
            with self._device.transaction() as session:
                ids = port.ids_between(session, after, upto, _FORGET_AT_ONCE)
            if not ids:
                return
            yield ids
            after = ids[-1]

    def _forget(self, kind: str, absent: list[str], place: LoadPlace, head: int) -> None:
        with self._device.transaction() as session:
            self._require(session, place)
            held = self._device.outbox.held(session, absent, head)
            gone = [record_id for record_id in absent if record_id not in held]
            if gone:
                self._device.records[kind].forget(session, gone)
        self._note({kind: frozenset(gone)})

    def _take(self, reply: SnapshotReply, place: LoadPlace) -> None:
        rows = [FeedRow(reply.head, row.kind, row.record_id, row.body) for row in reply.rows]
        try:
            self._write_page(rows, place, reply)
        except UnusableRow as unusable:
            _log.warning("a page of the snapshot is taken row by row: %s", unusable)
            self._take_one_by_one(rows)
            self._write_page([], place, reply)
        self.rows += len(rows)
        self.progress = Progress(self.progress.rows + len(rows), reply.total or self.progress.total)
        self._device.on_loading(self.progress)

    def _write_page(self, rows: Sequence[FeedRow], place: LoadPlace, reply: SnapshotReply) -> None:
        with self._device.transaction() as session:
            self._move(session, place, reply)
            changed = write_rows(self._device, session, rows)
        self._note(changed)

    def _take_one_by_one(self, rows: list[FeedRow]) -> None:
        """Each in a transaction of its own; the page is moved past only after them, and may come again."""
        for row in rows:
            try:
                with self._device.transaction() as session:
                    changed = write_rows(self._device, session, [row])
            except UnusableRow as unusable:
                self._set_aside(row, unusable)
            else:
                self._note(changed)

    def _set_aside(self, row: FeedRow, unusable: UnusableRow) -> None:
        _log.error("a record of the snapshot is set aside: %s", unusable)
        source = f"snapshot:{key_text(row.kind, row.record_id)}"
        with self._device.transaction() as session:
            self._device.outbox.quarantine(
                session, source, row_json(row), str(unusable), self._device.clock.now()
            )

    def _move(self, session: Session, place: LoadPlace, reply: SnapshotReply) -> None:
        """Note where the next page begins; after the last one, where in the feed to go on."""
        self._require(session, place)
        state = self._device.state
        rows = int(state.get(session, SNAPSHOT_ROWS) or 0) + len(reply.rows)
        state.put(session, SNAPSHOT_NEXT, reply.next)
        state.put(session, SNAPSHOT_HEAD, str(reply.head))
        state.put(session, SNAPSHOT_ROWS, str(rows))
        if reply.total is not None:
            state.put(session, SNAPSHOT_TOTAL, str(reply.total))
        if reply.next == END:
            state.put(session, CURSOR, str(reply.head))

    def _require(self, session: Session, place: LoadPlace) -> None:
        """Raise if somebody else moved on, or began anew, while the page was under way."""
        if self._read_place(session) != place:
            raise FeedProblem("overtaken")

    def _note(self, changed: Changed) -> None:
        changed = {kind: ids for kind, ids in changed.items() if ids}
        if changed:
            self.changed.append(changed)
            self._device.on_changed(changed)


def check_snapshot_page(reply: SnapshotReply, place: LoadPlace) -> None:
    """Raise unless ``reply`` follows ``place`` and arrived as it was sent."""
    if reply.epoch != place.epoch:
        raise EpochChanged(410, "epoch_changed")
    if place.head is not None and reply.head != place.head:
        raise FeedProblem("head")
    keys = [(row.kind, row.record_id) for row in reply.rows]
    follows = [read_key(place.after), *keys]
    if any(left >= right for left, right in zip(follows, keys, strict=False)):
        raise FeedProblem("order")
    if reply.next != END and (not keys or reply.next != key_text(*keys[-1])):
        raise FeedProblem("gap")
    if reply.checksum != snapshot_checksum(reply.rows, reply.next):
        raise FeedProblem("checksum")
