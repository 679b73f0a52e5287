"""The search over a few pages in a real store: what it finds, forgives, follows and counts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, text

from domain.information.figures import IN_VAIN, SEARCHED, VIEWED
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page
from domain.information.search.results import Results
from kiosk_app.features.information.search_service import SearchService
from tests.helpers.clock import FixedClock

ID, EN = Language.INDONESIAN, Language.ENGLISH
TODAY = date(2026, 11, 23)

PAGES = (
    Page(
        "minta",
        ID,
        "Cara meminta informasi",
        "Siapa pun boleh memohon.",
        Category.PPID,
        keywords=("formulir", "KTP"),
    ),
    Page("minta", EN, "How to request information", "Anyone may ask.", Category.PPID),
    Page(
        "adu",
        ID,
        "Menyampaikan pengaduan",
        "Laporan Anda diteruskan.",
        Category.P3M,
        "Jalan rusak, lampu mati.",
    ),
    Page("wifi", ID, "Wi-Fi di taman", "Internet gratis di 120 titik.", Category.WIFI, kind=Kind.WIFI),
    Page(
        "place:1", ID, "Kelurahan Brumbungan", "Kecamatan Semarang Tengah", Category.PLACES, kind=Kind.PLACE
    ),
    Page("place:2", ID, "Kelurahan Purwosari", "Kecamatan Mijen", Category.PLACES, kind=Kind.PLACE),
    Page("place:3", ID, "Kelurahan Purwosari", "Kecamatan Semarang Utara", Category.PLACES, kind=Kind.PLACE),
)


class Shelf:
    """Pages that stand, as the information's service tells of them."""

    def __init__(self) -> None:
        self.pages = {page.key: page for page in PAGES}

    def standing(self, keys: Collection[str] | None) -> Mapping[str, Page]:
        return {key: page for key, page in self.pages.items() if keys is None or key in keys}


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def search(engine: Engine, clock: FixedClock, shelf: Shelf) -> SearchService:
    return SearchService(lambda: engine, clock, shelf.standing, retention_days=30)


def ids(results: Results) -> list[str]:
    return [one.entry.entry_id for one in results.found]


def marked(results: Results) -> list[str]:
    best = results.found[0]
    return [piece.text for piece in (*best.title, *best.summary) if piece.is_match]


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("permohonan informasi", "minta"),
        ("PENGADÚAN", "adu"),
        ("komplain", "adu"),
        ("laporin jalan rusak", "adu"),
        ("hotspot", "wifi"),
        ("wi fi", "wifi"),
        ("wfi", "wifi"),
        ("kartu tanda penduduk", "minta"),
        ("e-KTP", "minta"),
        ("brumbugnan", "place:1"),
        ("complaint", "adu"),
        ("purwosari mijen", "place:2"),
        ("purwosari semarang utara", "place:3"),
    ],
)
def test_words_find_their_page_however_they_are_put(search: SearchService, typed: str, best: str) -> None:
    assert ids(search.search(typed, ID))[:1] == [best]


def test_matching_words_are_marked_and_a_misspelt_one_is_named(search: SearchService) -> None:
    found = search.search("permohnan informasi", ID)
    assert marked(found) == ["meminta", "informasi", "memohon"]
    assert found.read_as == "permohonan informasi"
    assert search.search("informasi", ID).read_as == ""


def test_a_visitor_sees_an_entry_once_and_in_her_language_where_there_is_one(search: SearchService) -> None:
    assert [
        (one.entry.entry_id, one.entry.language) for one in search.search("information", EN).found[:1]
    ] == [("minta", EN)]
    assert ids(search.search("informasi", ID)).count("minta") == 1
    assert ids(search.search("complaint", EN)) == ["adu"], (
        "where there is no English page, the Indonesian one"
    )


