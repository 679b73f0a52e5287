"""Secrets in the keyring of a developer's or a desk's machine. Each backend is pinned by its class.

The keyring library would otherwise choose by itself, and silently takes a plain-text file where
such a plug-in is installed.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from vault.errors import LockedKeyring, PlaintextKeyring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keyring.backend import KeyringBackend

_PINNED = {
    "SecretService": ("keyring.backends.SecretService", "Keyring"),
    "Windows": ("keyring.backends.Windows", "WinVaultKeyring"),
    "macOS": ("keyring.backends.macOS", "Keyring"),
}


def open_keyring(name: str, data_dir: Path) -> KeyringDoor:
    """Return the door to the keyring ``name``; any but the pinned ones is refused as ``PlaintextKeyring``."""
    if name not in _PINNED:
        raise PlaintextKeyring(f"keyring {name!r} is not one of {', '.join(_PINNED)}")
    module, class_name = _PINNED[name]
    with _as_locked():
        backend: KeyringBackend = getattr(import_module(module), class_name)()
    return KeyringDoor(backend, f"pip-semarang {data_dir.resolve()}")


class KeyringDoor:
    """Secrets as base64 text under ``service`` in one keyring."""

    def __init__(self, backend: KeyringBackend, service: str) -> None:
        self._backend = backend
        self._service = service

    def get(self, name: str) -> bytes | None:
        with _as_locked():
            _require_open(self._backend)
            kept = self._backend.get_password(self._service, name)
            return None if kept is None else b64decode(kept)

    def put(self, name: str, value: bytes) -> None:
        with _as_locked():
            _require_open(self._backend)
            self._backend.set_password(self._service, name, b64encode(value).decode("ascii"))

    def delete(self, name: str) -> None:
        from keyring.errors import PasswordDeleteError

        with _as_locked(), suppress(PasswordDeleteError):
            _require_open(self._backend)
            self._backend.delete_password(self._service, name)


def secret_service_is_open() -> bool:
    """Return whether this session has a Secret Service whose default collection is there and unlocked."""
    try:
        return not _default_collection_is_locked()
    except Exception:  # noqa: BLE001 - no D-Bus, no service, no library: each is a plain "no"
        return False


def _require_open(backend: KeyringBackend) -> None:
    # The library would ask for the password in a dialog, which at a kiosk nobody could answer.
    if type(backend).__module__ == _PINNED["SecretService"][0] and _default_collection_is_locked():
        raise LockedKeyring("the keyring is locked")


def _default_collection_is_locked() -> bool:
    from contextlib import closing

    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        return bool(secretstorage.Collection(bus).is_locked())


@contextmanager
def _as_locked() -> Iterator[None]:
    try:
        yield
    except LockedKeyring:
        raise
    except Exception as error:  # noqa: BLE001 - every keyring fails in its own words; to us they all mean the same
        raise LockedKeyring(f"the keyring does not answer ({type(error).__name__})") from None
