"""A morning at the front desk, with an entrance beside it and a real central server between them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from domain.devices import DeviceIdentity
from kiosk_app.features.guestbook.sample import fill
from kiosk_app.platform.database import open_store
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from tools.driver.loop import wait_until
from tools.tour.central import admit, central_server
from tools.tour.clock import TourClock
from tools.tour.homes import door_of
from tools.tour.person import Person
from tools.tour.screen import TourScreen
from tools.tour.walk import DESK, PORTRAIT, Walk

LAST_YEAR = 12_000
"""Visits of the year before; some of today's are still there."""
SEED = 35
CTRL = Qt.KeyboardModifier.ControlModifier


def desk(walk: Walk) -> None:
    """Rina makes the first account, watches somebody arrive, finds and checks out a visitor, locks."""
    central = walk.homes.folder("central")
    with central_server(central) as url:
        homes = {role: walk.homes.fresh(role, url) for role in ("desk", "entrance")}
        for home in homes.values():
            admit(central, home)
        _fill(homes["desk"], walk.clock)
        entrance = walk.open("entrance", homes["entrance"], PORTRAIT, online=True)
        screen = walk.open("desk", homes["desk"], DESK, online=True)
        try:
            _morning(screen, entrance)
        finally:
            walk.close()


def _morning(screen: TourScreen, entrance: TourScreen) -> None:
    _first_account(screen)
    _wait_for_status(screen)
    screen.show("now")
    before = _inside(screen)
    _somebody_arrives(entrance)
    screen.come_forward()
    wait_until(lambda: _inside(screen) > before, "the desk sees the arrival", 20.0)
    screen.show("new arrival")
    staff = screen.person
    staff.key(Qt.Key.Key_F11)
    screen.show("nothing set aside")
    staff.key(Qt.Key.Key_F2)
    staff.key(Qt.Key.Key_K, CTRL)
    staff.keys("saadah")
    screen.show("search")
    staff.key(Qt.Key.Key_Return)
    staff.key(Qt.Key.Key_Return)
    screen.show("check-out asked")
    staff.key(Qt.Key.Key_Return)
    screen.show("checked out")
    staff.key(Qt.Key.Key_K, CTRL)
    staff.key(Qt.Key.Key_Escape)
    staff.key(Qt.Key.Key_G, CTRL)
    screen.show("high contrast")
    staff.key(Qt.Key.Key_G, CTRL)
    staff.key(Qt.Key.Key_L, CTRL)
    screen.show("locked")
    for text in ("000000", "482913"):
        staff.keys(text)
        staff.key(Qt.Key.Key_Return)
        screen.show("wrong PIN" if text == "000000" else "open again")


def make_account(staff: Person) -> None:
    """At a desk that starts for the first time Rina makes the first account, and is in."""
    for text in ("Rina Wulandari", "482913", "482913"):
        staff.keys(text)
        staff.key(Qt.Key.Key_Return)


def _first_account(screen: TourScreen) -> None:
    screen.show("first start")
    staff = screen.person
    for text in ("Rina Wulandari", "482913"):
        staff.keys(text)
        staff.key(Qt.Key.Key_Return)
    staff.keys("482913")
    screen.show("first account")
    staff.key(Qt.Key.Key_Return)


def _somebody_arrives(entrance: TourScreen) -> None:
    entrance.come_forward()
    visitor = entrance.person
    visitor.touch("wakeButton")
    visitor.touch("tile_guestbook/who")
    visitor.type("Siti Sa'adah")
    visitor.go_on()
    visitor.type("sekay")
    visitor.touch("suggestion_0")
    visitor.touch("choice_information")
    visitor.go_on()
    entrance.rest()


def _inside(screen: TourScreen) -> int:
    desk = screen.device.desk
    return int(str(desk.today.today.insideCount) or 0) if desk is not None else 0


def _wait_for_status(screen: TourScreen) -> None:
    wait_until(lambda: screen.person.find("statusText").property("text") != "", "the connection shows")
    screen.rest()


def _fill(home: DataDir, clock: TourClock) -> None:
    settings = Settings.load(home)
    engine = open_store(home, door_of(home))
    device = DeviceIdentity(settings.building, settings.device_id)
    fill(engine, LAST_YEAR, SEED, clock.now(), device)
    engine.dispose()
