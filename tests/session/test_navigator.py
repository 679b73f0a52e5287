"""The way of a visitor through pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl

from kiosk_app.session.navigator import Navigator, PageEntry, UnknownPage


@pytest.fixture
def navigator() -> Navigator:
    made = Navigator("attract")
    made.register(
        PageEntry(name, QUrl(f"file:///{name}.qml"), {"x": name})
        for name in ("attract", "home", "name", "thanks")
    )
    return made


def moves(navigator: Navigator) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    navigator.moved.connect(lambda url, _properties, direction: heard.append((url.fileName(), direction)))
    return heard


def test_going_on_and_back_tells_where_and_in_which_direction(navigator: Navigator) -> None:
    heard = moves(navigator)
    navigator.open("home")
    navigator.open("name")
    navigator.back()
    assert heard == [("home.qml", "forward"), ("name.qml", "forward"), ("home.qml", "back")]
    assert navigator.page == "home"
    assert navigator.canGoBack


def test_two_taps_go_one_page(navigator: Navigator) -> None:
    heard = moves(navigator)
    navigator.open("home")
    navigator.open("home")
    assert len(heard) == 1


def test_no_way_back_after_what_is_done(navigator: Navigator) -> None:
    navigator.open("home")
    navigator.openFresh("thanks")
    assert not navigator.canGoBack
    navigator.back()
    assert navigator.page == "thanks"


def test_start_over_returns_to_the_start_once(navigator: Navigator) -> None:
    heard = moves(navigator)
    navigator.startOver()
    assert heard == []
    navigator.open("home")
    navigator.startOver()
    assert navigator.atStart
    assert heard[-1] == ("attract.qml", "restart")


def test_every_page_receives_the_navigator(navigator: Navigator) -> None:
    received: list[dict[str, object]] = []
    navigator.moved.connect(lambda _url, properties, _direction: received.append(properties))
    navigator.open("home")
    assert received == [{"x": "home", "navigator": navigator}]


def test_an_unknown_page_leaves_everything_as_it_was(navigator: Navigator) -> None:
    with pytest.raises(UnknownPage):
        navigator.open("nowhere")
    assert navigator.page == "attract"


def test_nothing_leads_away_from_a_page_that_is_held(navigator: Navigator) -> None:
    navigator.open("home")
    navigator.hold("thanks")
    heard = moves(navigator)
    navigator.open("name")
    navigator.openFresh("name")
    navigator.back()
    navigator.startOver()
    assert (navigator.page, navigator.atStart, heard) == ("thanks", True, [])
    navigator.release()
    navigator.startOver()
    assert (navigator.page, heard) == ("attract", [("attract.qml", "restart")])


def test_one_goes_back_page_by_page_to_a_page_one_came_by(navigator: Navigator) -> None:
    for name in ("home", "name", "thanks"):
        navigator.open(name)
    heard = moves(navigator)
    navigator.backTo("home")
    assert heard == [("name.qml", "back"), ("home.qml", "back")]
    navigator.backTo("thanks")
    assert heard[2:] == [("thanks.qml", "forward")]
