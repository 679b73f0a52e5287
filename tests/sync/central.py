"""A real central server in a process of its own, on a store of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path

from sync.server.devices import register_device, revoke_device
from sync.server.opening import open_store
from sync.server.store import ServerStore
from tests.helpers.warm import Run, WarmProgram
from tests.sync import warm_servers
from tests.sync.stores import ServerStores

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "resources" / "data"


class CentralServer:
    """``start`` returns once it takes connections; after ``kill`` or ``stop`` it starts again at the same
    address, with all that it had committed."""

    program: tuple[str, ...] = ("-m", "tests.sync.watched_server")
    warm: Run = staticmethod(warm_servers.watched)

    def __init__(
        self,
        data_dir: Path,
        stores: ServerStores | None = None,
        *,
        workers: int = 1,
        opens_houses: bool = False,
    ) -> None:
        """``stores``: where its store comes from, a file in ``data_dir`` unless said otherwise.
        ``opens_houses``: a new building begins with facilities and their slots, shared out as in a house;
        most tests offer slots by hand, and count rights one by one."""
        self.data_dir = data_dir
        self.workers = workers
        self.stores = stores or ServerStores()
        self.database = self.stores.make()
        self.more: tuple[str, ...] = ()
        """Further arguments of ``serve``."""
        self.opens_houses = opens_houses
        if opens_houses:
            assert workers == 1, "several workers have the servers that count one by one"
            self.warm = warm_servers.house
        self.log: Path | None = None
        """Where what it says is written, for a test that reads it."""
        self._process: subprocess.Popen[str] | WarmProgram | None = None
        self._port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def port(self) -> int:
        return self._port

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> CentralServer:
        arguments = ["serve", "--data-dir", str(self.data_dir), "--port", str(self._port)]
        arguments += ["--database", self.database] if self.database else []
        arguments += ["--house", str(DATA) if self.opens_houses else ""]
        arguments += ["--workers", str(self.workers)] if self.workers > 1 else []
        if self.workers > 1:
            self._process = self._cold([*arguments, *self.more])  # its workers import what it imported
        else:
            self._process = WarmProgram(self.warm, [*arguments, *self.more], self.log)
        assert self._process.stdout is not None
        announced = self._process.stdout.readline()
        if not announced:
            raise RuntimeError(f"the server ended with {self._end(signal.SIGKILL)}; its own words say why")
        self._port = int(json.loads(announced)["address"].rpartition(":")[2])
        return self

    def _cold(self, arguments: Sequence[str]) -> subprocess.Popen[str]:
        with self.log.open("a") if self.log else nullcontext() as log:
            return subprocess.Popen(
                [sys.executable, *self.program, *arguments],
                cwd=ROOT,
                env={**os.environ, "PYTHONWARNINGS": "error"},
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )

    def stop(self) -> int:
        """End it as a service manager does; return its exit code."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """Take the power away."""
        self._end(signal.SIGKILL)

    def register(self, building: str, role: str, name: str, device_id: str | None = None) -> str:
        """Admit a device and return its token."""
        with self.opened() as store:
            return register_device(store, building, role, name, device_id=device_id)[1]

    def revoke(self, building: str, device_id: str) -> None:
        with self.opened() as store:
            assert revoke_device(store, building, device_id)

    def renew_epoch(self) -> None:
        """What an operator does after restoring a backup; the server must be down."""
        with self.opened() as store:
            store.renew_epoch()

    @contextmanager
    def opened(self) -> Iterator[ServerStore]:
        """Yield its store, as another process of the server sees it."""
        store = open_store(self.data_dir, database=self.database)
        try:
            yield store
        finally:
            store.close()

    def save_store(self) -> None:
        """Put a copy of the store aside; the server must be down."""
        self.stores.save(self.data_dir, self.database)

    def put_back_store(self) -> None:
        """Have the store as it was when it was saved; the server must be down."""
        self.stores.put_back(self.data_dir, self.database)

    def lose_store(self) -> None:
        """Have it gone for good; the server must be down."""
        self.stores.lose(self.data_dir, self.database)

    def _end(self, how: signal.Signals) -> int:
        if self._process is None:
            return 0
        self._process.send_signal(how)
        assert self._process.stdout is not None
        self._process.stdout.close()
        code = self._process.wait(10)
        self._process = None
        return code
