"""Tokens change now and then; whatever the network loses, doubles or reorders, no device is locked out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from domain.chance import random_hex
from sync.client.credentials import Credentials, CredentialsProblem, Tokens, token_hash
from sync.client.engine import SyncEngine
from sync.client.errors import SyncProblem, TransportKind, TransportProblem, Unauthorised
from sync.client.transport import HttpTransport, ServerTransport
from sync.client.wire import Answered, Asked
from sync.protocol.messages import HelloRequest
from sync.server.context import Context, identify
from sync.server.devices import register_device
from sync.server.problems import ApiError
from sync.server.rotation import want_rotation
from sync.server.tables import DEVICE
from tests.helpers.clock import FixedClock
from tests.helpers.watched_log import ExpectLog
from tests.sync.door_wire import DoorWire, lose_answer, lose_request, open_context
from tests.sync.house import Device, House
from tests.sync.stores import ServerStores

BUILDING = "pip-semarang"


class Drawer:
    """Implements ``CredentialsPort``: what rests survives the program."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.locked = False
        self.history: list[Tokens] = []

    def read(self) -> Tokens:
        return self.tokens

    def write(self, tokens: Tokens) -> None:
        if self.locked:
            raise CredentialsProblem("locked")
        self.history.append(tokens)
        self.tokens = tokens


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory, server_stores: ServerStores) -> Iterator[Context]:
    place: Path = tmp_path_factory.mktemp("rotation")
    with open_context(place, server_stores, FixedClock()) as context:
        yield context


class Kiosk:
    """A registered device's way to the server; ``restart`` forgets all that is not in the drawer."""

    def __init__(self, context: Context) -> None:
        self.context = context
        device_id = random_hex(64)
        token = register_device(context.store, BUILDING, "entrance", "Pintu Utama", device_id=device_id)[1]
        self.device_id = device_id
        self.drawer = Drawer(Tokens(token))
        self.wire = DoorWire(context)
        self.restart()

    def restart(self) -> None:
        self.credentials = Credentials(self.drawer)
        self.transport = ServerTransport(self.wire, self.credentials)
        self.other_thread = ServerTransport(self.wire, self.credentials)

    def greet(self, transport: ServerTransport | None = None) -> None:
        (transport or self.transport).hello(HelloRequest())

    def rotate(self) -> None:
        hashed = self.credentials.begin()
        if self.transport.rotate(hashed):
            self.credentials.announced()

    def is_let_in(self) -> bool:
        """Whether a device with nothing but its drawer gets in over a healthy network."""
        self.wire.network = lambda asked, deliver: deliver(asked)
        self.restart()
        try:
            self.greet()
        except Unauthorised:
            return False
        return True


@pytest.fixture
def kiosk(context: Context) -> Kiosk:
    return Kiosk(context)


def known(context: Context, token: str) -> bool:
    try:
        identify(context, token)
    except ApiError:
        return False
    return True


def test_the_new_token_works_and_the_old_one_ends_with_its_first_use(kiosk: Kiosk) -> None:
    before = kiosk.drawer.tokens.current
    kiosk.rotate()
    assert known(kiosk.context, before), "nobody has used the new one yet"
    kiosk.greet()
    after = kiosk.drawer.tokens
    assert (after.next, after.previous) == ("", before)
    assert after.current != before
    assert known(kiosk.context, after.current)
    assert not known(kiosk.context, before)


def test_both_tokens_rest_before_the_server_hears_of_the_new_one(kiosk: Kiosk) -> None:
    def look(asked: Asked, deliver: Callable[[Asked], Answered]) -> Answered:
        resting = kiosk.drawer.tokens
        assert token_hash(resting.next) in asked.content.decode()
        assert asked.token == resting.current
        return deliver(asked)

    kiosk.wire.network = look
    kiosk.rotate()


@pytest.mark.parametrize("network", [lose_request, lose_answer], ids=["request lost", "answer lost"])
def test_a_rotation_that_was_cut_is_taken_up_again_with_the_same_token(
    kiosk: Kiosk, network: Callable[..., Answered]
) -> None:
    kiosk.wire.network = network
    with pytest.raises(TransportProblem):
        kiosk.rotate()
    begun = kiosk.drawer.tokens.next
    assert kiosk.is_let_in()
    assert kiosk.credentials.wants_renewal or kiosk.drawer.tokens.current == begun
    kiosk.rotate()
    kiosk.greet()
    assert kiosk.is_let_in()


def test_a_lost_answer_to_the_first_use_of_the_new_token_locks_nobody_out(kiosk: Kiosk) -> None:
    kiosk.rotate()
    kiosk.wire.network = lose_answer
    with pytest.raises(TransportProblem):
        kiosk.greet()
    assert kiosk.drawer.tokens.next, "the old one is kept until the new one was answered"
    assert kiosk.is_let_in()
    assert not kiosk.drawer.tokens.next


