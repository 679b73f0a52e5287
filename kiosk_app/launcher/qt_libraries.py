"""Which system libraries Qt misses here, and the one command that brings them.

PySide6 carries Qt itself, but not what Qt needs from the system. Without this look first, the
visitor of a fresh machine would meet an ImportError.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

QT_PARTS = ("lib/libQt6Gui.so.6", "lib/libQt6Quick.so.6", "plugins/platforms/libqvnc.so")
WINDOW_PARTS = ("plugins/platforms/libqxcb.so", "plugins/platforms/libqwayland.so")

PACKAGES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
"""Library file to Debian 12 package."""


def missing_in_report(report: str) -> tuple[str, ...]:
    """Return the libraries that ``report``, the output of ldd, says are not found."""
    lines = (line.split("=>") for line in report.splitlines() if "not found" in line and "=>" in line)
    return tuple(dict.fromkeys(name.strip() for name, _ in lines))


def apt_command(libraries: Iterable[str]) -> str:
    """Return the command that installs what holds ``libraries`` on Debian 12."""
    packages = sorted({PACKAGES.get(library, library) for library in libraries})
    return "sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def missing_libraries(with_window: bool) -> tuple[str, ...]:
    """Return the libraries that Qt would not find on this machine; empty where it cannot be told.

    ``with_window`` also looks at what a real window needs beyond a screen over VNC.
    """
    ldd = shutil.which("ldd")
    # Looked up, not imported: importing PySide6 is just what may fail.
    found = importlib.util.find_spec("PySide6")
    if not sys.platform.startswith("linux") or ldd is None or found is None or found.origin is None:
        return ()
    qt = Path(found.origin).parent / "Qt"
    files = [str(qt / part) for part in QT_PARTS + (WINDOW_PARTS if with_window else ())]
    existing = [file for file in files if Path(file).exists()]
    answer = subprocess.run([ldd, *existing], capture_output=True, text=True, check=False)
    return missing_in_report(answer.stdout)
