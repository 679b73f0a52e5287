"""An entrance on a disk without room. Run as a program: ``-m tests.bootstrap.full_disk DISK``; DISK is small.

Prints, a line each: what a first start without room says; what stands on the screen and in the form
when a visitor saves without room; how many visits there are once there is room again.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk_app.bootstrap import World
from tests.helpers.clock import FixedClock
from tests.helpers.devices import Entrance, plan_for


def fill(disk: Path) -> Path:
    """Leave not one byte free."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return filler


def first_start(disk: Path, world: World) -> None:
    filler = fill(disk)
    device = Entrance(plan_for("entrance", disk / "new", settings=False), world)
    print(device.reason)
    device.close()
    filler.unlink()


def save(disk: Path, world: World) -> None:
    device = Entrance(plan_for("entrance", disk / "used"), world)
    device.sign_in("Slamet")
    device.leave()
    device.fill_in("Siti Sa'adah")
    filler = fill(disk)
    device.touch("mainButton")
    sign_in = device.guestbook.sign_in
    device.until(lambda: sign_in.property("trouble") != "", "a sentence")
    print(device.shows("penyimpanan alat ini penuh"), device.page, sign_in.property("name"))
    filler.unlink()
    device.touch("mainButton")
    device.until(lambda: device.page == "guestbook/thanks", "the thank-you page")
    print(sorted(visit.name for visit in device.device.ground.service.present().visits))
    device.close()


if __name__ == "__main__":
    application = QGuiApplication([])
    for part in (first_start, save):
        part(Path(sys.argv[1]), World(clock=FixedClock(), keeps_time=False))
