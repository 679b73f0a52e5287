"""Fetches the certificate of a server's own authority, before there is anything to trust it by."""

from __future__ import annotations

import http.client
import ssl
from urllib.parse import urlsplit

from pydantic import ValidationError

from sync.client.errors import TransportKind, TransportProblem
from sync.protocol import PREFIX
from sync.protocol.enrolment import AuthorityReply

_SECONDS = 10.0
_LARGEST = 64 * 1024


def fetch_authority(url: str) -> str:
    """Return what the server at ``url`` (``https://…``) says is its authority, as PEM; "" where it has none.

    Nothing is verified and nothing is told: the answer counts only if its fingerprint is the one that a
    person brought along. Raises ``TransportProblem``.
    """
    place = urlsplit(url)
    connection = http.client.HTTPSConnection(
        place.hostname or "", _port(url), timeout=_SECONDS, context=_unverified()
    )
    try:
        connection.request("GET", f"{place.path}{PREFIX}/authority", headers={"Connection": "close"})
        response = connection.getresponse()
        content = response.read(_LARGEST)
    except TimeoutError:
        raise TransportProblem(TransportKind.TIMEOUT) from None
    except ssl.SSLError:
        raise TransportProblem(TransportKind.NOT_OURS) from None
    except (OSError, http.client.HTTPException, UnicodeError):
        raise TransportProblem(TransportKind.UNREACHABLE) from None
    finally:
        connection.close()
    return _read(response.status, content)


def _read(status: int, content: bytes) -> str:
    try:
        if status == 200:
            return AuthorityReply.model_validate_json(content).certificate
    except ValidationError:
        pass
    raise TransportProblem(TransportKind.NOT_OURS)


def _port(url: str) -> int | None:
    try:
        return urlsplit(url).port
    except ValueError:
        raise TransportProblem(TransportKind.UNREACHABLE) from None


def _unverified() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
