"""The chooser's own process: a window, told by its launcher how things are, telling it what was chosen.

Standard input brings one JSON object a line (``server``, ``running``), standard output takes lines
such as ``open entrance``; whatever else must be said goes to standard error.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk_app.launcher.chooser_view_model import ChooserViewModel
from kiosk_app.launcher.leash import hold_leash
from kiosk_app.launcher.vnc import PLATFORM, VncNotLocal, keep_vnc_local
from kiosk_app.platform.fonts import load_fonts
from kiosk_app.platform.translation import ENGLISH, Translation

QML = Path(__file__).resolve().parents[1] / "qml"


class Mailbox(QObject):
    """Carries what the launcher writes from the leash's thread into Qt's."""

    arrived = Signal(str)


def read_state(line: str) -> tuple[bool, list[str]] | None:
    """Return (server ready, running devices) from one line, or ``None`` where it says neither."""
    try:
        state = json.loads(line)
        return bool(state["server"]), [str(device) for device in state["running"]]
    except (ValueError, KeyError, TypeError):
        return None


def tell_launcher(role: str) -> None:
    """Say that ``role`` was chosen; a launcher that is gone ends us by itself."""
    try:
        sys.stdout.write(f"open {role}\n")
        sys.stdout.flush()
    except OSError:
        return


def open_chooser(engine: QQmlApplicationEngine, chooser: ChooserViewModel, translation: Translation) -> bool:
    """Show the chooser's window; return whether that went well."""
    engine.addImportPath(str(QML))
    translation.attach(engine)
    translation.languageChanged.connect(chooser.retranslate)
    engine.setInitialProperties({"chooser": chooser, "translation": translation})
    engine.load(QUrl.fromLocalFile(str(QML / "Chooser" / "ChooserRoot.qml")))
    return bool(engine.rootObjects())


def main(arguments: list[str]) -> int:
    """Show the chooser until its window is closed or its launcher ends it; return the exit code."""
    # Qt's loop would keep a Python handler waiting: nothing here needs a farewell.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    app = QGuiApplication(["pip-chooser"])
    try:
        keep_vnc_local(app.platformName())
    except VncNotLocal as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    load_fonts()
    translation = Translation()
    if "--english" in arguments:
        translation.setLanguage(ENGLISH)
    chooser = ChooserViewModel(shared_screen=app.platformName() == PLATFORM)
    chooser.roleChosen.connect(tell_launcher)
    mailbox = Mailbox()
    mailbox.arrived.connect(lambda line: _show(chooser, line))
    hold_leash(mailbox.arrived.emit)
    engine = QQmlApplicationEngine()
    if not open_chooser(engine, chooser, translation):
        return 1
    code = app.exec()
    engine.deleteLater()
    return code


def _show(chooser: ChooserViewModel, line: str) -> None:
    state = read_state(line)
    if state is not None:
        chooser.show_state(*state)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