def test_a_login_page_that_says_200_proves_no_token(kiosk: Kiosk) -> None:
    def portal(_asked: Asked, _deliver: Callable[[Asked], Answered]) -> Answered:
        return Answered(200, b"<html>Wi-Fi Gratis: masuk</html>", "text/html")

    kiosk.wire.network = lose_request
    with pytest.raises(TransportProblem):
        kiosk.rotate()
    kiosk.restart()
    before = kiosk.drawer.tokens
    kiosk.wire.network = portal
    with pytest.raises(TransportProblem) as refused:
        kiosk.greet()
    assert refused.value.kind == TransportKind.NOT_OURS
    assert kiosk.drawer.tokens == before
    assert kiosk.is_let_in()


def test_a_late_double_of_a_rotation_changes_nothing(kiosk: Kiosk) -> None:
    kiosk.rotate()
    late = kiosk.wire.asked[-1]
    kiosk.greet()
    assert kiosk.wire.deliver(late).status == 401
    kiosk.rotate()
    kiosk.wire.deliver(late)
    kiosk.greet()
    assert kiosk.is_let_in()


def test_a_server_restored_from_before_the_rotation_still_knows_the_device(kiosk: Kiosk) -> None:
    before = kiosk.drawer.tokens.current
    kiosk.rotate()
    kiosk.greet()
    _restore(kiosk, before)
    assert kiosk.is_let_in()
    assert kiosk.credentials.wants_renewal, "the two should agree on a token of today again"
    kiosk.rotate()
    kiosk.greet()
    assert kiosk.drawer.tokens.current != before
    assert kiosk.is_let_in()


def test_a_keyring_that_is_locked_leaves_the_old_token_at_work(kiosk: Kiosk) -> None:
    kiosk.drawer.locked = True
    with pytest.raises(CredentialsProblem):
        kiosk.rotate()
    kiosk.greet()
    assert kiosk.is_let_in()


def test_a_keyring_that_locks_in_the_middle_loses_nothing(kiosk: Kiosk, expect_log: ExpectLog) -> None:
    expect_log(r"the new token could not be noted")
    kiosk.rotate()
    kiosk.drawer.locked = True
    kiosk.greet()
    kiosk.greet()
    kiosk.drawer.locked = False
    assert kiosk.is_let_in()
    assert not kiosk.drawer.tokens.next


def test_a_script_beside_the_kiosk_uses_the_tokens_but_never_changes_them(kiosk: Kiosk) -> None:
    kiosk.rotate()
    script = Credentials(kiosk.drawer, keeps=False)
    resting = kiosk.drawer.tokens
    ServerTransport(kiosk.wire, script).hello(HelloRequest())
    assert (script.begin(), script.wants_renewal, kiosk.drawer.tokens) == ("", False, resting)
    assert kiosk.is_let_in()


def test_a_device_that_is_enrolled_anew_finds_its_new_token_without_a_restart(kiosk: Kiosk) -> None:
    kiosk.greet()
    token = register_device(kiosk.context.store, BUILDING, "entrance", "Baru", device_id=kiosk.device_id)[1]
    kiosk.drawer.tokens = Tokens(token)
    with pytest.raises(Unauthorised):
        kiosk.greet()
    kiosk.greet()


def test_an_answer_that_comes_after_a_new_enrolment_does_not_bring_the_old_token_back(kiosk: Kiosk) -> None:
    kiosk.rotate()

    def enrol_meanwhile(asked: Asked, deliver: Callable[[Asked], Answered]) -> Answered:
        answered = deliver(asked)
        store = kiosk.context.store
        token = register_device(store, BUILDING, "entrance", "Baru", device_id=kiosk.device_id)[1]
        kiosk.drawer.tokens = Tokens(token)
        return answered

    kiosk.wire.network = enrol_meanwhile
    kiosk.greet()
    assert not kiosk.drawer.tokens.previous, "the new token stands as it was written"
    assert kiosk.is_let_in()


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["rotate", "greet", "other thread", "restart", "late", "lock", "unlock"]),
        st.sampled_from(["ok", "lose request", "lose answer", "twice", "hold"]),
    ),
    min_size=3,
    max_size=25,
)
LOCKED_IN_THE_MIDDLE = [("rotate", "ok"), ("lock", "ok"), ("greet", "ok"), ("restart", "ok"), ("greet", "ok")]


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
@example(steps=LOCKED_IN_THE_MIDDLE)
def test_whatever_is_lost_doubled_or_late_the_device_is_never_locked_out(
    context: Context, expect_log: ExpectLog, steps: list[tuple[str, str]]
) -> None:
    expect_log(r"the new token could not be noted")
    kiosk = Kiosk(context)
    kiosk.wire.network = network = Chaos(kiosk.wire)
    for step, fault in steps:
        network.fault = fault
        _take(kiosk, network, step)
    network.deliver_all()
    kiosk.drawer.locked = False
    assert kiosk.is_let_in()


