"""The server's words over any wire. Whatever is not the server's own answer is a problem, never data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from operator import is_
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from sync.client.credentials import Credentials, OneToken
from sync.client.errors import (
    EpochChanged,
    MissingBefore,
    Overloaded,
    Rejected,
    ServerProblem,
    SnapshotNeeded,
    TooOld,
    TransportKind,
    TransportProblem,
    Unauthorised,
)
from sync.client.http_wire import HttpWire
from sync.client.wire import Answered, Asked, Query, Wire
from sync.protocol import PREFIX
from sync.protocol.enrolment import RotateReply, RotateRequest
from sync.protocol.errors import ErrorCode, ErrorReply
from sync.protocol.messages import HelloReply, HelloRequest, Message, PullReply, PushReply, PushRequest
from sync.protocol.operations import SCHEMA_VERSION, Operation, lane_of
from sync.protocol.snapshot import SnapshotReply

Reply = TypeVar("Reply", bound=Message)

ReadToken = Callable[[], str]
"""Tells the device's token of this moment: it may be another one after a rotation."""


class ServerTransport:
    """Implements ``sync.client.ports.Transport`` over a wire."""

    def __init__(self, wire: Wire, token: ReadToken | Credentials, schema_v: int = SCHEMA_VERSION) -> None:
        """``schema_v``: the newest version of records that this program reads."""
        self._wire = wire
        self._tokens = token if isinstance(token, Credentials) else OneToken(token)
        self._schema_v = schema_v
        self._prepared: tuple[Sequence[Operation], Asked] | None = None

    def hello(self, request: HelloRequest) -> HelloReply:
        return self.post("hello", request, HelloReply)

    def prepare(self, operations: Sequence[Operation]) -> None:
        self._prepared = operations, self._wire.pack(_push_of(operations))

    def push(self, operations: Sequence[Operation]) -> PushReply:
        prepared, self._prepared = self._prepared, None
        if prepared is not None and _are_the_same(prepared[0], operations):
            asked = prepared[1]
        else:
            asked = _push_of(operations)
        try:
            return self._ask(asked, PushReply)
        except Overloaded as problem:
            problem.lane = lane_of(operations[0].kind)
            raise

    def pull(self, scope: str, after: int, epoch: str, limit: int, wait: float) -> PullReply:
        query: Query = {"scope": scope, "after": after, "epoch": epoch, "limit": limit, "wait": wait}
        return self._get("pull", PullReply, query, wait)

    def snapshot(self, scope: str, epoch: str, after: str, head: int | None, limit: int) -> SnapshotReply:
        query: Query = {"epoch": epoch, "after": after, "limit": limit}
        known: Query = {} if head is None else {"head": head}
        return self._get(f"snapshot/{scope}", SnapshotReply, {**query, **known})

    def rotate(self, token_hash: str) -> bool:
        return self.post("devices/rotate", RotateRequest(token_hash=token_hash), RotateReply).accepted

    def post(self, name: str, request: Message, reply: type[Reply]) -> Reply:
        """Send ``request`` to ``/sync/v1/name`` and return its ``reply``; raises ``SyncProblem``."""
        return self._ask(Asked("POST", f"{PREFIX}/{name}", "", {}, request.to_json()), reply)

    def get(self, name: str, reply: type[Reply], **query: str | int | float) -> Reply:
        """Ask ``/sync/v1/name`` and return its ``reply``; raises ``SyncProblem``."""
        return self._get(name, reply, query)

    def abort(self) -> None:
        self._wire.abort()

    def _get(self, name: str, reply: type[Reply], query: Query, wait: float = 0.0) -> Reply:
        query = {**query, "schema_v": self._schema_v}
        return self._ask(Asked("GET", f"{PREFIX}/{name}", "", query, wait=wait), reply)

    def _ask(self, asked: Asked, reply: type[Reply]) -> Reply:
        """Ask with each token that may be the valid one, until one is known."""
        for token in self._tokens.candidates():
            answered = self._wire.exchange(replace(asked, token=token))
            if answered.status != 401:
                break
        else:
            self._tokens.failed()
        read = read_answer(answered, reply)
        # Only now: a page of the network that says "200" has proved nothing.
        self._tokens.worked(token)
        return read


class HttpTransport(ServerTransport):
    """The transport of a device: one connection, for one thread."""

    def __init__(self, url: str, token: str | ReadToken | Credentials, ca: Path | None = None) -> None:
        """``url``: of the server, without ``/sync/v1``. ``ca``: the only authority that is trusted."""
        super().__init__(HttpWire(url, ca), (lambda: token) if isinstance(token, str) else token)


def _push_of(operations: Sequence[Operation]) -> Asked:
    request = PushRequest.model_construct(operations=list(operations))
    # Told beside the body, so that a busy server need not open it to know what it may let wait.
    query = {"lane": lane_of(operations[0].kind).value}
    return Asked("POST", f"{PREFIX}/push", "", query, request.to_json())


def _are_the_same(some: Sequence[Operation], others: Sequence[Operation]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))


def read_answer(answered: Answered, reply: type[Reply]) -> Reply:
    """Return the ``reply`` in ``answered``; raises the ``SyncProblem`` that it is instead."""
    if not answered.content_type.startswith("application/json"):
        raise TransportProblem(TransportKind.NOT_OURS)
    if answered.status != 200:
        raise _server_problem(answered)
    if not answered.content:
        raise TransportProblem(TransportKind.CUT)
    try:
        return reply.read(answered.content)
    except ValidationError:
        raise TransportProblem(TransportKind.WRONG_SHAPE) from None


def _server_problem(answered: Answered) -> ServerProblem | TransportProblem:
    status = answered.status
    try:
        error = ErrorReply.model_validate_json(answered.content)
    except ValidationError:
        return TransportProblem(TransportKind.NOT_OURS)
    if status in {429, 503}:
        return Overloaded(status, error.code, _seconds(answered.retry_after))
    if status == 409 and error.incarnation is not None and error.expected is not None:
        return MissingBefore(status, error.code, error.incarnation, error.expected)
    return _REFUSALS.get(error.code, ServerProblem)(status, error.code)


def _seconds(header: str) -> float | None:
    return float(header) if header.isdecimal() else None


_REFUSALS: dict[str, type[ServerProblem]] = {
    ErrorCode.UNAUTHENTICATED: Unauthorised,
    ErrorCode.REVOKED: Unauthorised,
    ErrorCode.FORBIDDEN_SCOPE: Unauthorised,
    ErrorCode.EPOCH_CHANGED: EpochChanged,
    ErrorCode.SNAPSHOT_NEEDED: SnapshotNeeded,
    ErrorCode.TOO_OLD: TooOld,
    ErrorCode.TOO_LARGE: Rejected,
    ErrorCode.BAD_REQUEST: Rejected,
}
