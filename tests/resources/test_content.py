"""The pages that the program carries: whole, sourced, in two languages, and in step with the tables beside them."""

from __future__ import annotations

import json
import re
from functools import cache

from domain.information.front_matter import page_from_text
from domain.information.kinds import Kind, Language
from domain.information.markdown import blocks_of
from domain.information.pages import Page
from kiosk_app.features.information.block_props import block_props
from kiosk_app.features.information.carried import carried_pages
from kiosk_app.platform.paths import CONTENT, DATA

ROOMS = frozenset(
    "lobi layanan-informasi-mandiri ruang-pengaduan ruang-permohonan-informasi warnet display-info-kegiatan ruang-blc "
    "ruang-komunitas ruang-kerja-sama ruang-pengelola ruang-baca data-center mini-studio desk-kota ruang-diskusi".split()
)
NAMES_USED_TWICE = {"Purwosari": ("Semarang Utara", "Mijen"), "Mangunharjo": ("Tembalang", "Tugu")}
LONGEST = 2_500
"""Characters of a page: some three screens in large type, for somebody who stands."""


@cache
def _written() -> dict[tuple[Language, str], Page]:
    return {
        (language, file.stem): page_from_text(file.read_text(encoding="utf-8"), file.stem)
        for language in Language
        for file in (CONTENT / language).glob("*.md")
    }


def _indonesian(page_id: str) -> Page:
    return _written()[Language.INDONESIAN, page_id]


def test_every_page_says_what_it_is_and_where_it_was_read() -> None:
    silent = [
        (place, field)
        for place, page in _written().items()
        for field in ("title", "summary", "category", "keywords", "source", "body")
        if not getattr(page, field)
    ]
    assert silent == []
    assert all(page.language is language for (language, _), page in _written().items())


def test_a_page_that_leans_on_a_dated_report_carries_the_date() -> None:
    dated = re.compile(r"(?<!Tahun )\b20\d\d\b")
    undated = [
        place
        for place, page in _written().items()
        if dated.search(_without_laws(page.source)) and not page.as_of
    ]
    assert undated == []


def _without_laws(source: str) -> str:
    """A law bears its year in its name and holds until another takes its place."""
    return re.sub(
        r"(?:Law|PermenPANRB|Regulation|regulation) \d+/20\d\d|decree \S+ of 20\d\d|SK \S+ Tahun 20\d\d",
        "",
        source,
    )


def test_every_english_page_has_its_indonesian_and_agrees_with_it() -> None:
    for (language, page_id), page in _written().items():
        if language is Language.ENGLISH:
            of_home = _indonesian(page_id)
            for field in ("category", "kind", "as_of", "contact", "hours", "qr_target", "order"):
                assert getattr(page, field) == getattr(of_home, field), (page_id, field)


def test_every_way_to_another_page_leads_to_one_in_the_same_language() -> None:
    pages = carried_pages().values()
    known = {(page.language, page.page_id) for page in pages}
    lost = [
        (page.language, page.page_id, link.page_id)
        for page in pages
        for block in blocks_of(page.body)
        for link in block.links
        if (page.language, link.page_id) not in known
    ]
    assert lost == []


def test_every_way_to_another_page_is_a_line_of_its_own_that_can_be_touched() -> None:
    for key, page in carried_pages().items():
        assert [one for one in block_props(page.body) if one["links"]] == [], key


def test_no_page_holds_html_and_none_is_too_long_to_be_read_standing() -> None:
    for place, page in _written().items():
        assert not re.search(r"</?[a-zA-Z!]", page.body + page.summary + page.title), place
        assert len(page.body) <= LONGEST, place


def test_every_room_of_the_house_has_its_page_and_every_facility_its_room() -> None:
    rooms = {page_id for (_, page_id), page in _written().items() if page.kind is Kind.ROOM}
    assert rooms == ROOMS
    facilities = json.loads((DATA / "facilities.json").read_text(encoding="utf-8"))["facilities"]
    bookable = {one["facility_id"].removeprefix("meja-") for one in facilities if one["kind"] == "room"}
    assert bookable <= rooms


def test_opening_hours_on_the_pages_are_those_of_the_house() -> None:
    services = json.loads((DATA / "hours.json").read_text(encoding="utf-8"))["services"]
    assert {page.hours for page in _written().values()} - {""} <= set(services)
    for language, sign in ((Language.INDONESIAN, "."), (Language.ENGLISH, ":")):
        shown = _written()[language, "jam-buka"].body
        spans = {tuple(span) for service in services.values() for span in service["week"].values()}
        for begins, ends in spans:
            assert f"{begins}–{ends}".replace(":", sign) in shown


def test_the_rules_of_booking_on_the_page_are_those_that_the_program_begins_with() -> None:
    arranged = json.loads((DATA / "facilities.json").read_text(encoding="utf-8"))
    shown = _indonesian("aturan-pemesanan").body
    computer, room, group = (
        arranged["policy"]["limits"][key] for key in ("person/computer", "person/room", "group/room")
    )
    for words in (
        f"{computer['per_day']} kali dan {computer['minutes_per_day'] // 60} jam sehari",
        f"{computer['minutes_per_week'] // 60} jam sepekan",
        f"{room['per_day']} kali sehari, {room['per_week']} kali sepekan, {room['per_month']} kali",
        f"{group['per_day']} kali sehari, {group['per_week']} kali dan {group['minutes_per_week'] // 60} jam sepekan",
        f"{arranged['policy']['grace_minutes']} menit setelah jam mulai",
    ):
        assert words in shown
    for facility in arranged["facilities"]:
        assert f"sejak {facility['horizon_days']} hari " in shown


def test_a_name_that_two_kelurahan_share_never_stands_without_its_kecamatan() -> None:
    for page in carried_pages().values():
        # The body of a kecamatan's page lists its own kelurahan: the title says whose they are.
        body = () if page.kind is Kind.PLACE else page.body.split("\n")
        for line in (page.title, page.summary, *body):
            for name, districts in NAMES_USED_TWICE.items():
                assert name not in line or any(one in line for one in districts), (page.page_id, line)
