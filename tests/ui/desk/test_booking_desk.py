"""What staff do about bookings, with real keys and a real mouse over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from domain.booking.bookings import Channel, Standing
from kiosk_app.features.booking.outcomes import BookingView, Made
from tests.features.booking.house import wib
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.booking_stage import BookingDeskScreen
from tests.ui.desk.stage import CTRL
from tools.driver.loop import settle
from tools.tour.booking_desk import MOST_SECONDS, take_call
from tools.tour.person import Person

RETURN, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
DOWN, RIGHT = Qt.Key.Key_Down, Qt.Key.Key_Right
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(
    qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor, tmp_path: Path
) -> Iterator[BookingDeskScreen]:
    """Rina at the calendar of a Monday with 26 bookings."""
    screen = BookingDeskScreen(engine, clock, executor, tmp_path)
    screen.enter()
    yield screen
    screen.close()


def words(desk: BookingDeskScreen, name: str) -> str:
    return str(desk.find(name).property("text"))


def type_all(desk: BookingDeskScreen, *texts: str) -> None:
    """Type each text and go on to the next field with Tab."""
    for text in texts:
        if text:
            desk.keys(text)
        desk.key(TAB)


def view_of(desk: BookingDeskScreen, name: str) -> BookingView:
    """The booking of whoever is called so."""
    made = [one.view for one in desk.made if isinstance(one, Made)]
    (found,) = [v for v in made if v.party and name in (v.party.organisation, v.party.name)]
    view = desk.house.service.by_id(found.booking.booking_id)
    assert view is not None
    return view


def select(desk: BookingDeskScreen, view: BookingView) -> None:
    """Choose a booking by the arrow keys."""
    calendar = desk.bookings.calendar
    for _ in range(40):
        if calendar.state.selected == view.booking.booking_id:
            return
        desk.key(DOWN)
    raise AssertionError("the arrows do not reach it")


def test_the_calendar_shows_every_booking_of_the_day_in_words_too(desk: BookingDeskScreen) -> None:
    blocks = {block["spoken"] for block in desk.bookings.calendar.blocks}
    assert len(blocks) == 23
    assert "Ruang Diskusi, 10.00–11.00, Andika Pratama, terkonfirmasi" in blocks
    assert "Mini Studio, 10.00–12.00, Komunitas Film Lawang Sewu, hadir" in blocks
    assert "Komputer 09, 17.00–18.00, Kartika Dewi, diajukan, belum terkonfirmasi" in blocks


def test_arrows_and_letters_turn_the_calendar(desk: BookingDeskScreen) -> None:
    desk.key(RIGHT)
    assert words(desk, "bookingHeading") == "Selasa, 24 November 2026"
    desk.key(Qt.Key.Key_T)
    assert words(desk, "bookingHeading") == "Senin, 23 November 2026"
    desk.key(Qt.Key.Key_M)
    assert words(desk, "bookingHeading") == "November 2026"
    assert "20 pesanan" in desk.words()
    desk.key(DOWN)
    desk.key(RETURN)
    assert words(desk, "bookingHeading") == "Senin, 30 November 2026"
    desk.key(Qt.Key.Key_W)
    assert words(desk, "bookingHeading").endswith("Ruang Komunitas")
    desk.key(Qt.Key.Key_PageDown)
    assert words(desk, "bookingHeading").endswith("Mini Studio")


def test_a_search_finds_organisation_name_and_code_whatever_the_accents(desk: BookingDeskScreen) -> None:
    code = view_of(desk, "Dewi Anggraini").booking.code
    for text, found in (("SAADAH", 1), ("lawang", 1), (code[:5].lower(), 1), ("nobody", 0)):
        desk.key(Qt.Key.Key_K, CTRL)
        desk.keys(text)
        assert len(desk.bookings.calendar.blocks) == found, text
        desk.key(ESCAPE)


def test_a_phone_booking_takes_one_screen_no_mouse_and_under_half_a_minute(desk: BookingDeskScreen) -> None:
    staff = Person(desk.window, desk.rest)
    take_call(staff)
    staff.key(RETURN)
    assert (staff.effort.taps, staff.effort.desk_keys) == (0, 64)
    assert staff.effort.seconds < MOST_SECONDS
    result = desk.bookings.booking.result
    assert result["word"] == "terkonfirmasi"
    assert words(desk, "resultCode") == result["code"]
    (view,) = desk.house.service.by_code(result["code"])
    assert view.booking.channel is Channel.PHONE
    assert (view.booking.starts_at, view.booking.people) == (wib("2026-11-24", "09:00"), 8)
    assert view.party is not None
    assert (view.party.organisation, view.party.purpose) == ("PKK Sekayu", "Rapat pengurus")
    assert words(desk, "bookingHeading") == "Selasa, 24 November 2026"
    desk.key(RETURN)
    assert desk.bookings.booking.values["facility"] == ""


def test_the_way_on_which_bookings_come_is_remembered(desk: BookingDeskScreen) -> None:
    desk.key(Qt.Key.Key_N)
    desk.bookings.booking.chooseChannel("email")
    desk.key(ESCAPE)
    desk.key(Qt.Key.Key_N)
    assert [row["value"] for row in desk.bookings.booking.channels if row["selected"]] == ["email"]


def test_what_cannot_be_read_or_is_refused_stands_beside_its_field(desk: BookingDeskScreen) -> None:
    desk.key(Qt.Key.Key_N)
    type_all(desk, "studio", "besok", "pagi")
    desk.key(RETURN)
    assert "Ketik jamnya" in words(desk, "said_start")
    assert "Ketik jumlah orang" in words(desk, "said_people")
    desk.bookings.booking.edit("start", "9")
    desk.bookings.booking.edit("people", "38")
    desk.bookings.booking.edit("name", "Indah")
    desk.bookings.booking.save()
    desk.rest()
    assert "37" in words(desk, "said_people")
    assert desk.bookings.booking.values["name"] == "Indah", "nothing typed is lost"


def test_what_is_taken_offers_what_else_there_is_and_the_queue(desk: BookingDeskScreen) -> None:
    desk.key(Qt.Key.Key_N)
    type_all(desk, "disk", "hari ini", "13", "1", "4", "Bu Ratih", "081234567891")
    desk.key(RETURN)
    if desk.bookings.booking.mayOverride:
        desk.bookings.booking.edit("override", "Diminta kepala bidang")
        desk.bookings.booking.save()
        desk.rest()
    assert desk.has("said_start")
    assert desk.has("instead_0")
    assert desk.has("queueButton")
    desk.bookings.booking.queue()
    desk.rest()
    assert words(desk, "resultStanding") == "diajukan, belum terkonfirmasi"


def test_a_limit_is_set_aside_with_a_reason(desk: BookingDeskScreen) -> None:
    desk.key(Qt.Key.Key_N)
    type_all(desk, "blc", "hari ini", "18", "1", "4", "Bu Ratih", "081234567891", "Sanggar Tari")
    desk.keys("Latihan menari")
    desk.key(RETURN)
    assert desk.bookings.booking.mayOverride
    desk.find("new_overrideField").forceActiveFocus()
    desk.keys("Diminta kepala bidang")
    desk.key(RETURN)
    (view,) = desk.house.service.by_code(desk.bookings.booking.result["code"])
    assert view.booking.override == "Diminta kepala bidang"


def test_a_series_shows_its_dates_and_what_collides_is_decided_one_by_one(desk: BookingDeskScreen) -> None:
    desk.key(Qt.Key.Key_N)
    type_all(desk, "blc", "besok", "13", "2", "12", "Dian Pertiwi", "081234567892", "Sanggar Tari", "")
    booking = desk.bookings.booking
    booking.edit("purpose", "Latihan menari")
    booking.chooseRepeat("week")
    booking.edit("ends", "2")
    booking.save()
    desk.rest()
    assert [row["state"] for row in booking.dates] == ["fits", "fits"]
    booking.skip(1)
    desk.rest()
    assert words(desk, "planWords") == "1 tanggal dipesan"
    booking.skip(1)
    booking.save()
    desk.rest()
    views = desk.house.service.by_code(booking.result["code"])
    assert len(views) == 2
    assert len({view.booking.series_id for view in views}) == 1


def test_a_booking_is_checked_in_extended_and_returned_by_keys(desk: BookingDeskScreen) -> None:
    view = view_of(desk, "Andika Pratama")
    select(desk, view)
    assert words(desk, "panelTitle") == "Andika Pratama"
    desk.key(Qt.Key.Key_H, CTRL)
    assert words(desk, "detailStanding") == "hadir"
    assert words(desk, "detailNotice") == "Tercatat hadir."
    desk.key(Qt.Key.Key_R, CTRL)
    assert words(desk, "detailStanding") == "selesai"


def test_cancelling_is_asked_about_and_takes_a_reason(desk: BookingDeskScreen) -> None:
    view = view_of(desk, "Dinas Kearsipan")
    select(desk, view)
    desk.key(Qt.Key.Key_D, CTRL)
    desk.keys("Rapat ditunda")
    desk.key(RETURN)
    ended = desk.house.service.by_id(view.booking.booking_id)
    assert ended is not None
    assert (ended.standing, ended.booking.ended_why) == (Standing.CANCELLED, "Rapat ditunda")


def test_escape_takes_a_question_back_and_then_the_panel(desk: BookingDeskScreen) -> None:
    select(desk, view_of(desk, "Dinas Kearsipan"))
    desk.key(Qt.Key.Key_D, CTRL)
    assert desk.has("bookingQuestion")
    desk.key(ESCAPE)
    assert not desk.has("bookingQuestion")
    desk.key(ESCAPE)
    assert not desk.has("panelTitle")


def test_what_waits_counts_at_the_door_and_approving_shows_its_rivals(desk: BookingDeskScreen) -> None:
    assert desk.window.property("bookingsUndecided") == 3
    desk.key(Qt.Key.Key_F6)
    desk.key(DOWN)
    assert desk.bookings.decide.rows[0]["heading"] == "Perlu disetujui"
    batik = next(
        n for n, row in enumerate(desk.bookings.decide.rows) if row["title"] == "Komunitas Batik Semarangan"
    )
    desk.bookings.decide.select(batik)
    desk.rest()
    desk.key(RETURN, CTRL)
    assert "Forum Anak Kota" in words(desk, "rival_0")
    desk.key(RETURN)
    view = view_of(desk, "Komunitas Batik Semarangan")
    assert (view.standing, view.booking.approved_by) == (Standing.CONFIRMED, "Rina Wulandari")
    assert desk.window.property("bookingsUndecided") == 2


def test_declining_wants_a_reason(desk: BookingDeskScreen) -> None:
    desk.key(Qt.Key.Key_F6)
    desk.key(DOWN)
    desk.find("act_decline").forceActiveFocus()
    desk.key(RETURN)
    desk.key(RETURN)
    assert words(desk, "detailNotice") == "Tulis alasannya dulu."
    desk.keys("Ruang dipakai dinas")
    desk.key(RETURN)
    assert words(desk, "detailStanding") == "tidak disetujui"


def test_a_code_checks_in_once(desk: BookingDeskScreen) -> None:
    code = view_of(desk, "Andika Pratama").booking.code
    desk.key(Qt.Key.Key_C)
    desk.keys(code)
    desk.key(RETURN)
    assert words(desk, "codeNotice") == "Tercatat hadir."
    desk.keys(code)
    desk.key(RETURN)
    assert words(desk, "codeNotice") != "Tercatat hadir."
    assert desk.bookings.code.noticeIsBad


def test_the_list_of_the_day_goes_to_paper(desk: BookingDeskScreen) -> None:
    desk.key(Qt.Key.Key_P)
    (file,) = (desk.folder / "Cetak").iterdir()
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_mode & 0o077 == 0
    assert str(file) in words(desk, "listNotice")


def place(desk: BookingDeskScreen, column: str, at: float) -> QPoint:
    """Where in the window a column has its ``at`` o'clock."""
    calendar = desk.bookings.calendar
    shown = next(one for one in calendar.columns_now.shown if one.facility.facility_id == column)
    stage = desk.find("gridSheet")
    axis, unit = float(stage.property("axis")), float(stage.property("unit"))
    x = axis + (shown.x + shown.width / 2) * unit
    y = (at - calendar.hours_now.first) / (calendar.minutes / 60) * stage.height()
    return stage.mapToScene(QPointF(x, y)).toPoint()


