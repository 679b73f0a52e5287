"""Serves the application from this process, or from several, until it is told to end."""

from __future__ import annotations

import logging
import socket
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

import uvicorn

from domain.clock import Clock
from sync.server.app import create_app
from sync.server.front import FrontOptions
from sync.server.logs import start_log
from sync.server.metrics import shared_numbers
from sync.server.opening import open_store
from sync.server.patience import PatientProtocol
from sync.server.store import ServerStore
from sync.server.tls import TlsFiles, tls_options
from sync.server.workers import run_workers
from vault.secrets import CREDENTIAL_FILE

DEFAULT_PORT = 8148

_log = logging.getLogger(__name__)

_END_SECONDS = 3
"""How long replies under way may take when the server is told to end."""


def serve(
    data_dir: Path,
    host: str = "127.0.0.1",
    port: int = DEFAULT_PORT,
    *,
    secrets_backend: str = CREDENTIAL_FILE,
    database: str = "",
    workers: int = 1,
    tls: TlsFiles | None = None,
    front: FrontOptions | None = None,
    clock: Clock | None = None,
    on_ready: Callable[[str], None] | None = None,
) -> None:
    """Serve the store in ``data_dir`` or behind ``database`` and return after SIGINT or SIGTERM.

    ``port`` 0 takes a free one; ``on_ready`` is told the address once connections are taken.
    ``workers``: processes that answer at that address. ``tls``: the certificates to show, ``None`` to
    speak in the clear. ``front``: what else is open, and how much may wait. Raises ``StoreError`` where
    the store cannot be opened, ``OSError`` where the port is taken, ``ValueError`` where the certificates
    are missing.
    """
    # Here first, also for workers: what is wrong is said once, and nobody listens in vain.
    tls_options(tls)
    store = open_store(data_dir, secrets_backend, database)
    if workers == 1:
        try:
            serve_store(store, host, port, tls=tls, front=front, clock=clock, on_ready=on_ready)
        finally:
            store.close()
        return
    store.close()
    with _listen(host, port) as listening, shared_numbers(data_dir / "metrics"):
        address = _address(host, listening, tls)
        work = partial(_work, data_dir, secrets_backend, database, tls, front)
        run_workers(workers, work, listening, lambda: on_ready(address) if on_ready else None)


def _work(
    data_dir: Path,
    secrets_backend: str,
    database: str,
    tls: TlsFiles | None,
    front: FrontOptions | None,
    listening: socket.socket,
    ready: Callable[[], None],
) -> None:
    """Be one of several workers."""
    start_log()
    store = open_store(data_dir, secrets_backend, database)
    try:
        _serve_on(listening, store, None, ready, tls, front)
    finally:
        store.close()


def serve_store(
    store: ServerStore,
    host: str,
    port: int,
    *,
    tls: TlsFiles | None = None,
    front: FrontOptions | None = None,
    clock: Clock | None = None,
    on_ready: Callable[[str], None] | None = None,
) -> None:
    """As ``serve``, on a store that is open."""
    with _listen(host, port) as listening:
        address = _address(host, listening, tls)
        _log.info("the central server takes connections at %s", address)
        _serve_on(listening, store, clock, lambda: on_ready(address) if on_ready else None, tls, front)


def _serve_on(
    listening: socket.socket,
    store: ServerStore,
    clock: Clock | None,
    ready: Callable[[], None],
    tls: TlsFiles | None,
    front: FrontOptions | None,
) -> None:
    app = create_app(store, clock, "" if tls is None else tls.read_authority(), options=front)
    # No access log and none of uvicorn's own set-up: our log rules hold, and name no visitor.
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        http=PatientProtocol,
        ws="none",
        lifespan="off",
        server_header=False,
        timeout_keep_alive=60,
        timeout_graceful_shutdown=_END_SECONDS,
        **tls_options(tls),
    )
    server = _Server(config, app.state.context.watch.close)
    ready()
    server.run(sockets=[listening])


class _Server(uvicorn.Server):
    """Sends home those who wait for news before it waits for replies under way."""

    def __init__(self, config: uvicorn.Config, before_end: Callable[[], None]) -> None:
        super().__init__(config)
        self._before_end = before_end

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        # Not uvicorn's own: it raises the signal again at the end, which would leave a traceback.
        self.force_exit = self.should_exit
        self.should_exit = True
        self._before_end()


def _address(host: str, listening: socket.socket, tls: TlsFiles | None) -> str:
    scheme = "http" if tls is None else "https"
    return f"{scheme}://{host}:{listening.getsockname()[1]}"


def _listen(host: str, port: int) -> socket.socket:
    """Take the port before anything is announced: whoever connects from now on is answered."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small answers at once (TCP_NODELAY) only where the protocol is named; without
    # that every reply waits 40 ms for the client's delayed acknowledgement.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(2048)
        listening.setblocking(False)
    except OSError:
        listening.close()
        raise
    return listening
