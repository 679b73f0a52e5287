"""Runs the command-line tools that come with Qt for Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class QtToolError(Exception):
    """A tool of Qt stopped with an error; the message is what it said."""


def tool_path(name: str) -> Path:
    """Where the tool was installed: beside the Python that runs this."""
    return Path(sys.executable).with_name(f"pyside6-{name}")


def run(name: str, *arguments: str | Path) -> str:
    """Runs a tool and returns what it printed; raises QtToolError when it fails."""
    done = attempt(name, *arguments)
    if done.returncode != 0:
        raise QtToolError(f"{name}: {said_by(done)}")
    return done.stdout


def attempt(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs a tool and hands back how it went."""
    command = [tool_path(name), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def said_by(done: subprocess.CompletedProcess[str]) -> str:
    """Both outputs of a tool, less the wrapper's closing line that repeats the whole command."""
    lines = (done.stdout + done.stderr).splitlines()
    return "\n".join(line for line in lines if f"' returned {done.returncode}" not in line).strip()
