"""Where the server's words go: to the standard error output, for the service manager to keep."""

from __future__ import annotations

import logging


def start_log() -> None:
    """Begin to log in this process, warnings and worse; no line names a visitor."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
