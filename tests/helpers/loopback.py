"""Keeps tests on this machine."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

import pytest

_real_connect = socket.socket.connect
_real_lookup = socket.getaddrinfo


def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every connection and look-up that would leave this machine fail, as if the network were gone."""
    monkeypatch.setattr(socket.socket, "connect", _connect)
    monkeypatch.setattr(socket, "getaddrinfo", _lookup)


def _connect(self: socket.socket, address: Any) -> None:
    if isinstance(address, tuple) and not is_loopback(str(address[0])):
        raise OSError(f"tests do not leave this machine (tried {address[0]})")
    _real_connect(self, address)


def _lookup(host: Any, *args: Any, **options: Any) -> Any:
    name = host.decode() if isinstance(host, bytes) else host
    if name is not None and not is_loopback(name):
        raise socket.gaierror(socket.EAI_NONAME, f"tests do not leave this machine (tried {name})")
    return _real_lookup(host, *args, **options)


def is_loopback(host: str) -> bool:
    """Return whether ``host`` is this machine: "localhost", 127.0.0.0/8, ::1, or any-address to bind to."""
    if host in ("", "localhost", "0.0.0.0", "::"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
