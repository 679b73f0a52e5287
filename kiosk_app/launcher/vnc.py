"""Screens without a display: Qt's own VNC platform, kept on the loopback address.

Qt's VNC platform listens on every address of the machine, asks for no password, and has no option
for either. So the listening socket is bound to the loopback interface by us, after Qt has opened it
and before Qt takes the first caller: what comes from outside finds nobody there.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

PLATFORM = "vnc"
FIRST_PORT = 5900
LOOPBACK_INTERFACE = b"lo"


class VncNotLocal(Exception):
    """The screens would be open to the network; the program must not go on. The world's fault."""


def display_is_missing(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether nothing could show a window here. Someone who names a Qt platform knows better."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return False
    return not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def vnc_platform(port: int, size: tuple[int, int]) -> str:
    """Return what QT_QPA_PLATFORM must say for a screen of ``size`` pixels on ``port``."""
    return f"{PLATFORM}:size={size[0]}x{size[1]}:port={port}"


def keep_vnc_local(platform_name: str) -> bool:
    """Close Qt's VNC port to the network. Call it right after the QGuiApplication is made.

    ``platform_name`` is ``QGuiApplication.platformName()``; any other platform is left alone.
    Returns whether there was a port to close. Raises VncNotLocal where that cannot be done:
    the program must then end, since anyone in the network could use it.
    """
    if platform_name != PLATFORM:
        return False
    from PySide6.QtCore import QCoreApplication

    # Qt opens the port in a posted event. Delivering only those, not the sockets' notices,
    # leaves no moment in which a caller is taken.
    QCoreApplication.sendPostedEvents()
    doors = 0
    for door in _listening_sockets():
        _close_to_network(door)
        doors += 1
    if doors == 0:
        raise VncNotLocal("Port VNC tidak dapat dibuka; mungkin sudah dipakai program lain.")
    return True


def _close_to_network(door: socket.socket) -> None:
    try:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, LOOPBACK_INTERFACE + b"\0")
    except OSError as refused:
        door.shutdown(socket.SHUT_RDWR)
        raise VncNotLocal("Port VNC tidak dapat dibatasi untuk komputer ini saja.") from refused
    _turn_away_early_callers(door)


def _turn_away_early_callers(door: socket.socket) -> None:
    # Copies of a socket share its blocking mode with the original: Qt's is non-blocking, and must stay so.
    door.setblocking(False)
    with contextlib.suppress(BlockingIOError):
        while True:
            door.accept()[0].close()


def _listening_sockets() -> Iterator[socket.socket]:
    """Yield this process's listening TCP sockets, as copies that may be closed freely."""
    for entry in list(Path("/proc/self/fd").iterdir()):
        try:
            copy = socket.socket(fileno=os.dup(int(entry.name)))
        except OSError:
            continue
        with copy:
            if _listens(copy):
                yield copy


def _listens(candidate: socket.socket) -> bool:
    try:
        is_listening = candidate.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN) == 1
    except OSError:
        return False
    return is_listening and candidate.family in (socket.AF_INET, socket.AF_INET6)
