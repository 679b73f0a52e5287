"""``main.py central`` as an operator uses it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import requests

ROOT = Path(__file__).resolve().parents[2]


def central(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "main.py", "central", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_register_serve_greet_status_and_a_clean_end(tmp_path: Path) -> None:
    place = ("--data-dir", str(tmp_path))
    admitted = json.loads(central("register", *place, "--role", "desk", "--name", "Meja depan").stdout)
    serve = [sys.executable, "main.py", "central", "serve", *place, "--port", "0"]
    server = subprocess.Popen(
        serve, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        assert server.stdout is not None
        address = json.loads(server.stdout.readline())["address"]
        greeting = requests.post(
            f"{address}/sync/v1/hello",
            json={"program_version": "0.1"},
            headers={"Authorization": f"Bearer {admitted['token']}"},
            timeout=10,
        ).json()
        assert (greeting["building"], greeting["role"]) == ("pip-semarang", "desk")
        assert greeting["head"] > 0, "the first greeting opens the building: facilities, hours, slots"
        status = json.loads(central("status", *place).stdout)
    finally:
        server.send_signal(signal.SIGINT)
        _, complaints = server.communicate(timeout=20)
    assert (server.returncode, complaints) == (0, "")
    device = status["buildings"][0]["devices"][0]
    assert (device["name"], device["version"], device["revoked"]) == ("Meja depan", "0.1", False)
    assert central("revoke", *place, "--device-id", admitted["device_id"]).returncode == 0


def test_a_store_without_its_key_is_told_calmly(tmp_path: Path) -> None:
    place = ("--data-dir", str(tmp_path))
    central("status", *place)
    (tmp_path / "credentials" / "central-store-key").unlink()
    refused = central("status", *place)
    assert refused.returncode == 1
    assert "missing_key" in refused.stderr
    assert "Traceback" not in refused.stderr
