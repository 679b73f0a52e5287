"""Lets another thread end a request under way. Closing a session does not: its reader stays blocked."""

from __future__ import annotations

import contextlib
import socket
from threading import Lock

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class Sockets:
    """The open sockets of one transport."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._open: set[socket.socket] = set()
        self._ended = False

    def add(self, connected: socket.socket | None) -> None:
        """Remember a socket; one that comes after the end is ended at once."""
        with self._lock:
            if connected is None:
                return
            self._open = {known for known in self._open if known.fileno() >= 0} | {connected}
            if self._ended:
                _end(connected)

    def end(self) -> None:
        """Make every read and write under way return at once."""
        with self._lock:
            self._ended = True
            for connected in self._open:
                _end(connected)


def watched_adapter(sockets: Sockets) -> HTTPAdapter:
    """Return an adapter for ``requests`` that tells ``sockets`` of every connection it opens."""

    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            sockets.add(self.sock)

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            sockets.add(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    adapter = HTTPAdapter(pool_connections=1, pool_maxsize=1, max_retries=0)
    adapter.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}
    return adapter


def _end(connected: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connected.shutdown(socket.SHUT_RDWR)
