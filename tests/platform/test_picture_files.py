"""Pictures that staff bring: made small, and refused where they are too large or not what they say."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter

from domain.information.pictures import LONGEST_SIDE, MOST_KEPT_BYTES, PictureReason
from kiosk_app.platform.export_places import ExportPlace, PlaceKind
from kiosk_app.platform.found_files import find_files
from kiosk_app.platform.picture_files import SmallPicture, make_small

pytestmark = pytest.mark.usefixtures("qapp")


def noise(width: int, height: int) -> QImage:
    """What packs worst of all."""

    rest = random.Random(7)
    return QImage(rest.randbytes(width * height * 4), width, height, QImage.Format.Format_RGB32).copy()


def test_a_photograph_is_made_small_and_keeps_its_shape(tmp_path: Path) -> None:
    path = tmp_path / "FOTO.JPG"
    assert QImageWriter(str(path), b"jpeg").write(noise(1400, 1050))
    assert path.stat().st_size > 300_000
    small = make_small(path)
    assert isinstance(small, SmallPicture)
    assert max(small.width, small.height) <= LONGEST_SIDE
    assert small.width * 3 == pytest.approx(small.height * 4, abs=6)
    assert len(small.content) <= MOST_KEPT_BYTES
    assert QImage.fromData(small.content).width() == small.width


def test_what_can_be_seen_through_becomes_white(tmp_path: Path) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.save(str(tmp_path / "logo.png"))
    small = make_small(tmp_path / "logo.png")
    assert isinstance(small, SmallPicture)
    assert QColor(QImage.fromData(small.content).pixel(20, 20)).lightness() > 250


def test_a_picture_of_50_MB_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "besar.jpg"
    with path.open("wb") as file:
        file.write(b"\xff\xd8\xff\xe0")
        file.truncate(50 * 1024 * 1024)
    assert make_small(path) is PictureReason.TOO_LARGE


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("foto.jpg", b"\x89PNG\r\n\x1a\n" + b"x" * 20, PictureReason.LIES),
        ("foto.jpg", b"MZ\x90\x00" + b"x" * 20, PictureReason.NO_PICTURE),
        ("foto.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", PictureReason.NO_PICTURE),
        ("foto.jpg", b"\xff\xd8\xff\xe0" + b"x" * 20, PictureReason.DAMAGED),
        ("foto.jpg", b"", PictureReason.NO_PICTURE),
    ],
)
@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
def test_a_file_that_lies_about_its_type_or_is_damaged_is_refused(
    tmp_path: Path, name: str, content: bytes, reason: PictureReason
) -> None:
    (tmp_path / name).write_bytes(content)
    assert make_small(tmp_path / name) is reason


def test_a_stick_that_was_pulled_out_is_said_to_be_unreadable(tmp_path: Path) -> None:
    assert make_small(tmp_path / "hilang.jpg") is PictureReason.UNREADABLE


def test_a_small_file_that_would_unpack_to_gigabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bom.png"
    image = QImage(12_000, 6_000, QImage.Format.Format_Mono)
    image.fill(0)
    image.save(str(path))
    assert QImageReader(str(path)).size().width() == 12_000
    assert path.stat().st_size < 200_000
    assert make_small(path) is PictureReason.TOO_LARGE


def test_files_are_found_where_people_put_them_the_newest_first(tmp_path: Path) -> None:
    (tmp_path / "dalam").mkdir()
    for age, name in enumerate(["a.csv", "dalam/b.CSV", "c.txt", ".d.csv"]):
        (tmp_path / name).write_text("x")

        os.utime(tmp_path / name, (1_000 + age, 1_000 + age))
    places = [
        ExportPlace(PlaceKind.DRIVE, "KINGSTON", tmp_path),
        ExportPlace(PlaceKind.DRIVE, "", tmp_path / "-"),
    ]
    found = find_files(places, ("csv",))
    assert [(one.path.name, one.place) for one in found] == [("b.CSV", "KINGSTON"), ("a.csv", "KINGSTON")]
