"""Writes TOML: the standard library only reads it."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any


def to_toml(values: Mapping[str, Any]) -> str:
    """Return ``values`` as TOML, simple keys before tables; whatever ``tomllib`` can read comes back equal."""
    simple = [
        f"{_key(key)} = {_value(value)}" for key, value in values.items() if not isinstance(value, dict)
    ]
    tables = [_table((key,), value) for key, value in values.items() if isinstance(value, dict)]
    return "\n".join([*simple, *tables]) + "\n"


def _table(path: tuple[str, ...], values: Mapping[str, Any]) -> str:
    head = "\n[" + ".".join(_key(part) for part in path) + "]"
    lines = [f"{_key(key)} = {_value(value)}" for key, value in values.items() if not isinstance(value, dict)]
    inner = [_table((*path, key), value) for key, value in values.items() if isinstance(value, dict)]
    return "\n".join([head, *lines, *inner])


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _text(key)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, list):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items()) + "}"
    return _number(value)


def _number(value: Any) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        return "nan" if math.isnan(value) else ("inf" if value > 0 else "-inf")
    return repr(value)


def _text(text: str) -> str:
    # JSON's escapes are TOML's, but for DEL, and for pairs of surrogates, which ensure_ascii would write.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
