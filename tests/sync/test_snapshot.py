"""A new or rebuilt device gets every record as it is, page by page, and misses nothing and keeps nothing
that is gone. It works all the while."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import requests
from sqlalchemy import event
from sqlmodel import select

from kiosk_app.features.guestbook.sync_adapter import VisitRecords
from kiosk_app.platform.outbox import OutboxRow
from kiosk_app.platform.outbox_store import SyncStateStore
from sync.client.device import CURSOR, SNAPSHOT_NEXT, Progress
from sync.client.engine import SyncEngine
from sync.client.errors import EpochChanged, FeedProblem, TransportKind, TransportProblem
from sync.client.report import Stage
from sync.client.snapshot import LoadPlace, check_snapshot_page
from sync.client.transport import HttpTransport
from sync.client.view import read_progress
from sync.protocol.snapshot import (
    END,
    MAX_SNAPSHOT_ROWS,
    START,
    SnapshotReply,
    SnapshotRow,
    snapshot_checksum,
)
from sync.server.upkeep import trim_feeds
from tests.sync.house import PEOPLE, Device, House
from vault.sessions import reading_session

FEW = 4
"""Records on a page, so that a handful of visits makes several."""


NUMBERS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.client.snapshot.MAX_SNAPSHOT_ROWS", FEW)


class PowerCut(BaseException):
    """Nothing after it happens any more: no ``except`` of ours catches it."""


class Watched(HttpTransport):
    """Calls ``before`` with the number of each page, from 1, before it asks for it."""

    def __init__(self, device: Device, before: Callable[[int], None]) -> None:
        super().__init__(device.url, device.token)
        self._before = before
        self.pages = 0

    def snapshot(self, *asked: Any) -> SnapshotReply:
        self.pages += 1
        self._before(self.pages)
        return super().snapshot(*asked)


def busy_day(house: House) -> tuple[Device, Device]:
    """Two devices that have read the feed from its first row, and a day's visits."""
    kiosk, desk = house.device(), house.device("desk")
    house.converge()
    for part in ("pagi", "siang"):
        for person in PEOPLE:
            visit = kiosk.sign_in(f"{person} {part}")
            if person.startswith("S"):
                desk.sync.run_once()
                kiosk.guestbook.check_out(visit.code)
    house.converge()
    return kiosk, desk


def test_snapshot_and_tail_are_the_full_replay(house: House, small_pages: None) -> None:
    kiosk, desk = busy_day(house)
    fresh = house.device("desk")
    seen = list[int]()

    def somebody_comes(page: int) -> None:
        seen.append(page)
        visit = kiosk.sign_in(f"Karang Taruna Sekayu {NUMBERS[page]}")
        kiosk.guestbook.check_out(visit.code)
        desk.guestbook.check_out_by_staff(desk.visits()[-page][0])
        assert kiosk.sync.run_once().ok
        assert desk.sync.run_once().ok

    fresh.connect(Watched(fresh, somebody_comes))
    report = fresh.sync.run_once()
    assert report.done == [Stage.HELLO, Stage.PUSH, Stage.SNAPSHOT, Stage.PULL]
    house.converge()
    assert len(seen) >= 3
    assert fresh.visits() == kiosk.visits() == desk.visits()
    assert fresh.state(CURSOR) == kiosk.state(CURSOR)


def test_a_device_that_has_loaded_does_not_load_again(house: House) -> None:
    kiosk, _ = busy_day(house)
    kiosk.sync = kiosk.new_engine()
    assert Stage.SNAPSHOT not in kiosk.sync.run_once().done


