"""Looking something up at a terminal: by tiles, by links, by typing; and taking it along."""

from __future__ import annotations

from domain.information.kinds import Language
from kiosk_app.features.information.shelves import FIRST_ASKED, most_asked
from tests.ui.booking.conftest import OpenTerminal
from tests.ui.booking.stage import TerminalStage

MOST_TAPS = 3


def test_no_more_than_three_taps_lead_to_any_of_the_twenty_most_asked(terminal: TerminalStage) -> None:
    assert len(most_asked()) == 20
    terminal.touch("wakeButton")
    terminal.taps = 0
    terminal.touch("tile_information/browse")
    taps = {name: 2 for name in most_asked() if terminal.has(f"row_{name}")}
    assert len(taps) == FIRST_ASKED
    for shelf in ("pip", "ppid", "p3m", "sarana", "kota", "wilayah", "opd", "wifi", "daftar"):
        terminal.touch(f"shelf_{shelf}")
        taps |= {name: 3 for name in most_asked() if name not in taps and terminal.has(f"row_{name}")}
        terminal.touch("backButton")
    assert set(taps) == set(most_asked())
    terminal.taps = 1
    terminal.touch("shelf_wilayah")
    terminal.touch("row_kode-pos")
    assert terminal.taps == MOST_TAPS
    assert terminal.page == "information/page"
    assert terminal.shows("Kode pos kelurahan")


def test_a_page_says_since_when_it_holds_and_leads_on_to_others_to_its_shelf_and_to_its_room(
    terminal: TerminalStage,
) -> None:
    terminal.wake("information/browse")
    terminal.touch("shelf_wilayah")
    terminal.touch("row_place:33.74.01")
    assert terminal.shows("Sumber: Kode wilayah Kemendagri")
    terminal.steady()
    terminal.touch("link_place:33.74.01.1004")
    assert terminal.shows("Kelurahan Kranggan, Semarang Tengah")
    terminal.touch("backButton")
    assert terminal.shows("Kecamatan Semarang Tengah")
    terminal.touch("backButton")
    assert terminal.page == "information/shelf"
    terminal.touch("row_kode-pos")
    terminal.steady()
    terminal.touch("crumb_information/browse")
    assert terminal.page == "information/browse"
    terminal.touch("row_jam-buka")
    assert terminal.shows("Keterangan per 30 April 2018")
    assert terminal.shows("Hari ini buka 07.00–21.00")
    terminal.touch("languageButton")
    terminal.work()
    assert terminal.shows("Open today 07.00–21.00")
    assert terminal.shows("Opening hours")
    # On its shelf by the breadcrumb, and back from there to the page.
    terminal.touch("crumb_information/shelf")
    assert terminal.shows("About PIP")
    terminal.touch("backButton")
    assert terminal.page == "information/page"
    terminal.touch("backButton")
    assert terminal.page == "information/browse"
    terminal.touch("languageButton")
    terminal.touch("backButton")
    terminal.touch("tile_building/plan")
    terminal.steady()
    terminal.touch("room_mini-studio")
    terminal.touch("readButton")
    assert terminal.shows("Mini studio (film dan acara)")
    terminal.touch("roomButton")
    assert terminal.page == "building/room"
    for page in ("information/page", "building/room", "building/plan"):
        terminal.touch("backButton")
        assert terminal.page == page
    assert terminal.has("plan_warnet")


def test_a_page_can_be_taken_along_on_a_phone_and_on_paper(
    open_terminal: OpenTerminal, tmp_path: object
) -> None:
    terminal = open_terminal(printer=f"folder:{tmp_path}/papers")
    terminal.wake("information/browse")
    terminal.touch("row_minta-informasi")
    terminal.touch("takeButton")
    assert terminal.has("pageQr")
    assert terminal.shows("ppid.semarangkota.go.id")
    terminal.touch("takeButton")
    assert not terminal.has("pageQr")
    terminal.touch("printButton")
    assert terminal.shows("Sedang dicetak.")
    assert not terminal.has("printButton")


def test_who_types_is_offered_pages_at_once_and_finds_answers_grouped_and_marked(
    terminal: TerminalStage,
) -> None:
    terminal.touch("wakeButton")
    terminal.touch("searchDoor")
    terminal.type("wifi")
    terminal.work()
    assert terminal.find("suggestion_0").property("text") == "Wi-Fi gratis di taman dan tempat umum"
    terminal.put("queryField", "jam buk")
    terminal.work()
    terminal.touch("suggestion_0")
    assert terminal.page == "information/page"
    assert terminal.shows("Jam buka")
    terminal.touch("backButton")
    terminal.put("queryField", "permohonan informasi")
    terminal.work()
    terminal.touch("mainButton")
    assert not terminal.has("key_main"), "the keyboard makes room for the answers"
    assert terminal.has("row_minta-informasi")
    marked = {str(item.property("text")).lower() for item in terminal.items() if _is_marked(item)}
    assert {"permohonan", "informasi"} <= marked
    for odd in ('"; DROP TABLE -- * NEAR(', "yang di dan", "🙂🙂", "q" * 5000):
        terminal.put("queryField", odd)
        terminal.work()
        terminal.touch("mainButton")
        assert not terminal.shows("belum dapat dibuka")
    terminal.put("queryField", "qqqqqqqqq")
    terminal.work()
    terminal.touch("mainButton")
    assert terminal.shows("Belum ada yang cocok.")
    terminal.touch("shelf_ppid")
    assert terminal.page == "information/shelf"
    today = terminal.clock.now().date()
    figures = terminal.parts._ground.search.figures(today, today)
    vain = {(one.subject, one.language) for one in figures if one.deed == "in_vain"}
    assert ("qqqqqqqqq", Language.INDONESIAN.value) in vain
    terminal.leave()
    assert terminal.traces_of("qqqqqqqqq") == []


def _is_marked(item: object) -> bool:
    font = item.property("font")  # type: ignore[attr-defined]
    return font is not None and font.underline()
