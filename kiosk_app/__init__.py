"""The device: entrance, terminal, desk, display."""

from kiosk_app.platform.immortals import make_immortal

# Before anything of Qt runs, for all that comes after stands on it.
make_immortal()
