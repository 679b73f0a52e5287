"""What a kiosk and its server go through, and what must be true at the end."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from uuid import uuid4

from sqlalchemy import select

from sync.server.tables import FEED, INBOX, VISIT
from tests.chaos.bad_line import BadLine, Fault
from tests.chaos.kiosk import BUILDING
from tests.helpers.programs import ROOT
from tests.sync.central import CentralServer
from tests.sync.house import Device

PATIENCE = 60.0


class Kiosk:
    """The program ``tests.chaos.kiosk`` and the file of what its screen has thanked for."""

    def __init__(self, store: Path, url: str, token: str, device_id: str, seed: int) -> None:
        self._thanked = store.with_suffix(".thanked")
        self._thanked.touch()
        words = [str(store), url, token, device_id, str(self._thanked), str(seed)]
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.kiosk", *words],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def order(self, what: str) -> str:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(f"{what}\n")
        self._program.stdin.flush()
        return self._program.stdout.readline().strip()

    def thanked(self) -> list[str]:
        return self._thanked.read_text().splitlines()

    def close(self) -> None:
        for stream in (self._program.stdin, self._program.stdout):
            assert stream is not None
            stream.close()
        self._program.wait(PATIENCE)


class Ordeal:
    """One server, one line, one kiosk. ``shock`` is what else may happen to the machine."""

    def __init__(
        self, server: CentralServer, store: Path, seed: int, shock: Callable[[], None] | None = None
    ) -> None:
        self._server, self._chance, self._shock = server, Random(seed), shock
        self._device_id = str(uuid4())
        self._store = store
        token = server.register(BUILDING, "entrance", "Pintu kiri", self._device_id)
        self.line = BadLine(server.port, seed)
        self.kiosk = Kiosk(store, self.line.url, token, self._device_id, seed)

    def suffer(self, rounds: int) -> None:
        """Per round, something is killed at a random moment while visitors sign in."""
        blows: Sequence[Callable[[], None]] = [self._kill_kiosk, self._kill_server, self._kill_both]
        blows = [*blows, self._shock] if self._shock else blows
        self.kiosk.order("start")
        for number in range(rounds):
            self._wait_for(self._chance.randint(3, 15))
            for _ in range(self._chance.randrange(300_000)):  # burns a random moment: the blow falls anywhere
                pass
            # Each of them in turn first, so that none is left out.
            (blows[number] if number < len(blows) else self._chance.choice(blows))()

    def heal(self) -> None:
        """End all trouble; the kiosk has its rounds until nothing waits."""
        self.kiosk.order("kill")
        self.line.heal()
        assert self.kiosk.order("finish") == "0", "the kiosk did not get rid of what it holds"

    def check(self, desk: Device, kiosk: Device) -> None:
        """All that was thanked for is at the server, once, and a fresh desk knows it all."""
        thanked = self.kiosk.thanked()
        assert len(thanked) > 30, "too few to prove anything"
        assert self.line.faults[Fault.CUT], "the line was too good to prove anything"
        with self._server.opened() as store, store.reading() as connection:
            kept = connection.execute(
                select(INBOX.c.kind, INBOX.c.record_id).where(INBOX.c.building == BUILDING)
            ).all()
            visits = set(connection.scalars(select(VISIT.c.visit_id).where(VISIT.c.building == BUILDING)))
            feed = connection.scalars(
                select(FEED.c.seq).where(FEED.c.building == BUILDING).order_by(FEED.c.seq)
            ).all()
        assert max(Counter(map(tuple, kept)).values()) == 1, "an operation is there twice"
        known = {
            f"in {row.record_id}" if row.kind == "visit.signed_in" else f"out {row.record_id}" for row in kept
        }
        assert set(thanked) <= known, "something that the screen had thanked for is lost"
        assert feed == list(range(1, len(feed) + 1)), "the feed has a hole"
        assert desk.sync.run_once().ok
        assert desk.visits() == kiosk.visits()
        assert {visit_id for visit_id, _, _ in desk.visits()} == visits

    def close(self) -> None:
        self.kiosk.close()
        self.line.close()

    def _wait_for(self, more: int) -> None:
        wanted, deadline = len(self.kiosk.thanked()) + more, time.monotonic() + PATIENCE
        while len(self.kiosk.thanked()) < wanted:
            assert time.monotonic() < deadline, "the kiosk stands still"
            time.sleep(0.01)  # only to leave the processor to the kiosk

    def _kill_kiosk(self) -> None:
        self.kiosk.order("kill")
        self.kiosk.order("start")

    def _kill_server(self) -> None:
        self._server.kill()
        self._server.start()

    def _kill_both(self) -> None:
        self._server.kill()
        self._kill_kiosk()
        self._server.start()
