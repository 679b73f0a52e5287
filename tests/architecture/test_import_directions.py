"""Imports point one way. Each rule names the cure, so that whoever breaks it knows what to do."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.imports import ROOT, Import, imports_of, sources

RULES = [
    # who                                what they must not import                     the cure
    (r"domain\b", r"(kiosk_app|sync|vault|main)\b", "Rules are pure: hand them values."),
    (r"domain\b", r"(PySide6|sqlmodel|sqlalchemy|requests|fastapi)\b", "Rules know no Qt, SQL or HTTP."),
    (r"vault\b", r"(kiosk_app|sync|domain|main)\b", "vault/ is the floor: pass it what it needs."),
    (r"sync\b", r"kiosk_app\b", "sync talks to the device through sync.client.ports."),
    (
        r"sync\.client\b",
        r"(sync\.server|vault|sqlmodel|sqlalchemy|PySide6)\b",
        "The client reaches the store through its ports.",
    ),
    (r"sync\.protocol\b", r"sync\.(client|server)\b", "The protocol stands below both sides."),
    (r"sync\.server\b", r"(sync\.client|PySide6)\b", "The server knows the protocol and the rules."),
    (r"kiosk_app\b(?!\.launcher)", r"sync\.server\b", "A device reaches the server over HTTP only."),
    (r".*\.store$", r".*\.(service|\w*view_model)$", "Stores query; let the service call them."),
    (r".*\.service$", r"(PySide6|.*view_model)\b", "Services decide and commit; view models present."),
    (r".*\.service$", r"requests\b", "Services write an operation; the sync engine talks."),
    (r".*view_model$", r".*\.(tables|store)$", "View models call the public service."),
    (
        r"kiosk_app\.platform\b",
        r"kiosk_app\.(features|session|bootstrap|sync_status)\b",
        "Doors know no rooms.",
    ),
    (r"kiosk_app\.session\b", r"kiosk_app\.features\b", "The shell takes pages; features bring them."),
    (r"(?!main$|kiosk_app\.(bootstrap|commands)\b)", r"kiosk_app\.bootstrap\b", "Only main composes."),
]

MIGRATIONS = re.compile(r".*\.migrations\b")


@cache
def all_imports() -> list[Import]:
    """Read once: a thousand files."""
    found = [found for path in sources() if path.exists() for found in imports_of(path)]
    return [one for one in found if not MIGRATIONS.match(one.source)]


@pytest.mark.parametrize(("who", "what", "cure"), RULES, ids=[f"{who} !> {what}" for who, what, _ in RULES])
def test_imports_point_one_way(who: str, what: str, cure: str) -> None:
    broken = [str(one) for one in all_imports() if re.match(who, one.source) and re.match(what, one.target)]
    assert not broken, cure + "\n" + "\n".join(broken)


def _feature(module: str) -> str | None:
    found = re.match(r"kiosk_app\.features\.(\w+)", module)
    return found.group(1) if found else None


def test_features_never_reach_into_each_other() -> None:
    private = re.compile(r".*\.(tables|store|\w*view_model)$")
    broken = [
        str(one)
        for one in all_imports()
        if _feature(one.source)
        and _feature(one.target)
        and _feature(one.source) != _feature(one.target)
        and private.match(one.target)
    ]
    assert not broken, "Call the other feature's service, or let bootstrap pass a function.\n" + "\n".join(
        broken
    )


HEAVY = r"(sqlmodel|sqlalchemy|alembic|reportlab|escpos|qrcode|fastapi|uvicorn|requests|phonenumbers|argon2|keyring)\b"
AT_START = [
    r"main$",
    r"kiosk_app\.bootstrap",
    r"kiosk_app\.session\b",
    r".*view_model$",
    r".*wiring$",
    r"kiosk_app\.platform\.(translation|formatting|keyboard|fonts|jobs|settings|paths|log)$",
]


@pytest.mark.parametrize("module", AT_START)
def test_the_first_frame_waits_for_no_heavy_library(module: str) -> None:
    broken = [
        str(one)
        for one in all_imports()
        if one.at_start and re.match(module, one.source) and re.match(HEAVY, one.target)
    ]
    assert not broken, "Import it where it is needed, after the first frame.\n" + "\n".join(broken)


def test_the_reader_of_imports_sees_a_planted_breach(tmp_path: Path) -> None:
    package = tmp_path / "domain"
    package.mkdir()
    (package / "visits.py").write_text("def rule():\n    from kiosk_app.platform import qr\n")
    assert [one.target for one in imports_of(package / "visits.py", tmp_path)] == ["kiosk_app.platform"]


def test_a_command_line_is_read_before_anything_of_qt() -> None:
    """What spares the start some of its work is done before the screens' modules are read."""
    look = "import sys, kiosk_app.commands.device; sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", look], cwd=ROOT, check=False, timeout=60)
    assert done.returncode == 0, (
        "kiosk_app.commands may import kiosk_app.plan, not kiosk_app.bootstrap, at its top"
    )
