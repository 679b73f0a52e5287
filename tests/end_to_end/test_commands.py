"""``main.py`` explains itself, and its small commands do what they say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import main
from tests.helpers.programs import ROOT

NAMES = [command.name for command in main.COMMANDS]


def call(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "main.py", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_help_lists_every_command() -> None:
    told = call("--help")
    assert (told.returncode, told.stderr) == (0, "")
    assert [line.split()[0] for line in told.stdout.splitlines() if line.startswith("  ")] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_command_explains_its_options_and_takes_a_data_directory(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main.main([name, "--help"])
    told = capsys.readouterr().out
    assert ended.value.code == 0
    assert f"usage: main.py {name}" in told
    if name == "central":
        with pytest.raises(SystemExit):
            main.main([name, "serve", "--help"])
        told = capsys.readouterr().out
    assert "--data-dir" in told


@pytest.mark.parametrize("arguments", [(), ("kiosk",)])
def test_a_command_that_is_none_gets_the_list(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(arguments) == 2
    heard = capsys.readouterr()
    assert "usage: main.py COMMAND" in heard.out + heard.err


def test_sample_fills_a_store_that_a_device_can_open(tmp_path: Path) -> None:
    place = ("--data-dir", str(tmp_path / "entrance"))
    filled = call("sample", "--visits", "300", *place)
    assert (filled.returncode, filled.stderr) == (0, "")
    assert "300 visits" in filled.stdout
    assert (tmp_path / "entrance" / "store.db").stat().st_size > 50_000


def test_settings_are_listed_and_a_bad_one_is_named(tmp_path: Path) -> None:
    place = ("--data-dir", str(tmp_path))
    (tmp_path / "device.toml").write_text('device_name = "Pintu Utama"\n')
    listed = call("settings", *place)
    assert listed.returncode == 0
    assert "device_name = 'Pintu Utama' (default: '')" in listed.stdout
    (tmp_path / "device.toml").write_text("idle_seconds = 3\n")
    refused = call("settings", *place)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "idle_seconds must be a whole number from 20 to 3600" in refused.stderr
    assert "Traceback" not in refused.stderr
