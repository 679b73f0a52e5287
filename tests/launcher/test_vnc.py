"""Screens without a display: a real viewer sees the real chooser, and only from this machine."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk_app.launcher.children import PROJECT_ROOT
from kiosk_app.launcher.ports import choose_port
from kiosk_app.launcher.vnc import display_is_missing, vnc_platform
from tests.launcher.rfb import Viewer

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's VNC platform is for Linux")


@pytest.fixture
def chooser_port() -> Iterator[int]:
    port = choose_port(5950)
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk_app.launcher.chooser"],
        cwd=PROJECT_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": vnc_platform(port, (1280, 800))},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield port
    process.kill()
    process.communicate()


def connect(port: int) -> Viewer:
    deadline = time.monotonic() + 20
    while True:
        try:
            return Viewer(port)
        except ConnectionRefusedError:
            assert time.monotonic() < deadline, "nobody listens"
            time.sleep(0.05)  # the program is starting


def listening_addresses(port: int) -> set[str]:
    lines = subprocess.run(["ss", "-tln"], capture_output=True, text=True, check=True).stdout.splitlines()
    return {line.split()[3] for line in lines if f":{port} " in line}


def test_a_viewer_sees_the_chooser_without_a_password(chooser_port: int) -> None:
    viewer = connect(chooser_port)
    assert viewer.greeting.startswith(b"RFB 003.")
    assert viewer.security == 1
    assert viewer.size == (1280, 800)
    colours: set[bytes] = set()
    for _ in range(10):
        for pixels in viewer.picture().values():
            colours |= {pixels[place : place + 4] for place in range(0, len(pixels), 4 * 97)}
        if len(colours) > 5:
            break
    viewer.close()
    assert len(colours) > 5, "the picture is empty"


@pytest.mark.skipif(not Path("/usr/bin/ss").exists(), reason="needs ss to look at the sockets")
def test_the_screens_are_bound_to_the_loopback_interface(chooser_port: int) -> None:
    connect(chooser_port).close()
    assert {address.partition("%")[2].partition(":")[0] for address in listening_addresses(chooser_port)} == {
        "lo"
    }


def test_a_display_or_a_named_platform_is_left_as_it_is() -> None:
    assert display_is_missing({}, "linux")
    assert not display_is_missing({"DISPLAY": ":0"}, "linux")
    assert not display_is_missing({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert not display_is_missing({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    assert not display_is_missing({}, "win32")
