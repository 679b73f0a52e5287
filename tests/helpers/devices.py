"""Whole devices through their one entrance, ``open_device``, and the people in front of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk_app.bootstrap import Device, DevicePlan, World, open_device
from kiosk_app.bootstrap.desk import DeskParts
from kiosk_app.features.guestbook.wiring import Feature
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from kiosk_app.session.wiring import Shell
from tests.helpers.event_loop import wait_until
from tests.ui.harness import Screen, settle

PIN = "270845"
LIBRARIAN = "Ni Luh Ayu"
NAME = int(Qt.ItemDataRole.UserRole) + 1
"""Where ``PresentListModel`` gives a visitor's name."""


class Opened(Screen):
    """One open device: what stands on its screen, and hands that touch it."""

    def __init__(self, plan: DevicePlan, world: World) -> None:
        self.plan, self.world = plan, world
        self.device: Device = open_device(plan, world)
        self.window: QQuickWindow = self.device.window
        self._closed = False
        wait_until(lambda: not self.device.furniture or self.in_maintenance, "the first frame")

    @property
    def root(self) -> Path:
        return self.plan.data_dir.root

    @property
    def in_maintenance(self) -> bool:
        return self.reason != ""

    @property
    def reason(self) -> str:
        """The code on the maintenance page, "" where it does not stand."""
        codes = [text.split(": ")[1] for text in self.words() if text.startswith(("Kode: ", "Code: "))]
        return codes[0] if codes else ""

    def shows(self, words: str) -> bool:
        """Whether these words stand on the screen."""
        return any(words in text for text in self.words())

    def until(self, holds: Callable[[], bool], what: str, seconds: float = 20.0) -> float:
        """Wait for ``holds``; return the seconds it took."""
        try:
            return wait_until(holds, f"{what} at the {self.plan.role}", seconds)
        except AssertionError as vain:
            raise AssertionError(f"{vain}; it shows {self.words()}") from None

    def try_again(self) -> None:
        """Do what the device does by itself every half a minute: try the store again."""
        self.device.ground.backstage.open()

    def close(self) -> None:
        """Switch the device off."""
        if not self._closed:
            self._closed = True
            self.device.close()
            settle()


class Entrance(Opened):
    """A kiosk with its visitors."""

    @property
    def shell(self) -> Shell:  # type: ignore[override]
        assert self.device.shell is not None
        return self.device.shell

    @property
    def guestbook(self) -> Feature:
        assert self.device.guestbook is not None
        return self.device.guestbook

    def touch(self, name: str) -> None:
        """Touch once the pages have come to rest, as people do."""
        # Each reset brings the animations back.
        self.shell.appearance.setAnimated(False)
        self.until(lambda: not self._stack().property("busy"), "pages to come to rest")
        super().touch(name)

    def _stack(self) -> QQuickItem:
        return next(item for item in self.items() if "StackView" in item.metaObject().className())

    def put(self, name: str, text: str) -> None:
        """Put text into a typing line at once, as pasting does."""
        self.find(name).setProperty("text", text)
        settle()

    def fill_in(
        self,
        name: str = "Siti Sa'adah",
        place: str = "Sekayu",
        purpose: str = "information",
        kind: str = "kelurahan",
    ) -> None:
        """Fill the guestbook in from the attract page up to the last touch."""
        self.touch("wakeButton")
        self.touch("tile_guestbook/who")
        self.put("nameField", name)
        self.touch("mainButton")
        self.touch(f"choice_{kind}")
        self.put("originField", place)
        self.touch("mainButton")
        self.touch(f"choice_{purpose}")

    def sign_in(self, name: str = "Siti Sa'adah", place: str = "Sekayu") -> str:
        """Sign a visitor in with touches; return the code that the thank-you page shows."""
        self.fill_in(name, place)
        self.touch("mainButton")
        self.until(lambda: self.page == "guestbook/thanks", "the thank-you page")
        return str(self.guestbook.thanks.property("code"))

    def leave(self) -> None:
        """Be gone, as after the thank-you page: the kiosk is ready for the next visitor."""
        self.shell.reset.run()
        settle()

    def check_out(self, code: str) -> None:
        """Type ``code`` on the page for leaving."""
        self.touch("wakeButton")
        self.touch("tile_guestbook/checkout")
        self.put("entryField", code)
        self.touch("mainButton")


class Desk(Opened):
    """A front desk with its librarian."""

    @property
    def parts(self) -> DeskParts:
        assert self.device.desk is not None
        return self.device.desk

    @property
    def names(self) -> list[str]:
        """Who is here now, as the list shows it."""
        rows = self.parts.today.today.property("visits")
        return [str(rows.data(rows.index(row), NAME)) for row in range(rows.rowCount())]

    def unlock(self) -> None:
        """Make the first account and go in."""
        gate = self.parts.gate
        self.until(lambda: gate.property("state") == "first" and not gate.property("busy"), "the first form")
        gate.createFirst(LIBRARIAN, PIN, PIN)
        self.until(lambda: gate.property("state") == "open", "the open gate")
        self.until(lambda: self.parts.today.today.property("loaded"), "the list")


def plan_for(
    role: str, root: Path, *, server: str = "", kiosk: bool = False, settings: bool = True
) -> DevicePlan:
    """Return a plan for a device of its own in ``root``; ``settings``: let its key rest in a file, as on an
    unattended device."""
    if settings:
        kept = Settings.load(DataDir(root)).with_changes(role=role, secrets_backend="credential-file")
        kept.save(DataDir(root))
    size = None if role == "desk" else (1080, 1920)
    return DevicePlan(role, DataDir(root), server, kiosk, size)


def opened(plan: DevicePlan, world: World) -> Opened:
    """Open the device that ``plan`` describes."""
    return Desk(plan, world) if plan.role == "desk" else Entrance(plan, world)
