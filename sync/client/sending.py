"""Stage "push": what waits goes up, batch by batch, each operation with its own outcome.

While the server decides one batch, the answer to the one before is settled, and the next one read and packed: the
store and the server work beside each other, and one request at a time is under way. If the device goes
down in between, it sends again what was answered and not settled; the server knows it by its ids.

While somebody is at the screen, one small batch at a time goes, nothing beside it, and then a rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from functools import partial
from itertools import takewhile

from sync.client.anew import begin_anew
from sync.client.beside import at_once, under_way
from sync.client.courtesy import GENTLE_OPERATIONS
from sync.client.device import EPOCH, DevicePorts
from sync.client.errors import MissingBefore, Rejected, TransportKind, TransportProblem
from sync.protocol.messages import PushReply
from sync.protocol.operations import LANES, MAX_OPERATIONS, Lane, Operation, Outcome, lane_of

MAX_BATCH_CHARACTERS = 6_000_000
"""Of bodies in one push. They shrink to a tenth on the way, well below the server's limit."""


class Sending:
    """One run of the stage. ``outcomes`` grows as replies come in."""

    def __init__(self, device: DevicePorts, than: Lane | None = None) -> None:
        """``than``: send only what is more urgent than this lane."""
        self._device = device
        self._lanes = LANES if than is None else LANES[: LANES.index(than)]
        self._limit = MAX_OPERATIONS
        self._missing: tuple[str, int] | None = None
        self._answered: tuple[list[Operation], PushReply] | None = None
        self.outcomes: Counter[Outcome] = Counter()
        self.epoch_changed = False

    def run(self) -> None:
        """Push until nothing waits; raises ``SyncProblem``, with all settled that was answered."""
        batch = self._next_batch()
        while batch:
            following = self._hand_in(batch)
            if lane_of(batch[0].kind) is _CAN_WAIT:
                self._device.courtesy.rest(len(batch))
            # Somebody may have come since it was read.
            following = following[: self._device.courtesy.step(len(following), GENTLE_OPERATIONS)]
            batch = following or self._next_batch()

    def _hand_in(self, batch: list[Operation]) -> list[Operation]:
        """Push ``batch``, and meanwhile settle the answer before; return what is to follow, [] to look."""
        # What is not full is the last one: there is nothing to do beside it.
        beside = self._device.beside if len(batch) >= self._limit else at_once
        with under_way(beside, partial(self._device.transport.push, batch)) as answer:
            following = self._meanwhile(batch)
        try:
            self._answered = batch, answer()
        except MissingBefore as problem:
            self._fill(problem)
        except Rejected:
            self._take_smaller(batch)
        else:
            return following if self._may_wait(following) else self._settle_answered()
        return []

    def _meanwhile(self, batch: Sequence[Operation]) -> list[Operation]:
        self._settle_answered()
        if len(batch) < self._limit:
            return []
        following = self._next_batch({operation.op_id for operation in batch})
        if following:
            self._device.transport.prepare(following)
        return following

    def _may_wait(self, following: Sequence[Operation]) -> bool:
        """Return whether the answer may be settled beside the next push: nothing in it changes what
        that one must be."""
        if self._answered is None:
            return False
        batch, reply = self._answered
        plain = bool(following) and not reply.renew_incarnation and len(reply.results) == len(batch)
        return plain and self._is_still_first(following)

    def _is_still_first(self, following: Sequence[Operation]) -> bool:
        """Return whether nothing more urgent was saved since ``following`` was read."""
        with self._device.transaction() as session:
            first = self._device.outbox.waiting(session, 1)
        return not first or _urgency(first[0]) >= _urgency(following[0])

    def _settle_answered(self) -> list[Operation]:
        if self._answered is not None:
            (batch, reply), self._answered = self._answered, None
            self._settle(batch, reply)
        return []

    def _next_batch(self, under_way: Collection[str] = frozenset()) -> list[Operation]:
        with self._device.transaction() as session:
            most = self._device.courtesy.step(self._limit, GENTLE_OPERATIONS)
            waiting = self._of_one_lane(self._device.outbox.waiting(session, most, under_way))
        size = 0
        for count, operation in enumerate(waiting):
            size += len(operation.body)
            if size > MAX_BATCH_CHARACTERS and count > 0:
                return waiting[:count]
        return waiting

    def _of_one_lane(self, waiting: list[Operation]) -> list[Operation]:
        """Return the operations of the first lane: what is urgent is not decided along with what can wait."""
        if not waiting or (lane := lane_of(waiting[0].kind)) not in self._lanes:
            return []
        return list(takewhile(lambda operation: lane_of(operation.kind) == lane, waiting))

    def _settle(self, batch: Sequence[Operation], reply: PushReply) -> None:
        sent = {operation.op_id for operation in batch}
        results = [result for result in reply.results if result.op_id in sent]
        if not results:
            # Trying the same again at once would never end.
            raise TransportProblem(TransportKind.WRONG_SHAPE)
        device = self._device
        with device.transaction() as session:
            device.outbox.settle(session, results, device.clock.now())
            if reply.renew_incarnation:
                begin_anew(device, session, {operation.incarnation for operation in batch})
            self.epoch_changed |= device.state.get(session, EPOCH) != reply.epoch
        self.outcomes.update(result.outcome for result in results)

    def _fill(self, problem: MissingBefore) -> None:
        """Send what the server misses; if it is gone here, number what waits anew."""
        missing = (problem.incarnation, problem.expected)
        with self._device.transaction() as session:
            if self._missing is None:
                self._device.outbox.reopen(session, problem.incarnation, problem.expected - 1)
            elif self._missing == missing:
                self._device.outbox.renew_incarnation(session)
            else:
                raise problem
        self._missing = missing

    def _take_smaller(self, batch: Sequence[Operation]) -> None:
        if len(batch) > 1:
            self._limit = len(batch) // 2
            return
        # The server can never take this one. It is told of it without the body, which it will
        # quarantine as damaged, so that the numbering goes on; the body stays in our quarantine.
        husk = batch[0].model_copy(update={"body": ""})
        self._settle(batch, self._device.transport.push([husk]))
        self._limit = MAX_OPERATIONS


_CAN_WAIT = LANES[-1]


def _urgency(operation: Operation) -> int:
    return LANES.index(lane_of(operation.kind))
