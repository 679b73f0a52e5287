"""Spares every later import a reading of its source.

PySide6 reads the source of each module that is imported after it, to see whether it switches on
PySide's optional names. Nothing of ours does, and a fifth of the time in which the store's libraries
load goes into that reading, while the first screen already waits for a tap.
"""

from __future__ import annotations

import importlib


def skip_source_readings() -> None:
    """Answer PySide's question beforehand; where its inside is another one, nothing happens."""
    try:
        feature = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return
    if callable(getattr(feature, "_mod_uses_pyside", None)):
        feature._mod_uses_pyside = lambda _module: False  # type: ignore[attr-defined]  # noqa: SLF001
