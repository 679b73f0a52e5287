"""What gets installed is decided by the lock files, to the byte, on every supported system."""

from __future__ import annotations

import re

import pytest

from tools.lock import REQUIREMENTS, addresses_in

LOCKS = ["runtime", "dev"]


def entries(lock: str) -> dict[str, str]:
    """Package name -> its whole entry, pin and hashes."""
    text = (REQUIREMENTS / f"{lock}.lock").read_text("utf-8")
    bare = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE)
    found = re.split(r"^(?=\S)", bare, flags=re.MULTILINE)
    return {re.split(r"[=<>~! ]", entry)[0]: entry for entry in found if entry.strip()}


def asked_for(name: str) -> set[str]:
    lines = (REQUIREMENTS / f"{name}.in").read_text("utf-8").splitlines()
    words = [re.split(r"[\[=<>~!\s]", line)[0] for line in lines if line and not line.startswith(("#", "-"))]
    return {re.sub(r"[-_.]+", "-", word).lower() for word in words}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_says_what_and_never_where_from(lock: str) -> None:
    assert addresses_in(REQUIREMENTS / f"{lock}.lock") == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_with_its_hashes(lock: str) -> None:
    loose = [
        name for name, entry in entries(lock).items() if "==" not in entry or "--hash=sha256:" not in entry
    ]
    assert loose == []


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_asked_for_is_locked(lock: str) -> None:
    assert asked_for(lock) <= entries(lock).keys(), "Run 'make lock'."


def test_developers_run_exactly_what_a_kiosk_runs() -> None:
    runtime, dev = entries("runtime"), entries("dev")
    assert {name: dev.get(name) for name in runtime} == runtime


@pytest.mark.parametrize(
    ("package", "why"),
    [
        ("keyrings-alt", "keyring would silently fall back to a file in plain text"),
        ("pyside6", "it brings a whole browser engine; take PySide6-Essentials and PySide6-Addons"),
    ],
)
def test_what_must_stay_out_stays_out(package: str, why: str) -> None:
    assert package not in entries("dev"), why


def test_newer_pythons_get_no_backports() -> None:
    assert "python_full_version < '3.12'" in entries("runtime")["backports-tarfile"]
