"""A real central server behind TLS, and other people's certificates."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.clock import SystemClock
from sync.client.http_wire import HttpWire
from sync.protocol.invitation import Invitation
from sync.server.ca import Certificates, make_certificates, renew
from sync.server.cli import run
from sync.server.devices import register_device
from sync.server.enrolment import make_offer
from sync.server.opening import open_embedded_store
from sync.server.tls import tls_files
from tests.helpers.warm import WarmProgram

BUILDING = "pip-semarang"
HERE = ("localhost", "127.0.0.1")


class TlsServer:
    """Its own authority and store in ``data_dir``; ``serving`` runs it as an operator would."""

    def __init__(self, data_dir: Path, names: Sequence[str] = HERE, now: datetime | None = None) -> None:
        self.data_dir = data_dir
        self.files = tls_files(data_dir)
        self.certificates: Certificates = make_certificates(self.files, names, now or datetime.now(UTC))
        self.url = ""

    @contextmanager
    def serving(self) -> Iterator[TlsServer]:
        arguments = ["serve", "--tls", "--port", "0", "--data-dir", str(self.data_dir)]
        process = WarmProgram(run, arguments, Path(os.devnull))
        with process.stdout:
            self.url = json.loads(process.stdout.readline())["address"]
            try:
                yield self
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(10)

    def expire(self) -> None:
        """Let the server show a certificate that ended yesterday."""
        renew(self.files, (), datetime.now(UTC) - timedelta(days=2), days=1)

    def token(self, device_id: str = "pintu-utama") -> str:
        store = open_embedded_store(self.data_dir)
        try:
            return register_device(store, BUILDING, "entrance", "Pintu Utama", device_id=device_id)[1]
        finally:
            store.close()

    def invite(self, role: str = "entrance", name: str = "Pintu Utama") -> Invitation:
        store = open_embedded_store(self.data_dir)
        try:
            offer = make_offer(store, BUILDING, role, name, SystemClock())
        finally:
            store.close()
        return Invitation(self.url, BUILDING, offer.code, self.certificates.fingerprint)

    def wire(self, ca: Path | None = None) -> HttpWire:
        return HttpWire(self.url, ca or self.files.authority)
