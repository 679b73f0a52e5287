"""The real desk window in front of a real guestbook, with real keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQml import QQmlApplicationEngine
from sqlalchemy import Engine

import kiosk_app.sync_status.view_model  # noqa: F401 - brings the QML module Pip.SyncStatus
from domain.devices import DeviceIdentity
from domain.visits import VisitDraft, VisitPolicy
from kiosk_app.features.guestbook.desk_wiring import wire_today
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.features.staff.wiring import wire_gate
from kiosk_app.platform.fonts import load_fonts
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.translation import Translation
from kiosk_app.session.appearance_view_model import AppearanceViewModel, Wishes
from kiosk_app.session.clock_view_model import ClockViewModel
from kiosk_app.session.hours import HOUSE, load_hours
from kiosk_app.session.maintenance_view_model import MaintenanceViewModel
from kiosk_app.session.navigator import Navigator, PageEntry, page_url
from kiosk_app.session.wiring import load_window
from tests.helpers.clock import FixedClock
from tests.helpers.guestbook_desk import KARANG_TARUNA
from tests.helpers.manual_executor import ManualExecutor
from tools.driver.hand import Hand
from tools.driver.loop import settle

RINA, PIN = "Rina Wulandari", "482913"
CTRL = Qt.KeyboardModifier.ControlModifier

SLAMET = VisitDraft(name="Slamet", origin_kind="town", origin_text="Ungaran", purpose="reading")
SITI = VisitDraft(name="Siti Sa'adah", origin_kind="town", origin_text="Ungaran", purpose="reading")
BAMBANG = VisitDraft(
    name="Dr. H. Bambang Wibowo, M.Si",
    origin_kind="institution",
    origin_text="Balai Besar Penelitian dan Pengembangan Pelayanan Publik Provinsi Jawa Tengah",
    purpose="information",
    purpose_note="Data jumlah pengunjung perpustakaan per kecamatan tahun 2025",
    phone="0812-1500-0512",
    sex="male",
    occupation="civil_servant",
    assistance="mobility",
)
MBAH_PARTO = VisitDraft(name="Mbah Parto", origin_kind="town", origin_text="Demak", purpose="complaint")
EVERYBODY = (SLAMET, MBAH_PARTO, KARANG_TARUNA, SITI, BAMBANG)


class DeskScreen(Hand):
    """A desk that nobody has signed in to yet; ``visitors`` came one after the other."""

    def __init__(
        self,
        store: Engine,
        clock: FixedClock,
        executor: ManualExecutor,
        visitors: tuple[VisitDraft, ...],
        lock_after: float,
    ) -> None:
        load_fonts()
        self.executor = executor
        self.translation = Translation()
        runner = Runner(executor)
        device = DeviceIdentity("pip-semarang", "desk-1")
        service = GuestbookService(lambda: store, clock, device, VisitPolicy(), lambda _: None)
        for draft in visitors:
            clock.advance(minutes=3)
            service.sign_in(draft, token=draft.name)
        self.seconds = 0.0
        """What the desk waits by; it stands still until a test moves it."""
        self.staff = wire_gate(
            lambda: store, runner, clock, self.translation, lock_after, now=lambda: self.seconds
        )
        self.desk = wire_today(service, lambda: store, runner, clock, self.translation)
        self.staff.gate.opened.connect(self.desk.load)
        self.staff.gate.closed.connect(self.desk.forget)
        self.appearance = AppearanceViewModel(Wishes(animated=False))
        self.clock_model = ClockViewModel(clock, load_hours()[HOUSE], self.translation)
        self.engine = QQmlApplicationEngine()
        super().__init__(load_window(self.engine, self.translation, "Desk/DeskRoot.qml", self._models()))
        self.window.show()
        self.window.requestActivate()
        self.rest()

    def _models(self) -> dict[str, object]:
        self.navigator = Navigator("now")
        models = {"today": self.desk.today, "detail": self.desk.detail, "day": self.desk.day}
        self.navigator.register([PageEntry("now", page_url("Desk/NowPage.qml"), models)])
        return {
            "navigator": self.navigator,
            "clock": self.clock_model,
            "appearance": self.appearance,
            "translation": self.translation,
            "idle": self.staff.idle,
            "gate": self.staff.gate,
        }

    def rest(self) -> None:
        """Let work and screen follow each other until both are done."""
        for _ in range(4):
            self.executor.drain()
            settle()

    def steady(self) -> None:
        """Let layouts that follow each other come to rest; each step takes a frame."""
        before = None
        for _ in range(20):
            now = self.picture()
            if now == before:
                return
            before = now

    def keys(self, text: str) -> None:
        super().keys(text)
        self.rest()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        super().key(key, modifier)
        self.rest()

    def seen(self, size: tuple[int, int], scale: float, language: str) -> None:
        """Look at the desk in this way."""
        self.window.resize(*size)
        self.translation.setLanguage(language)
        self.appearance.setTextScale(scale)
        self.rest()
        self.steady()

    def make_first_account(self) -> None:
        """Rina makes her account, key by key, and stands at the open desk."""
        for text in (RINA, PIN, PIN):
            self.keys(text)
            self.key(Qt.Key.Key_Return)

    def lock(self) -> None:
        self.key(Qt.Key.Key_L, CTRL)

    def show_trouble(self, reason: str) -> None:
        self.window.setProperty("maintenance", MaintenanceViewModel(reason, parent=self.window))
        settle()

    def close(self) -> None:
        """Take the window down before what it shows."""
        self.staff.idle.watch(False)
        # The translator belongs to the application and would greet the next test.
        self.translation.reset()
        self.appearance.reset()
        self.rest()
        for thing in self.engine.rootObjects():
            thing.deleteLater()
        self.engine.deleteLater()
        QCoreApplication.processEvents()
        settle()