@pytest.mark.parametrize("step", [1, 2, 3, 5, 8])
def test_a_load_goes_on_wherever_the_power_was_cut(house: House, small_pages: None, step: int) -> None:
    kiosk, _ = busy_day(house)
    fresh = house.device("desk")
    fresh.sign_in("Mbah Parto, saat memuat")
    left = 0

    def cut(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise PowerCut

    event.listen(fresh.engine, "before_cursor_execute", cut)
    for attempt in range(1, 500):
        left = attempt * step
        with contextlib.suppress(PowerCut):
            if fresh.new_engine().run_once().ok:
                break
    event.remove(fresh.engine, "before_cursor_execute", cut)
    assert attempt > 3
    house.converge()
    assert fresh.visits() == kiosk.visits()


def test_sign_ins_while_it_loads_go_up_and_stay_on_the_screen(house: House, small_pages: None) -> None:
    kiosk, desk = busy_day(house)
    fresh = house.device()
    other_thread = fresh.new_engine()

    def somebody_comes(page: int) -> None:
        name = f"Ni Luh Ayu {NUMBERS[page]}"
        fresh.sign_in(name)
        # As the thread that sends does, beside the one that loads.
        assert other_thread.send().ok
        assert name in fresh.names()

    fresh.connect(Watched(fresh, somebody_comes))
    assert fresh.sync.run_once().ok
    assert {"Ni Luh Ayu satu", "Ni Luh Ayu dua", "Ni Luh Ayu tiga"} <= set(fresh.names())
    house.converge()
    assert fresh.visits() == kiosk.visits() == desk.visits()


def test_a_departure_that_waits_stays_on_top_of_what_is_loaded(house: House, small_pages: None) -> None:
    _, desk = busy_day(house)
    still_here = next(visit_id for visit_id, _, how in desk.visits() if how is None)
    desk.guestbook.check_out_by_staff(still_here)
    forget_where_it_stands(desk)
    assert desk.new_engine().receive(0).ok
    assert (still_here, "staff") in [(visit_id, how) for visit_id, _, how in desk.visits()]


def test_what_the_server_no_longer_has_goes_and_what_waits_here_stays(
    house: House, small_pages: None
) -> None:
    kiosk, desk = busy_day(house)
    known = desk.visits()
    stranger = kiosk.sign_in("Slamet, hanya di sini")
    moved_aside(kiosk, desk)
    forget_where_it_stands(desk)
    waiting = desk.sign_in("Yohana, belum terkirim")
    assert desk.new_engine().receive(0).ok
    ids = {visit_id for visit_id, _, _ in desk.visits()}
    assert stranger.visit_id not in ids
    assert waiting.visit_id in ids
    assert {visit_id for visit_id, _, _ in known} <= ids


def test_what_was_signed_in_here_stays_even_if_the_server_has_never_heard_of_it(
    house: House, small_pages: None
) -> None:
    kiosk, _ = busy_day(house)
    visit = kiosk.sign_in("Ni Luh Ayu, dari arsip")
    with kiosk.transaction() as session:
        session.delete(session.exec(select(OutboxRow).where(OutboxRow.record_id == visit.visit_id)).one())
    forget_where_it_stands(kiosk)
    assert kiosk.new_engine().receive(0).ok
    assert visit.visit_id in {visit_id for visit_id, _, _ in kiosk.visits()}


def test_what_the_server_set_aside_stays_on_the_device(house: House, small_pages: None) -> None:
    kiosk, _ = busy_day(house)
    visit = kiosk.sign_in("Dr. H. Bambang Wibowo, M.Si")
    with kiosk.transaction() as session:
        row = session.exec(select(OutboxRow).where(OutboxRow.record_id == visit.visit_id)).one()
        row.body = row.body.replace("Bambang", "Bembeng")
        session.add(row)
    assert kiosk.sync.run_once().ok
    forget_where_it_stands(kiosk)
    assert Stage.SNAPSHOT in kiosk.new_engine().run_once().done
    assert visit.visit_id in {visit_id for visit_id, _, _ in kiosk.visits()}


def test_a_feed_that_was_cut_sends_a_device_to_the_snapshot(house: House) -> None:
    kiosk, desk = busy_day(house)
    desk_stood = desk.state(CURSOR)
    for person in PEOPLE:
        kiosk.sign_in(f"{person} lagi")
    assert kiosk.sync.run_once().ok
    assert cut_feed(house, keep=2) > 0
    assert cut_feed(house, keep=2) == 0
    report = desk.sync.run_once()
    assert report.ok
    assert Stage.SNAPSHOT in report.done
    assert desk.visits() == kiosk.visits()
    assert desk.state(CURSOR) != desk_stood
    assert Stage.SNAPSHOT not in kiosk.sync.run_once().done, "it stands behind what was cut"


def test_a_load_begins_anew_where_the_feed_was_cut_behind_it(house: House, small_pages: None) -> None:
    kiosk, _ = busy_day(house)
    fresh = house.device("desk")

    def cut_once(page: int) -> None:
        if page == 2:
            for person in PEOPLE:
                kiosk.sign_in(f"{person} lagi")
            assert kiosk.sync.run_once().ok
            cut_feed(house, keep=1)

    transport = Watched(fresh, cut_once)
    fresh.connect(transport)
    assert fresh.sync.run_once().ok
    assert transport.pages > 2 * len(kiosk.visits()) / FEW / 2
    assert fresh.visits() == kiosk.visits()


def test_another_role_loads_what_it_may_read_and_drops_the_rest(house: House) -> None:
    _, desk = busy_day(house)
    desk.token = house.server.register(house.building, "printer", "Pencetak", desk.device_id)
    desk.sync = desk.new_engine()
    assert desk.sync.run_once().ok
    assert desk.visits() == []


def test_staff_see_how_far_a_load_has_come(house: House, small_pages: None) -> None:
    kiosk, _ = busy_day(house)
    total = len(kiosk.visits())
    fresh = house.device("desk")
    told, kept = list[Progress](), list[Progress | None]()

    def tell(progress: Progress) -> None:
        told.append(progress)
        kept.append(progress_of(fresh))

    fresh.sync = SyncEngine(replace(fresh.ports(), on_loading=tell))
    report = fresh.sync.run_once()
    assert told == [Progress(min(FEW * page, total), total) for page in range(1, len(told) + 1)]
    assert kept == [*told[:-1], None], "also for a screen that looks into the store"
    assert report.loading == Progress(total, total)
    assert report.rows == total
    assert progress_of(fresh) is None


def test_a_load_can_be_ended_and_goes_on_later(house: House, small_pages: None) -> None:
    kiosk, _ = busy_day(house)
    fresh = house.device("desk")
    transport = Watched(fresh, lambda page: transport.abort() if page == 3 else None)
    fresh.connect(transport)
    report = fresh.sync.run_once()
    assert isinstance(report.problem, TransportProblem)
    assert report.problem.kind == TransportKind.STOPPED
    assert report.at == Stage.SNAPSHOT
    there = len(fresh.visits()) // FEW
    assert there in (1, 2)
    again = Watched(fresh, lambda _page: None)
    fresh.connect(again)
    assert fresh.sync.run_once().ok
    assert again.pages == len(kiosk.visits()) // FEW + 1 - there, "it began where it was ended"
    assert fresh.visits() == kiosk.visits()


def test_a_record_that_cannot_be_written_keeps_none_of_the_others_out(house: House, expect_log) -> None:  # type: ignore[no-untyped-def]
    expect_log("page of the snapshot is taken row by row")
    expect_log("a record of the snapshot is set aside")
    kiosk, _ = busy_day(house)
    unwanted = kiosk.visits()[3][0]

    class Squeamish(VisitRecords):
        def apply(self, session, rows, waiting):  # type: ignore[no-untyped-def]
            if any(row.record_id == unwanted for row in rows):
                raise ValueError("not this one")
            return super().apply(session, rows, waiting)

    fresh = house.device("desk")
    fresh.sync = SyncEngine(replace(fresh.ports(), records={"visit": Squeamish()}))
    assert fresh.sync.run_once().ok
    assert {visit_id for visit_id, _, _ in kiosk.visits()} - {
        visit_id for visit_id, _, _ in fresh.visits()
    } == {unwanted}
    assert fresh.counts().quarantined == 1


def ask(house: House, token: str, scope: str, **query: Any) -> requests.Response:
    url = f"{house.server.url}/sync/v1/snapshot/{scope}"
    return requests.get(url, params=query, headers={"Authorization": f"Bearer {token}"}, timeout=10)


def test_the_door_opens_to_who_may_read_only(house: House) -> None:
    busy_day(house)
    token = house.server.register(house.building, "desk", "Meja")
    assert ask(house, token, house.building).status_code == 200
    assert ask(house, "a.b.c", house.building).status_code == 401
    other = ask(house, token, "gedung-lain")
    assert (other.status_code, other.json()["code"]) == (403, "forbidden_scope")
    old = ask(house, token, house.building, epoch="another")
    assert (old.status_code, old.json()["code"]) == (410, "epoch_changed")
    ahead = ask(house, token, house.building, head=10**6)
    assert (ahead.status_code, ahead.json()["code"]) == (410, "epoch_changed")
    printer = house.server.register(house.building, "printer", "Pencetak")
    page = ask(house, printer, house.building).json()
    assert (page["rows"], page["next"], page["total"]) == ([], END, 0)
    house.server.revoke(house.building, token.split(".")[1])
    gone = ask(house, token, house.building)
    assert (gone.status_code, gone.json()["code"]) == (403, "revoked")


@pytest.mark.parametrize(
    "query", [{"limit": 0}, {"limit": MAX_SNAPSHOT_ROWS + 1}, {"head": -1}, {"after": "x" * 200}]
)
def test_a_wrong_parameter_is_a_bad_request(house: House, query: dict[str, Any]) -> None:
    token = house.server.register(house.building, "desk", "Meja")
    reply = ask(house, token, house.building, **query)
    assert (reply.status_code, reply.json()["code"]) == (400, "bad_request")


def page(*ids: str, following: str = END, epoch: str = "e", head: int = 9) -> SnapshotReply:
    rows = [SnapshotRow(kind="visit", record_id=record_id, body="{}") for record_id in ids]
    return SnapshotReply(
        epoch=epoch, head=head, rows=rows, next=following, checksum=snapshot_checksum(rows, following)
    )


@pytest.mark.parametrize(
    "bad",
    [
        page("c", "b"),
        page("a", "c"),
        page("c", "c"),
        page("c", "d", following="visit/c"),
        page(following="visit/x"),
        page("c", head=10),
        page("c").model_copy(update={"checksum": "0" * 64}),
        page("c").model_copy(update={"next": "visit/c"}),
    ],
    ids=["order", "before", "twice", "skips", "goes nowhere", "another head", "altered", "not the last"],
)
def test_the_client_accepts_no_hole_and_no_alteration(bad: SnapshotReply) -> None:
    place = LoadPlace("e", "visit/b", 9)
    check_snapshot_page(page("c", "d", following="visit/d"), place)
    check_snapshot_page(page(), place)
    check_snapshot_page(page("a"), LoadPlace("e", START, None))
    with pytest.raises(FeedProblem):
        check_snapshot_page(bad, place)
    with pytest.raises(EpochChanged):
        check_snapshot_page(page("c", epoch="other"), place)


def forget_where_it_stands(device: Device) -> None:
    with device.transaction() as session:
        SyncStateStore().put(session, SNAPSHOT_NEXT, START)


def moved_aside(source: Device, target: Device) -> None:
    """Have ``target`` hold the visits of ``source`` that the server does not know, as after a restore."""
    with source.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM visit").mappings().all()
    with target.engine.begin() as connection:
        for row in rows:
            names, marks = ", ".join(map(str, row)), ", ".join("?" * len(row))
            connection.exec_driver_sql(
                f"INSERT OR IGNORE INTO visit ({names}) VALUES ({marks})",
                tuple(None if name == "token" else value for name, value in row.items()),
            )


def progress_of(device: Device) -> Progress | None:
    with reading_session(device.engine) as session:
        return read_progress(SyncStateStore(), session)


def cut_feed(house: House, keep: int) -> int:
    with house.server.opened() as store:
        return trim_feeds(store, keep)[house.building]
