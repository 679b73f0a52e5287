"""After the network heals every device shows the same guestbook, each visit once."""

from __future__ import annotations

from tests.sync.house import PEOPLE, House


def test_a_sign_in_at_the_entrance_appears_at_the_desk(house: House) -> None:
    kiosk, desk = house.device(), house.device("desk")
    visit = kiosk.sign_in("Siti Sa'adah")

    assert kiosk.sync.run_once().ok
    report = desk.sync.run_once()

    assert desk.names() == ["Siti Sa'adah"]
    assert report.changed == {"visit": frozenset({visit.visit_id})}


def test_two_kiosks_and_a_desk_converge(house: House) -> None:
    left, right, desk = house.device(), house.device(), house.device("desk")
    for number, person in enumerate(PEOPLE):
        (left if number % 2 else right).sign_in(person)
    house.converge()

    desk.guestbook.check_out_by_staff(desk.visits()[0][0])
    house.converge()

    assert left.visits() == right.visits() == desk.visits()
    assert left.names() == sorted(PEOPLE)
    assert [how for _, _, how in left.visits()].count("staff") == 1


def test_what_the_device_did_meanwhile_stays_on_top_of_what_the_server_says(house: House) -> None:
    kiosk, desk = house.device(), house.device("desk")
    visit = kiosk.sign_in("Slamet")
    house.converge()
    kiosk.guestbook.check_out(visit.code)

    # Its own departure waits; an older picture of the visit comes down.
    with kiosk.transaction() as session:
        kiosk.ports().state.put(session, "cursor", "0")
    report = kiosk.sync.receive(wait=0)

    assert report.ok
    assert kiosk.visits()[0][2] == "code"
    house.converge()
    assert desk.visits() == kiosk.visits()


def test_the_first_departure_that_reaches_the_server_stands_everywhere(house: House) -> None:
    left, right = house.device(), house.device()
    visit = left.sign_in("Yohana")
    house.converge()
    right.guestbook.check_out_by_staff(visit.visit_id)
    left.guestbook.check_out(visit.code)
    house.converge()

    assert left.visits() == right.visits()
    assert left.counts().waiting == right.counts().waiting == 0


def test_an_anonymised_visit_is_anonymous_everywhere(house: House) -> None:
    kiosk, desk = house.device(), house.device("desk")
    kiosk.sign_in("Mbah Parto")
    house.converge()
    house.clock.advance(days=400)  # type: ignore[attr-defined]
    assert kiosk.guestbook.anonymise_expired() == 1
    house.converge()

    assert desk.names() == [""]