def test_suggestions_come_while_a_word_is_typed(search: SearchService) -> None:
    assert ids(search.suggest("pengad", ID)) == ["adu"]
    assert ids(search.suggest("brum", ID)) == ["place:1"]
    assert ids(search.suggest("prumbu", ID)) == []
    assert ids(search.suggest("kelurahan pu", ID))[:2] == ["place:2", "place:3"]
    assert ids(search.suggest("pengasu", ID)) == ["adu"]
    assert len(search.suggest("k", ID, limit=2).found) == 2


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "NEAR(a b) OR *",
        "^title:x",
        "-",
        "🙂🙂",
        "di mana ya",
        " \x00 ",
        "jam " * 1250,
        "a" * 5000,
        "'; DROP TABLE x",
    ],
)
def test_nothing_that_is_typed_is_an_error(search: SearchService, typed: str) -> None:
    for results in (search.search(typed, ID), search.suggest(typed, EN)):
        assert results.typed == typed[:1000]
        assert ids(results) == []


def test_the_index_follows_what_staff_publish_change_and_take_down(
    search: SearchService, shelf: Shelf
) -> None:
    assert search.prepare() == len(PAGES)
    assert search.prepare() == 0
    musala = Page("musala", ID, "Musala", "Di lantai 1.", Category.PIP)
    shelf.pages |= {musala.key: musala, "id:adu": replace(shelf.pages["id:adu"], title="Lapor", body="")}
    del shelf.pages["id:wifi"]
    search.follow([musala.key, "id:adu", "id:wifi"])
    assert ids(search.search("musola", ID)) == ["musala"]
    assert ids(search.search("jalan rusak", ID)) == []
    assert ids(search.search("taman", ID)) == []
    shelf.pages["id:musala"] = replace(musala, kind=Kind.ROOM)
    assert search.prepare() == 1
    assert [one.entry.kind for one in search.search("musala", ID).found] == [Kind.ROOM]


def test_a_slip_that_staff_have_put_right_is_forgiven_again(search: SearchService, shelf: Shelf) -> None:
    wrong = Page("acara", ID, "Lokakrya menulis", "", Category.PIP)
    shelf.pages[wrong.key] = wrong
    assert search.search("lokakrya", ID).read_as == ""
    shelf.pages[wrong.key] = replace(wrong, title="Lokakarya menulis")
    search.follow([wrong.key])
    assert search.search("lokakrya", ID).read_as == "lokakarya"
    assert ids(search.search("menulis", ID)) == ["acara"]


def test_a_page_is_found_only_while_visitors_may_see_it(
    search: SearchService, shelf: Shelf, clock: FixedClock
) -> None:
    begin = clock.now() + timedelta(hours=1)
    film = Page(
        "film", ID, "Film sore", "", Category.PIP, shown_from=begin, shown_until=begin + timedelta(hours=2)
    )
    shelf.pages[film.key] = film
    seen = []
    for _ in range(3):
        seen.append(ids(search.search("film", ID)))
        clock.advance(hours=1, minutes=30)
    assert seen == [[], ["film"], []]


def test_staff_see_what_is_viewed_searched_and_sought_in_vain_and_nobody_who(
    search: SearchService, clock: FixedClock
) -> None:
    for typed in ("Parkir sepeda?", "parkir sepeda", "parkir 081215000512", "pengaduan", "di mana"):
        search.note_search(search.search(typed, ID), ID)
    search.note_view("adu", ID)
    figures = {(one.deed, one.subject): one.times for one in search.figures(TODAY, TODAY)}
    assert figures == {
        (IN_VAIN, "parkir sepeda"): 2,
        (IN_VAIN, "parkir"): 1,
        (IN_VAIN, "di mana"): 1,
        (SEARCHED, "pengaduan"): 1,
        (VIEWED, "adu"): 1,
    }
    clock.advance(days=31)
    search.note_view("adu", ID)
    assert [one.times for one in search.figures(TODAY, TODAY + timedelta(days=31))] == [1]


def test_what_a_visitor_types_is_nowhere_in_the_index(search: SearchService, engine: Engine) -> None:
    search.search("Ni Luh Ayu Sentinelwati", ID)
    with engine.connect() as connection:
        for table in ("search_entry", "search_word", "search_figure"):
            rows = connection.execute(text(f"SELECT * FROM {table}")).all()
            assert "sentinelwati" not in str(rows).lower()
