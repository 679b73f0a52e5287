"""How the terminal's view models hand frozen props to QML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject


def shown(name: str) -> Callable[[QObject], Any]:
    """Return a getter for the field ``name`` of the view model's ``_props``."""
    return lambda self: getattr(self._props, name)  # type: ignore[attr-defined]


def typed(name: str) -> Callable[[QObject, Any], None]:
    """Return a setter that hands what was typed or chosen to the view model's ``_edit``."""
    return lambda self, value: self._edit(name, value)  # type: ignore[attr-defined]
