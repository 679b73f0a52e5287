"""Signing up for an activity at a terminal, by touch alone."""

from __future__ import annotations

import pytest

from domain.booking.sign_ups import activity_body, activity_of
from domain.information.history import Deed
from sync.protocol.arrangements import ARRANGEMENT, ArrangementRecord, Subject
from tests.features.booking.house import BookingHouse
from tests.features.booking.seats import ACTIVITY, FILM, open_seats
from tests.ui.booking.stage import TerminalStage


@pytest.fixture
def at_the_page(terminal: TerminalStage) -> TerminalStage:
    """One seat is this terminal's own, three there are."""
    terminal.information.save(FILM, "", Deed.PUBLISHED, "Ratna Dewi")
    open_seats(terminal.house, 1)
    look(terminal)
    return terminal


def look(terminal: TerminalStage) -> None:
    terminal.wake("information/browse")
    terminal.touch("shelf_activities")
    terminal.touch("row_nonton-bareng")


def call_off(house: BookingHouse) -> None:
    """Say as the server does that there is no such activity any more."""
    activity = activity_of(FILM)
    assert activity is not None
    record = ArrangementRecord(
        arrangement_id=ACTIVITY,
        subject=Subject.ACTIVITY,
        body=activity_body(activity),
        removed=True,
        revision=2,
        changed_at=house.clock.now(),
    )
    house.hear(ARRANGEMENT, (ACTIVITY, record))


def sign_up(terminal: TerminalStage, name: str) -> str:
    terminal.touch("mainButton")
    terminal.put("signUpNameField", name)
    terminal.touch("mainButton")
    return str(terminal.find("code").property("text")) if terminal.has("code") else ""


def test_somebody_signs_up_and_gets_a_code_that_the_status_box_knows(at_the_page: TerminalStage) -> None:
    terminal = at_the_page
    assert terminal.shows("Tersisa 3 dari 3 kursi")
    code = sign_up(terminal, "Siti Sa'adah")
    assert terminal.shows("Anda terdaftar")
    assert terminal.shows("Terkonfirmasi")
    assert terminal.shows("Ruang Komunitas")
    assert len(code.replace("-", "")) == 9
    [view] = terminal.house.service.sign_ups("activity:nonton-bareng")
    assert view.party is not None
    assert view.party.name == "Siti Sa'adah"


def test_beyond_its_own_seats_it_says_requested_and_the_place_in_line(at_the_page: TerminalStage) -> None:
    terminal = at_the_page
    sign_up(terminal, "Siti")
    terminal.leave()
    look(terminal)
    assert terminal.shows("Tersisa 2 dari 3 kursi")
    sign_up(terminal, "Slamet")
    assert terminal.shows("Diajukan, belum terkonfirmasi")
    assert terminal.shows("Anda di urutan ke-1 dalam antrean.")
    assert terminal.shows("Lihat kabarnya dengan kode ini")


def test_the_same_name_is_refused_where_it_stands_and_nothing_typed_is_lost(
    at_the_page: TerminalStage,
) -> None:
    terminal = at_the_page
    sign_up(terminal, "Siti")
    terminal.leave()
    look(terminal)
    assert sign_up(terminal, "Siti") == ""
    assert terminal.shows("Nama ini sudah terdaftar untuk kegiatan ini.")
    assert terminal.find("signUpNameField").property("text") == "Siti"


def test_what_was_called_off_while_somebody_read_about_it_is_said_calmly(at_the_page: TerminalStage) -> None:
    terminal = at_the_page
    call_off(terminal.house)
    terminal.touch("mainButton")
    assert terminal.shows("Maaf, informasi belum dapat dibuka.")
    assert not terminal.has("signUpNameField")
