"""Opens a real kiosk offscreen, touches it with real touch events, and looks at what is shown.

    screen = Screen(shell_for_tests()); screen.open("home"); screen.touch("tile_who"); screen.type("Slamet")
    screen.grab(path); screen.close()

Nothing sleeps: ``settle`` runs the event loop until it is empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk_app.platform.fonts import load_fonts
from kiosk_app.session.preload import Preloader
from kiosk_app.session.wiring import Shell, open_kiosk

PORTRAIT, LANDSCAPE, SMALL = (1080, 1920), (1920, 1080), (800, 600)

_loaded: list[bool] = []
_finger: list[QPointingDevice] = []


def settle(rounds: int = 12) -> None:
    """Let everything that waits in the event loop happen, deferred deletions too."""
    loop = QEventLoop()
    for _ in range(rounds):
        loop.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def settle_until(done: Callable[[], bool], what: str, milliseconds: int = 4000) -> None:
    """Run the event loop until ``done``; for what takes real time, such as a slide. Fails after a while."""
    passed = QElapsedTimer()
    passed.start()
    while not done():
        if passed.elapsed() > milliseconds:
            raise AssertionError(f"waited in vain: {what}")
        QTest.qWait(5)


def finger() -> QPointingDevice:
    """The one touch screen of all tests."""
    if not _finger:
        _finger.append(QTest.createTouchDevice())
    return _finger[0]


class Screen:
    """A kiosk's window, offscreen. ``animated`` is off by default, so that pages change at once."""

    def __init__(
        self, shell: Shell, size: tuple[int, int] = PORTRAIT, *, animated: bool = False, keyboard: bool = True
    ) -> None:
        if not _loaded:
            load_fonts()
            _loaded.append(True)
        self.shell = shell
        shell.appearance.setAnimated(animated)
        self.engine = QQmlApplicationEngine()
        self.window: QQuickWindow = open_kiosk(shell, self.engine, keyboard=keyboard)
        self.resize(size)
        self.window.show()
        self.window.requestActivate()
        QTest.qWaitForWindowActive(self.window)
        settle()

    def close(self) -> None:
        """Take the window down before what it shows."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self.shell.idle)
        self.shell.idle.watch(False)
        # The translator belongs to the application and would greet the next test.
        self.shell.translation.reset()
        self.engine.deleteLater()
        settle()

    def resize(self, size: tuple[int, int]) -> None:
        self.window.resize(*size)
        settle()

    # ---- finding -------------------------------------------------------------------------------------

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Every visible item, parents before children."""
        item = root or self.window.contentItem()
        if not item.isVisible():
            return
        yield item
        for child in item.childItems():
            yield from self.items(child)

    def find(self, name: str) -> QQuickItem:
        """The visible item with this objectName. Fails, naming those that are there."""
        named = {item.objectName(): item for item in self.items() if item.objectName()}
        if name not in named:
            raise AssertionError(f"no visible {name!r}; there are {sorted(named)}")
        return named[name]

    def has(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    @property
    def page(self) -> str:
        return str(self.shell.navigator.page)

    def rect(self, item: QQuickItem) -> QRectF:
        """Where an item stands in the window, in logical px."""
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    # ---- doing ---------------------------------------------------------------------------------------

    def open(self, page: str) -> None:
        self.shell.navigator.open(page)
        settle()

    def touch_at(self, at: QPointF) -> None:
        """A finger down and up again."""
        self.press_at(at)
        self.release_at(at)

    def press_at(self, at: QPointF) -> None:
        QTest.touchEvent(self.window, finger()).press(0, at.toPoint(), self.window).commit()
        settle()

    def release_at(self, at: QPointF) -> None:
        QTest.touchEvent(self.window, finger()).release(0, at.toPoint(), self.window).commit()
        settle()

    def touch(self, name: str) -> None:
        """Touch the middle of the item with this objectName, after scrolling to it as a hand would."""
        item = self.find(name)
        self.scroll_to(item)
        self.touch_at(self.rect(item).center())

    def scroll_to(self, item: QQuickItem) -> None:
        """Move every scroll area around the item so that it shows."""
        parent: QQuickItem | None = item.parentItem()
        while parent:
            if parent.metaObject().className().startswith("ScrollArea"):
                _show_within(parent, item)
            parent = parent.parentItem()
        settle()

    def type(self, text: str) -> None:
        """Type on the on-screen keyboard, key by key, with touches; switches its layers as needed."""
        for sign in text:
            self.strike(sign)

    def strike(self, sign: str) -> None:
        key = "key_space" if sign == " " else f"key_{sign.lower()}"
        if not self.has(key):
            self.touch("key_symbols" if self.has("key_symbols") else "key_letters")
        if sign.isalpha() and sign.isupper() and not self._upper():
            self.touch("key_shift")
        if sign.isalpha() and sign.islower() and self._upper():
            self.touch("key_shift")
        self.touch(key)

    def _upper(self) -> bool:
        return self.has("key_a") and str(self.find("key_a").property("sign")) == "A"

    def keys(self, text: str) -> None:
        """Type on a physical keyboard."""
        for sign in text:
            QTest.keyClick(self.window, sign)  # type: ignore[call-overload]  # its stubs know no signs
        settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)
        settle()

    # ---- looking -------------------------------------------------------------------------------------

    def picture(self) -> QImage:
        settle()
        return self.window.grabWindow()

    def steady(self) -> None:
        """Let layouts that follow each other come to rest; each step takes a frame."""
        for _ in range(4):
            self.picture()

    def grab(self, path: Path) -> Path:
        """Save what is shown as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        assert self.picture().save(str(path))
        return path

    def words(self) -> list[str]:
        """Every text that is shown."""
        return [text for item in self.items() if isinstance(text := item.property("text"), str) and text]

    def focused(self) -> QQuickItem | None:
        return self.window.activeFocusItem()

    def preload(self) -> None:
        """Compile every page, as the device does after its first frame."""
        loader = Preloader(self.engine, [entry.url for entry in self.shell.navigator.entries])
        loader.start()
        settle_until(lambda: loader.finished, "pages compile")

    def everything(self) -> Iterator[QObject]:
        """The whole object tree below the window, seen or unseen."""
        waiting: list[QObject] = [self.window]
        while waiting:
            current = waiting.pop()
            yield current
            waiting.extend(current.children())
            if isinstance(current, QQuickItem):
                waiting.extend(child for child in current.childItems() if child.parent() is not current)


def _show_within(area: QQuickItem, item: QQuickItem) -> None:
    top = item.mapToItem(area, QPointF(0, 0)).y()
    offset: Any = area.property("contentY")
    limit = max(0.0, area.property("contentHeight") - area.height())
    if top < 0 or top + item.height() > area.height():
        area.setProperty("contentY", min(limit, max(0.0, offset + top - (area.height() - item.height()) / 2)))
