"""What staff do about sync: entries that were set aside, a conflict, the devices; and a first start."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk_app.bootstrap.enrol_here import ENROL
from kiosk_app.platform.database import open_store
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from kiosk_app.sync_status.fleet import FleetKeeper
from tools.driver.loop import wait_until
from tools.tour.clock import TourClock
from tools.tour.desk_day import CTRL, make_account
from tools.tour.homes import door_of
from tools.tour.troubles import devices, set_troubles
from tools.tour.walk import DESK, PORTRAIT, Walk


def sync(walk: Walk) -> None:
    """Rina corrects an entry, looks at the original of another, tells somebody, and looks at the devices."""
    home = walk.homes.fresh("desk")
    _trouble(home, walk.clock)
    screen = walk.open("desk", home, DESK)
    staff = screen.person
    make_account(staff)
    staff.key(Qt.Key.Key_F11)
    screen.show("set aside")
    staff.key(Qt.Key.Key_Return)
    screen.show("correcting")
    staff.keys(" Rahmawati")
    staff.key(Qt.Key.Key_Return)
    screen.show("sent again")
    staff.key(Qt.Key.Key_Down)
    staff.key(Qt.Key.Key_I, CTRL)
    screen.show("the original")
    staff.key(Qt.Key.Key_I, CTRL)
    staff.key(Qt.Key.Key_P, CTRL)
    screen.show("to paper")
    staff.key(Qt.Key.Key_Escape)
    staff.key(Qt.Key.Key_2, CTRL)
    staff.key(Qt.Key.Key_T, CTRL)
    screen.show("conflict")
    staff.key(Qt.Key.Key_3, CTRL)
    screen.show("devices")


def first_start(walk: Walk) -> None:
    """A new entrance asks staff once whether it belongs to a central server."""
    home = walk.homes.fresh("entrance")
    Settings.load(home).with_changes(works_alone=False).save(home)
    screen = walk.open("entrance", home, PORTRAIT)
    wait_until(lambda: screen.shell.navigator.page == ENROL, "the device looks at its store", 20.0)
    screen.show("enrolment")
    staff = screen.person
    staff.go_on()
    screen.show("what is missing")
    staff.touch("backButton")
    screen.show("later")


def _trouble(home: DataDir, clock: TourClock) -> None:
    engine = open_store(home, door_of(home))
    set_troubles(engine, clock.now())
    FleetKeeper(lambda: engine, lambda: devices(clock.now()), clock).fetch()
    engine.dispose()
