"""The server's own doors without a network between, and a network that loses, doubles and reorders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from domain.clock import Clock
from sync.client.errors import TransportKind, TransportProblem
from sync.client.wire import Answered, Asked
from sync.protocol import PREFIX
from sync.server import doors, enrol_door, snapshot_door
from sync.server.context import Context, identify, make_context
from sync.server.opening import open_store
from sync.server.problems import ApiError
from tests.sync.stores import ServerStores

Network = Callable[[Asked, Callable[[Asked], Answered]], Answered]
"""Gets what is asked and a way to the server; returns the answer that the device gets."""


@contextmanager
def open_context(place: Path, stores: ServerStores, clock: Clock) -> Iterator[Context]:
    """Yield a server in this process, on a store of its own."""
    store = open_store(place, database=stores.make())
    try:
        yield make_context(store, clock)
    finally:
        store.close()


class DoorWire:
    """Implements ``Wire``: every request goes through ``network``, and reaches the doors if it lets it."""

    def __init__(self, context: Context, network: Network | None = None) -> None:
        self._context = context
        self.network: Network = network or (lambda asked, deliver: deliver(asked))
        self.asked: list[Asked] = []

    def pack(self, asked: Asked) -> Asked:
        return asked

    def exchange(self, asked: Asked) -> Answered:
        self.asked.append(asked)
        return self.network(asked, self.deliver)

    def abort(self) -> None:
        pass

    def deliver(self, asked: Asked) -> Answered:
        """Let the server answer."""
        try:
            return Answered(200, self._answer(asked).encode())
        except ApiError as error:
            return Answered(error.status, error.reply.model_dump_json().encode())

    def _answer(self, asked: Asked) -> str:
        context, name = self._context, asked.path.removeprefix(f"{PREFIX}/")
        if name == "devices/enrol":
            return enrol_door.enrol(context, asked.content).model_dump_json()
        sender = identify(context, asked.token)
        if name == "devices/rotate":
            return enrol_door.rotate(context, sender, asked.content).model_dump_json()
        if name == "hello":
            return doors.hello(context, sender, asked.content).model_dump_json()
        if name == "push":
            return doors.push(context, sender, asked.content).model_dump_json()
        if name.startswith("snapshot/"):
            query = asked.query
            reply = snapshot_door.snapshot(
                context,
                sender,
                name.removeprefix("snapshot/"),
                epoch=str(query["epoch"]),
                after=str(query["after"]),
                head=None,
                limit=int(query["limit"]),
            )
            return reply.model_dump_json()
        scope, after = str(asked.query["scope"]), int(asked.query["after"])
        schema_v = int(asked.query.get("schema_v", 1))
        doors.check_pull(context, sender, scope, str(asked.query["epoch"]), schema_v)
        return doors.pull(context, sender, after, int(asked.query["limit"])).model_dump_json()


def lose_answer(asked: Asked, deliver: Callable[[Asked], Answered]) -> Answered:
    """The server has committed; nobody hears of it."""
    deliver(asked)
    raise TransportProblem(TransportKind.CUT)


def lose_request(_asked: Asked, _deliver: Callable[[Asked], Answered]) -> Answered:
    """The server never hears of it."""
    raise TransportProblem(TransportKind.UNREACHABLE)
