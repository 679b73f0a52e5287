"""Where keys and tokens rest: behind one door, whose backend is always named and never guessed."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Protocol

from vault.durable import sync_directory, write_durably
from vault.errors import MissingKey, PlaintextKeyring, UnwritableStore
from vault.failures import os_failure

CREDENTIAL_FILE = "credential-file"
SYSTEMD = "systemd-credentials"
KEYRING = "keyring:"


class SecretDoor(Protocol):
    """Keeps small secrets by name; names are made of ``a-z``, ``0-9`` and hyphens."""

    def get(self, name: str) -> bytes | None:
        """Return the secret, ``None`` where there is none. Raises ``StoreError``."""
        ...

    def put(self, name: str, value: bytes) -> None:
        """Keep ``value``; on return it survives a power cut. Raises ``StoreError``."""
        ...

    def delete(self, name: str) -> None:
        """Forget the secret, if there is one. Raises ``StoreError``."""
        ...


def open_secret_door(backend: str, data_dir: Path) -> SecretDoor:
    """Return the door that ``backend`` names; ``data_dir`` keeps the secrets of two devices apart.

    "credential-file", "systemd-credentials", "keyring:SecretService", "keyring:Windows" or
    "keyring:macOS". Any other keyring would keep keys in plain text, or nobody knows how:
    ``PlaintextKeyring``.
    """
    if backend == CREDENTIAL_FILE:
        return CredentialFiles(data_dir / "credentials")
    if backend == SYSTEMD:
        return SystemdCredentials(Path(os.environ.get("CREDENTIALS_DIRECTORY", "")))
    if backend.startswith(KEYRING):
        from vault.keyrings import open_keyring

        return open_keyring(backend.removeprefix(KEYRING), data_dir)
    raise PlaintextKeyring(f"{backend!r} is no place for keys")


def _checked(name: str) -> str:
    if not re.fullmatch(r"[a-z0-9-]+", name):
        raise ValueError("a secret's name is made of a-z, 0-9 and hyphens")
    return name


class CredentialFiles:
    """One file per secret, readable by its owner only: for devices that start without anybody."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def get(self, name: str) -> bytes | None:
        path = self._directory / _checked(name)
        try:
            if path.stat().st_mode & 0o077 and os.name == "posix":
                path.chmod(0o600)
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise os_failure(error, path) from None

    def put(self, name: str, value: bytes) -> None:
        path = self._directory / _checked(name)
        try:
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            sync_directory(self._directory.parent)
            write_durably(path, value)
        except OSError as error:
            raise os_failure(error, path) from None

    def delete(self, name: str) -> None:
        path = self._directory / _checked(name)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise os_failure(error, path) from None


class SystemdCredentials:
    """What a unit's ``LoadCredentialEncrypted=`` unsealed for this start: can be read, not written."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def get(self, name: str) -> bytes | None:
        path = self._directory / _checked(name)
        try:
            return path.read_bytes() if self._directory != Path() else None
        except FileNotFoundError:
            return None
        except OSError as error:
            raise os_failure(error, path) from None

    def put(self, name: str, value: bytes) -> None:
        raise MissingKey(f"{_checked(name)}: seal it with systemd-creds; a service cannot")

    def delete(self, name: str) -> None:
        raise UnwritableStore(f"{_checked(name)}: remove it from the unit; a service cannot")
