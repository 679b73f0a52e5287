"""A program in the place of ``main.py``: a server that answers, devices that stay, crash or hang.

What a device does is said by a file beside its data directory: ``<device>.crash`` or ``<device>.hang``.
Every process writes down that it lives, and the address it was told, in ``<data>/alive/<pid>``.
"""

from __future__ import annotations

import signal
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Healthy(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None: ...


def value_of(flag: str) -> str:
    return sys.argv[sys.argv.index(flag) + 1]


def be_a_device(directory: Path) -> None:
    if directory.with_suffix(".crash").exists():
        sys.exit(3)
    if directory.with_suffix(".hang").exists():
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    print("device up", flush=True)
    threading.Event().wait()


def main() -> None:
    import os

    directory = Path(value_of("--data-dir"))
    alive = directory.parent / "alive"
    alive.mkdir(exist_ok=True, parents=True)
    note = alive / str(os.getpid())
    draft = directory.parent / f"{note.name}.draft"
    draft.write_text(" ".join(sys.argv[1:]))
    draft.replace(note)  # whoever looks finds it whole or not at all
    if sys.argv[1] == "central":
        ThreadingHTTPServer(("127.0.0.1", int(value_of("--port"))), Healthy).serve_forever()
    else:
        be_a_device(directory)


main()
