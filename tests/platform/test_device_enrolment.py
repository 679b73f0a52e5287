"""A device uses its one-time code: what it keeps, what it refuses, and what a lost answer costs (nothing)."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from domain.clock import SystemClock
from kiosk_app.platform.credentials import authority_file, open_credentials, read_tokens, write_tokens
from kiosk_app.platform.enrolment import Enrolled, EnrolProblem, Refused, enrol
from kiosk_app.platform.first_start import settle
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from sync.client.credentials import Tokens
from sync.client.errors import TransportKind, TransportProblem
from sync.client.http_wire import HttpWire
from sync.client.transport import HttpTransport
from sync.client.wire import Answered, Asked
from sync.protocol.fingerprints import show_fingerprint
from sync.protocol.invitation import Invitation, show_code
from sync.protocol.messages import HelloReply, HelloRequest
from tests.sync.bad_network import LOGIN_PAGE, BadNetwork, answer
from tests.sync.tls import TlsServer
from vault.secrets import SYSTEMD, open_secret_door


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsServer]:
    with TlsServer(tmp_path_factory.mktemp("central")).serving() as server:
        yield server


class Machine:
    """A device as it stands on its first day."""

    def __init__(self, root: Path) -> None:
        self.data_dir = DataDir(root)
        self.settings = settle(self.data_dir, SystemClock().now(), role="entrance")

    def use(self, invitation: Invitation, **more: object) -> Enrolled | Refused:
        one = invitation
        return enrol(
            self.data_dir,
            self.settings,
            one.url,
            one.building,
            one.code,
            one.fingerprint,
            **more,  # type: ignore[arg-type]
        )

    def greet(self) -> HelloReply:
        """As the device does from then on, with nothing but what is on its disk."""
        settings = Settings.load(self.data_dir)
        ca = authority_file(self.data_dir, settings)
        transport = HttpTransport(settings.server_url, open_credentials(self.data_dir, settings), ca)
        return transport.hello(HelloRequest())

    def kept(self) -> set[str]:
        return {path.name for path in self.data_dir.root.iterdir()}


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "entrance")


def reason(done: Enrolled | Refused) -> EnrolProblem:
    assert isinstance(done, Refused), done
    return done.reason


def test_S4_after_the_code_the_device_has_address_building_authority_and_token(
    machine: Machine, server: TlsServer
) -> None:
    done = machine.use(server.invite(name="Pintu Utama"))
    assert isinstance(done, Enrolled)
    assert (done.role, done.name, done.settings.device_name) == ("entrance", "Pintu Utama", "Pintu Utama")
    assert Settings.load(machine.data_dir) == done.settings
    assert done.settings.central_ca == "central-ca.pem"
    assert machine.data_dir.central_ca.read_text() == server.files.authority.read_text()
    assert (machine.greet().role, machine.greet().building) == ("entrance", "pip-semarang")


def test_everything_may_be_typed_by_hand(machine: Machine, server: TlsServer) -> None:
    one = server.invite()
    done = enrol(
        machine.data_dir,
        machine.settings,
        f" {one.url.removeprefix('https://')}/ ",
        "PIP-Semarang",
        show_code(one.code).lower(),
        show_fingerprint(one.fingerprint).lower(),
    )
    assert isinstance(done, Enrolled)
    assert machine.greet().role == "entrance"


def test_S4_an_authority_with_another_fingerprint_is_never_saved(
    machine: Machine, server: TlsServer, tmp_path: Path
) -> None:
    """Somebody between the device and the server shows his own certificate."""
    stranger = TlsServer(tmp_path / "stranger")
    invitation = server.invite()
    with stranger.serving():
        before = machine.kept()
        done = machine.use(replace(invitation, url=stranger.url))
    assert reason(done) == EnrolProblem.WRONG_FINGERPRINT
    assert machine.kept() == before
    assert isinstance(machine.use(invitation), Enrolled), "the code did not go to the stranger"


def test_S4_a_server_of_our_own_authority_needs_the_fingerprint(machine: Machine, server: TlsServer) -> None:
    assert reason(machine.use(replace(server.invite(), fingerprint=""))) == EnrolProblem.UNTRUSTED


def test_S4_a_protected_server_is_not_enrolled_at_in_the_clear(machine: Machine, server: TlsServer) -> None:
    invitation = server.invite()
    bare = replace(invitation, url=invitation.url.replace("https:", "http:"))
    assert reason(machine.use(bare)) == EnrolProblem.UNTRUSTED


def test_S4_the_right_authority_for_another_name_is_refused(machine: Machine, tmp_path: Path) -> None:
    with TlsServer(tmp_path / "other", ["pusat.semarang.example"]).serving() as other:
        assert reason(machine.use(other.invite())) == EnrolProblem.UNTRUSTED
    assert "central-ca.pem" not in machine.kept()


@pytest.mark.parametrize("code", ["", "x", "CDX-J94-3NN", "CDX-J94-3ND"])
def test_a_wrong_code_is_said_to_be_wrong(machine: Machine, server: TlsServer, code: str) -> None:
    assert reason(machine.use(replace(server.invite(), code=code))) == EnrolProblem.BAD_CODE
    assert Settings.load(machine.data_dir).server_url == ""


def test_a_code_that_another_device_used_is_spent(
    machine: Machine, server: TlsServer, tmp_path: Path
) -> None:
    invitation = server.invite()
    assert isinstance(Machine(tmp_path / "other").use(invitation), Enrolled)
    assert reason(machine.use(invitation)) == EnrolProblem.EXPIRED


def test_where_nobody_answers_the_code_stays_good(machine: Machine, server: TlsServer) -> None:
    invitation = server.invite()
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    nowhere = replace(invitation, url=f"https://127.0.0.1:{port}")
    assert reason(machine.use(nowhere)) == EnrolProblem.UNREACHABLE
    assert reason(machine.use(replace(nowhere, url="https://"))) == EnrolProblem.UNREACHABLE
    assert isinstance(machine.use(invitation), Enrolled)


def test_a_login_page_of_the_network_is_not_our_server(machine: Machine, server: TlsServer) -> None:
    network = BadNetwork(9)
    network.fault = answer(LOGIN_PAGE)
    try:
        page = replace(server.invite(), url=network.url, fingerprint="")
        assert reason(machine.use(page)) == EnrolProblem.NOT_OURS
    finally:
        network.close()


class LosingWire:
    """Carries the first requests to the server and loses their answers."""

    def __init__(self, wire: HttpWire, lose: list[str]) -> None:
        self._wire, self._lose = wire, lose

    def pack(self, asked: Asked) -> Asked:
        return asked

    def exchange(self, asked: Asked) -> Answered:
        answered = self._wire.exchange(asked)
        if self._lose:
            self._lose.pop()
            raise TransportProblem(TransportKind.CUT)
        return answered

    def abort(self) -> None:
        self._wire.abort()


def test_a_lost_answer_costs_nothing_the_same_code_is_used_again(machine: Machine, server: TlsServer) -> None:
    invitation, lose = server.invite(), ["once", "twice"]

    def open_wire(url: str, ca: Path | None) -> LosingWire:
        return LosingWire(HttpWire(url, ca), lose)

    for _ in range(2):
        assert reason(machine.use(invitation, open_wire=open_wire)) == EnrolProblem.UNREACHABLE
    assert isinstance(machine.use(invitation, open_wire=open_wire), Enrolled)
    assert machine.greet().role == "entrance"
    assert {path.name for path in (machine.data_dir.root / "credentials").iterdir()} == {"central-token"}


def test_a_refused_code_leaves_an_enrolled_device_as_it_was(machine: Machine, server: TlsServer) -> None:
    machine.use(server.invite())
    machine.settings = before = Settings.load(machine.data_dir)
    assert reason(machine.use(replace(server.invite(), code="CDX-J94-3ND"))) == EnrolProblem.BAD_CODE
    assert Settings.load(machine.data_dir) == before
    assert machine.greet().role == "entrance"


def test_a_device_is_enrolled_anew_for_another_role(machine: Machine, server: TlsServer) -> None:
    machine.use(server.invite())
    machine.settings = Settings.load(machine.data_dir)
    assert isinstance(machine.use(server.invite("desk", "Meja Depan")), Enrolled)
    assert machine.greet().role == "desk"


def test_a_device_that_cannot_keep_its_key_does_not_spend_the_code(
    machine: Machine, server: TlsServer, tmp_path: Path
) -> None:
    invitation = server.invite()
    sealed = replace(machine.settings, secrets_backend=SYSTEMD)
    done = enrol(
        machine.data_dir, sealed, invitation.url, invitation.building, invitation.code, invitation.fingerprint
    )
    assert reason(done) == EnrolProblem.NOT_SAVED
    assert isinstance(Machine(tmp_path / "other").use(invitation), Enrolled)


def test_tokens_rest_as_one_secret_that_older_versions_can_read(machine: Machine) -> None:
    door = open_secret_door(machine.settings.secrets_backend, machine.data_dir.root)
    door.put("central-token", b"pip-semarang.pintu.abc\n")
    assert read_tokens(door, "central-token") == Tokens("pip-semarang.pintu.abc")
    for tokens in (Tokens("a", "b", "c"), Tokens("a", "", "c"), Tokens("a", "b"), Tokens("a"), Tokens("")):
        write_tokens(door, "central-token", tokens)
        assert read_tokens(door, "central-token") == tokens
    assert door.get("central-token") == b""
