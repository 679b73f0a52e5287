"""The central server as a node: the real store, context and doors on a disk that may lose its power."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from starlette.responses import Response

from sync.client.wire import Answered, Asked
from sync.protocol.errors import ErrorCode, ErrorReply
from sync.server.context import Context, identify, make_context
from sync.server.devices import Sender
from sync.server.new_house import NewHouse
from sync.server.problems import ApiError, error_response
from sync.server.store import ServerStore
from tools.simulate.addresses import find_door
from tools.simulate.broken import Broken, Crash
from tools.simulate.clocks import NodeClock
from tools.simulate.disk import Disk
from tools.simulate.images import server_image
from tools.simulate.slots import SERVER_SLOTS
from tools.simulate.versions import CURRENT, NEWEST, book
from vault.errors import StoreError

if TYPE_CHECKING:
    from tools.simulate.world import World

Hears = Callable[[Sender, Asked], None]
Heard = Callable[[Sender, Asked, Answered], None]
NAME = "server"


class ServerNode:
    """``hears`` is called before each request of a known device, ``heard`` after it, with the answer as the
    server made it."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.name = NAME
        self.disk = Disk(NAME, server_image())
        self.clock = NodeClock(world.time)
        self.slot = SERVER_SLOTS.take()
        self.is_up = False
        self.lives = 0
        self.version = world.dice.choice((CURRENT, CURRENT, NEWEST))
        self.hears: list[Hears] = []
        self.heard: list[Heard] = []
        self.opens: NewHouse | None = None
        self.start()

    def start(self) -> None:
        """Switch on: all objects are new, the disk is as it was."""
        self.slot.insert(self.disk)
        self.clock.boot()
        self.disk.lose_power_after(None)
        self.store = ServerStore(self.slot.engine)
        self.context: Context = make_context(self.store, self.clock, book(self.version), self.opens)
        self.is_up = True
        self.lives += 1

    def stop(self) -> None:
        self.is_up = False

    def attempt(self, work: Callable[[], object]) -> None:
        """Have the operator do ``work`` at the server; where its power goes, it is switched on again."""
        try:
            work()
        except Crash as crash:
            if crash.node != NAME:
                raise
            self._world.history.fault("server crash", NAME, "loses its power under the operator's hands")
            self.start()

    def restore(self, image: bytes) -> None:
        """Put a backup in place of the store, and start with a new epoch."""
        self.disk.put(image)
        self.start()
        self.store.renew_epoch()

    def answer(self, asked: Asked) -> Answered | None:
        """Return the answer to ``asked``, or ``None`` where the power went before it was sent."""
        try:
            return self._answer(asked)
        except Crash as crash:
            self._world.history.fault("server crash", NAME, f"loses its power during {asked.path}")
            if crash.node != NAME:
                raise
            self.start()
            return None

    def _answer(self, asked: Asked) -> Answered:
        try:
            sender = identify(self.context, asked.token)
            for hears in self.hears:
                hears(sender, asked)
            reply = find_door(asked)(self.context, sender, asked, self._world.plan.page_rows)
        except ApiError as error:
            return _answered(error_response(error.status, error.reply, error.retry_after))
        except StoreError:
            busy = ErrorReply(code=ErrorCode.OVERLOADED)
            return _answered(error_response(503, busy))
        except Exception as error:
            raise Broken(
                "no fault in the server", f"{asked.path}: {type(error).__name__}: {error}"
            ) from error
        answered = Answered(200, reply.to_json())
        self._world.history.mix(answered.content)
        for heard in self.heard:
            heard(sender, asked, answered)
        return answered

    def close(self) -> None:
        SERVER_SLOTS.give_back(self.slot)
        self.disk.free()


def _answered(response: Response) -> Answered:
    headers = response.headers
    return Answered(
        response.status_code,
        bytes(response.body),
        headers.get("content-type", ""),
        headers.get("retry-after", ""),
    )
