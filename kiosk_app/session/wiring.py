"""Builds the kiosk's shell: everything a screen needs before any feature or store is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from domain.calendar import ServiceHours
from domain.clock import Clock
from kiosk_app.platform.keyboard import KeyboardDoor
from kiosk_app.platform.translation import Translation
from kiosk_app.session.appearance_view_model import AppearanceViewModel, Wishes
from kiosk_app.session.clock_view_model import ClockViewModel
from kiosk_app.session.home_view_model import HomeViewModel, Tile
from kiosk_app.session.idle_watch import IdleWatch
from kiosk_app.session.maintenance_view_model import MaintenanceViewModel
from kiosk_app.session.navigator import QML, Navigator, PageEntry, page_url
from kiosk_app.session.qr_code import QrCode
from kiosk_app.session.session_reset import SessionReset

# Importing a class is what makes it known to QML; Controls/QrImage.qml draws with this one.
DRAWN_IN_PYTHON = (QrCode,)
ATTRACT, HOME, MAINTENANCE = "attract", "home", "maintenance"
PLACE = "Jl. Pemuda 148 Semarang  ·  024-3540009"


class ScreenFailed(RuntimeError):
    """A QML file does not load: our fault; the message is Qt's own."""


@dataclass(frozen=True)
class Shell:
    """The parts of a kiosk's screen, wired to each other."""

    navigator: Navigator
    clock: ClockViewModel
    appearance: AppearanceViewModel
    translation: Translation
    idle: IdleWatch
    reset: SessionReset
    door: KeyboardDoor


def wire_shell(
    clock: Clock,
    hours: ServiceHours,
    *,
    wishes: Wishes | None = None,
    idle_seconds: float = 90.0,
    warning_seconds: float = 25.0,
    now: Callable[[], float] = monotonic,
    first_page: str = HOME,
    self_service: bool = False,
    place: str = PLACE,
) -> Shell:
    """Build the shell with its attract page; a touch on it opens ``first_page``, registered later.
    ``self_service``: people come to look up, book and ask, not to sign the guestbook."""
    translation = Translation()
    shell = Shell(
        navigator=Navigator(ATTRACT),
        clock=ClockViewModel(clock, hours, translation),
        appearance=AppearanceViewModel(wishes),
        translation=translation,
        idle=IdleWatch(idle_seconds, warning_seconds, now),
        reset=SessionReset(),
        door=KeyboardDoor(),
    )
    shell.navigator.register([_attract(shell, first_page, place, self_service=self_service)])
    _connect(shell)
    return shell


def _attract(shell: Shell, first_page: str, place: str, *, self_service: bool) -> PageEntry:
    properties = {
        "clock": shell.clock,
        "translation": shell.translation,
        "next": first_page,
        "place": place,
        "selfService": self_service,
    }
    return PageEntry(ATTRACT, page_url("Kiosk/AttractPage.qml"), properties)


def _connect(shell: Shell) -> None:
    navigator, idle, reset = shell.navigator, shell.idle, shell.reset
    navigator.pageChanged.connect(lambda: idle.watch(not navigator.atStart))
    idle.expired.connect(reset.run)
    # Away from the visitor's page first: what resets later finds nobody looking.
    reset.register("pages", navigator.startOver)
    reset.register("appearance", shell.appearance.reset)
    reset.register("language", shell.translation.reset)


def add_home(shell: Shell, tiles: Iterable[Tile]) -> HomeViewModel:
    """Register the home page with the doors that the features offer."""
    home = HomeViewModel(tiles, shell.translation)
    properties = {"home": home, "reset": shell.reset}
    shell.navigator.register([PageEntry(HOME, page_url("Kiosk/HomePage.qml"), properties)])
    return home


def show_maintenance(shell: Shell, reason: str) -> MaintenanceViewModel:
    """Show the maintenance page; only ``end_maintenance`` leads from it. ``reason`` is a StoreProblem's
    word. Whatever the visitor had begun is cleared."""
    # It outlives its page: where another trouble follows, the page before still shows it for a moment.
    maintenance = MaintenanceViewModel(reason, parent=shell.navigator)
    entry = PageEntry(MAINTENANCE, page_url("Kiosk/MaintenancePage.qml"), {"maintenance": maintenance})
    shell.navigator.register([entry])
    shell.navigator.hold(MAINTENANCE)
    shell.reset.run()
    return maintenance


def end_maintenance(shell: Shell) -> None:
    """Go back to the attract page, as for a new visitor."""
    shell.navigator.release()
    shell.reset.run()


def open_kiosk(shell: Shell, engine: QQmlApplicationEngine, *, keyboard: bool = True) -> QQuickWindow:
    """Load the kiosk's window, not yet shown. Raises ``ScreenFailed``.

    ``engine`` must outlive the window, and the shell must outlive the engine.
    """
    properties = {**vars(shell), "keyboardWanted": keyboard}
    window = load_window(engine, shell.translation, "Kiosk/KioskRoot.qml", properties)
    _follow(shell, window)
    return window


def load_window(
    engine: QQmlApplicationEngine, translation: Translation, file: str, properties: dict[str, object]
) -> QQuickWindow:
    """Load a window of ours with its required properties, not yet shown. Raises ``ScreenFailed``."""
    engine.addImportPath(str(QML))
    translation.attach(engine)
    engine.setInitialProperties(properties)
    engine.load(page_url(file))
    for window in engine.rootObjects():
        if isinstance(window, QQuickWindow):
            return window
    raise ScreenFailed(f"{file} did not load; Qt has written why")


def _follow(shell: Shell, window: QQuickWindow) -> None:
    shell.door.attach(window)
    application = QCoreApplication.instance()
    if application is not None:
        application.installEventFilter(shell.idle)
