"""Pages on one device: the first set, what staff make of it, and what is amiss."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from domain.information.checking import Fault, FaultKind, faults_of
from domain.information.history import Deed
from domain.information.kinds import Category, Kind, Language
from domain.information.listing import PageState
from domain.information.pages import Page
from domain.information.standing import Published, newer_of
from kiosk_app.features.information.carried import carried_pages
from kiosk_app.features.information.outcomes import Overtaken, Saved
from kiosk_app.features.information.service import InformationService
from kiosk_app.features.information.wiring import wire_information
from tests.helpers.clock import FixedClock

ID, EN = Language.INDONESIAN, Language.ENGLISH
TUGU = "place:33.74.16"


@pytest.fixture
def service(engine: Engine, clock: FixedClock) -> InformationService:
    return wire_information(lambda: engine, clock, lambda _kind, _id: None)


def carried(page_id: str = TUGU) -> Page:
    return carried_pages()[f"id:{page_id}"]


def save(service: InformationService, page: Page, deed: Deed = Deed.PUBLISHED) -> Saved | Overtaken:
    known = service.desktop(page.page_id, page.language)
    return service.save(page, "" if known is None else known.base, deed, "Ratna Dewi")


def state(service: InformationService, page_id: str = TUGU) -> PageState:
    [line] = [it for it in service.listing() if it.page.page_id == page_id and it.page.language is ID]
    return line.state


def test_a_new_device_is_useful_before_its_first_sync(service: InformationService) -> None:
    ids = [page.page_id for page in service.pages(ID)]
    assert len(ids) == len(set(ids)) >= 16 + 177 + 68
    assert {page.language for page in service.pages(EN) if page.kind is Kind.PLACE} == {EN}
    page = service.page(TUGU, EN)
    assert page is not None
    assert (page.language, "District" in page.summary) == (EN, True)
    assert service.page("tidak-ada", ID) is None


def test_staff_draft_publish_take_down_and_go_back(service: InformationService) -> None:
    assert state(service) is PageState.CARRIED
    changed = replace(carried(), summary="Kecamatan paling barat.")
    save(service, changed, Deed.DRAFTED)
    assert (state(service), service.page(TUGU, ID)) == (PageState.CHANGED, carried())
    save(service, changed)
    assert (state(service), service.page(TUGU, ID)) == (PageState.PUBLISHED, changed)
    save(service, changed, Deed.WITHDRAWN)
    assert (state(service), getattr(service.page(TUGU, ID), "language", None)) == (PageState.WITHDRAWN, EN)
    found = service.desktop(TUGU, ID)
    assert found is not None
    assert [it.deed for it in found.history] == [Deed.WITHDRAWN, Deed.PUBLISHED, Deed.DRAFTED]
    save(service, found.history[1].page)
    assert service.page(TUGU, ID) == changed


def test_who_was_overtaken_is_told_and_nothing_is_written(service: InformationService) -> None:
    first = service.save(carried(), "", Deed.DRAFTED, "Ratna Dewi")
    assert isinstance(first, Saved)
    second = service.save(replace(carried(), summary="Lain"), "", Deed.PUBLISHED, "Budi")
    assert isinstance(second, Overtaken)
    assert (second.latest.by, second.latest.edit_id) == ("Ratna Dewi", first.edit_id)
    assert service.page(TUGU, ID) == carried()


def test_a_page_comes_and_goes_at_its_time(service: InformationService, clock: FixedClock) -> None:
    now = clock.now()
    event = Page("pemutaran-film", ID, "Pemutaran film", "", Category.PIP)
    save(service, replace(event, shown_from=now + timedelta(hours=1), shown_until=now + timedelta(hours=2)))
    seen = []
    for _ in range(3):
        seen.append((state(service, event.page_id), service.page(event.page_id, ID) is not None))
        clock.advance(timedelta(hours=1))
    assert seen == [(PageState.SCHEDULED, False), (PageState.PUBLISHED, True), (PageState.EXPIRED, False)]


def test_the_newer_of_both_stands(clock: FixedClock) -> None:
    today = (clock.now() + timedelta(hours=7)).date()
    mine = replace(carried(), summary="Petugas")
    published = Published(mine, clock.now())
    older, newer = (replace(carried(), as_of=today + timedelta(days=days)) for days in (0, 1))
    assert newer_of(carried(), None) == carried()
    assert newer_of(carried(), published) == newer_of(older, published) == mine
    assert newer_of(newer, published) == newer
    assert newer_of(older, Published(None, clock.now())) is None


def test_broken_links_and_missing_translations_are_listed() -> None:
    page = Page("a", ID, "A", "", Category.PIP, "[b](page:b) [diri](page:a) [c](page:c)\n\n![x](picture:p9)")
    other = Page("b", EN, "B", "", Category.PIP, pictures=("p1",))
    assert faults_of([page, other], {"p1"}) == (
        Fault(FaultKind.LINK_TO_ITSELF, page, "a"),
        Fault(FaultKind.BROKEN_LINK, page, "c"),
        Fault(FaultKind.MISSING_PICTURE, page, "p9"),
        Fault(FaultKind.NO_ENGLISH, page),
        Fault(FaultKind.NO_INDONESIAN, other),
    )


def test_the_directories_that_the_program_carries_link_nowhere_in_vain(service: InformationService) -> None:
    listed = {Kind.PLACE, Kind.AGENCY, Kind.SERVICE, Kind.LISTED, Kind.WIFI}
    assert [it for it in service.faults() if it.page.kind in listed] == []
