"""Keys rest where they were told to rest, readable by their owner only, and never in plain text."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from tests.vault.conftest import KEY
from vault.backends import BACKENDS, resolve_backend
from vault.errors import LockedKeyring, MissingKey, PlaintextKeyring, StoreProblem, UnwritableStore
from vault.keyrings import KeyringDoor
from vault.secrets import SecretDoor, open_secret_door


class LocalKeyring(KeyringBackend):
    """A keyring in memory, speaking the library's own language."""

    priority = 1

    def __init__(self, *, locked: bool = False) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked("locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("none")
        del self.kept[service, username]


@pytest.fixture(params=["credential-file", "keyring"])
def door(request: pytest.FixtureRequest, tmp_path: Path) -> SecretDoor:
    if request.param == "keyring":
        return KeyringDoor(LocalKeyring(), "pip-semarang")
    return open_secret_door(request.param, tmp_path)


def test_a_secret_comes_back_byte_for_byte(door: SecretDoor) -> None:
    assert door.get("store-key") is None
    door.put("store-key", KEY)
    assert door.get("store-key") == KEY
    door.put("store-key", b"\x00\n\xff")
    assert door.get("store-key") == b"\x00\n\xff"


def test_a_deleted_secret_is_gone_and_deleting_twice_harms_nobody(door: SecretDoor) -> None:
    door.put("central-token", b"token")
    door.delete("central-token")
    door.delete("central-token")
    assert door.get("central-token") is None


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_only_the_owner_reads_a_credential_file(tmp_path: Path) -> None:
    door = open_secret_door("credential-file", tmp_path)
    door.put("store-key", KEY)
    file = tmp_path / "credentials" / "store-key"
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert [it.name for it in file.parent.iterdir()] == ["store-key"]
    file.chmod(0o644)
    assert door.get("store-key") == KEY
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["../store-key", "", "a/b", "Store", "a b"])
def test_a_name_never_leads_out_of_the_directory(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        open_secret_door("credential-file", tmp_path).get(name)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "credentials").write_text("in the way")
    door = open_secret_door("credential-file", tmp_path)
    with pytest.raises(UnwritableStore):
        door.put("store-key", KEY)
    with pytest.raises(UnwritableStore):
        door.get("store-key")


def test_a_unit_reads_what_systemd_unsealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "store-key").write_bytes(KEY)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    door = open_secret_door("systemd-credentials", tmp_path / "data")
    assert door.get("store-key") == KEY
    assert door.get("central-token") is None
    with pytest.raises(MissingKey):
        door.put("central-token", b"token")


def test_outside_a_unit_there_are_no_systemd_credentials(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    assert open_secret_door("systemd-credentials", tmp_path).get("store-key") is None


@pytest.mark.parametrize(
    "backend",
    ["keyring:Plaintext", "keyring:file", "keyring:keyrings.alt.file.PlaintextKeyring", "keyring:", "none"],
)
def test_S3_plaintext_keyring_is_refused(tmp_path: Path, backend: str) -> None:
    with pytest.raises(PlaintextKeyring) as raised:
        open_secret_door(backend, tmp_path)
    assert raised.value.reason is StoreProblem.PLAINTEXT_KEYRING


def test_S3_plaintext_keyring_chosen_by_the_environment_is_never_taken(tmp_path: Path) -> None:
    """Whoever sets PYTHON_KEYRING_BACKEND, or installs a plug-in, must not lower our guard."""
    program = (
        "from pathlib import Path; from vault.errors import LockedKeyring; "
        "from vault.secrets import open_secret_door\n"
        f"try: open_secret_door('keyring:SecretService', Path({str(tmp_path)!r})).put('store-key', b'k' * 32)\n"
        "except LockedKeyring: print('refused')"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DBUS")}
    environment |= {
        "PYTHON_KEYRING_BACKEND": "tests.vault.test_secrets.LocalKeyring",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/no-bus",
    }
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=True
    )
    assert done.stdout.strip() == "refused"
    assert list(tmp_path.iterdir()) == []


def test_a_locked_keyring_is_told_as_such() -> None:
    door = KeyringDoor(LocalKeyring(locked=True), "pip-semarang")
    with pytest.raises(LockedKeyring) as raised:
        door.get("store-key")
    assert raised.value.reason is StoreProblem.LOCKED_KEYRING
    with pytest.raises(LockedKeyring):
        door.put("store-key", KEY)


def test_without_a_keyring_of_the_session_the_first_start_takes_a_credential_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    assert resolve_backend("auto") == "credential-file"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_have_a_keyring_of_their_own(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    assert resolve_backend("auto") in BACKENDS
    assert resolve_backend("auto").startswith("keyring:")


def test_a_named_backend_stays_named() -> None:
    assert [resolve_backend(name) for name in BACKENDS] == list(BACKENDS)
