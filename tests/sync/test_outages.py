"""A server that is down, killed, restored or replaced: everything arrives exactly once all the same."""

from __future__ import annotations

from sqlmodel import select

from kiosk_app.features.guestbook.sync_adapter import VisitRecords
from kiosk_app.platform.outbox import OutboxRow
from sync.client.errors import TransportProblem
from tests.helpers.clock import FixedClock
from tests.sync.central import CentralServer
from tests.sync.house import PEOPLE, House


def test_sign_ins_made_while_the_server_is_down_arrive_exactly_once(
    own_server: CentralServer, fragile_house: House
) -> None:
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    fragile_house.converge()
    assert own_server.stop() == 0
    for person in PEOPLE:
        kiosk.sign_in(person)
        assert isinstance(kiosk.sync.run_once().problem, TransportProblem)
    assert kiosk.counts().waiting == len(PEOPLE)

    own_server.start()
    fragile_house.converge()
    assert desk.names() == sorted(PEOPLE)
    assert kiosk.counts().waiting == 0


def test_a_server_killed_between_two_pushes_has_all_that_it_acknowledged(
    own_server: CentralServer, fragile_house: House
) -> None:
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    for person in PEOPLE:
        kiosk.sign_in(person)
        assert kiosk.sync.run_once().ok
        own_server.kill()
        own_server.start()
    assert desk.sync.run_once().ok
    assert desk.names() == sorted(PEOPLE)


def test_R3_seven_days_offline_then_every_entry_arrives_exactly_once(
    own_server: CentralServer, fragile_house: House, clock: FixedClock
) -> None:
    left, right, desk = (fragile_house.device(role) for role in ("entrance", "entrance", "desk"))
    fragile_house.converge()
    own_server.stop()
    day_names = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
    for day in range(7):
        for number, person in enumerate(PEOPLE):
            kiosk = (left, right)[number % 2]
            visit = kiosk.sign_in(f"{person} {day_names[day]}")
            if number % 3 == 0:
                kiosk.guestbook.check_out(visit.code)
        clock.advance(days=1)
        left.guestbook.close_day()
        right.guestbook.close_day()
        assert left.sync.run_once().problem is not None

    own_server.start()
    fragile_house.converge()
    assert left.visits() == right.visits() == desk.visits()
    assert desk.names() == sorted(f"{person} {day}" for person in PEOPLE for day in day_names)
    hows = [how for _, _, how in desk.visits()]
    assert (hows.count("code"), hows.count("automatic"), hows.count(None)) == (14, 28, 0)


def test_a_server_restored_from_an_old_backup_gets_everything_again(
    own_server: CentralServer, fragile_house: House
) -> None:
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    kiosk.sign_in("Siti Sa'adah")
    fragile_house.converge()
    own_server.stop()
    own_server.save_store()
    own_server.start()
    kiosk.sign_in("Slamet")
    desk_visit = kiosk.sign_in("Yohana")
    fragile_house.converge()
    desk.guestbook.check_out_by_staff(desk_visit.visit_id)
    fragile_house.converge()

    own_server.stop()
    own_server.put_back_store()
    own_server.renew_epoch()
    own_server.start()
    fragile_house.converge(rounds=3)

    fresh = fragile_house.device("desk")
    assert fresh.sync.run_once().ok
    assert fresh.visits() == kiosk.visits() == desk.visits()
    assert fresh.names() == ["Siti Sa'adah", "Slamet", "Yohana"]
    assert [how for _, _, how in fresh.visits()].count("staff") == 1


def test_a_server_that_lost_everything_gets_everything_again(
    own_server: CentralServer, fragile_house: House
) -> None:
    kiosk = fragile_house.device()
    for person in PEOPLE:
        kiosk.sign_in(person)
    fragile_house.converge()
    own_server.stop()
    own_server.lose_store()
    kiosk.token = own_server.register("pip-semarang", "entrance", "Pintu kiri", kiosk.device_id)
    kiosk.sync = kiosk.new_engine()
    own_server.start()

    fresh = fragile_house.device("desk")
    fragile_house.converge()
    assert fresh.names() == sorted(PEOPLE)


def test_a_device_restored_from_an_old_backup_goes_on_under_a_new_incarnation(fragile_house: House) -> None:
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    kiosk.sign_in("Siti Sa'adah")
    before = kiosk.outbox()
    kiosk.sign_in("Slamet")
    fragile_house.converge()
    # The store as it was before the second sign-in.
    with kiosk.transaction() as session:
        session.delete(session.exec(select(OutboxRow).where(OutboxRow.kseq == 2)).one())
    kiosk.sign_in("Mbah Parto")
    assert [row.kseq for row in kiosk.outbox()] == [1, 2]
    fragile_house.converge()
    kiosk.sign_in("Ni Luh Ayu")
    fragile_house.converge()

    assert desk.names() == sorted(["Siti Sa'adah", "Slamet", "Mbah Parto", "Ni Luh Ayu"])
    # All of it: what the server acknowledged under the old one may have been the other store's.
    assert len({row.incarnation for row in kiosk.outbox()}) == 1
    assert kiosk.outbox()[0].incarnation != before[0].incarnation


def test_operations_that_are_gone_here_do_not_block_those_that_follow(fragile_house: House) -> None:
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    kiosk.sign_in("Siti Sa'adah")
    kiosk.sign_in("Slamet")
    with kiosk.transaction() as session:
        session.delete(session.exec(select(OutboxRow).where(OutboxRow.kseq == 1)).one())
    fragile_house.converge()

    assert desk.names() == ["Slamet"]
    assert kiosk.counts().waiting == 0


def test_a_quarantined_operation_stays_on_the_device_and_delays_nothing(fragile_house: House) -> None:
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    kiosk.sign_in("Siti Sa'adah")
    kiosk.sign_in("Slamet")
    with kiosk.transaction() as session:
        first = session.exec(select(OutboxRow).where(OutboxRow.kseq == 1)).one()
        first.body = first.body.replace("Siti", "Sita")
        session.add(first)
    fragile_house.converge()

    assert desk.names() == ["Slamet"]
    assert (kiosk.counts().waiting, kiosk.counts().quarantined) == (0, 1)
    assert "Sita" in kiosk.outbox()[0].body


def test_a_row_that_cannot_be_written_keeps_none_of_the_others_out(fragile_house: House, expect_log) -> None:  # type: ignore[no-untyped-def]
    expect_log("page of the feed is taken row by row")
    expect_log("feed row 2 is set aside")
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    fragile_house.converge()  # From now on the desk reads the feed.
    for person in PEOPLE[:3]:
        kiosk.sign_in(person)
    assert kiosk.sync.run_once().ok
    ports = desk.ports()

    class Squeamish(VisitRecords):
        def apply(self, session, rows, waiting):  # type: ignore[no-untyped-def]
            if any(row.seq == 2 for row in rows):
                raise ValueError("not this one")
            return super().apply(session, rows, waiting)

    object.__setattr__(ports, "records", {**ports.records, "visit": Squeamish()})
    desk.sync = type(desk.sync)(ports)
    assert desk.sync.run_once().ok
    assert desk.names() == sorted([PEOPLE[0], PEOPLE[2]])
    assert desk.counts().quarantined == 1
