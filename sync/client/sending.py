"""Stage "push": what waits goes up, batch by batch, each operation with its own outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sync.client.device import EPOCH, DevicePorts
from sync.client.errors import MissingBefore, Rejected, TransportKind, TransportProblem
from sync.protocol.messages import PushReply
from sync.protocol.operations import MAX_OPERATIONS, Operation, Outcome

MAX_BATCH_CHARACTERS = 6_000_000
"""Of bodies in one push. They shrink to a tenth on the way, well below the server's limit."""


class Sending:
    """One run of the stage. ``outcomes`` grows as replies come in."""

    def __init__(self, device: DevicePorts) -> None:
        self._device = device
        self._limit = MAX_OPERATIONS
        self._missing: tuple[str, int] | None = None
        self.outcomes: Counter[Outcome] = Counter()
        self.epoch_changed = False

    def run(self) -> None:
        """Push until nothing waits; raises ``SyncProblem``, with all settled that was answered."""
        while batch := self._next_batch():
            try:
                self._settle(batch, self._device.transport.push(batch))
            except MissingBefore as problem:
                self._fill(problem)
            except Rejected:
                self._take_smaller(batch)

    def _next_batch(self) -> list[Operation]:
        with self._device.transaction() as session:
            waiting = self._device.outbox.waiting(session, self._limit)
        size = 0
        for count, operation in enumerate(waiting):
            size += len(operation.body)
            if size > MAX_BATCH_CHARACTERS and count > 0:
                return waiting[:count]
        return waiting

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
                device.outbox.renew_incarnation(session)
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
