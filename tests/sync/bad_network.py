"""A network between device and server that can be told to misbehave. It carries real bytes."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable

# One connection per request, and said so: else the next request might be sent just while this one is closed.
_CLOSE = b"Connection: close\r\n"
ERROR_500 = b"HTTP/1.1 500 Oops\r\n%sContent-Type: text/plain\r\nContent-Length: 4\r\n\r\noops" % _CLOSE
LOGIN_PAGE = (
    b"HTTP/1.1 200 OK\r\n%sContent-Type: text/html\r\nContent-Length: 33\r\n\r\n"
    b"<html>Wi-Fi Gratis: masuk</html> " % _CLOSE
)
EMPTY = b"HTTP/1.1 200 OK\r\n%sContent-Type: application/json\r\nContent-Length: 0\r\n\r\n" % _CLOSE
HALF = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"epoch":"a","resul'
NOTHING = b""
OTHER_SHAPE = (
    b'HTTP/1.1 200 OK\r\n%sContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"hello":[1]}' % _CLOSE
)
REDIRECT = b"HTTP/1.1 302 Found\r\n%sLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n" % _CLOSE

Fault = Callable[[bytes, Callable[[], bytes]], bytes]
"""Gets the request and a way to ask the real server; returns what the device gets."""


def healthy(_request: bytes, ask: Callable[[], bytes]) -> bytes:
    return ask()


def lose_reply(_request: bytes, ask: Callable[[], bytes]) -> bytes:
    """The server has committed; nobody hears of it."""
    ask()
    return NOTHING


def answer(reply: bytes) -> Fault:
    """Something else answers; the server never hears of it."""
    return lambda _request, _ask: reply


class BadNetwork:
    """One connection per request. ``fault`` is what happens to requests whose path ends with ``only``."""

    def __init__(self, port: int) -> None:
        self._target = port
        self.fault: Fault = healthy
        self.only = ""
        self.requests: list[str] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                self._carry(connection)

    def _carry(self, connection: socket.socket) -> None:
        request = _read_request(connection)
        path = request.split(b" ", 2)[1].decode()
        self.requests.append(path)
        fault = self.fault if self.only in path else healthy
        connection.sendall(fault(request, lambda: self._ask(request)))

    def _ask(self, request: bytes) -> bytes:
        # The server closes after the reply, so that its end can be seen.
        closing = request.replace(b"Connection: keep-alive", b"Connection: close", 1)
        with socket.create_connection(("127.0.0.1", self._target)) as server:
            server.sendall(closing)
            return b"".join(iter(lambda: server.recv(65536), b""))


def _read_request(connection: socket.socket) -> bytes:
    content = b""
    while b"\r\n\r\n" not in content:
        part = connection.recv(65536)
        if not part:
            raise OSError("gone")
        content += part
    head, _, body = content.partition(b"\r\n\r\n")
    length = next(
        (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body
