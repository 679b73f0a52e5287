"""Programs of several versions: devices that are behind or ahead, and a server that is brought up to date.

The program itself stands for version 5. Those before wrote a sign-in otherwise, the one after says more.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

from kiosk_app.platform import outbox
from sync.protocol.schemas import SchemaBook

SIGNED_IN = "visit.signed_in"
CURRENT, NEWEST, OLDEST_SERVED = 5, 6, 2
DEVICE_VERSIONS = (1, 3, 5, 5, 5, 6)

_OUTBOX = outbox.__dict__
_VERSION = "SCHEMA_VERSION"
_speaks = SimpleNamespace(version=CURRENT)


def _rename(body: dict[str, Any]) -> dict[str, Any]:
    body["name"] = body.pop("full_name")
    return body


def _part(body: dict[str, Any]) -> dict[str, Any]:
    kind, _, text = body.pop("from").partition(":")
    return body | {"origin": {"kind": kind, "text": text}}


def _shorten(body: dict[str, Any]) -> dict[str, Any]:
    body["arrived_at"] = body.pop("arrived").replace(" ", "T")
    return body


def book(newest: int) -> SchemaBook:
    """Return what a server of version ``newest`` knows."""
    steps = {(SIGNED_IN, 1): _rename, (SIGNED_IN, 2): _part, (SIGNED_IN, 4): _shorten}
    return SchemaBook(newest=newest, oldest=OLDEST_SERVED, steps=steps)


def body_as(version: int, kind: str, body: Mapping[str, object]) -> dict[str, Any]:
    """Return ``body`` as a program of ``version`` writes it."""
    changed: dict[str, Any] = json.loads(json.dumps(body))
    if kind != SIGNED_IN:
        return changed
    if version > CURRENT:
        changed["card_printed"] = True
    if version <= 4:
        changed["arrived"] = changed.pop("arrived_at").replace("T", " ")
    if version <= 2:
        origin = changed.pop("origin")
        changed["from"] = f"{origin['kind']}:{origin['text']}"
    if version <= 1:
        changed["full_name"] = changed.pop("name")
    return changed


def read_as_current(version: int, kind: str, body: str) -> dict[str, Any]:
    """Return a body of ``version`` as the program itself would have written it."""
    found: dict[str, Any] = json.loads(book(NEWEST).upgrade(kind, version, body))
    return found


@contextmanager
def speaking(version: int) -> Iterator[None]:
    """Within it devices write as a program of ``version`` does."""
    before, _speaks.version = _speaks.version, version
    try:
        yield
    finally:
        _speaks.version = before


@contextmanager
def spoken() -> Iterator[None]:
    """For as long as a history lasts, every operation is written in the version of its device."""
    append, version = outbox.append, _OUTBOX[_VERSION]
    outbox.append = _appending(append)
    try:
        yield
    finally:
        outbox.append, _OUTBOX[_VERSION] = append, version


def _appending(append: Callable[..., str]) -> Callable[..., str]:
    def as_spoken(session: Any, *, kind: str, body: Mapping[str, object], **more: Any) -> str:
        _OUTBOX[_VERSION] = _speaks.version
        return append(session, kind=kind, body=body_as(_speaks.version, kind, body), **more)

    return as_spoken
