"""Pins every dependency to an exact version and its hashes, for all supported Pythons and systems.

    python -m tools.lock             keep the pins that still fit, add what is new in requirements/*.in
    python -m tools.lock --upgrade   take the newest versions that requirements/*.in allow

No lock file holds an address: where packages come from is the installing machine's own setting.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tools.qt_tools import ROOT

REQUIREMENTS = ROOT / "requirements"
LOWEST_PYTHON = "3.11"
ADDRESS = re.compile(r"(?i)https?:|file:|://|@ |--(index-url|extra-index-url|find-links|trusted-host)")
WITHOUT_ADDRESSES = ("--no-emit-index-url", "--no-emit-find-links", "--no-config")
UNIVERSAL = ("--universal", "--python-version", LOWEST_PYTHON, "--generate-hashes", "--strip-extras")


def addresses_in(lock: Path) -> list[str]:
    """Lines of a lock that say where something comes from; there must be none."""
    return [line for line in lock.read_text("utf-8").splitlines() if ADDRESS.search(line)]


def compile_lock(name: str, *options: str) -> None:
    """Writes requirements/NAME.lock from requirements/NAME.in."""
    uv = Path(sys.executable).with_name("uv")
    command = [str(uv), "pip", "compile", "--quiet", *UNIVERSAL, *WITHOUT_ADDRESSES, *options]
    files = [f"{name}.in", "--output-file", f"{name}.lock"]
    told = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "make lock"}
    subprocess.run([*command, *files], cwd=REQUIREMENTS, env=told, check=True)


def main(options: list[str]) -> int:
    """Compiles both locks; dev.lock holds all of runtime.lock and what the checks need."""
    for name in ("runtime", "dev"):
        compile_lock(name, *options)
        if found := addresses_in(REQUIREMENTS / f"{name}.lock"):
            print(f"{name}.lock must not hold addresses: {found[0]}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
