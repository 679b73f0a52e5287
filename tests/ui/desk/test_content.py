"""Staff write what visitors look up, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from domain.information.kinds import Kind, Language
from domain.information.pages import Page
from kiosk_app.platform.picture_shelf import picture_url
from kiosk_app.platform.row_list_model import ENTRY
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.content_stage import ContentDeskScreen
from tests.ui.desk.stage import CTRL, PIN

ID = Language.INDONESIAN
RETURN, DOWN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape


@pytest.fixture
def desk(
    qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor, tmp_path: Path
) -> Iterator[ContentDeskScreen]:
    screen = ContentDeskScreen(engine, clock, executor, tmp_path)
    screen.enter()
    yield screen
    screen.close()


def seen(desk: ContentDeskScreen, page_id: str) -> Page:
    page = desk.information.page(page_id, ID)
    assert page is not None
    return page


def notice(desk: ContentDeskScreen, name: str = "contentNotice") -> str:
    return str(desk.find(name).property("text"))


def test_A9_a_page_is_found_changed_looked_at_and_published_by_keys(desk: ContentDeskScreen) -> None:
    desk.key(Qt.Key.Key_K, CTRL)
    desk.keys("jam buka")
    desk.key(RETURN)
    desk.key(DOWN)
    assert desk.content.edit.title == "Jam buka"
    desk.key(RETURN)
    desk.key(Qt.Key.Key_A, CTRL)
    desk.keys("Jam buka PIP")
    desk.key(Qt.Key.Key_S, CTRL)
    assert "Draf disimpan" in notice(desk)
    assert seen(desk, "jam-buka").title == "Jam buka"
    desk.keys(" kota")
    assert desk.content.edit.texts["title"] == "Jam buka PIP kota", "who saves in between goes on typing"
    desk.content.edit.edit("title", "Jam buka PIP")
    desk.key(Qt.Key.Key_2, CTRL)
    assert desk.find("previewTitle").property("text") == "Jam buka PIP"
    desk.key(RETURN, CTRL)
    assert "Terbit" in notice(desk)
    assert seen(desk, "jam-buka").title == "Jam buka PIP"


def test_what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays(desk: ContentDeskScreen) -> None:
    desk.key(Qt.Key.Key_N, CTRL)
    for name, text in {"page_id": "jam-buka", "title": "Lain", "as_of": "besok"}.items():
        desk.content.edit.edit(name, text)
    desk.key(RETURN, CTRL)
    assert "2026-11-27" in str(desk.find("error_as_of").property("text"))
    assert desk.content.edit.texts["as_of"] == "besok"
    desk.content.edit.edit("as_of", "")
    desk.key(RETURN, CTRL)
    assert "sudah dipakai" in str(desk.find("error_page_id").property("text"))
    desk.content.edit.edit("page_id", "halaman-lain")
    desk.key(RETURN, CTRL)
    assert seen(desk, "halaman-lain").title == "Lain"
    assert desk.content.edit.title == "Lain"


def test_an_activity_has_its_time_and_its_seats(desk: ContentDeskScreen) -> None:
    desk.key(Qt.Key.Key_N, CTRL)
    desk.content.edit.edit("kind", "activity")
    texts = {"page_id": "film-jumat", "title": "Film Jumat", "begins": "2026-11-27 19.00", "seats": "37"}
    for name, text in texts.items():
        desk.content.edit.edit(name, text)
    desk.key(RETURN, CTRL)
    assert set(desk.content.edit.errors) == {"ends"}
    desk.content.edit.edit("ends", "27/11/2026 21.00")
    desk.key(RETURN, CTRL)
    page = seen(desk, "film-jumat")
    assert (page.kind, page.seats) == (Kind.ACTIVITY, 37)
    assert page.begins is not None
    assert page.begins.hour == 12


def test_unsaved_words_stay_when_another_page_is_chosen_and_when_the_desk_is_locked(
    desk: ContentDeskScreen,
) -> None:
    desk.choose("id:jam-buka")
    desk.content.edit.edit("summary", "Belum selesai")
    desk.choose("id:ruang-baca")
    assert desk.content.edit.texts["summary"] != "Belum selesai"
    desk.lock()
    desk.keys(PIN)
    desk.key(RETURN)
    desk.key(Qt.Key.Key_F8)
    desk.choose("id:jam-buka")
    assert desk.content.edit.texts["summary"] == "Belum selesai"


def test_a_page_is_taken_down_only_when_asked_twice_and_comes_back_from_its_history(
    desk: ContentDeskScreen,
) -> None:
    desk.choose("id:ruang-baca")
    desk.content.edit.edit("title", "Ruang baca baru")
    desk.content.edit.publish()
    desk.rest()
    desk.content.edit.withdraw()
    assert desk.information.page("ruang-baca", ID) is not None
    desk.content.edit.withdraw()
    desk.rest()
    gone = desk.information.page("ruang-baca", ID)
    assert gone is None or gone.language is not ID
    desk.key(Qt.Key.Key_3, CTRL)
    desk.key(DOWN)
    desk.key(RETURN)
    assert desk.content.edit.view == "edit"
    desk.key(RETURN, CTRL)
    assert seen(desk, "ruang-baca").title == "Ruang baca baru"


def test_two_versions_stand_side_by_side_until_somebody_chooses(desk: ContentDeskScreen) -> None:
    desk.choose("id:jam-buka")
    desk.write_aside()
    ours, theirs = desk.content.versions.sides
    assert (ours["by"][:4], theirs["by"][:4]) == ("Rina", "Budi")
    assert [field["label"] for field in theirs["fields"]] == ["Ringkasan", "Isi (Markdown)"]
    assert desk.content.pages.disputed_now == 1
    desk.content.versions.takeTheirs()
    assert desk.content.edit.texts["summary"] == "Tutup hari ini."
    desk.content.edit.edit("summary", "Tutup hari ini, buka besok.")
    desk.key(RETURN, CTRL)
    assert seen(desk, "jam-buka").summary == "Tutup hari ini, buka besok."
    assert desk.content.pages.disputed_now == 0


def test_a_picture_that_lies_is_refused_and_a_true_one_is_shown(desk: ContentDeskScreen) -> None:
    desk.choose("id:ruang-baca")
    desk.look_for_pictures()
    names = [row["title"] for row in desk.content.pictures.files]
    desk.content.pictures.choose(names.index("lobi.jpg"))
    desk.rest()
    assert "bukan gambar" in notice(desk, "pictureNotice")
    desk.content.pictures.choose(names.index("taman kota.png"))
    desk.rest()
    desk.key(Qt.Key.Key_2, CTRL)
    [(name, address)] = desk.content.edit.preview["pictures"].items()
    assert address == picture_url(name)
    assert desk.find(f"picture_{name}").property("sourceSize") == QSize(64, 48)
    desk.key(RETURN, CTRL)
    [picture_id] = seen(desk, "ruang-baca").pictures
    assert (desk.information.picture(picture_id) or b"").startswith(b"\xff\xd8\xff")


def test_the_directory_goes_out_and_comes_in_after_a_look_at_what_it_would_change(
    desk: ContentDeskScreen,
) -> None:
    desk.content.table.askExport()
    desk.rest()
    desk.content.table.choose(0)
    desk.rest()
    [file] = desk.folder.glob("*.csv")
    text = file.read_text(encoding="utf-8-sig")
    file.write_text(
        text.replace("service:moovit,id,Moovit,", "service:moovit,id,Moovit Semarang,"), encoding="utf-8"
    )
    desk.content.table.askImport()
    desk.rest()
    desk.content.table.choose(0)
    desk.rest()
    assert "0 baru, 1 berubah" in str(desk.find("tableSummary").property("text"))
    assert seen(desk, "service:moovit").title == "Moovit"
    desk.content.table.apply()
    desk.rest()
    assert "1 halaman diterbitkan" in notice(desk, "tableNotice")
    assert seen(desk, "service:moovit").title == "Moovit Semarang"


def test_what_is_amiss_is_listed_with_what_to_do(desk: ContentDeskScreen) -> None:
    desk.choose("id:jam-buka")
    desk.content.edit.edit("body", "[hilang](page:tidak-ada) <script>alert(1)</script>")
    desk.key(RETURN, CTRL)
    desk.content.pages.narrow("faulty")
    desk.rest()
    rows = desk.content.pages.rows
    details = [rows.data(rows.index(row), ENTRY)["detail"] for row in range(rows.rowCount())]
    assert any("tidak-ada" in detail for detail in details)
    assert any("versi Inggris" in detail for detail in details)
    assert {it.page.kind for it in desk.information.faults()} <= {Kind.PAGE, Kind.ROOM}
