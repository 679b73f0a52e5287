"""What may be set on a device. Each setting is declared once: type, default, meaning, what is allowed.

They rest in ``device.toml`` in the data directory. Keys that this version does not know stay there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.setting_rules import Rule, any_text, between, matching, one_of
from vault.backends import AUTO, BACKENDS

T = TypeVar("T")

ROLES = ("entrance", "terminal", "desk", "display")


class SettingsProblem(Exception):
    """``device.toml`` cannot be used as it is; ``str()`` is a sentence that says what to do.

    ``key`` is the setting that is wrong (``""`` where the file as a whole is), ``allowed`` what it
    must be, in words. ``reason`` is the word that the maintenance page knows it by.
    """

    def __init__(self, file: Path, key: str, allowed: str, reason: str = "settings") -> None:
        self.file, self.key, self.allowed, self.reason = file, key, allowed, reason
        super().__init__(f"{file}: {key} must be {allowed}." if key else f"{file} {allowed}.")


def setting(default: T, meaning: str, rule: Rule) -> T:
    """Declare a field of ``Settings``."""
    made: T = field(default=default, metadata={"meaning": meaning, "rule": rule})
    return made


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one device, checked when they are loaded and saved."""

    building: str = setting(
        "pip-semarang",
        "the building whose guestbook this device keeps",
        matching(r"[a-z0-9][a-z0-9-]{0,62}", "lower-case letters, digits and hyphens"),
    )
    device_id: str = setting(
        "",
        "this device's own number, made at its first start; never copy it to another device",
        matching(r"[A-Za-z0-9-]{0,64}", "letters, digits and hyphens"),
    )
    device_name: str = setting("", "what staff call this device, such as Pintu Utama", any_text(60))
    role: str = setting("entrance", "what this device is for", one_of(*ROLES))
    stands_in: str = setting(
        "",
        "where this device stands on the plan of the building, such as lobi or layanan-mandiri; empty: the "
        "usual place of its role",
        matching(r"[a-z0-9-]{0,40}", "lower-case letters, digits and hyphens"),
    )
    server_url: str = setting(
        "",
        "address of the central server; empty: this device works alone",
        matching(
            r"(https?://[^\s/]+(/\S*)?)?", "an address that begins with https:// or http://, or nothing"
        ),
    )
    central_ca: str = setting(
        "",
        "file in the data directory with the only authority that is trusted for the central server's "
        "certificate, kept at the enrolment; empty: those that the system trusts",
        any_text(200),
    )
    works_alone: bool = setting(
        False,
        "works without a central server: the first start does not ask for one",
        one_of(True, False),
    )
    central_token_name: str = setting(
        "central-token",
        "name under which the key to the central server is kept, beside the store's key",
        matching(r"[a-z0-9-]{1,40}", "lower-case letters, digits and hyphens"),
    )
    secrets_backend: str = setting(
        "auto",
        "where keys are kept; auto is replaced by a real place at the first start",
        one_of(AUTO, *BACKENDS),
    )
    printer: str = setting(
        "none",
        "where tickets go",
        matching(r"none|folder:.+|cups:.+|escpos:.+", "none, folder:DIRECTORY, cups:NAME or escpos:PATH"),
    )
    idle_seconds: int = setting(90, "seconds without a touch before the warning shows", between(20, 3600))
    idle_warning_seconds: int = setting(
        25, "seconds that the warning stays before everything is cleared", between(20, 600)
    )
    duplicate_minutes: int = setting(
        30, "minutes in which the same person is not counted twice", between(0, 1440)
    )
    retention_days: int = setting(
        365, "days after which names and phone numbers are removed", between(1, 3650)
    )
    dpi: float = setting(0.0, "dots per inch of the screen; 0: as the screen says", between(0.0, 1000.0))
    scale: float = setting(0.0, "enlargement of everything; 0: fits the screen", between(0.0, 4.0))
    on_screen_keyboard: bool = setting(True, "show the keyboard on the screen", one_of(True, False))

    def with_changes(self, **changes: Any) -> Settings:
        """Return a copy with ``changes``, not yet saved nor checked."""
        return replace(self, **changes)

    @classmethod
    def load(cls, data_dir: DataDir) -> Settings:
        """Return what the file says, defaults where it is silent. Raises ``SettingsProblem``."""
        from kiosk_app.platform.settings_file import read

        return read(data_dir.settings_file)

    def save(self, data_dir: DataDir) -> None:
        """Write what differs from the defaults or was written before. Raises ``SettingsProblem``."""
        from kiosk_app.platform.settings_file import write

        data_dir.make()
        write(data_dir.settings_file, self)


@dataclass(frozen=True, slots=True)
class Description:
    """One line of the list of settings."""

    key: str
    kind: str
    default: object
    meaning: str
    allowed: str


def describe() -> list[Description]:
    """Return every setting in the order of declaration, for ``main.py settings``."""
    return [
        Description(
            f.name, type(f.default).__name__, f.default, f.metadata["meaning"], f.metadata["rule"].allowed
        )
        for f in fields(Settings)
    ]
