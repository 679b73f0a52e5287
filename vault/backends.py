"""Which place for keys a device takes at its first start; named in its settings ever after."""

from __future__ import annotations

import sys

from vault.secrets import CREDENTIAL_FILE, KEYRING, SYSTEMD

AUTO = "auto"
SECRET_SERVICE, WINDOWS, MACOS = (KEYRING + name for name in ("SecretService", "Windows", "macOS"))
BACKENDS = (CREDENTIAL_FILE, SYSTEMD, SECRET_SERVICE, WINDOWS, MACOS)


def resolve_backend(chosen: str) -> str:
    """Return ``chosen``, or for "auto" the machine's own keyring where it is open, else "credential-file"."""
    if chosen != AUTO:
        return chosen
    if sys.platform == "win32":
        return WINDOWS
    if sys.platform == "darwin":
        return MACOS
    from vault.keyrings import secret_service_is_open

    return SECRET_SERVICE if secret_service_is_open() else CREDENTIAL_FILE
