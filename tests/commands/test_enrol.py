"""``main.py enrol`` on a device: from the QR or by hand, with a sentence that helps where it fails."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import main
from kiosk_app.commands.enrol import _CURES
from kiosk_app.platform.enrolment import EnrolProblem
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from sync.protocol.fingerprints import show_fingerprint
from sync.protocol.invitation import show_code, write_invitation
from tests.sync.tls import TlsServer

Heard = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsServer]:
    with TlsServer(tmp_path_factory.mktemp("central")).serving() as server:
        yield server


def test_a_scanned_qr_is_enough(server: TlsServer, tmp_path: Path, capsys: Heard) -> None:
    place = ("--data-dir", str(tmp_path), "--role", "entrance")
    assert main.main(["enrol", *place, "--qr", write_invitation(server.invite()), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    settings = Settings.load(DataDir(tmp_path))
    assert (said["role"], said["name"], said["device_id"]) == ("entrance", "Pintu Utama", settings.device_id)
    assert (settings.server_url, settings.role) == (server.url, "entrance")


def test_everything_by_hand(server: TlsServer, tmp_path: Path, capsys: Heard) -> None:
    one = server.invite("desk", "Meja Depan")
    typed = ("--server", one.url, "--code", show_code(one.code))
    mark = ("--fingerprint", show_fingerprint(one.fingerprint))
    assert main.main(["enrol", "--data-dir", str(tmp_path), "--role", "desk", *typed, *mark]) == 0
    assert "Meja Depan (desk) in pip-semarang" in capsys.readouterr().out


def test_a_code_for_another_role_is_pointed_out(server: TlsServer, tmp_path: Path, capsys: Heard) -> None:
    place = ("--data-dir", str(tmp_path), "--role", "desk")
    assert main.main(["enrol", *place, "--qr", write_invitation(server.invite("entrance"))]) == 0
    assert "made for: entrance; this device is set up as: desk." in capsys.readouterr().err


def test_a_refusal_names_the_cure_and_repeats_no_code(
    server: TlsServer, tmp_path: Path, capsys: Heard
) -> None:
    typed = ("--server", server.url, "--code", "CDX-J94-3ND", "--fingerprint", "0" * 20, "--json")
    assert main.main(["enrol", "--data-dir", str(tmp_path), *typed]) == 1
    heard = capsys.readouterr()
    assert json.loads(heard.out) == {"refused": "wrong_fingerprint"}
    assert "do not go on" in heard.err
    assert "CDX" not in heard.err


def test_there_is_a_cure_for_every_refusal() -> None:
    assert set(_CURES) == {problem.value for problem in EnrolProblem}


@pytest.mark.parametrize(
    "arguments", [(), ("--server", "https://a"), ("--qr", "PIPV7K4Q39MWX"), ("--code", "CDX-J94-3ND")]
)
def test_wrong_use_is_told(arguments: tuple[str, ...], tmp_path: Path, capsys: Heard) -> None:
    with pytest.raises(SystemExit) as ended:
        main.main(["enrol", "--data-dir", str(tmp_path), *arguments])
    assert ended.value.code == 2
    assert "--qr" in capsys.readouterr().err
