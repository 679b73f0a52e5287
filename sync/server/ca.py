"""Makes the authority that devices pin, and the certificate that the server shows them.

One authority of our own instead of one that browsers know: it signs for nobody else, it needs no
internet, and a device that pins it cannot be deceived by any other, whatever its system trusts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import cast

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from sync.protocol.fingerprints import fingerprint
from sync.server.tls import TlsFiles
from vault.durable import write_durably

SERVER_DAYS = 730
AUTHORITY_DAYS = 7300
"""Twenty years: when it ends, every device must be enrolled anew."""

VALID_FROM = datetime(1970, 1, 1, tzinfo=UTC)
"""A mini PC whose clock battery is empty wakes up in 1970 or 2000. It shall still find its server."""


@dataclass(frozen=True, slots=True)
class Certificates:
    """What there is: ``fingerprint`` of the authority, whole; ``names`` and ``ends_at`` of the server's."""

    fingerprint: str
    names: tuple[str, ...]
    ends_at: datetime


def make_certificates(
    files: TlsFiles, names: Sequence[str], now: datetime, days: int = SERVER_DAYS
) -> Certificates:
    """Make an authority and a certificate for the server at ``names`` (host names and IP addresses).

    ``ValueError`` where there is an authority already: devices pin it, so it is renewed, never replaced.
    """
    if files.authority.exists():
        raise ValueError("there is an authority already; --renew makes a new certificate with it")
    if not names:
        raise ValueError("name at least one address that devices reach this server by: --name")
    files.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = ec.generate_private_key(ec.SECP256R1())
    authority = _authority(key, now)
    # The key first: an authority without its key could never be renewed.
    _write_key(files.authority_key, key)
    write_durably(files.authority, authority.public_bytes(Encoding.PEM), mode=0o644)
    return renew(files, names, now, days)


def renew(files: TlsFiles, names: Sequence[str], now: datetime, days: int = SERVER_DAYS) -> Certificates:
    """Make another certificate for the server, by default for the names of the one before.

    Devices notice nothing; the server shows it from its next start on. ``ValueError`` without an authority.
    """
    try:
        authority = x509.load_pem_x509_certificate(files.authority.read_bytes())
        signer = cast(
            "ec.EllipticCurvePrivateKey", load_pem_private_key(files.authority_key.read_bytes(), None)
        )
    except FileNotFoundError:
        raise ValueError("there is no authority yet; leave out --renew") from None
    names = tuple(names) or _names(x509.load_pem_x509_certificate(files.certificate.read_bytes()))
    ends_at = min(now + timedelta(days=days), authority.not_valid_after_utc)
    key = ec.generate_private_key(ec.SECP256R1())
    signed = _signed(authority, signer, key.public_key(), names, ends_at)
    # One file for both, put in place at once: a power cut in between leaves a pair that fits.
    both = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    write_durably(files.certificate, both + signed.public_bytes(Encoding.PEM), mode=0o600)
    return read_certificates(files)


def read_certificates(files: TlsFiles) -> Certificates:
    """Return what lies in ``files``. ``ValueError`` where it is not there or unreadable."""
    try:
        authority = x509.load_pem_x509_certificate(files.authority.read_bytes())
        server = x509.load_pem_x509_certificate(files.certificate.read_bytes())
    except FileNotFoundError:
        raise ValueError("there is no certificate yet; make one with: main.py central ca") from None
    mark = fingerprint(authority.public_bytes(Encoding.DER))
    return Certificates(mark, _names(server), server.not_valid_after_utc)


def _authority(key: ec.EllipticCurvePrivateKey, now: datetime) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"PIP central server {now:%Y-%m-%d}")])
    public = key.public_key()
    return (
        _builder(name, name, public, now + timedelta(days=AUTHORITY_DAYS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .sign(key, SHA256())
    )


def _signed(
    authority: x509.Certificate,
    signer: ec.EllipticCurvePrivateKey,
    public: ec.EllipticCurvePublicKey,
    names: Sequence[str],
    ends_at: datetime,
) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0][:64])])
    issued_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
    return (
        _builder(subject, authority.subject, public, ends_at)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName([_general_name(name) for name in names]), critical=False)
        .add_extension(issued_by, critical=False)
        .sign(signer, SHA256())
    )


def _builder(
    subject: x509.Name, issuer: x509.Name, public: ec.EllipticCurvePublicKey, ends_at: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(VALID_FROM)
        .not_valid_after(ends_at)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    alternatives = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return tuple(str(name.value) for name in alternatives)


def _write_key(path: Path, key: ec.EllipticCurvePrivateKey) -> None:
    write_durably(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), mode=0o600)
