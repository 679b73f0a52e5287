"""`make setup` does everything alone, says in plain words what it cannot do, and is quick the second time.

It runs here in a made-up checkout, with stand-ins for Python, apt-get and the list of libraries.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import qt_tools

PYTHON = r"""#!/usr/bin/env bash
case "$*" in
    *_base_executable*) echo "$CHECKOUT/commands/python3" ;;
    "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
    "-m pip list "*) cat "$CHECKOUT/installed" ;;
    "-m pip --version") ;;
    "-m pip "*) echo "${*:3}" >>"$CHECKOUT/pip.log" ;;
    *) exec "$REAL_PYTHON" "$@" ;;
esac
"""


class Checkout:
    """A checkout with nothing installed, on a system of our choice."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "commands").mkdir()
        for folder in ("tools", "requirements"):
            (root / folder).mkdir()
        shutil.copy(qt_tools.ROOT / "tools" / "setup.sh", root / "tools")
        self.write("requirements/dev.lock", "pytest==1.0 --hash=sha256:00\n")
        self.write("requirements/system.txt", "# drawing\nlibGL.so.1 libgl1\nlibEGL.so.1 libegl1\n")
        self.write("installed", "pip==1\npytest==1.0\n")
        self.command("python3", PYTHON)
        self.libraries("libGL.so.1", "libEGL.so.1")

    def write(self, path: str, text: str) -> None:
        (self.root / path).write_text(text, "utf-8")

    def command(self, name: str, script: str) -> None:
        """Puts a stand-in before the system's own command."""
        self.write(f"commands/{name}", script)
        (self.root / "commands" / name).chmod(0o755)

    def libraries(self, *names: str) -> None:
        """Decides which libraries the system has."""
        lines = "\n".join(f"\t{name} (libc6,x86-64) => /lib/{name}" for name in names)
        self.command("ldconfig", f"#!/bin/sh\ncat <<'END'\n{lines}\nEND\n")

    def user(self, number: int) -> None:
        self.command("id", f"#!/bin/sh\necho {number}\n")

    def setup(self, python: str = "") -> subprocess.CompletedProcess[str]:
        path = f"{self.root / 'commands'}:{os.environ['PATH']}"
        told = {"PATH": path, "PYTHON": python, "CHECKOUT": str(self.root), "REAL_PYTHON": sys.executable}
        command = [str(self.root / "tools" / "setup.sh")]
        return subprocess.run(command, env=told, capture_output=True, text=True, check=False)

    def pip_calls(self) -> list[str]:
        log = self.root / "pip.log"
        return log.read_text("utf-8").splitlines() if log.exists() else []


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_packages_are_installed_by_hash_and_from_the_lock_alone(checkout: Checkout) -> None:
    assert checkout.setup().returncode == 0
    [call] = checkout.pip_calls()
    assert "--require-hashes" in call
    assert "--no-deps" in call
    assert call.endswith("-r requirements/dev.lock")


def test_the_second_time_there_is_nothing_to_do(checkout: Checkout) -> None:
    checkout.setup()
    again = checkout.setup()
    assert (again.returncode, again.stdout) == (0, "")
    assert len(checkout.pip_calls()) == 1


def test_a_changed_lock_is_installed(checkout: Checkout) -> None:
    checkout.setup()
    checkout.write("requirements/dev.lock", "pytest==2.0 --hash=sha256:00\n")
    checkout.setup()
    assert len(checkout.pip_calls()) == 2


def test_an_interrupted_setup_is_taken_up_again(checkout: Checkout) -> None:
    checkout.setup()
    (checkout.root / ".venv" / ".setup-stamp").unlink()
    checkout.setup()
    assert len(checkout.pip_calls()) == 2


def test_a_package_that_is_not_in_the_lock_is_removed(checkout: Checkout) -> None:
    checkout.write("installed", "pip==1\npytest==1.0\nkeyrings.alt==5.0\n")
    checkout.setup()
    assert checkout.pip_calls()[-1].startswith("uninstall")
    assert checkout.pip_calls()[-1].endswith("keyrings-alt")


def test_without_root_the_one_command_to_run_is_shown(checkout: Checkout) -> None:
    checkout.user(1000)
    checkout.command("apt-get", "#!/bin/sh\nexit 1\n")
    checkout.libraries("libEGL.so.1")
    done = checkout.setup()
    assert done.returncode == 1
    assert "    sudo apt-get install --no-install-recommends libgl1\n" in done.stderr
    assert not (checkout.root / ".venv").exists()


def test_without_root_and_with_all_libraries_nothing_is_asked(checkout: Checkout) -> None:
    checkout.user(1000)
    assert checkout.setup().returncode == 0


def test_root_gets_the_missing_libraries_installed(checkout: Checkout) -> None:
    checkout.user(0)
    checkout.command("apt-get", '#!/bin/sh\necho "$@" >>"$CHECKOUT/apt.log"\n')
    checkout.libraries("libGL.so.1")
    assert checkout.setup().returncode == 0
    [call] = (checkout.root / "apt.log").read_text("utf-8").splitlines()
    assert call.endswith("install -y --no-install-recommends libegl1")


def test_root_gets_the_programs_that_only_tests_need(checkout: Checkout) -> None:
    checkout.user(0)
    checkout.command("apt-get", '#!/bin/sh\necho "$@" >>"$CHECKOUT/apt.log"\n')
    checkout.write("requirements/system.txt", "command:sh dash\ncommand:no-such-program toolbox\n")
    assert checkout.setup().returncode == 0
    [call] = (checkout.root / "apt.log").read_text("utf-8").splitlines()
    assert call.endswith("install -y --no-install-recommends toolbox")


def test_without_root_missing_test_programs_are_told_and_stop_nobody(checkout: Checkout) -> None:
    checkout.user(1000)
    checkout.write("requirements/system.txt", "command:no-such-program toolbox\n")
    done = checkout.setup()
    assert done.returncode == 0
    assert "sudo apt-get install --no-install-recommends toolbox" in done.stdout
    assert len(checkout.pip_calls()) == 1


def test_a_python_that_is_too_old_is_refused_in_words(checkout: Checkout) -> None:
    checkout.command("python2", "#!/bin/sh\nexit 1\n")
    done = checkout.setup(python="python2")
    assert done.returncode == 1
    assert done.stderr == "setup: PYTHON=python2 is not Python 3.11, 3.12 or 3.13.\n"


def test_a_moved_checkout_is_set_up_anew(
    checkout: Checkout, tmp_path_factory: pytest.TempPathFactory
) -> None:
    checkout.setup()
    checkout.root = checkout.root.rename(tmp_path_factory.mktemp("elsewhere") / "moved")
    assert "creating .venv" in checkout.setup().stdout
