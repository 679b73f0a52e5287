"""Where the server's certificates lie, and how its address is protected by them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """In the server's directory: the authority that devices pin, and the certificate that it signed."""

    directory: Path

    @property
    def authority(self) -> Path:
        return self.directory / "ca.pem"

    @property
    def authority_key(self) -> Path:
        return self.directory / "ca-key.pem"

    @property
    def certificate(self) -> Path:
        """The server's own, with its key in the same file."""
        return self.directory / "server.pem"

    def read_authority(self) -> str:
        """Return the authority's certificate as PEM, "" where there is none. Raises ``OSError``."""
        return self.authority.read_text("ascii") if self.authority.exists() else ""


class TlsOptions(TypedDict, total=False):
    """What the web server is told; nothing where it speaks in the clear."""

    ssl_certfile: Path


def tls_files(data_dir: Path) -> TlsFiles:
    """Return where the certificates of the server in ``data_dir`` lie, or will."""
    return TlsFiles(data_dir / "tls")


def tls_options(files: TlsFiles | None) -> TlsOptions:
    """Return the options for ``files``. Raises ``ValueError`` where they are not there."""
    if files is None:
        return {}
    if not files.certificate.exists():
        raise ValueError("there is no certificate yet; make one with: main.py central ca")
    return {"ssl_certfile": files.certificate}
