"""The entrance: the kiosk's shell with the guestbook in it."""

from __future__ import annotations

from PySide6.QtQml import QQmlApplicationEngine

from kiosk_app.bootstrap.maintenance import Maintenance
from kiosk_app.bootstrap.parts import Device, Ground, policy_of, take_down
from kiosk_app.features.guestbook.hours import HOUSE, load_hours
from kiosk_app.features.guestbook.wiring import Feature, wire
from kiosk_app.platform.printing import open_printer
from kiosk_app.platform.scanner import ScannerGate
from kiosk_app.session.preload import Preloader
from kiosk_app.session.wiring import Shell, add_home, open_kiosk, show_maintenance, wire_shell


def open_entrance(ground: Ground) -> Device:
    """Return the entrance, its window loaded and not yet shown."""
    shell = _shell(ground)
    guestbook = _guestbook(ground, shell)
    engine = QQmlApplicationEngine()
    window = open_kiosk(shell, engine, keyboard=ground.settings.on_screen_keyboard)
    window.setProperty("locked", ground.plan.kiosk)
    scanner = ScannerGate(ground.world.monotonic, window)
    scanner.scanned.connect(guestbook.scanned)
    window.installEventFilter(scanner)
    preloader = Preloader(engine, [entry.url for entry in shell.navigator.entries], window)
    ground.backstage.opened.connect(preloader.start)
    maintenance = Maintenance(lambda reason: show_maintenance(shell, reason), shell.reset.run, window)
    device = Device(ground, window, maintenance, shell=shell, guestbook=guestbook)
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
    )


def _guestbook(ground: Ground, shell: Shell) -> Feature:
    guestbook = wire(
        service=lambda: ground.service,
        background=ground.backstage.runner,
        print_background=ground.backstage.print_runner,
        printer=open_printer(ground.settings.printer),
        policy=policy_of(ground.settings),
        translation=shell.translation,
        navigator=shell.navigator,
        start_over=shell.reset.run,
    )
    add_home(shell, guestbook.tiles)
    shell.navigator.register(guestbook.pages)
    for name, step in guestbook.resets:
        shell.reset.register(name, step)
    return guestbook
