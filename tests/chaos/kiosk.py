"""A kiosk that is killed again and again. Run as a program: ``-m tests.chaos.kiosk STORE URL TOKEN DEVICE THANKED SEED``.

It obeys lines of its standard input, and answers each with one: ``start`` a kiosk that signs visitors
in, out, and talks to the server until it is killed; ``kill`` it, power and all; ``finish`` with one that
only sends and receives until nothing waits. Each kiosk is a process of its own, forked here so that it is
at work at once. What its screen has thanked for stands in THANKED, a line each.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from itertools import count
from pathlib import Path
from random import Random

from domain.clock import SystemClock
from tests.sync.house import PEOPLE, Device

BUILDING = "pip-semarang"
ROUNDS_TO_FINISH = 50


def main(store: Path, url: str, token: str, device_id: str, thanked: Path, seed: int) -> None:
    """Obey until the input ends."""
    chance, kiosk = Random(seed), 0
    for line in sys.stdin:
        if line.strip() == "kill":
            os.kill(kiosk, signal.SIGKILL)
            os.waitpid(kiosk, 0)
            answer = "killed"
        else:
            kiosk = _fork(line.strip(), (store, url, token, device_id), thanked, chance.randrange(2**32))
            answer = "started" if line.strip() == "start" else str(os.waitpid(kiosk, 0)[1])
        print(answer, flush=True)


def _fork(order: str, place: tuple[Path, str, str, str], thanked: Path, seed: int) -> int:
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        store, url, token, device_id = place
        device = Device(store, BUILDING, token, url, SystemClock(), device_id, "entrance")
        code = _finish(device) if order == "finish" else _serve(device, thanked, Random(seed))
    except BaseException:
        traceback.print_exc()  # the test's own words would be: the kiosk stands still
        raise
    finally:
        os._exit(code)


def _serve(device: Device, thanked: Path, chance: Random) -> int:
    told = os.open(thanked, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for number in count():
        visit = device.sign_in(PEOPLE[number % len(PEOPLE)])
        os.write(told, f"in {visit.visit_id}\n".encode())
        if chance.random() < 0.3:
            device.guestbook.check_out(visit.code)
            os.write(told, f"out {visit.visit_id}\n".encode())
        if chance.random() < 0.5:
            device.sync.run_once()
    return 0


def _finish(device: Device) -> int:
    """Return 0 once all that waited is at the server and all news is here."""
    for _ in range(ROUNDS_TO_FINISH):
        if device.sync.run_once().ok and device.counts().waiting == 0:
            return 0
    return 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4], Path(sys.argv[5]), int(sys.argv[6]))
