"""Two desks, a terminal and the real server: what staff write reaches visitors, and nobody's text is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from domain.information.history import Deed
from domain.information.kinds import Category, Language
from domain.information.listing import PageState
from domain.information.pages import Page
from kiosk_app.features.information.outcomes import Desktop, Saved
from kiosk_app.features.information.service import InformationService
from kiosk_app.features.information.sync_adapter import PageEditRecords
from kiosk_app.features.information.wiring import wire_information
from tests.features.booking.together import Screen, Together
from tests.helpers.clock import FixedClock
from tests.sync.door_wire import open_context
from tests.sync.stores import ServerStores
from vault.sessions import writing_session

ID = Language.INDONESIAN
FILM = Page("jadwal-film", ID, "Jadwal film", "Film setiap Jumat.", Category.PIP, "Pukul 19.00")


@pytest.fixture
def together(store_path: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Together]:
    with open_context(tmp_path / "central", ServerStores(), clock) as context:
        together = Together(context, store_path, tmp_path, clock)
        yield together
        together.close()


def information(screen: Screen) -> InformationService:
    return wire_information(
        lambda: screen.engine, screen.clock, lambda kind, one: screen.saved.append((kind, one))
    )


def desktop(screen: Screen) -> Desktop:
    found = information(screen).desktop("jadwal-film", ID)
    assert found is not None
    return found


def write(
    screen: Screen, body: str, deed: Deed = Deed.PUBLISHED, by: str = "Ratna", settles: tuple[str, ...] = ()
) -> None:
    service = information(screen)
    known = service.desktop("jadwal-film", ID)
    base = "" if known is None else known.base
    assert isinstance(service.save(replace(FILM, body=body), base, deed, by, settles), Saved)


def read(screen: Screen) -> str | None:
    page = information(screen).page("jadwal-film", ID)
    return None if page is None else page.body


def test_visitors_read_what_was_published_and_never_a_draft(together: Together) -> None:
    desk, kiosk = together.screen("desk"), together.screen("terminal")
    write(desk, "draf", Deed.DRAFTED)
    together.converge()
    assert read(kiosk) is None
    write(desk, "Pukul 19.00")
    assert desk.saved[-1] == ("page", "id:jadwal-film")
    together.converge()
    assert read(kiosk) == "Pukul 19.00"
    write(desk, "", Deed.WITHDRAWN)
    together.converge()
    assert read(kiosk) is None
    assert [edit.number for edit in desktop(desk).history] == [3, 2, 1]


def test_two_staff_edit_one_page_offline_and_both_texts_are_kept_side_by_side(together: Together) -> None:
    left, right, kiosk = together.screen("desk"), together.screen("desk"), together.screen("terminal")
    write(left, "Pukul 19.00")
    together.converge()
    write(left, "Pukul 20.00", by="Ratna")
    write(right, "Pukul 18.00", by="Budi")
    write(right, "Pukul 18.30", by="Budi")
    assert read(right) == "Pukul 18.30"
    together.converge()
    assert read(left) == read(right) == read(kiosk) == "Pukul 20.00"
    for desk in (left, right):
        [aside] = desktop(desk).aside
        assert (aside.by, aside.page.body) == ("Budi", "Pukul 18.30")
        [line] = [it for it in information(desk).listing() if it.page.page_id == "jadwal-film"]
        assert (line.disputed, line.by) == (2, "Ratna")
    write(
        right,
        "Pukul 20.00, tiket di lobi",
        settles=tuple(it.edit_id for it in desktop(right).history if it.aside),
    )
    assert desktop(right).aside == ()
    together.converge()
    assert desktop(left).aside == ()
    assert read(kiosk) == "Pukul 20.00, tiket di lobi"


def test_a_device_that_loads_everything_anew_keeps_what_it_has_not_sent_yet(together: Together) -> None:
    desk = together.screen("desk")
    write(desk, "Pukul 19.00")
    together.converge()
    write(desk, "Pukul 21.00")
    together._context.store.renew_epoch()
    together.converge(3)
    assert read(desk) == "Pukul 21.00"
    assert [edit.page.body for edit in desktop(desk).history] == ["Pukul 21.00", "Pukul 19.00"]
    assert desktop(desk).state is PageState.PUBLISHED


def test_who_meant_to_settle_a_dispute_but_came_too_late_still_sees_both_sides(together: Together) -> None:
    left, right = together.screen("desk"), together.screen("desk")
    write(left, "Pukul 19.00", by="Ratna")
    write(right, "Pukul 18.00", by="Budi")
    together.converge()
    write(left, "Pukul 20.00", by="Ratna")
    write(right, "Pukul 18.30", by="Budi", settles=tuple(it.edit_id for it in desktop(right).aside))
    together.converge()
    for desk in (left, right):
        assert desktop(desk).page.body == "Pukul 20.00"
        assert {it.page.body for it in desktop(desk).aside} == {"Pukul 18.00", "Pukul 18.30"}


def test_a_saving_that_a_restored_server_forgot_stays_on_its_desk(together: Together) -> None:
    desk = together.screen("desk")
    write(desk, "Pukul 19.00")
    together.converge()
    saved = desktop(desk).base
    with writing_session(desk.engine) as session:
        PageEditRecords().forget(session, [saved, "of-another-desk"])
    [edit] = desktop(desk).history
    assert (edit.edit_id, edit.number) == (saved, 0)
