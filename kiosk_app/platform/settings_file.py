"""Reads and writes ``device.toml``: flat keys, whole or not at all, strangers left in peace."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

from kiosk_app.platform.setting_rules import Rule
from kiosk_app.platform.settings import Settings, SettingsProblem
from kiosk_app.platform.toml_text import to_toml
from vault.durable import write_durably
from vault.failures import os_failure


def read(file: Path) -> Settings:
    """Return the settings in ``file``, defaults where it or a key is missing. Raises ``SettingsProblem``."""
    values = _values(file)
    known = {it.name: values[it.name] for it in fields(Settings) if it.name in values}
    _check(file, known)
    return Settings(**{key: _as_declared(key, value) for key, value in known.items()})


def write(file: Path, settings: Settings) -> None:
    """Put ``settings`` into ``file`` in one step, keeping keys of other versions. Raises ``SettingsProblem``.

    Defaults are left out, so that a better default of a later version reaches old devices,
    unless the file named the key before.
    """
    before = _values(file)
    ours = {it.name: getattr(settings, it.name) for it in fields(Settings)}
    _check(file, ours)
    said = {
        it.name: ours[it.name] for it in fields(Settings) if it.name in before or ours[it.name] != it.default
    }
    try:
        write_durably(file, to_toml({**before, **said}).encode(), mode=0o600)
    except OSError as error:
        reason = os_failure(error, file).reason.value
        raise SettingsProblem(file, "", f"cannot be written ({error.strerror})", reason) from None


def _values(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsProblem(file, "", f"cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise SettingsProblem(file, "", "is not written in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsProblem(file, "", f"is not valid TOML: {error}") from None


def _check(file: Path, values: dict[str, Any]) -> None:
    for it in fields(Settings):
        rule: Rule = it.metadata["rule"]
        if it.name in values and not rule.holds(values[it.name]):
            raise SettingsProblem(file, it.name, rule.allowed)


def _as_declared(key: str, value: Any) -> Any:
    """A whole number is a fine fraction in TOML; the program gets the declared type."""
    return float(value) if isinstance(getattr(Settings(), key), float) else value
