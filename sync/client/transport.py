"""HTTP to the central server. Whatever answers that is not the server's own answer is a problem, never data."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from sync.client.errors import (
    EpochChanged,
    MissingBefore,
    Overloaded,
    Rejected,
    ServerProblem,
    TransportKind,
    TransportProblem,
    Unauthorised,
)
from sync.protocol.errors import ErrorCode, ErrorReply
from sync.protocol.messages import HelloReply, HelloRequest, PullReply, PushReply, PushRequest
from sync.protocol.operations import MAX_PACKED_BYTES, MAX_UNPACKED_BYTES, Operation

if TYPE_CHECKING:
    from requests import Response, Session

CONNECT_SECONDS = 3.05
READ_SECONDS = 30.0

_WORTH_PACKING = 4096

Reply = TypeVar("Reply", bound=BaseModel)


class HttpTransport:
    """One connection, for one thread. ``requests`` is imported at the first request."""

    def __init__(self, url: str, token: str, ca: Path | None = None) -> None:
        """``url``: of the server, without ``/sync/v1``. ``ca``: the only authority that is trusted."""
        self._base = url.rstrip("/") + "/sync/v1"
        self._token = token
        self._ca = ca
        self._session: Session | None = None
        self._sockets: Any = None
        self._aborted = False

    def hello(self, request: HelloRequest) -> HelloReply:
        return self._post("hello", request.model_dump_json(), HelloReply)

    def push(self, operations: Sequence[Operation]) -> PushReply:
        request = PushRequest.model_construct(operations=list(operations))
        return self._post("push", request.model_dump_json(), PushReply)

    def pull(self, scope: str, after: int, epoch: str, limit: int, wait: float) -> PullReply:
        query = {"scope": scope, "after": after, "epoch": epoch, "limit": limit, "wait": wait}
        return self._exchange("GET", "pull", PullReply, wait=wait, params=query)

    def abort(self) -> None:
        self._aborted = True
        if self._sockets is not None:
            self._sockets.end()

    def _post(self, name: str, content: str, reply: type[Reply]) -> Reply:
        data = content.encode()
        unpacked = len(data)
        headers = {"Content-Type": "application/json"}
        if len(data) >= _WORTH_PACKING:
            data = gzip.compress(data, compresslevel=1, mtime=0)
            headers["Content-Encoding"] = "gzip"
        if unpacked > MAX_UNPACKED_BYTES or len(data) > MAX_PACKED_BYTES:
            # The server would hang up in the middle of it, and its reason might never arrive.
            raise Rejected(413, ErrorCode.TOO_LARGE)
        return self._exchange("POST", name, reply, data=data, headers=headers)

    def _exchange(
        self, method: str, name: str, reply: type[Reply], *, wait: float = 0.0, **request: Any
    ) -> Reply:
        import requests

        try:
            response = self._connected().request(
                method,
                f"{self._base}/{name}",
                timeout=(CONNECT_SECONDS, READ_SECONDS + wait),
                # A network's login page answers with a redirect; following it would ask strangers.
                allow_redirects=False,
                **request,
            )
        except requests.RequestException as error:
            raise TransportProblem(self._kind(error)) from None
        return _read(response, reply)

    def _connected(self) -> Session:
        if self._session is None:
            self._session = self._open()
        if self._aborted:
            raise TransportProblem(TransportKind.STOPPED)
        return self._session

    def _open(self) -> Session:
        import requests

        from sync.client.sockets import Sockets, watched_adapter

        self._sockets = Sockets()
        session = requests.Session()
        # The environment's proxies and certificate bundles would overrule the pinned authority.
        session.trust_env = False
        session.verify = str(self._ca) if self._ca is not None else True
        session.headers["Authorization"] = f"Bearer {self._token}"
        for scheme in ("http://", "https://"):
            session.mount(scheme, watched_adapter(self._sockets))
        return session

    def _kind(self, error: Exception) -> TransportKind:
        from requests import exceptions

        if self._aborted:
            return TransportKind.STOPPED
        for kind, types in (
            (TransportKind.TIMEOUT, exceptions.Timeout),
            (TransportKind.UNTRUSTED, exceptions.SSLError),
            (TransportKind.CUT, (exceptions.ChunkedEncodingError, exceptions.ContentDecodingError)),
        ):
            if isinstance(error, types):
                return kind
        return TransportKind.UNREACHABLE


def _read(response: Response, reply: type[Reply]) -> Reply:
    if not response.headers.get("Content-Type", "").startswith("application/json"):
        raise TransportProblem(TransportKind.NOT_OURS)
    if response.status_code != 200:
        raise _server_problem(response)
    if not response.content:
        raise TransportProblem(TransportKind.CUT)
    try:
        return reply.model_validate_json(response.content)
    except ValidationError:
        raise TransportProblem(TransportKind.WRONG_SHAPE) from None


def _server_problem(response: Response) -> ServerProblem | TransportProblem:
    status = response.status_code
    try:
        error = ErrorReply.model_validate_json(response.content)
    except ValidationError:
        return TransportProblem(TransportKind.NOT_OURS)
    if status in {429, 503}:
        return Overloaded(status, error.code, _seconds(response.headers.get("Retry-After")))
    if status == 409 and error.incarnation is not None and error.expected is not None:
        return MissingBefore(status, error.code, error.incarnation, error.expected)
    return _REFUSALS.get(error.code, ServerProblem)(status, error.code)


def _seconds(header: str | None) -> float | None:
    return float(header) if header is not None and header.isdecimal() else None


_REFUSALS: dict[str, type[ServerProblem]] = {
    ErrorCode.UNAUTHENTICATED: Unauthorised,
    ErrorCode.REVOKED: Unauthorised,
    ErrorCode.FORBIDDEN_SCOPE: Unauthorised,
    ErrorCode.EPOCH_CHANGED: EpochChanged,
    ErrorCode.TOO_LARGE: Rejected,
    ErrorCode.BAD_REQUEST: Rejected,
}
