"""Serves the application from this process until it is told to end."""

from __future__ import annotations

import logging
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import uvicorn

from domain.clock import Clock
from sync.server.app import create_app
from sync.server.opening import open_embedded_store
from sync.server.store import ServerStore
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
    clock: Clock | None = None,
    on_ready: Callable[[str], None] | None = None,
) -> None:
    """Serve the embedded store in ``data_dir`` and return after SIGINT or SIGTERM.

    ``port`` 0 takes a free one; ``on_ready`` is told the address once connections are taken.
    Raises ``StoreError`` where the store cannot be opened, ``OSError`` where the port is taken.
    """
    store = open_embedded_store(data_dir, secrets_backend)
    try:
        serve_store(store, host, port, clock=clock, on_ready=on_ready)
    finally:
        store.close()


def serve_store(
    store: ServerStore,
    host: str,
    port: int,
    *,
    clock: Clock | None = None,
    on_ready: Callable[[str], None] | None = None,
) -> None:
    """As ``serve``, on a store that is open."""
    app = create_app(store, clock)
    listening = _listen(host, port)
    address = f"http://{host}:{listening.getsockname()[1]}"
    # No access log and none of uvicorn's own set-up: our log rules hold, and name no visitor.
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_keep_alive=60,
        timeout_graceful_shutdown=_END_SECONDS,
    )
    server = _Server(config, app.state.context.watch.close)
    _log.info("the central server takes connections at %s", address)
    if on_ready is not None:
        on_ready(address)
    with listening:
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
