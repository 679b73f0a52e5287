"""The fingerprint of an authority: how a person, or a QR, vouches for a certificate that nobody knows yet."""

from __future__ import annotations

import hmac
import ssl
from hashlib import sha256

SHORT_DIGITS = 20
"""80 bits. To pass for our authority one would have to find a certificate that begins like this: out of
reach, while 64 digits typed by hand are an invitation to skip the comparison."""


def read_certificate(pem: str) -> bytes | None:
    """Return the one certificate in ``pem`` as DER, ``None`` where there is none or more than one.

    A second one behind the first would be trusted without ever having been compared.
    """
    if pem.count("-----BEGIN") != 1:
        return None
    try:
        return ssl.PEM_cert_to_DER_cert(pem)
    except ValueError:
        return None


def fingerprint(certificate: bytes) -> str:
    """Return the SHA-256 of ``certificate`` (DER) as 64 upper-case hexadecimal digits."""
    return sha256(certificate).hexdigest().upper()


def show_fingerprint(full: str) -> str:
    """Return what people compare and type: the first 20 digits in fours (``3F2A-99C0-…``)."""
    return "-".join(full[start : start + 4] for start in range(0, SHORT_DIGITS, 4))


def matches(certificate: bytes, typed: str) -> bool:
    """Return whether ``typed`` is the fingerprint of ``certificate``: whole, or at least its first 20 digits.

    Lower case, spaces, hyphens and colons are forgiven.
    """
    digits = "".join(sign for sign in typed.upper() if sign not in " -:\u2011\u2013\t\n")
    if len(digits) < SHORT_DIGITS or not digits.isascii():
        return False
    return hmac.compare_digest(fingerprint(certificate)[: len(digits)], digits)
