"""Who was here before signs in with two taps; whoever leaves shows the same card."""

from __future__ import annotations

import pytest

from domain.ids import new_visit_code, qr_payload
from domain.visits import DepartureMode, VisitDraft
from tests.ui.guestbook.stage import Stage


def visited(stage: Stage, phone: str = "") -> str:
    """Let Siti Sa'adah have been here yesterday; return her code."""
    draft = VisitDraft(
        name="Siti Sa'adah",
        origin_kind="kelurahan",
        kelurahan_code="33.74.01.1010",
        purpose="reading",
        phone=phone,
    )
    stage.clock.advance(days=-1)
    visit = stage.service.sign_in(draft, token="yesterday").state  # type: ignore[union-attr]
    stage.service.check_out(visit.code)
    stage.clock.advance(days=1)
    return visit.code


def test_a_scanned_card_signs_in_with_two_taps_at_most(stage: Stage) -> None:
    code = visited(stage)
    stage.scan(qr_payload(code))
    stage.work()
    assert stage.page == "guestbook/again"
    assert stage.shows("Si•• Sa•••••")
    assert not stage.shows("Siti")
    before = stage.taps
    stage.touch("mainButton")
    stage.work()
    assert stage.page == "guestbook/thanks"
    assert stage.taps - before <= 2
    assert stage.service.present().people == 1


def test_the_last_purpose_of_a_card_is_chosen_already_and_can_be_changed(stage: Stage) -> None:
    stage.scan(qr_payload(visited(stage)))
    stage.work()
    assert stage.feature.returning.purpose == "reading"
    stage.touch("choice_computer")
    stage.touch("mainButton")
    stage.work()
    assert stage.service.present().visits[0].purpose == "computer"


def test_a_phone_number_finds_its_owner_without_telling_what_they_came_for(stage: Stage) -> None:
    visited(stage, phone="0812 1500 0512")
    stage.touch("wakeButton")
    stage.touch("returningBanner")
    stage.put("entryField", "0812-1500-0512")
    stage.touch("mainButton")
    stage.work()
    assert stage.page == "guestbook/again"
    assert stage.feature.returning.purpose == ""
    stage.touch("mainButton")
    assert stage.shows("Silakan pilih satu keperluan")
    stage.touch("choice_computer")
    stage.touch("mainButton")
    stage.work()
    assert stage.page == "guestbook/thanks"


@pytest.mark.parametrize(
    "entry", ["", "halo", "😀😀", "'; DROP TABLE visit;--", "x" * 10000, "0812 1500 0599"]
)
def test_what_finds_nobody_gets_a_kind_sentence_and_stays(stage: Stage, entry: str) -> None:
    stage.open("guestbook/returning")
    stage.put("entryField", entry)
    stage.touch("mainButton")
    stage.work()
    assert stage.page == "guestbook/returning"
    assert stage.shows(stage.feature.returning.complaint)
    assert stage.feature.returning.complaint
    assert stage.find("entryField").property("text") == entry


def test_guessing_is_stopped_with_a_time(stage: Stage) -> None:
    for _ in range(6):
        stage.feature.returning.entry = new_visit_code()
        stage.feature.returning.find()
        stage.work()
    assert "pukul" in stage.feature.returning.complaint


def test_scanner_garbage_lands_in_no_field_and_signs_nobody_in(stage: Stage) -> None:
    stage.touch("wakeButton")
    stage.scan("PIPV\\000026HTTPS://EXAMPLE.ORG/?Q=1")
    stage.work()
    assert stage.page == "guestbook/returning"
    assert stage.feature.returning.complaint
    assert stage.feature.sign_in.name == ""
    assert stage.service.present().entries == 0


def test_somebody_elses_card_leads_to_the_guestbook_and_leaves_no_trace(stage: Stage) -> None:
    stage.scan(qr_payload(visited(stage)))
    stage.work()
    stage.touch("backButton")
    assert stage.page == "guestbook/who"
    assert stage.feature.returning.maskedName == ""


def test_leaving_by_a_typed_code(stage: Stage) -> None:
    stage.fill_in()
    stage.save()
    code = stage.service.present().visits[0].code
    stage.touch("mainButton")
    stage.clock.advance(minutes=34)
    stage.open("guestbook/checkout")
    stage.put("entryField", code.lower())
    stage.touch("mainButton")
    stage.work()
    assert stage.page == "guestbook/goodbye"
    assert stage.shows("10.15")
    assert stage.service.present().entries == 0


def test_leaving_by_the_scanned_card_and_leaving_twice(stage: Stage) -> None:
    stage.fill_in()
    stage.save()
    visit = stage.service.present().visits[0]
    stage.touch("mainButton")
    for sentence in ("sudah kami catat", "sudah tercatat tadi"):
        stage.open("guestbook/checkout")
        stage.scan(qr_payload(visit.code))
        stage.work()
        assert stage.page == "guestbook/goodbye"
        assert stage.shows(sentence)
        stage.touch("mainButton")
    left = stage.service.visit(visit.visit_id)
    assert left is not None
    assert left.departed_how is DepartureMode.CODE


def test_a_card_scanned_at_the_entrance_by_who_is_inside_offers_to_leave(stage: Stage) -> None:
    stage.fill_in()
    stage.save()
    code = stage.service.present().visits[0].code
    stage.touch("mainButton")
    stage.scan(qr_payload(code))
    stage.work()
    stage.touch("leaveButton")
    stage.work()
    assert stage.page == "guestbook/goodbye"


@pytest.mark.parametrize("code", ["", "7K4", "AAA-AAA-AAB", "PIPV", "x" * 10000])
def test_a_code_that_is_none_gets_a_sentence_and_stays(stage: Stage, code: str) -> None:
    stage.open("guestbook/checkout")
    stage.put("entryField", code)
    stage.touch("mainButton")
    stage.work()
    assert stage.page == "guestbook/checkout"
    assert stage.feature.check_out.complaint
    assert stage.find("entryField").property("text") == code


def test_a_code_of_nobody_gets_a_sentence(stage: Stage) -> None:
    stage.open("guestbook/checkout")
    stage.put("entryField", new_visit_code())
    stage.touch("mainButton")
    stage.work()
    assert stage.shows("Kode ini tidak ditemukan")
