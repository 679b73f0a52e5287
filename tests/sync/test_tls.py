"""S4: a device speaks to the server whose authority it pinned, and to nobody else."""

from __future__ import annotations

import os
import ssl
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sync.client.authority import fetch_authority
from sync.client.errors import TransportKind, TransportProblem
from sync.client.transport import HttpTransport
from sync.protocol.fingerprints import fingerprint, matches, read_certificate, show_fingerprint
from sync.protocol.messages import HelloRequest
from sync.server.ca import VALID_FROM, make_certificates, read_certificates, renew
from sync.server.tls import tls_files
from tests.sync.tls import TlsServer

NOW = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsServer]:
    with TlsServer(tmp_path_factory.mktemp("tls")).serving() as server:
        yield server


@pytest.fixture
def stranger(tmp_path: Path) -> TlsServer:
    """A server with an authority of its own, for the very same address."""
    return TlsServer(tmp_path / "stranger")


def refused(server: TlsServer, ca: Path | None) -> TransportKind:
    with pytest.raises(TransportProblem) as problem:
        HttpTransport(server.url, "x", ca).hello(HelloRequest())
    return problem.value.kind


def test_S4_a_device_with_the_pinned_authority_is_served(server: TlsServer) -> None:
    transport = HttpTransport(server.url, server.token(), server.files.authority)
    assert transport.hello(HelloRequest()).building == "pip-semarang"


def test_S4_another_authority_is_refused(server: TlsServer, stranger: TlsServer) -> None:
    assert refused(server, stranger.files.authority) == TransportKind.UNTRUSTED


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_S4_the_environment_cannot_say_whom_to_trust(
    server: TlsServer, stranger: TlsServer, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, str(server.files.authority))
    assert refused(server, stranger.files.authority) == TransportKind.UNTRUSTED


def test_S4_what_the_system_trusts_is_not_trusted_where_an_authority_is_pinned(
    server: TlsServer, stranger: TlsServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    directory = tmp_path / "certs"
    directory.mkdir()
    both = server.files.authority.read_text() + stranger.files.authority.read_text()
    system = directory / "system.pem"
    system.write_text(both)
    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE"):
        monkeypatch.setenv(variable, str(system if variable != "SSL_CERT_DIR" else directory))
    assert ssl.create_default_context().get_ca_certs(), "the system trusts this server now"
    assert refused(server, stranger.files.authority) == TransportKind.UNTRUSTED


def test_S4_proxies_of_the_environment_are_not_asked(
    server: TlsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(variable, "http://127.0.0.1:9")
    transport = HttpTransport(server.url, server.token("kedua"), server.files.authority)
    assert transport.hello(HelloRequest()).role == "entrance"


def test_S4_without_a_pinned_authority_our_own_is_unknown(server: TlsServer) -> None:
    assert refused(server, None) == TransportKind.UNTRUSTED


def test_S4_a_pinned_authority_whose_file_is_gone_trusts_nobody(server: TlsServer, tmp_path: Path) -> None:
    assert refused(server, tmp_path / "central-ca.pem") == TransportKind.UNTRUSTED


def test_S4_a_certificate_for_another_name_is_refused(tmp_path: Path) -> None:
    with TlsServer(tmp_path, ["pusat.semarang.example"]).serving() as other:
        assert refused(other, other.files.authority) == TransportKind.UNTRUSTED


def test_S4_a_certificate_that_ended_is_refused(tmp_path: Path) -> None:
    server = TlsServer(tmp_path)
    server.expire()
    with server.serving():
        assert refused(server, server.files.authority) == TransportKind.UNTRUSTED


def test_S4_a_renewed_certificate_is_trusted_without_touching_the_device(tmp_path: Path) -> None:
    server = TlsServer(tmp_path)
    pinned = server.files.authority.read_bytes()
    before = server.certificates
    after = renew(server.files, (), datetime.now(UTC), days=30)
    assert (after.fingerprint, after.names) == (before.fingerprint, before.names)
    assert after.ends_at < before.ends_at
    assert server.files.authority.read_bytes() == pinned
    with server.serving():
        HttpTransport(server.url, server.token(), server.files.authority).hello(HelloRequest())


def test_S4_a_server_that_speaks_in_the_clear_is_no_tls_server(server: TlsServer) -> None:
    plain = HttpTransport(server.url.replace("https:", "http:"), "x", server.files.authority)
    with pytest.raises(TransportProblem):
        plain.hello(HelloRequest())


def test_the_server_shows_its_authority_to_whoever_can_compare_it(server: TlsServer) -> None:
    certificate = read_certificate(fetch_authority(server.url))
    assert certificate is not None
    assert fingerprint(certificate) == server.certificates.fingerprint


def test_a_second_authority_behind_the_right_one_is_noticed(server: TlsServer, stranger: TlsServer) -> None:
    smuggled = server.files.authority.read_text() + stranger.files.authority.read_text()
    assert read_certificate(smuggled) is None


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (lambda full: full, True),
        (lambda full: show_fingerprint(full).lower(), True),
        (lambda full: ":".join(full[at : at + 2] for at in range(0, 64, 2)), True),
        (lambda full: f" {full[:24]} ", True),
        (lambda full: full[:19], False),
        (lambda full: "", False),
        (lambda full: full[:19] + ("0" if full[19] != "0" else "1"), False),
        (lambda full: full + "00", False),
    ],
)
def test_a_fingerprint_is_compared_as_people_type_it(server: TlsServer, typed: object, right: bool) -> None:
    certificate = read_certificate(server.files.authority.read_text())
    assert certificate is not None
    assert callable(typed)
    assert matches(certificate, typed(server.certificates.fingerprint)) == right


@pytest.mark.skipif(os.name != "posix", reason="file modes of Unix")
def test_keys_are_readable_by_their_owner_only(tmp_path: Path) -> None:
    files = tls_files(tmp_path)
    make_certificates(files, ["localhost"], NOW)
    for path in (files.authority_key, files.certificate):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(files.directory.stat().st_mode) == 0o700


def test_an_authority_is_never_replaced(tmp_path: Path) -> None:
    files = tls_files(tmp_path)
    first = make_certificates(files, ["localhost"], NOW)
    with pytest.raises(ValueError, match="--renew"):
        make_certificates(files, ["localhost"], NOW)
    assert read_certificates(files) == first


def test_a_certificate_needs_a_name_and_an_authority(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="--name"):
        make_certificates(tls_files(tmp_path), [], NOW)
    with pytest.raises(ValueError, match="no authority yet"):
        renew(tls_files(tmp_path), [], NOW)


def test_a_device_whose_clock_fell_back_to_1970_still_finds_its_server(tmp_path: Path) -> None:
    files = tls_files(tmp_path)
    made = make_certificates(files, ["pusat.semarang.example", "10.1.2.3", "fd00::1"], NOW, days=100)
    assert datetime(1970, 1, 1, tzinfo=UTC) >= VALID_FROM
    assert made.ends_at == NOW + timedelta(days=100)
    assert made.names == ("pusat.semarang.example", "10.1.2.3", "fd00::1")
