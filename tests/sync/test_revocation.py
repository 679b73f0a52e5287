"""A device whose rights were taken reads nothing more, and loses nothing that it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from domain.clock import SystemClock
from kiosk_app.sync_status.deriving import SyncFacts, derive
from kiosk_app.sync_status.status import SyncState
from sync.client.credentials import Credentials, Tokens, make_token, token_hash
from sync.client.engine import SyncEngine
from sync.client.enrolling import ask_to_enrol
from sync.client.errors import Unauthorised
from sync.client.http_wire import HttpWire
from sync.client.report import RoundReport, Stage
from sync.client.transport import HttpTransport
from sync.protocol.enrolment import EnrolRequest
from sync.protocol.operations import Outcome
from sync.server.enrolment import make_offer
from tests.helpers.watched_log import ExpectLog
from tests.sync.house import Device, House


def revoke(house: House, device: Device) -> None:
    house.server.revoke(house.building, device.device_id)


def readmit(house: House, device: Device) -> None:
    """The operator makes a code; the device, still itself, uses it."""
    with house.server.opened() as store:
        code = make_offer(store, house.building, device.role, "Pintu Utama", SystemClock()).code
    token = make_token(device.building, device.device_id)
    request = EnrolRequest(
        building=device.building, code=code, device_id=device.device_id, token_hash=token_hash(token)
    )
    ask_to_enrol(HttpWire(device.url), request)
    device.token = token
    device.sync = device.new_engine()


def status(report: RoundReport, device: Device) -> SyncState:
    return derive(SyncFacts(device.counts(), report.problem, report.problem)).state


def outcomes(report: RoundReport) -> Sequence[tuple[Outcome, int]]:
    return list(report.outcomes.items())


def test_what_a_revoked_device_holds_is_taken_and_set_aside_on_both_sides(house: House) -> None:
    kiosk, desk = house.device(), house.device("desk")
    kiosk.sign_in("Slamet")
    house.converge()
    revoke(house, kiosk)
    kiosk.sign_in("Siti Sa'adah")
    report = kiosk.sync.run_once()
    assert outcomes(report) == [(Outcome.QUARANTINED, 1)]
    assert kiosk.counts().waiting == 0
    assert kiosk.counts().quarantined == 1
    assert kiosk.names() == ["Siti Sa'adah", "Slamet"], "the kiosk keeps what was entered at it"
    assert desk.sync.run_once().ok
    assert desk.names() == ["Slamet"]


def test_a_revoked_device_gets_no_news_and_says_so_to_staff(house: House) -> None:
    kiosk, desk = house.device(), house.device("desk")
    house.converge()
    revoke(house, kiosk)
    desk.sign_in("Ni Luh Ayu")
    assert desk.sync.run_once().ok
    report = kiosk.sync.run_once()
    assert isinstance(report.problem, Unauthorised)
    assert report.problem.reason == "revoked"
    assert Stage.PUSH in report.done
    assert Stage.PULL not in report.done
    assert status(report, kiosk) == SyncState.ATTENTION
    assert kiosk.names() == []


def test_a_revoked_device_gets_no_new_token(house: House, expect_log: ExpectLog) -> None:
    expect_log(r"the token stays as it is for now: Unauthorised")
    kiosk = house.device()
    credentials = Credentials(Drawer(Tokens(kiosk.token)))
    kiosk.sync = SyncEngine(
        replace(kiosk.ports(HttpTransport(kiosk.url, credentials)), credentials=credentials)
    )
    kiosk.sync.run_once()
    revoke(house, kiosk)
    credentials.begin()
    report = kiosk.sync.run_once()
    assert Stage.ROTATE not in report.done
    assert Stage.PUSH in report.done


def test_a_device_that_is_not_known_any_more_keeps_everything_and_goes_on(house: House) -> None:
    kiosk = house.device()
    kiosk.sign_in("Mbah Parto")
    house.server.register(house.building, "entrance", "Pengganti", kiosk.device_id)
    report = kiosk.sync.run_once()
    assert isinstance(report.problem, Unauthorised)
    assert report.problem.status == 401
    assert status(report, kiosk) == SyncState.ATTENTION
    kiosk.sign_in("Yohana")
    assert kiosk.counts().waiting == 2
    assert kiosk.names() == ["Mbah Parto", "Yohana"]


@pytest.mark.parametrize("gone", ["revoked", "replaced"])
def test_with_a_new_code_the_device_hands_in_what_it_held_meanwhile(house: House, gone: str) -> None:
    kiosk, desk = house.device(), house.device("desk")
    kiosk.sign_in("Slamet")
    house.converge()
    if gone == "revoked":
        revoke(house, kiosk)
    else:
        house.server.register(house.building, "entrance", "Pengganti", kiosk.device_id)
    readmit(house, kiosk)
    kiosk.sign_in("Siti Sa'adah")
    house.converge()
    assert desk.names() == kiosk.names() == ["Siti Sa'adah", "Slamet"]


class Drawer:
    """Implements ``CredentialsPort`` in memory."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def read(self) -> Tokens:
        return self._tokens

    def write(self, tokens: Tokens) -> None:
        self._tokens = tokens
