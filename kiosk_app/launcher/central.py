"""The central server as a child of the launcher: one per data directory, at an address that stays."""

from __future__ import annotations

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from kiosk_app.launcher.children import Command
from kiosk_app.launcher.events import Events, ServerAnswered
from kiosk_app.launcher.ports import LOOPBACK, choose_port
from vault.file_lock import FileLock

CHILD = "central"
FIRST_PORT = 8148
ASK_SECONDS = 0.1


class CentralPlace:
    """Where the central server of ``central_dir`` serves, and whether this launcher is its keeper.

    The port is written down, so that devices and a second launcher find the server again.
    """

    def __init__(self, central_dir: Path) -> None:
        self._dir = central_dir
        self._note = central_dir / "serving.json"
        self._lock = FileLock(central_dir / "serving.lock")
        self.is_ours = False
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    def settle(self) -> None:
        """Become the keeper where nobody is; otherwise read where the other one serves."""
        noted = self._noted_port()
        if self._lock.take():
            self.is_ours = True
            self.port = choose_port(noted or FIRST_PORT)
            self._note.write_text(json.dumps({"port": self.port}), encoding="utf-8")
        else:
            self.port = noted or FIRST_PORT

    def take_over(self) -> bool:
        """Become the keeper, at the same port, if the other launcher is gone; return whether we are."""
        if not self.is_ours and self._lock.take():
            self.is_ours = True
            return True
        return False

    def leave(self) -> None:
        """Let another launcher be the keeper."""
        self._lock.release()
        self.is_ours = False

    def command(self, program: Path) -> Command:
        """Return how the server is started."""
        arguments = ("central", "serve", "--data-dir", str(self._dir), "--port", str(self.port))
        # Heard, because it announces itself on its standard output: the terminal has our own sentence.
        return Command(CHILD, (str(program), *arguments), environment={}, heard=True)

    def _noted_port(self) -> int | None:
        try:
            port = json.loads(self._note.read_text(encoding="utf-8"))["port"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return port if isinstance(port, int) and 1024 <= port <= 65535 else None


def is_serving(url: str) -> bool:
    """Whether a central server answers at ``url``; waits at most a second."""
    # A proxy that the environment names has no business between a machine and itself.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"{url}/healthz", timeout=1.0) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError, ValueError):
        return False


class Herald:
    """Asks the server, from a thread of its own, until it answers, and announces that once."""

    def __init__(self, url: str, events: Events, serving: Callable[[str], bool] = is_serving) -> None:
        self._url = url
        self._events = events
        self._serving = serving
        self._stop = threading.Event()

    def watch(self) -> None:
        """Begin to ask."""
        threading.Thread(target=self._ask, name="central health", daemon=True).start()

    def stop(self) -> None:
        """Ask no more."""
        self._stop.set()

    def _ask(self) -> None:
        while not self._stop.is_set():
            if self._serving(self._url):
                self._events.put(ServerAnswered())
                return
            self._stop.wait(ASK_SECONDS)
