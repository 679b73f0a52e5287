"""A bare probe: operations up and rows down with nothing around them, to compare a machine with itself.

Plain SQLite on both sides (WAL, ``synchronous=FULL``), JSON (packed on its way up), 500 rows a request, the counter of the feed raised in
the transaction. No encryption, no token, no rules, no hashes, no outcome that is kept: whatever does those must be slower.
Run as a program it is the server, and prints its address.
"""

from __future__ import annotations

import gzip
import json
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

ROOT = Path(__file__).resolve().parents[2]
BATCH = 500
_ENDLESS = 60

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


def push_and_pull(directory: Path, bodies: list[str]) -> tuple[float, float]:
    """Return rows a second up and down, for operations with ``bodies``."""
    with _server(directory) as url, requests.Session() as session:
        session.trust_env = False
        device = _open(directory / "bare-device.db")
        with device:
            device.executemany("INSERT INTO op VALUES (?, ?, 0)", enumerate(bodies))
        up = _timed(lambda: _push(device, session, url))
        desk = _open(directory / "bare-desk.db")
        down = _timed(lambda: _pull(desk, session, url))
        device.close()
        desk.close()
    return len(bodies) / up, len(bodies) / down


def _push(device: sqlite3.Connection, session: requests.Session, url: str) -> None:
    while rows := device.execute(
        "SELECT seq, body FROM op WHERE NOT sent ORDER BY seq LIMIT ?", (BATCH,)
    ).fetchall():
        done = _ask(session, f"{url}/push", gzip.compress(json.dumps(rows).encode(), 1))
        with device:
            device.executemany("UPDATE op SET sent = 1 WHERE seq = ?", [(seq,) for seq in done])


def _pull(desk: sqlite3.Connection, session: requests.Session, url: str) -> None:
    after = 0
    while rows := _ask(session, f"{url}/pull?{after}"):
        with desk:
            desk.executemany("INSERT INTO op VALUES (?, ?, 1)", rows)
        after = rows[-1][0]


def _ask(session: requests.Session, url: str, packed: bytes | None = None) -> Any:
    answer = (
        session.get(url, timeout=_ENDLESS) if packed is None else session.post(url, packed, timeout=_ENDLESS)
    )
    return json.loads(answer.content)


def _timed(work: Callable[[], None]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, check_same_thread=False)
    connection.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE IF NOT EXISTS op (seq INTEGER PRIMARY KEY, body TEXT, sent INTEGER);"
        "CREATE TABLE IF NOT EXISTS inbox (seq INTEGER PRIMARY KEY, feed_seq INTEGER, body TEXT);"
        "CREATE TABLE IF NOT EXISTS feed (seq INTEGER PRIMARY KEY, inbox_seq INTEGER);"
        "CREATE TABLE IF NOT EXISTS head (head INTEGER); INSERT INTO head SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM head);"
    )
    return connection


@contextmanager
def _server(directory: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "tools.bench.bare", str(directory / "bare-central.db")]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        if process.stdout is None:
            raise RuntimeError("the server says nothing")
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate()


class Bare:
    """The server as an ASGI application."""

    def __init__(self, path: Path) -> None:
        self._store = _open(path)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        content = await _body(receive)
        answer = self._take(content) if scope["path"] == "/push" else self._page(int(scope["query_string"]))
        headers = [(b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    def _take(self, content: bytes) -> bytes:
        rows = json.loads(gzip.decompress(content))
        with self._store as store:
            (head,) = store.execute("UPDATE head SET head = head + ? RETURNING head", (len(rows),)).fetchone()
            first = head - len(rows) + 1
            store.executemany(
                "INSERT INTO inbox VALUES (?, ?, ?)",
                ((seq, first + at, body) for at, (seq, body) in enumerate(rows)),
            )
            store.executemany(
                "INSERT INTO feed VALUES (?, ?)", ((first + at, seq) for at, (seq, _) in enumerate(rows))
            )
        return json.dumps([seq for seq, _ in rows]).encode()

    def _page(self, after: int) -> bytes:
        found = self._store.execute(
            "SELECT f.seq, i.body FROM feed f JOIN inbox i ON i.seq = f.inbox_seq WHERE f.seq > ? ORDER BY f.seq LIMIT ?",
            (after, BATCH),
        )
        return json.dumps(found.fetchall()).encode()


async def _body(receive: Receive) -> bytes:
    content, more = b"", True
    while more:
        message = await receive()
        content += message.get("body", b"")
        more = message.get("more_body", False)
    return content


def _serve(path: Path) -> None:
    import uvicorn

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()  # before anybody is told where
        sys.stdout.write(f"http://127.0.0.1:{listening.getsockname()[1]}\n")
        sys.stdout.flush()
        server = uvicorn.Server(uvicorn.Config(Bare(path), log_level="error", lifespan="off"))
        server.run(sockets=[listening])


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
