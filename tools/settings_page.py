"""Writes docs/settings.md from the declarations of the settings: ``python -m tools.settings_page``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk_app.platform.settings import Description, describe
from kiosk_app.platform.toml_text import to_toml

PAGE = Path(__file__).resolve().parents[1] / "docs" / "settings.md"

INTRO = """\
# Settings of a device

Each device (entrance, desk …) keeps its settings in `device.toml` in its own data directory. The file
is optional: a device starts without one, and writes there only what it settled at its first start
(its number and where its keys rest). Change a line with any text editor, then restart the device.

```toml
device_name = "Pintu Utama"
server_url = "https://pusat.example.go.id"
printer = "folder:/var/lib/pip/tickets"
idle_seconds = 120
```

A value that is not allowed stops nothing from being safe: the device shows a calm page that says the
settings need a look, and its log names the line. Nothing else is touched. `main.py settings
--data-dir DIR` prints every setting of one device and what it is set to. Keys that this version does
not know are left where they are.

This page is made from the declarations in `kiosk_app/platform/settings.py` by
`python -m tools.settings_page`.
"""

GROUPS: Mapping[str, tuple[str, ...]] = {
    "Who the device is": ("building", "device_id", "device_name", "role", "stands_in"),
    "The central server": ("server_url", "works_alone", "central_ca", "central_token_name"),
    "Keys": ("secrets_backend",),
    "Tickets": ("printer",),
    "Visitors": ("idle_seconds", "idle_warning_seconds", "duplicate_minutes", "retention_days"),
    "The screen": ("dpi", "scale", "on_screen_keyboard"),
}


def page() -> str:
    """Return the whole page. Raises ``KeyError`` where a group names a setting that is not there."""
    settings = {one.key: one for one in describe()}
    parts = [INTRO]
    for title, keys in GROUPS.items():
        parts.append(f"\n## {title}\n")
        parts.extend(_entry(settings[key]) for key in keys)
    return "".join(parts)


def _entry(one: Description) -> str:
    meaning = one.meaning[0].upper() + one.meaning[1:]
    default = to_toml({one.key: one.default}).strip().partition(" = ")[2]
    return f"\n### `{one.key}`\n\n{meaning}.\n\n- Allowed: {one.allowed}.\n- Default: `{default}`\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
