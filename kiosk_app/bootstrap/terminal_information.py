"""What a terminal's pages of information are given: the pages, the search, a voice, a printer, and the plan."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from kiosk_app.bootstrap.parts import Ground
from kiosk_app.features.information.terminal_page_view_model import Outfit
from kiosk_app.features.information.terminal_ports import House, SignUps
from kiosk_app.features.information.terminal_wiring import (
    Needs,
    TerminalInformation,
    wire_terminal_information,
)
from kiosk_app.platform.printing import Printer
from kiosk_app.platform.speech import SpeechDoor
from kiosk_app.session.hours import load_hours
from kiosk_app.session.wiring import Shell

_REST_MS = 2000
"""After the store has opened, before the search's index is brought up to the pages: the screen comes first."""


def furnish_information(
    ground: Ground, shell: Shell, printer: Printer | None, house: House, sign_ups: SignUps
) -> TerminalInformation:
    """Return the pages of information of a terminal."""

    def prepare() -> None:
        # Beside the one worker: whoever saves something in the first seconds must not wait for an index.
        ground.backstage.print_runner.submit(ground.search.prepare, lambda _changed: None)

    if ground.world.keeps_time:
        ground.backstage.opened.connect(lambda _engine: QTimer.singleShot(_REST_MS, prepare))

    outfit = Outfit(
        clock=ground.world.clock,
        hours=load_hours(),
        speech=SpeechDoor(parent=shell.navigator),
        printer=printer,
        print_background=ground.backstage.print_runner,
        house=house,
        sign_ups=sign_ups,
    )
    return wire_terminal_information(
        Needs(
            reading=lambda: ground.information,
            searching=lambda: ground.search,
            background=ground.backstage.runner,
            translation=shell.translation,
            navigator=shell.navigator,
            outfit=outfit,
        )
    )
