"""The entrance: the kiosk's shell, and after its first frame the guestbook in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtQml import QQmlApplicationEngine

from kiosk_app.bootstrap.maintenance import Maintenance
from kiosk_app.bootstrap.parts import Device, Ground, take_down
from kiosk_app.session.hours import HOUSE, load_hours
from kiosk_app.session.wiring import Shell, end_maintenance, open_kiosk, show_maintenance, wire_shell

Furnish = Callable[[Device, Shell, QQmlApplicationEngine], None]


def open_entrance(ground: Ground) -> Device:
    """Return the entrance, its window loaded and not yet shown."""
    return open_kiosk_role(ground, _furnish)


def open_kiosk_role(ground: Ground, furnish: Furnish) -> Device:
    """Return a kiosk, its window loaded and not yet shown; ``furnish`` brings its features in later."""
    shell = _shell(ground)
    ground.backstage.is_somebody_here = shell.idle.is_somebody_here
    engine = QQmlApplicationEngine()
    window = open_kiosk(shell, engine, keyboard=ground.settings.on_screen_keyboard)
    window.setProperty("locked", ground.plan.kiosk)
    maintenance = Maintenance(
        lambda reason: show_maintenance(shell, reason), lambda: end_maintenance(shell), window
    )
    device = Device(ground, window, maintenance, shell=shell)
    device.furniture.append(lambda: furnish(device, shell, engine))
    device.closing.append(lambda: take_down(engine))
    return device


def _shell(ground: Ground) -> Shell:
    settings = ground.settings
    return wire_shell(
        ground.world.clock,
        load_hours()[HOUSE],
        idle_seconds=settings.idle_seconds,
        warning_seconds=settings.idle_warning_seconds,
        now=ground.world.monotonic,
        self_service=settings.role == "terminal",
    )


def _furnish(device: Device, shell: Shell, engine: QQmlApplicationEngine) -> None:
    from kiosk_app.features.guestbook.wiring import wire
    from kiosk_app.platform.printing import open_printer
    from kiosk_app.platform.scanner import ScannerGate
    from kiosk_app.session.preload import Preloader
    from kiosk_app.session.wiring import add_home

    ground, window = device.ground, device.window
    guestbook = wire(
        service=lambda: ground.service,
        background=ground.backstage.runner,
        print_background=ground.backstage.print_runner,
        printer=open_printer(ground.settings.printer),
        policy=ground.policy,
        translation=shell.translation,
        navigator=shell.navigator,
        start_over=shell.reset.run,
    )
    device.guestbook = guestbook
    add_home(shell, guestbook.tiles)
    shell.navigator.register(guestbook.pages)
    for name, step in guestbook.resets:
        shell.reset.register(name, step)
    scanner = ScannerGate(ground.world.monotonic, window)
    scanner.scanned.connect(guestbook.scanned)
    window.installEventFilter(scanner)
    preloader = Preloader(engine, [entry.url for entry in shell.navigator.entries], window)
    preloader.start()
    window.setProperty("warm", True)
