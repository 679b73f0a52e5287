"""HTTP to the central server, over one connection that is kept."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sync.client.errors import Rejected, TransportKind, TransportProblem
from sync.client.wire import Answered, Asked
from sync.protocol.errors import ErrorCode
from sync.protocol.operations import MAX_PACKED_BYTES, MAX_UNPACKED_BYTES

if TYPE_CHECKING:
    from requests import Session

CONNECT_SECONDS = 3.05
READ_SECONDS = 30.0

_WORTH_PACKING = 4096


class HttpWire:
    """For one thread. ``requests`` is imported at the first request."""

    def __init__(self, url: str, ca: Path | None = None) -> None:
        """``url``: of the server. ``ca``: the only authority that is trusted, ``None`` for the system's."""
        self._base = url.rstrip("/")
        self._ca = ca
        self._session: Session | None = None
        self._sockets: Any = None
        self._aborted = False

    def pack(self, asked: Asked) -> Asked:
        """Return ``asked`` packed where that pays."""
        if len(asked.content) < _WORTH_PACKING:
            return asked
        return replace(asked, packed=gzip.compress(asked.content, compresslevel=1, mtime=0))

    def exchange(self, asked: Asked) -> Answered:
        """Send over the connection, packed where it pays."""
        data, headers = _body(asked if asked.packed else self.pack(asked))
        if asked.token:
            headers["Authorization"] = f"Bearer {asked.token}"
        try:
            response = self._connected().request(
                asked.method,
                self._base + asked.path,
                params=dict(asked.query),
                data=data,
                headers=headers,
                timeout=(CONNECT_SECONDS, READ_SECONDS + asked.wait),
                # A network's login page answers with a redirect; following it would ask strangers.
                allow_redirects=False,
            )
        except OSError as error:  # every RequestException, and an authority's file that is not there
            raise TransportProblem(self._kind(error)) from None
        told = response.headers
        return Answered(
            response.status_code, response.content, told.get("Content-Type", ""), told.get("Retry-After", "")
        )

    def abort(self) -> None:
        """End a request under way, from any thread; no further one is made."""
        self._aborted = True
        if self._sockets is not None:
            self._sockets.end()

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
        for scheme in ("http://", "https://"):
            session.mount(scheme, watched_adapter(self._sockets))
        return session

    def _kind(self, error: Exception) -> TransportKind:
        from requests import exceptions

        if self._aborted:
            return TransportKind.STOPPED
        if self._ca is not None and not self._ca.is_file():
            return TransportKind.UNTRUSTED
        for kind, types in (
            (TransportKind.TIMEOUT, exceptions.Timeout),
            (TransportKind.UNTRUSTED, exceptions.SSLError),
            (TransportKind.CUT, (exceptions.ChunkedEncodingError, exceptions.ContentDecodingError)),
        ):
            if isinstance(error, types):
                return kind
        return TransportKind.UNREACHABLE


def _body(asked: Asked) -> tuple[bytes, dict[str, str]]:
    data, headers = asked.packed or asked.content, dict[str, str]()
    if data:
        headers["Content-Type"] = "application/json"
    if asked.packed:
        headers["Content-Encoding"] = "gzip"
    if len(asked.content) > MAX_UNPACKED_BYTES or len(data) > MAX_PACKED_BYTES:
        # The server would hang up in the middle of it, and its reason might never arrive.
        raise Rejected(413, ErrorCode.TOO_LARGE)
    return data, headers
