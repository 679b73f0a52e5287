"""A visitor signs in: real pages, real touches, real store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from domain.ids import show_visit_code
from domain.visits import Headcount, OriginKind, Purpose, Visit
from kiosk_app.platform.printing import FolderPrinter
from tests.ui.guestbook.conftest import OpenStage
from tests.ui.guestbook.stage import Stage


def only_visit(stage: Stage) -> Visit:
    (visit,) = stage.service.present().visits
    return visit


def test_alone_by_the_on_screen_keyboard_in_at_most_six_taps(stage: Stage) -> None:
    stage.touch("wakeButton")
    assert stage.page == "guestbook/who"
    stage.type("Siti Sa'adah")
    stage.touch("mainButton")
    stage.type("Sekay")
    stage.touch("suggestion_0")
    assert stage.page == "guestbook/purpose"
    stage.touch("choice_reading")
    stage.save()
    assert stage.page == "guestbook/thanks"
    assert stage.taps <= 6
    visit = only_visit(stage)
    assert (visit.name, visit.origin.text, visit.purpose) == (
        "Siti Sa'adah",
        "Sekayu, Semarang Tengah",
        Purpose.READING,
    )


def test_the_thanks_come_only_after_the_commit(stage: Stage) -> None:
    stage.fill_in()
    stage.touch("mainButton")
    assert stage.page == "guestbook/purpose"
    stage.work()
    assert stage.page == "guestbook/thanks"
    assert stage.shows("Terima kasih, Siti Sa'adah")
    code = only_visit(stage).code
    assert stage.shows(f"{code[:3]}-{code[3:6]}-{code[6:]}")
    assert stage.shows("ruang permohonan data dan informasi")


def test_two_quick_taps_on_save_are_one_visit(stage: Stage) -> None:
    stage.fill_in()
    stage.feature.sign_in.save()
    stage.feature.sign_in.save()
    stage.work()
    assert stage.service.present().entries == 1


def test_a_group_counts_people_and_may_type_or_touch_the_numbers(stage: Stage) -> None:
    stage.touch("wakeButton")
    stage.touch("choice_group")
    stage.type("Mbah Parto")
    stage.put("menField", "11")
    stage.touch("menMore")
    stage.touch("womenMore")
    stage.touch("mainButton")
    stage.put("originField", "Karang Taruna Sekayu")
    stage.touch("choice_institution")
    stage.touch("mainButton")
    stage.touch("choice_activity")
    stage.save()
    visit = only_visit(stage)
    assert visit.headcount == Headcount(12, 1)
    assert (visit.origin.kind, visit.origin.text) == (OriginKind.INSTITUTION, "Karang Taruna Sekayu")
    assert stage.shows("Rombongan 13 orang")


@pytest.mark.parametrize(("men", "women"), [("0", "0"), ("5000", "0"), ("dua", "1"), ("9" * 10000, "1")])
def test_an_impossible_group_gets_a_sentence_and_keeps_what_was_typed(
    stage: Stage, men: str, women: str
) -> None:
    stage.touch("wakeButton")
    stage.touch("choice_group")
    stage.put("nameField", "Ni Luh Ayu")
    stage.put("menField", men)
    stage.put("womenField", women)
    stage.touch("mainButton")
    assert stage.page == "guestbook/who"
    sign_in = stage.feature.sign_in
    assert sign_in.menError or sign_in.womenError
    assert stage.shows(sign_in.menError or sign_in.womenError)
    assert (stage.find("menField").property("text"), sign_in.men) == (men, men)


BAD_NAMES = {
    "empty": "",
    "only spaces": "   ",
    "151 letters": "a" * 151,
    "emoji": "Yohana 😀",
    "direction override": "Slamet\u202egnp.exe",
    "control character": "Slam\x07et",
    "SQL": "Robert'); DROP TABLE visit;--",
    "a NIK": "3374010101900001",
    "10,000 pasted": "Slamet " * 1429,
    "no letter": "---",
}


@pytest.mark.parametrize("name", BAD_NAMES.values(), ids=BAD_NAMES.keys())
def test_a_bad_name_gets_a_sentence_and_keeps_what_was_typed(stage: Stage, name: str) -> None:
    stage.touch("wakeButton")
    stage.put("nameField", name)
    typed = stage.find("nameField").property("text")
    stage.touch("mainButton")
    assert stage.page == "guestbook/who"
    assert stage.feature.sign_in.nameError
    assert stage.shows(stage.feature.sign_in.nameError)
    assert stage.find("nameField").property("text") == typed
    assert stage.service.present().entries == 0


@pytest.mark.parametrize(
    "name", ["Slamet", "Dr. H. Bambang Wibowo, M.Si", "I Gusti Ngurah Rai", "عائشة", "O’Neill"]
)
def test_names_as_people_write_them_go_on(stage: Stage, name: str) -> None:
    stage.touch("wakeButton")
    stage.put("nameField", name)
    stage.touch("mainButton")
    assert stage.page == "guestbook/origin"


def test_a_town_that_is_no_kelurahan_is_taken_in_one_tap(stage: Stage) -> None:
    stage.touch("wakeButton")
    stage.put("nameField", "Yohana")
    stage.touch("mainButton")
    stage.put("originField", "Kudus")
    assert stage.shows("Pakai “Kudus” sebagai kota lain")
    stage.touch("townOffer")
    assert stage.page == "guestbook/purpose"
    stage.touch("choice_other")
    stage.save()
    assert only_visit(stage).origin.kind is OriginKind.TOWN


def test_a_kelurahan_whose_name_is_used_twice_must_be_chosen(stage: Stage) -> None:
    stage.touch("wakeButton")
    stage.put("nameField", "Slamet")
    stage.touch("mainButton")
    stage.put("originField", "Purwosari")
    assert stage.shows("Mijen")
    assert stage.shows("Semarang Utara")
    stage.touch("mainButton")
    assert stage.page == "guestbook/origin"
    assert stage.feature.sign_in.originError


def test_a_wrong_phone_number_keeps_everything_that_was_typed(stage: Stage) -> None:
    stage.fill_in(name="Andika Pratama")
    stage.touch("detailsButton")
    stage.put("phoneField", "0812-15")
    stage.touch("choice_student")
    stage.touch("mainButton")
    stage.work()
    assert stage.page == "guestbook/details"
    assert stage.shows("Nomor ini kurang panjang")
    assert stage.find("phoneField").property("text") == "0812-15"
    stage.put("phoneField", "0812-1500-0512")
    stage.touch("mainButton")
    stage.work()
    assert stage.page == "guestbook/purpose"
    stage.save()
    assert only_visit(stage).phone == "+6281215000512"
    assert only_visit(stage).occupation == "student"


def test_no_purpose_gets_a_sentence(stage: Stage) -> None:
    stage.touch("wakeButton")
    stage.put("nameField", "Slamet")
    stage.touch("mainButton")
    stage.put("originField", "Sekayu")
    stage.touch("mainButton")
    stage.touch("mainButton")
    assert stage.page == "guestbook/purpose"
    assert stage.shows("Silakan pilih satu keperluan")


def test_the_same_person_again_is_greeted_and_not_counted_twice(stage: Stage) -> None:
    stage.fill_in()
    stage.save()
    stage.touch("mainButton")
    stage.fill_in()
    stage.save()
    assert stage.page == "guestbook/already"
    assert stage.shows("09.41")
    stage.touch("mainButton")
    assert stage.page == "guestbook/thanks"
    assert stage.service.present().entries == 1


def test_whoever_types_the_name_of_somebody_inside_is_not_handed_their_code(stage: Stage) -> None:
    stage.fill_in()
    stage.save()
    code = show_visit_code(only_visit(stage).code)
    assert stage.shows(code)
    stage.touch("mainButton")
    stage.fill_in()
    stage.save()
    stage.touch("mainButton")
    assert stage.page == "guestbook/thanks"
    assert not stage.shows(code)
    assert not stage.has("printButton")


def test_whoever_only_shares_a_name_signs_in_as_somebody_else(stage: Stage) -> None:
    stage.fill_in(name="Slamet")
    stage.save()
    stage.touch("mainButton")
    stage.fill_in(name="Slamet")
    stage.save()
    stage.touch("somebodyElse")
    stage.work()
    assert stage.page == "guestbook/thanks"
    assert stage.service.present().entries == 2


def test_everything_changes_language_while_the_error_stands(stage: Stage) -> None:
    stage.touch("wakeButton")
    stage.touch("mainButton")
    assert stage.shows("Silakan tulis nama. Boleh satu kata.")
    stage.touch("languageButton")
    assert stage.shows("Please write a name. One word is enough.")
    assert stage.shows("What is your name?")
    assert not stage.shows("Silakan tulis nama")


def test_R5_a_missing_printer_costs_a_sentence_and_nothing_else(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage(printer=FolderPrinter(tmp_path / "not" / "there"))
    stage.fill_in()
    stage.save()
    stage.touch("printButton")
    stage.work()
    assert stage.shows("Pencetak tidak tersambung. Anda sudah tercatat")
    stage.touch("mainButton")
    assert stage.page == "attract"
    assert stage.service.present().entries == 1


def test_a_printed_ticket_is_queued_once(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage(printer=FolderPrinter(tmp_path / "tickets"))
    stage.fill_in()
    stage.save()
    stage.feature.thanks.printTicket()
    stage.feature.thanks.printTicket()
    stage.work()
    assert len(list((tmp_path / "tickets").iterdir())) == 1
    assert not stage.has("printButton")
    assert stage.shows("Tiket dikirim ke pencetak")


def test_without_a_printer_none_is_offered(stage: Stage) -> None:
    stage.fill_in()
    stage.save()
    assert not stage.has("printButton")


def test_L6_nothing_of_a_visitor_is_left_for_the_next_one(stage: Stage) -> None:
    stage.fill_in(name="Sentinel Satu", purpose="meeting")
    stage.put("noteField", "Sentinel Dua")
    stage.touch("detailsButton")
    stage.put("phoneField", "081215000512")
    stage.shell.reset.run()
    stage.work()
    assert stage.page == "attract"
    assert not stage.traces_of("Sentinel")
    assert not stage.traces_of("081215000512")
    assert stage.feature.sign_in._state.draft == replace(
        stage.feature.sign_in._state.draft, name="", phone="", purpose="", purpose_note="", origin_text=""
    )


def test_the_answer_to_a_visitor_who_left_reaches_nobody(stage: Stage) -> None:
    stage.fill_in()
    stage.touch("mainButton")
    stage.shell.reset.run()
    stage.work()
    assert stage.page == "attract"
    assert not stage.traces_of("Siti")


def test_A4_the_thanks_page_counts_down_visibly_and_can_be_held(stage: Stage) -> None:
    stage.fill_in()
    stage.save()
    countdown = stage.feature.pages[6].properties["countdown"]
    assert stage.shows("45 detik")
    for _ in range(10):
        for _ in range(44):
            countdown.tick()  # type: ignore[attr-defined]
        stage.touch("stayButton")
        assert stage.page == "guestbook/thanks"
    for _ in range(45):
        countdown.tick()  # type: ignore[attr-defined]
    assert stage.page == "attract"
