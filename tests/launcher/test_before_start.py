"""What the launcher looks at before it starts anything."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from kiosk_app.launcher.backoff import Backoff
from kiosk_app.launcher.enrol import enrol
from kiosk_app.launcher.fleet import next_device
from kiosk_app.launcher.qt_libraries import apt_command, missing_in_report
from kiosk_app.launcher.roles import Role
from kiosk_app.launcher.run import run
from kiosk_app.launcher.terminal import SENTENCES, Terminal, speaks_english
from tests.helpers.clock import FixedClock

REPORT = """
\tlinux-vdso.so.1 (0x00007ffd)
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibEGL.so.1 => not found
"""


def test_missing_libraries_become_one_exact_command() -> None:
    missing = missing_in_report(REPORT)
    assert missing == ("libEGL.so.1", "libxcb-cursor.so.0")
    assert apt_command(missing).endswith("apt-get install -y --no-install-recommends libegl1 libxcb-cursor0")


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    blocked = tmp_path / "file"
    blocked.touch()
    assert run(["--data-dir", str(blocked / "data")]) == 1
    assert "tidak dapat ditulisi" in capsys.readouterr().out


def test_every_sentence_of_the_terminal_stands_in_both_languages() -> None:
    assert all(indonesian and english for indonesian, english in SENTENCES.values())
    assert speaks_english({"LANG": "en_GB.UTF-8"})
    assert not speaks_english({"LANG": "C.UTF-8"})
    out = io.StringIO()
    Terminal(english=False, out=out).say("role_started", role="Pintu masuk 2")
    assert out.getvalue() == "Pintu masuk 2 dibuka.\n"


def test_the_second_entrance_is_a_device_of_its_own() -> None:
    assert next_device(Role.ENTRANCE, set()) == "entrance"
    assert next_device(Role.ENTRANCE, {"entrance", "desk"}) == "entrance-2"


def test_restarts_become_rarer_and_good_service_is_remembered() -> None:
    backoff = Backoff()
    assert [backoff.delay_after_end(0, served=1) for _ in range(8)] == [0.5, 1, 2, 4, 8, 16, 30, 30]
    assert backoff.delay_after_end(0, served=61) == 0.5


def test_a_device_is_registered_once_and_again_where_the_server_lost_it(
    tmp_path: Path, clock: FixedClock
) -> None:
    first, other, device = tmp_path / "central", tmp_path / "new-central", tmp_path / "desk"
    assert enrol(first, device, "desk", "desk", clock)
    assert not enrol(first, device, "desk", "desk", clock)
    assert enrol(other, device, "desk", "desk", clock)
