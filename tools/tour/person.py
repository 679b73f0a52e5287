"""Somebody in front of a screen, whose every touch and key is counted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from tools.driver.hand import Hand
from tools.tour.effort import Effort

KEYBOARD_ACTION = "key_main"
"""Stands among the keys, but is the page's main button: a tap."""


class Person(Hand):
    """``effort`` grows with all that is done. The scanner's keys are the scanner's, not the person's.

    ``rest`` waits until the screen has answered, as people do after a tap; between two keys nobody waits.
    """

    def __init__(self, window: QQuickWindow, rest: Callable[[], None]) -> None:
        super().__init__(window)
        self.effort = Effort()
        self._rest = rest

    def touch(self, name: str) -> None:
        """Touch, and count it as a key or as a tap."""
        is_key = name.startswith("key_") and name != KEYBOARD_ACTION
        self.effort += Effort(screen_keys=1) if is_key else Effort(taps=1)
        super().touch(name)
        if not is_key:
            self._rest()

    def type(self, text: str) -> None:
        """Type on the on-screen keyboard: one stretch of typing."""
        self.effort += Effort(texts=1)
        super().type(text)

    def keys(self, text: str) -> None:
        """Type on a physical keyboard: one stretch of typing."""
        self.effort += Effort(desk_keys=len(text), texts=1)
        super().keys(text)

    def fill(self, *texts: str) -> None:
        """Type into one field after the other with Tab: one stretch, as somebody on the phone says it in one breath."""
        for place, text in enumerate(texts):
            if place:
                self.tab()
            super().keys(text)
            self.effort += Effort(desk_keys=len(text))
        self.effort += Effort(texts=1)

    def tab(self) -> None:
        """Go on to the next field, for which nobody waits."""
        self.effort += Effort(desk_keys=1)
        super().key(Qt.Key.Key_Tab)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key at the desk."""
        self.effort += Effort(desk_keys=1)
        super().key(key, modifier)
        self._rest()

    def go_on(self) -> None:
        """Do the page's main action with whichever button of it shows."""
        self.touch("mainButton" if self.has("mainButton") else KEYBOARD_ACTION)

    def scan(self, payload: str) -> None:
        """Hold a card under the keyboard-wedge scanner: a burst of keys and Enter."""
        super().keys(payload)
        super().key(Qt.Key.Key_Return)
        self._rest()
