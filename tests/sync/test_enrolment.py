"""A device is let in by a one-time code: once, while it is fresh, and never by a guess."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import func, select

from sync.client.credentials import make_token, token_hash
from sync.client.enrolling import ask_to_enrol
from sync.client.errors import Overloaded, ServerProblem, SyncProblem, TransportProblem
from sync.client.wire import Asked
from sync.protocol import PREFIX
from sync.protocol.enrolment import EnrolReply, EnrolRequest
from sync.protocol.invitation import show_code
from sync.server.context import Context, identify
from sync.server.devices import revoke_device
from sync.server.enrolment import make_offer
from sync.server.problems import ApiError
from sync.server.tables import ENROL_GUARD, METADATA
from tests.helpers.clock import FixedClock
from tests.sync.door_wire import DoorWire, lose_answer, lose_request, open_context
from tests.sync.stores import ServerStores

BUILDING = "pip-semarang"
WRONG = "CDX-J94-3ND"


@pytest.fixture
def context(tmp_path: Path, server_stores: ServerStores, clock: FixedClock) -> Iterator[Context]:
    with open_context(tmp_path / "central", server_stores, clock) as context:
        yield context


@pytest.fixture
def wire(context: Context) -> DoorWire:
    return DoorWire(context)


class Newcomer:
    """A device that nobody knows yet."""

    def __init__(self, device_id: str = "pintu-utama", building: str = BUILDING) -> None:
        self.building, self.device_id = building, device_id
        self.token = make_token(building, device_id)

    def ask(self, wire: DoorWire, code: str) -> EnrolReply:
        return ask_to_enrol(wire, self.request(code))

    def request(self, code: str) -> EnrolRequest:
        return EnrolRequest(
            building=self.building, code=code, device_id=self.device_id, token_hash=token_hash(self.token)
        )


def offer(context: Context, name: str = "Pintu Utama", role: str = "entrance", **more: float) -> str:
    return make_offer(context.store, BUILDING, role, name, context.clock, **more).code


def refusal(newcomer: Newcomer, wire: DoorWire, code: str) -> str:
    with pytest.raises(SyncProblem) as refused:
        newcomer.ask(wire, code)
    return refused.value.reason


def is_known(context: Context, token: str) -> bool:
    try:
        identify(context, token)
    except ApiError:
        return False
    return True


def test_a_code_lets_a_device_in_with_the_role_and_name_that_the_operator_chose(
    context: Context, wire: DoorWire
) -> None:
    kiosk = Newcomer()
    reply = kiosk.ask(wire, offer(context))
    assert (reply.role, reply.name) == ("entrance", "Pintu Utama")
    sender = identify(context, kiosk.token)
    assert (sender.building, sender.device_id, sender.role, sender.revoked) == (
        BUILDING,
        "pintu-utama",
        "entrance",
        False,
    )


def test_a_code_is_taken_as_people_type_it(context: Context, wire: DoorWire) -> None:
    assert Newcomer().ask(wire, f" {show_code(offer(context)).lower()} ").name == "Pintu Utama"


def test_a_code_lets_in_one_device_only(context: Context, wire: DoorWire) -> None:
    code = offer(context)
    Newcomer().ask(wire, code)
    other = Newcomer("kiosk-lain")
    assert refusal(other, wire, code) == "code_expired"
    assert not is_known(context, other.token)


def test_of_many_devices_at_the_same_moment_one_gets_in(context: Context) -> None:
    code = offer(context)
    crowd = [Newcomer(f"kiosk-{number}") for number in range(8)]

    def try_in(newcomer: Newcomer) -> bool:
        try:
            newcomer.ask(DoorWire(context), code)
        except ServerProblem:
            return False
        return True

    with ThreadPoolExecutor(len(crowd)) as threads:
        let_in = list(threads.map(try_in, crowd))
    assert let_in.count(True) == 1
    assert [is_known(context, newcomer.token) for newcomer in crowd] == let_in


def test_whoever_lost_the_answer_asks_again_and_gets_the_same(
    context: Context, wire: DoorWire, clock: FixedClock
) -> None:
    code, kiosk = offer(context), Newcomer()
    wire.network = lose_answer
    with pytest.raises(TransportProblem):
        kiosk.ask(wire, code)
    wire.network = lose_request
    with pytest.raises(TransportProblem):
        kiosk.ask(wire, code)
    clock.advance(minutes=40)
    wire.network = DoorWire(context).network
    assert kiosk.ask(wire, code) == kiosk.ask(wire, code)
    assert is_known(context, kiosk.token)


def test_a_late_double_of_the_request_takes_nothing_back(context: Context, wire: DoorWire) -> None:
    code, kiosk = offer(context), Newcomer()
    kiosk.ask(wire, code)
    late = wire.asked[-1]
    anew = Newcomer()
    anew.ask(wire, offer(context))
    assert wire.deliver(late).status == 403
    assert is_known(context, anew.token)
    assert not is_known(context, kiosk.token)


@pytest.mark.parametrize(
    ("minutes", "reason"), [(14.9, None), (15, "code_expired"), (60 * 24, "code_expired")]
)
def test_a_code_holds_a_quarter_of_an_hour_by_the_server_s_clock(
    context: Context, wire: DoorWire, clock: FixedClock, minutes: float, reason: str | None
) -> None:
    code, kiosk = offer(context), Newcomer()
    clock.advance(minutes=minutes)
    if reason is None:
        kiosk.ask(wire, code)
    else:
        assert refusal(kiosk, wire, code) == reason
    assert is_known(context, kiosk.token) == (reason is None)


def test_a_code_is_of_its_building_alone(context: Context, wire: DoorWire) -> None:
    make_offer(context.store, "gedung-lain", "desk", "Meja", context.clock)
    assert refusal(Newcomer(building="gedung-lain"), wire, offer(context)) == "bad_code"
    assert refusal(Newcomer(building="gedung-baru"), wire, offer(context)) == "bad_code"


def test_after_ten_wrong_codes_even_the_right_one_has_to_wait_a_minute(
    context: Context, wire: DoorWire, clock: FixedClock
) -> None:
    code, kiosk = offer(context), Newcomer()
    for _ in range(10):
        assert refusal(Newcomer("penebak"), wire, WRONG) == "bad_code"
    with pytest.raises(Overloaded) as resting:
        kiosk.ask(wire, code)
    assert (resting.value.status, resting.value.reason) == (429, "too_many_tries")
    clock.advance(seconds=61)
    assert kiosk.ask(wire, code).name == "Pintu Utama"


def test_guessing_in_one_building_does_not_stop_another(context: Context, wire: DoorWire) -> None:
    make_offer(context.store, "gedung-lain", "desk", "Meja", context.clock)
    for _ in range(12):
        refusal(Newcomer(building="gedung-lain"), wire, WRONG)
    assert Newcomer().ask(wire, offer(context)).role == "entrance"


def test_a_stranger_cannot_make_the_server_write_where_there_is_no_code(
    context: Context, wire: DoorWire
) -> None:
    for number in range(30):
        refusal(Newcomer(building=f"gedung-{number}"), wire, WRONG)
    with context.store.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(ENROL_GUARD)) == 0


def test_a_mistyped_code_is_no_guess(context: Context, wire: DoorWire) -> None:
    code = offer(context)
    for _ in range(30):
        assert refusal(Newcomer(), wire, "CDX-J94-3NN") == "bad_code"
    Newcomer().ask(wire, code)


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b'{"building":"pip-semarang","code":"x","device_id":"a b","token_hash":"x"}'],
)
def test_nonsense_is_a_bad_request(wire: DoorWire, content: bytes) -> None:
    answered = wire.deliver(Asked("POST", f"{PREFIX}/devices/enrol", content=content))
    assert (answered.status, b"bad_request" in answered.content) == (400, True)


def test_a_revoked_device_comes_back_with_a_new_code_and_its_own_number(
    context: Context, wire: DoorWire
) -> None:
    before, after = Newcomer(), Newcomer()
    before.ask(wire, offer(context))
    assert revoke_device(context.store, BUILDING, before.device_id)
    after.ask(wire, offer(context, "Pintu Utama (baru)"))
    assert not is_known(context, before.token)
    sender = identify(context, after.token)
    assert (sender.device_id, sender.revoked) == (before.device_id, False)


def test_the_server_keeps_neither_code_nor_token(
    context: Context, wire: DoorWire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    code, kiosk = offer(context), Newcomer()
    refusal(Newcomer("penebak"), wire, WRONG)
    kiosk.ask(wire, code)
    identify(context, kiosk.token)
    secrets = (code, show_code(code), kiosk.token, kiosk.token.split(".")[2], WRONG, WRONG.replace("-", ""))
    kept = "\n".join([*_everything(context), caplog.text])
    assert not [secret for secret in secrets if secret in kept]


def _everything(context: Context) -> list[str]:
    with context.store.reading() as connection:
        return [
            repr(tuple(row)) for table in METADATA.sorted_tables for row in connection.execute(select(table))
        ]
