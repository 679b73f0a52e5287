"""Pages at the server: every screen reads what is public, desks write, and nothing that anybody wrote is lost."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from domain.information.kinds import Category, Language
from domain.information.page_data import page_body
from domain.information.pages import Page
from sync.protocol.canonical import canonical_json
from sync.protocol.information import PAGE, PAGE_EDIT, PAGE_SAVED, PICTURE, PICTURE_ADDED
from sync.protocol.operations import Operation
from sync.protocol.snapshot import START
from sync.server import doors
from sync.server.context import Context
from sync.server.snapshot_door import snapshot
from tests.helpers.clock import FixedClock
from tests.sync.door_wire import open_context
from tests.sync.open_house import Teller
from tests.sync.stores import ServerStores
from tests.sync.wire import ARRIVED

KEY = "id:jam-buka"
HOURS = Page("jam-buka", Language.INDONESIAN, "Jam buka", "Senin sampai Sabtu.", Category.PIP)
DONE = [("applied", "")]


@pytest.fixture
def context(tmp_path: Path, server_stores: ServerStores, clock: FixedClock) -> Iterator[Context]:
    with open_context(tmp_path / "central", server_stores, clock) as context:
        yield context


@pytest.fixture
def desk(context: Context) -> Teller:
    return Teller(context)


@pytest.fixture
def kiosk(context: Context) -> Teller:
    return Teller(context, "terminal")


def saving(teller: Teller, edit_id: str, base: str = "", deed: str = "published", **more: Any) -> Operation:
    """Return ``page.saved``; ``body``: what the page says."""
    page = page_body(HOURS) | {"body": more.pop("body", "Pukul 07.00–21.00")}
    body = {
        "edit_id": edit_id,
        "page_key": KEY,
        "base": base,
        "deed": deed,
        "page": page,
        "saved_at": ARRIVED,
        "by": "Ratna",
        **more,
    }
    return teller.chain.add(PAGE_SAVED, KEY, canonical_json(body))


def public(teller: Teller) -> str | None:
    """Return what ``teller`` reads on the page."""
    page = teller.records(PAGE)[KEY]["page"]
    return None if page is None else str(page["body"])


def test_a_draft_stays_with_the_desks_until_it_is_published(desk: Teller, kiosk: Teller) -> None:
    assert desk.push(saving(desk, "e1", deed="drafted", body="draf")) == DONE
    assert public(kiosk) is None
    assert kiosk.records(PAGE_EDIT) == {}
    assert desk.records(PAGE_EDIT)["e1"]["by"] == "Ratna"
    assert desk.push(saving(desk, "e2", "e1", body="umum")) == DONE
    assert public(kiosk) == "umum"
    assert desk.push(saving(desk, "e3", "e2", "drafted", body="draf baru")) == DONE
    assert public(kiosk) == "umum"
    assert desk.push(saving(desk, "e4", "e3", "withdrawn")) == DONE
    assert public(kiosk) is None
    assert [it["number"] for it in desk.records(PAGE_EDIT).values()] == [1, 2, 3, 4]


def test_of_two_staff_who_edit_one_page_unseen_by_each_other_both_are_kept(
    context: Context, desk: Teller, kiosk: Teller
) -> None:
    other = Teller(context)
    assert desk.push(saving(desk, "e1")) == DONE
    assert desk.push(saving(desk, "e2", "e1", body="tulisan Ratna")) == DONE
    two = [saving(other, "f1", "e1", body="tulisan Budi"), saving(other, "f2", "f1", body="lanjutan Budi")]
    assert other.push(*two) == [("applied", "changed_meanwhile")] * 2
    assert public(kiosk) == public(other) == "tulisan Ratna"
    aside = {one: it["page"]["body"] for one, it in desk.records(PAGE_EDIT).items() if it["aside"]}
    assert aside == {"f1": "tulisan Budi", "f2": "lanjutan Budi"}
    both = saving(desk, "e3", "e2", body="keduanya", settles=["f1", "f2", "tidak-ada"])
    assert desk.push(both) == DONE
    assert public(kiosk) == "keduanya"
    assert {one for one, it in desk.records(PAGE_EDIT).items() if it["settled"]} == {"f1", "f2"}


def test_what_is_handed_in_anew_is_kept_once(context: Context, desk: Teller) -> None:
    desk.push(saving(desk, "e1"), saving(desk, "e2", "e1", body="kedua"))
    assert desk.push(saving(Teller(context), "e1")) == [("applied", "no_change")]
    assert public(desk) == "kedua"


def test_fields_of_a_newer_program_stay_in_a_page(desk: Teller, kiosk: Teller) -> None:
    page = page_body(HOURS) | {"video": "film-1"}
    assert desk.push(saving(desk, "e1", page=page)) == DONE
    assert kiosk.records(PAGE)[KEY]["page"]["video"] == "film-1"


def picture(teller: Teller, content: bytes, picture_id: str = "p1") -> Operation:
    data = b64encode(content).decode()
    body = {
        "picture_id": picture_id,
        "width": 8,
        "height": 6,
        "data": data,
        "added_at": ARRIVED,
        "by": "Ratna",
    }
    return teller.chain.add(PICTURE_ADDED, picture_id, canonical_json(body))


JPEG = b"\xff\xd8\xff\xe0" + b"isi"


def test_a_picture_reaches_every_screen_once(desk: Teller, kiosk: Teller) -> None:
    assert desk.push(picture(desk, JPEG)) == DONE
    assert kiosk.records(PICTURE)["p1"]["width"] == 8
    assert desk.push(picture(desk, JPEG)) == [("applied", "no_change")]


def test_an_entrance_where_nobody_looks_anything_up_gets_no_pages(context: Context, desk: Teller) -> None:
    assert desk.push(saving(desk, "e1"), picture(desk, JPEG)) == DONE * 2
    entrance = Teller(context, "entrance")
    assert entrance.records(PAGE) == entrance.records(PICTURE) == {}


def test_many_pictures_come_in_pages_that_a_small_device_can_hold(
    context: Context, desk: Teller, kiosk: Teller
) -> None:
    many = [picture(desk, JPEG, f"p{number}") for number in range(45)]
    assert desk.push(*many) == DONE * 45
    assert len(doors.pull(context, kiosk.sender, 0, 1000).rows) == 20
    assert len(kiosk.records(PICTURE)) == 45
    loaded, after = 0, START
    while after:
        reply = snapshot(context, kiosk.sender, kiosk.building, "", after, 0, 1000)
        assert len(reply.rows) <= 20
        loaded, after = loaded + len(reply.rows), reply.next
    assert loaded == 45


def test_only_desks_write_and_only_what_can_be_read(desk: Teller, kiosk: Teller) -> None:
    assert kiosk.push(saving(kiosk, "e1"), picture(kiosk, JPEG)) == [("refused", "not_allowed")] * 2
    wrong = [
        saving(desk, "e1", page=page_body(HOURS) | {"title": ""}),
        saving(desk, "e2", page_key="id:lain"),
        saving(desk, "e3", page=page_body(HOURS) | {"page_id": "lain"}),
        picture(desk, b"MZ" + JPEG),
    ]
    assert desk.push(*wrong) == [("quarantined", "unreadable")] * 4
    assert desk.records(PAGE) == desk.records(PICTURE) == {}
