"""This device's tokens for the central server, behind the secret door; and whom it trusts to be that server."""

from __future__ import annotations

from pathlib import Path

from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from sync.client.credentials import Credentials, CredentialsProblem, Tokens
from vault.errors import StoreError
from vault.secrets import SecretDoor, open_secret_door


class DoorCredentials:
    """All tokens in one secret, a line each: they are replaced together or not at all.

    A secret of one line, as earlier versions wrote it, is the current token.
    """

    def __init__(self, door: SecretDoor, name: str) -> None:
        self._door, self._name = door, name

    def read(self) -> Tokens:
        """Return the tokens. Raises ``CredentialsProblem``."""
        try:
            return read_tokens(self._door, self._name)
        except StoreError as error:
            raise CredentialsProblem(error.reason.value) from None

    def write(self, tokens: Tokens) -> None:
        """Keep the tokens; on return they survive a power cut. Raises ``CredentialsProblem``."""
        try:
            write_tokens(self._door, self._name, tokens)
        except StoreError as error:
            raise CredentialsProblem(error.reason.value) from None


def read_tokens(door: SecretDoor, name: str) -> Tokens:
    """Return the tokens in the secret ``name``, empty where it is not there. Raises ``StoreError``."""
    lines = (door.get(name) or b"").decode("utf-8", errors="replace").strip().split("\n")
    current, upcoming, previous = (line.strip() for line in (*lines, "", "", "")[:3])
    return Tokens(current, upcoming, previous)


def write_tokens(door: SecretDoor, name: str, tokens: Tokens) -> None:
    """Keep ``tokens`` as the secret ``name``. Raises ``StoreError``."""
    door.put(name, f"{tokens.current}\n{tokens.next}\n{tokens.previous}".rstrip().encode())


def open_credentials(data_dir: DataDir, settings: Settings, *, keeps: bool = True) -> Credentials:
    """Return this device's credentials, not read yet. ``keeps``: this process renews them."""
    door = open_secret_door(settings.secrets_backend, data_dir.root)
    return Credentials(DoorCredentials(door, settings.central_token_name), keeps=keeps)


def authority_file(data_dir: DataDir, settings: Settings) -> Path | None:
    """Return the file with the only authority to trust, ``None``: those that the system trusts.

    A file that is named but missing is returned all the same: then nobody is trusted.
    """
    return data_dir.root / settings.central_ca if settings.central_ca else None