def drag(desk: BookingDeskScreen, begin: QPoint, end: QPoint, *, drop: bool = True) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(desk.window, left, Qt.KeyboardModifier.NoModifier, begin)
    for step in (1, 2, 3):
        QTest.mouseMove(desk.window, begin + (end - begin) * step / 3)
        settle()
    if drop:
        QTest.mouseRelease(desk.window, left, Qt.KeyboardModifier.NoModifier, end)
    desk.rest()


def test_drawing_in_an_empty_place_opens_the_form_filled_in(desk: BookingDeskScreen) -> None:
    drag(desk, place(desk, "ruang-blc", 17.1), place(desk, "ruang-blc", 18.9))
    values = desk.bookings.booking.values
    assert (values["facility"], values["start"], values["length"]) == ("Ruang BLC", "17.00", "2 jam")


def test_dragging_onto_somebody_shows_whom_while_dragging_and_changes_nothing(
    desk: BookingDeskScreen,
) -> None:
    view = view_of(desk, "Andika Pratama")
    end = place(desk, "ruang-diskusi", 13.5)
    drag(desk, place(desk, "ruang-diskusi", 10.5), end, drop=False)
    assert "sudah dipesan Mahasiswa Sejarah Undip" in words(desk, "dragSentence")
    assert not desk.bookings.drag.fits
    QTest.mouseRelease(desk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    desk.rest()
    assert view_of(desk, "Andika Pratama").booking == view.booking


def test_dragging_to_a_free_place_moves_the_booking(desk: BookingDeskScreen) -> None:
    drag(desk, place(desk, "PC-03", 15.5), place(desk, "PC-04", 17.5))
    moved = view_of(desk, "Lukman Hakim").booking
    assert (moved.facility_id, moved.starts_at) == ("PC-04", wib("2026-11-23", "17:00"))


def test_escape_undoes_a_drag(desk: BookingDeskScreen) -> None:
    view = view_of(desk, "Lukman Hakim")
    drag(desk, place(desk, "PC-03", 15.5), place(desk, "PC-04", 17.5), drop=False)
    assert desk.has("ghost")
    desk.key(ESCAPE)
    assert not desk.has("ghost")
    assert view_of(desk, "Lukman Hakim").booking == view.booking


def test_A9_a_booking_is_moved_by_keys(desk: BookingDeskScreen) -> None:
    select(desk, view_of(desk, "Lukman Hakim"))
    desk.bookings.calendar.filterBy("kind", "computer")
    desk.rest()
    desk.key(RIGHT, ALT)
    assert desk.has("ghost")
    desk.key(DOWN, ALT)
    desk.key(RETURN)
    moved = view_of(desk, "Lukman Hakim").booking
    assert (moved.facility_id, moved.starts_at) == ("PC-04", wib("2026-11-23", "15:30"))


def test_nothing_of_anybody_stays_after_locking(desk: BookingDeskScreen) -> None:
    select(desk, view_of(desk, "Andika Pratama"))
    desk.lock()
    assert not [line for line in desk.words() if "Andika" in line or "Lawang" in line]
    assert desk.bookings.calendar.blocks == []
