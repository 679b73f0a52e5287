"""How the person in front of the screen wants it: text size, contrast, motion, reach."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Pip.Session"
QML_IMPORT_MAJOR_VERSION = 1

LIGHT, CONTRAST = "light", "contrast"
SMALLEST, LARGEST, STEP = 1.0, 2.0, 0.25


@dataclass(frozen=True, slots=True)
class Wishes:
    """One person's choice; the defaults are everybody's until they choose."""

    theme: str = LIGHT
    text_scale: float = SMALLEST
    reach: bool = False
    animated: bool = True


@QmlElement
@QmlUncreatable("made in Python")
class AppearanceViewModel(QObject):
    """What QML binds ``Style.Appearance`` to; ``reset`` brings back the device's own defaults."""

    changed = Signal()

    def __init__(self, defaults: Wishes | None = None, parent: QObject | None = None) -> None:
        """Begin with the device's defaults."""
        super().__init__(parent)
        self._defaults = defaults or Wishes()
        self._wishes = self._defaults

    def _theme(self) -> str:
        return self._wishes.theme

    def _text_scale(self) -> float:
        return self._wishes.text_scale

    def _reach(self) -> bool:
        return self._wishes.reach

    def _animated(self) -> bool:
        return self._wishes.animated

    def _can_grow(self) -> bool:
        return self._wishes.text_scale < LARGEST

    def _can_shrink(self) -> bool:
        return self._wishes.text_scale > SMALLEST

    theme = Property(str, _theme, notify=changed)
    textScale = Property(float, _text_scale, notify=changed)
    reach = Property(bool, _reach, notify=changed)
    animated = Property(bool, _animated, notify=changed)
    canGrow = Property(bool, _can_grow, notify=changed)
    canShrink = Property(bool, _can_shrink, notify=changed)

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        """Choose "light" or "contrast"; other words change nothing."""
        if theme in {LIGHT, CONTRAST}:
            self._become(replace(self._wishes, theme=theme))

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        """Choose the text size; it is kept between 1.0 and 2.0."""
        self._become(replace(self._wishes, text_scale=min(LARGEST, max(SMALLEST, scale))))

    @Slot()
    def grow(self) -> None:
        """Make the text one step (a quarter) larger."""
        self.setTextScale(self._wishes.text_scale + STEP)

    @Slot()
    def shrink(self) -> None:
        """Make the text one step smaller."""
        self.setTextScale(self._wishes.text_scale - STEP)

    @Slot(bool)
    def setReach(self, on: bool) -> None:
        """Bring everything into the lower half, for people who sit or are small."""
        self._become(replace(self._wishes, reach=on))

    @Slot(bool)
    def setAnimated(self, on: bool) -> None:
        """Let things move, or stand still."""
        self._become(replace(self._wishes, animated=on))

    @Slot()
    def reset(self) -> None:
        """Take back every wish, for the next visitor."""
        self._become(self._defaults)

    def _become(self, wishes: Wishes) -> None:
        if wishes != self._wishes:
            self._wishes = wishes
            self.changed.emit()