class Chaos:
    """Loses, doubles and holds back; what it held comes after everything else, in the wrong order."""

    def __init__(self, wire: DoorWire) -> None:
        self._wire = wire
        self._held: list[Asked] = []
        self.fault = "ok"

    def __call__(self, asked: Asked, deliver: Callable[[Asked], Answered]) -> Answered:
        if self.fault == "lose request":
            return lose_request(asked, deliver)
        if self.fault in {"hold", "twice"}:
            self._held.append(asked)
        if self.fault == "hold":
            raise TransportProblem(TransportKind.TIMEOUT)
        answered = deliver(asked)
        # A refusal arrives, so that the next token is tried on the same bad network.
        if self.fault == "lose answer" and answered.status == 200:
            raise TransportProblem(TransportKind.CUT)
        return answered

    def deliver_late(self) -> None:
        if self._held:
            self._wire.deliver(self._held.pop())

    def deliver_all(self) -> None:
        while self._held:
            self.deliver_late()


def _take(kiosk: Kiosk, network: Chaos, step: str) -> None:
    """Whatever fails is of the network or the keyring, never the server's refusal."""
    try:
        _do(kiosk, network, step)
    except CredentialsProblem:
        pass
    except SyncProblem as problem:
        if isinstance(problem, Unauthorised):
            raise


def _do(kiosk: Kiosk, network: Chaos, step: str) -> None:
    if step == "rotate":
        kiosk.rotate()
    elif step == "greet":
        kiosk.greet()
    elif step == "other thread":
        kiosk.greet(kiosk.other_thread)
    elif step == "late":
        network.deliver_late()
    elif step in {"lock", "unlock"}:
        kiosk.drawer.locked = step == "lock"
    else:
        kiosk.restart()


def _restore(kiosk: Kiosk, token: str) -> None:
    """The server as it was when ``token`` was the device's current one."""
    old = {"token_hash": token_hash(token), "next_token_hash": None}
    with kiosk.context.store.writing() as connection:
        connection.execute(update(DEVICE).where(DEVICE.c.device_id == kiosk.device_id).values(old))


def with_credentials(device: Device, drawer: Drawer) -> None:
    """Let ``device`` look after its tokens from now on."""
    credentials = Credentials(drawer)
    ports = device.ports(HttpTransport(device.url, credentials))
    device.sync = SyncEngine(replace(ports, credentials=credentials))


def test_a_device_takes_another_token_every_thirty_days(house: House, clock: FixedClock) -> None:
    device = house.device()
    drawer = Drawer(Tokens(device.token))
    with_credentials(device, drawer)
    for days, rotated in ((0, False), (29, False), (2, True), (3, False), (30, True)):
        clock.advance(days=days)
        assert ("rotate" in device.sync.run_once().done) == rotated, days
    assert len({tokens.current for tokens in drawer.history}) == 3
    assert not drawer.tokens.next, "the round itself has used it"


def test_a_clock_that_went_back_leads_to_another_token_not_to_none(house: House, clock: FixedClock) -> None:
    device = house.device()
    with_credentials(device, Drawer(Tokens(device.token)))
    device.sync.run_once()
    clock.advance(days=-3650)
    assert [("rotate" in device.sync.run_once().done) for _ in range(3)] == [True, False, False]


def test_an_operator_has_every_device_change_its_token(house: House) -> None:
    device, other = house.device(), house.device("desk")
    drawer = Drawer(Tokens(device.token))
    with_credentials(device, drawer)
    device.sync.run_once()
    with house.server.opened() as store:
        assert want_rotation(store, house.building) == 2
    assert [("rotate" in device.sync.run_once().done) for _ in range(3)] == [True, False, False]
    assert drawer.tokens.current != device.token
    assert other.sync.run_once().ok, "who looks after no tokens of its own goes on as before"


def test_what_waits_goes_up_even_where_the_rotation_fails(house: House, expect_log: ExpectLog) -> None:
    expect_log(r"the token stays as it is for now: CredentialsProblem")
    device = house.device()
    drawer = Drawer(Tokens(device.token))
    drawer.locked = True
    with_credentials(device, drawer)
    with house.server.opened() as store:
        want_rotation(store, house.building)
    device.sign_in("Mbah Parto")
    report = device.sync.run_once()
    assert report.ok
    assert "push" in report.done
    assert "rotate" not in report.done
    assert device.counts().waiting == 0
