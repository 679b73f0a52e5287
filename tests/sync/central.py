"""A real central server in a process of its own, on a store of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from sync.server.devices import register_device, revoke_device
from sync.server.opening import open_embedded_store

ROOT = Path(__file__).resolve().parents[2]


class CentralServer:
    """``start`` returns once it takes connections; after ``kill`` or ``stop`` it starts again at the same
    address, with all that it had committed."""

    program: tuple[str, ...] = ("-m", "sync.server")

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self._process: subprocess.Popen[str] | None = None
        self._port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> CentralServer:
        arguments = ("serve", "--data-dir", str(self.data_dir), "--port", str(self._port))
        self._process = subprocess.Popen(
            [sys.executable, *self.program, *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONWARNINGS": "error"},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        announced = self._process.stdout.readline()
        self._port = int(json.loads(announced)["address"].rpartition(":")[2])
        return self

    def stop(self) -> int:
        """End it as a service manager does; return its exit code."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """Take the power away."""
        self._end(signal.SIGKILL)

    def register(self, building: str, role: str, name: str, device_id: str | None = None) -> str:
        """Admit a device and return its token."""
        store = open_embedded_store(self.data_dir)
        try:
            return register_device(store, building, role, name, device_id=device_id)[1]
        finally:
            store.close()

    def revoke(self, building: str, device_id: str) -> None:
        store = open_embedded_store(self.data_dir)
        try:
            assert revoke_device(store, building, device_id)
        finally:
            store.close()

    def renew_epoch(self) -> None:
        """What an operator does after restoring a backup; the server must be down."""
        store = open_embedded_store(self.data_dir)
        store.renew_epoch()
        store.close()

    def _end(self, how: signal.Signals) -> int:
        if self._process is None:
            return 0
        self._process.send_signal(how)
        assert self._process.stdout is not None
        self._process.stdout.close()
        code = self._process.wait(10)
        self._process = None
        return code
