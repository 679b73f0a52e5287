"""``main.py central enrol|ca|devices|revoke|rotate`` as an operator uses them."""

from __future__ import annotations

import json
import subprocess
from datetime import datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from sync.protocol.invitation import Invitation, parse_code, read_invitation, write_invitation
from sync.server.cli.qr import terminal_qr
from tests.helpers.warm import call

MARK = "3F2A99C0" * 8


def central(*arguments: str) -> subprocess.CompletedProcess[str]:
    return call("central", *arguments)


@pytest.fixture
def place(tmp_path: Path) -> tuple[str, str]:
    return ("--data-dir", str(tmp_path / "central"))


def test_enrol_prints_code_address_and_fingerprint_and_saves_the_qr(
    place: tuple[str, str], tmp_path: Path
) -> None:
    made = json.loads(central("ca", *place, "--name", "pusat.semarang.example", "--json").stdout)
    picture = tmp_path / "qr.png"
    told = central("enrol", *place, "--role", "entrance", "--name", "Pintu Utama", "--png", str(picture))
    assert (told.returncode, told.stderr) == (0, "")
    invitation = read_invitation(zxingcpp.read_barcodes(Image.open(picture).convert("L"))[0].text)
    assert invitation is not None
    assert invitation.url == "https://pusat.semarang.example:8148"
    assert (invitation.building, invitation.fingerprint) == ("pip-semarang", made["fingerprint"])
    code = next(line.split()[-1] for line in told.stdout.splitlines() if line.startswith("  Code"))
    assert parse_code(code) == invitation.code
    assert code.count("-") == 2
    assert made["fingerprint"][:4] in told.stdout


def test_enrol_for_scripts(place: tuple[str, str]) -> None:
    address = ("--url", "http://127.0.0.1:8148/", "--minutes", "5")
    told = central("enrol", *place, "--role", "desk", "--name", "Meja Depan", *address, "--json")
    said = json.loads(told.stdout)
    assert (said["url"], said["role"], said["name"]) == ("http://127.0.0.1:8148", "desk", "Meja Depan")
    assert said["fingerprint"] == ""
    assert read_invitation(said["qr"]) is not None
    assert datetime.fromisoformat(said["ends_at"]).tzinfo is not None


@pytest.mark.parametrize(
    "wrong",
    [
        ("--role", "guard"),
        ("--url", "pusat"),
        ("--minutes", "0"),
        ("--minutes", "x"),
        ("--building", "PIP 1"),
    ],
)
def test_enrol_says_what_it_cannot_take(place: tuple[str, str], wrong: tuple[str, str]) -> None:
    refused = central("enrol", *place, "--role", "desk", "--name", "Meja", *wrong)
    assert refused.returncode in {1, 2}
    assert refused.stderr
    assert "Traceback" not in refused.stderr


def test_an_address_in_the_clear_is_warned_about(place: tuple[str, str]) -> None:
    near = central("enrol", *place, "--role", "desk", "--name", "Meja", "--url", "http://127.0.0.1:8148")
    far = central("enrol", *place, "--role", "desk", "--name", "Meja", "--url", "http://10.1.2.3:8148")
    assert (near.stderr, "not protected" in far.stderr) == ("", True)


def test_ca_is_made_once_and_renewed(place: tuple[str, str]) -> None:
    first = json.loads(central("ca", *place, "--name", "localhost", "--name", "10.1.2.3", "--json").stdout)
    again = central("ca", *place, "--name", "localhost")
    assert (again.returncode, "--renew" in again.stderr) == (1, True)
    renewed = json.loads(central("ca", *place, "--renew", "--days", "90", "--json").stdout)
    assert (renewed["fingerprint"], renewed["names"]) == (first["fingerprint"], ["localhost", "10.1.2.3"])
    assert renewed["ends_at"] < first["ends_at"]


def test_serve_with_tls_asks_for_a_certificate_first(place: tuple[str, str]) -> None:
    refused = central("serve", *place, "--tls", "--port", "0")
    assert refused.returncode == 1
    assert "central ca" in refused.stderr


def test_devices_are_listed_revoked_and_told_to_change_their_tokens(place: tuple[str, str]) -> None:
    admitted = json.loads(central("register", *place, "--role", "desk", "--name", "Meja Depan").stdout)
    assert central("rotate", *place).returncode == 0
    assert central("revoke", *place, "--device-id", admitted["device_id"]).returncode == 0
    (line,) = json.loads(central("devices", *place, "--json").stdout)
    assert (line["name"], line["role"], line["revoked"]) == ("Meja Depan", "desk", True)
    shown = central("devices", *place).stdout
    assert "Meja Depan" in shown
    assert "revoked" in shown
    missing = central("revoke", *place, "--device-id", "tidak-ada")
    assert missing.returncode == 1
    assert "central devices" in missing.stderr


@pytest.mark.parametrize("coloured", [True, False])
def test_the_qr_in_the_terminal_can_be_read_on_dark_and_light_ones(coloured: bool) -> None:
    invitation = Invitation("https://pusat.semarang.example:8148", "pip-semarang", "CDXJ943ND", MARK)
    drawn = terminal_qr(write_invitation(invitation), coloured=coloured)
    if coloured:
        assert all(line.startswith("\x1b[30;107m") and line.endswith("\x1b[0m") for line in drawn.split("\n"))
    found = zxingcpp.read_barcodes(_as_picture(drawn))
    assert [read_invitation(one.text) for one in found] == [invitation]
    assert max(len(line) for line in drawn.split("\n")) <= 80


def _as_picture(drawn: str) -> Image.Image:
    lines = [line.removeprefix("\x1b[30;107m").removesuffix("\x1b[0m") for line in drawn.split("\n")]
    rows: list[list[int]] = []
    for line in lines:
        rows.append([0 if sign in "▀█" else 255 for sign in line])
        rows.append([0 if sign in "▄█" else 255 for sign in line])
    picture = Image.new("L", (len(rows[0]), len(rows)))
    picture.putdata([pixel for row in rows for pixel in row])
    return picture.resize((picture.width * 6, picture.height * 6), Image.Resampling.NEAREST)


@pytest.mark.parametrize(
    "invitation",
    [
        Invitation("https://pusat.semarang.example:8148", "pip-semarang", "CDXJ943ND", MARK),
        Invitation("http://127.0.0.1:8148", "pip-semarang", "CDXJ943ND"),
        Invitation("https://pusat.example/Kantor/sync", "gedung-2", "CDXJ943ND", MARK),
    ],
)
def test_an_invitation_reads_back_as_it_was_written(invitation: Invitation) -> None:
    assert read_invitation(f" {write_invitation(invitation)}\n") == invitation


@pytest.mark.parametrize(
    "text",
    [
        "",
        "PIPV7K4Q39MWX",
        "PIPE:",
        "PIPE:https://a b",
        "PIPE:ftp://a pip-semarang CDXJ943ND",
        "PIPE:https://a PIP_1 CDXJ943ND",
        "PIPE:https://a pip-semarang CDXJ943NN",
        "PIPE:https://a pip-semarang CDXJ943ND 3F2A",
        "PIPE:https://a pip-semarang CDXJ943ND " + MARK + " more",
    ],
)
def test_what_is_no_invitation_is_none(text: str) -> None:
    assert read_invitation(text) is None
