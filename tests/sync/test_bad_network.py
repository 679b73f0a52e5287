"""Whatever answers, or does not: the report says so, nothing is lost, and it arrives exactly once later."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from sqlmodel import select

from kiosk_app.platform.outbox import OutboxRow
from sync.client.errors import Overloaded, ServerProblem, TransportKind, TransportProblem
from sync.client.report import Stage
from sync.protocol.chain import body_hash
from tests.sync import bad_network
from tests.sync.bad_network import BadNetwork, answer, lose_reply
from tests.sync.house import PEOPLE, Device, House


@pytest.fixture
def network(house: House) -> Iterator[BadNetwork]:
    network = BadNetwork(int(house.server.url.rpartition(":")[2]))
    yield network
    network.close()


@pytest.fixture
def kiosk(house: House, network: BadNetwork) -> Device:
    """A kiosk behind the bad network, at which everybody has signed in."""
    kiosk = house.device(url=network.url)
    for person in PEOPLE:
        kiosk.sign_in(person)
    return kiosk


def arrived(house: House) -> list[str]:
    desk = house.device("desk")
    assert desk.sync.run_once().ok
    return desk.names()


@pytest.mark.parametrize("where", ["hello", "push", "pull"])
@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (bad_network.ERROR_500, TransportKind.NOT_OURS),
        (bad_network.LOGIN_PAGE, TransportKind.NOT_OURS),
        (bad_network.REDIRECT, TransportKind.NOT_OURS),
        (bad_network.EMPTY, TransportKind.CUT),
        (bad_network.HALF, TransportKind.CUT),
        (bad_network.NOTHING, TransportKind.UNREACHABLE),
        (bad_network.OTHER_SHAPE, TransportKind.WRONG_SHAPE),
    ],
    ids=["500", "login page", "redirect", "empty", "half", "nothing", "other shape"],
)
def test_a_strange_answer_is_reported_and_loses_nothing(
    house: House, network: BadNetwork, kiosk: Device, where: str, reply: bytes, kind: TransportKind
) -> None:
    network.only, network.fault = where, answer(reply)
    report = kiosk.sync.run_once()

    assert isinstance(report.problem, TransportProblem)
    assert (report.at, report.problem.kind) == (Stage(where), kind)
    assert kiosk.names() == sorted(PEOPLE)

    network.fault = bad_network.healthy
    assert kiosk.sync.run_once().ok
    assert kiosk.counts().waiting == 0
    assert arrived(house) == sorted(PEOPLE)


def test_a_reply_lost_after_the_commit_makes_no_second_visit(
    house: House, network: BadNetwork, kiosk: Device
) -> None:
    network.only, network.fault = "push", lose_reply
    for _ in range(3):
        assert kiosk.sync.run_once().problem is not None
    assert kiosk.counts().waiting == len(PEOPLE)
    assert arrived(house) == sorted(PEOPLE)

    network.fault = bad_network.healthy
    assert kiosk.sync.run_once().ok
    assert kiosk.counts().waiting == 0
    assert arrived(house) == sorted(PEOPLE)


def test_an_overloaded_server_says_when_to_come_again(network: BadNetwork, kiosk: Device) -> None:
    network.fault = answer(
        b"HTTP/1.1 503 Busy\r\nContent-Type: application/json\r\nRetry-After: 40\r\nContent-Length: 21\r\n\r\n"
        b'{"code":"overloaded"}'
    )
    problem = kiosk.sync.run_once().problem
    assert isinstance(problem, Overloaded)
    assert problem.retry_after == 40


def test_nobody_there_is_no_error_of_ours(house: House) -> None:
    kiosk = house.device(url="http://127.0.0.1:9")
    kiosk.sign_in("Slamet")
    report = kiosk.sync.run_once()
    assert isinstance(report.problem, TransportProblem)
    assert kiosk.names() == ["Slamet"]


def test_a_wrong_token_keeps_everything_for_later(house: House) -> None:
    kiosk = house.device()
    kiosk.sign_in("Slamet")
    good, kiosk.token = kiosk.token, kiosk.token[:-1] + "!"
    kiosk.sync = kiosk.new_engine()
    problem = kiosk.sync.run_once().problem
    assert isinstance(problem, ServerProblem)
    assert problem.status == 401

    kiosk.token = good
    kiosk.sync = kiosk.new_engine()
    assert kiosk.sync.run_once().ok
    assert arrived(house) == ["Slamet"]


def test_an_operation_that_the_server_can_never_take_delays_no_other_one(
    house: House, network: BadNetwork, kiosk: Device
) -> None:
    monster = kiosk.sign_in("Mbah Parto")
    with kiosk.transaction() as session:
        row = session.exec(select(OutboxRow).where(OutboxRow.record_id == monster.visit_id)).one()
        # Incompressible, and larger than any request may be.
        row.body = row.body[:-1] + ',"x":"' + random.Random(8).randbytes(1_100_000).hex() + '"}'
        row.sha256 = body_hash(row.body)
        session.add(row)
    kiosk.sign_in("Andika Pratama")
    assert kiosk.sync.run_once().ok

    assert (kiosk.counts().waiting, kiosk.counts().quarantined) == (0, 1)
    assert arrived(house) == sorted([*PEOPLE, "Andika Pratama"])
