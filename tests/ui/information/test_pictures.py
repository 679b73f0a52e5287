"""Pictures on a page at the terminal: QML has them by name, and nobody keeps them once the page is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from domain.information.history import Deed
from domain.information.kinds import Category, Language
from domain.information.pages import Page
from kiosk_app.platform.picture_files import SmallPicture, make_small
from kiosk_app.platform.picture_shelf import PictureShelf, picture_url
from tests.ui.booking.stage import TerminalStage


@pytest.fixture
def name(terminal: TerminalStage, tmp_path: Path) -> str:
    """The picture of a page that staff have published, "taman"."""
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(tmp_path / "taman.png"))
    small = make_small(tmp_path / "taman.png")
    assert isinstance(small, SmallPicture)
    picture = terminal.information.add_picture(small, "Ratna Dewi")
    page = Page("taman", Language.INDONESIAN, "Taman", "", Category.PIP, pictures=(picture,))
    terminal.information.save(page, "", Deed.PUBLISHED, "Ratna Dewi")
    return picture


def has(shelf: PictureShelf, name: str) -> bool:
    return not shelf.requestImage(name, QSize(), QSize()).isNull()


def test_a_picture_goes_by_its_name_and_is_let_go_when_the_page_is_left(
    terminal: TerminalStage, name: str
) -> None:
    shelf = terminal.parts.information.pictures
    terminal.wake("information/browse")
    terminal.touch("shelf_pip")
    terminal.touch("row_taman")
    terminal.steady()
    shown = terminal.find(f"picture_{name}")
    assert shown.property("source").toString() == picture_url(name)
    assert shown.property("sourceSize") == QSize(64, 48), "it is there to be seen"
    terminal.touch("backButton")
    assert not has(shelf, name)
    terminal.touch("row_taman")
    assert has(shelf, name)
    terminal.leave()
    assert not has(shelf, name)


def test_whoever_leaves_while_a_page_is_still_read_leaves_no_picture_behind(
    terminal: TerminalStage, name: str
) -> None:
    information = terminal.parts.information
    terminal.wake("information/browse")
    information.show("taman")
    information.page.back()
    terminal.work()
    assert not has(information.pictures, name)
