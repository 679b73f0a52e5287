"""The tables that the program carries: complete, of one mind, and with nothing in them that nobody knows."""

from __future__ import annotations

import csv
import re
from collections import Counter
from datetime import date

from domain.information.kinds import Kind, Language
from kiosk_app.features.information.carried import carried_pages
from kiosk_app.platform.paths import DATA


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _columns(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()[0].split(",")


def test_the_city_has_16_kecamatan_with_177_kelurahan_and_68_bodies() -> None:
    districts, places = _rows("kecamatan_semarang.csv"), _rows("kelurahan_semarang.csv")
    assert (len(districts), len(places), len(_rows("opd_semarang.csv"))) == (16, 177, 68)
    counted = Counter(place["kode_kecamatan"] for place in places)
    assert {one["kode_kemendagri"]: int(one["jumlah_kelurahan"]) for one in districts} == counted


def test_every_kelurahan_has_a_code_within_its_kecamatan_and_a_post_code_of_the_city() -> None:
    for place in _rows("kelurahan_semarang.csv"):
        assert place["kode_kemendagri"].startswith(place["kode_kecamatan"] + ".")
        assert re.fullmatch(r"50\d{3}", place["kode_pos"])


def test_everything_in_the_tables_becomes_something_to_find_in_both_languages() -> None:
    found = Counter((page.kind, page.language) for page in carried_pages().values())
    for language in Language:
        assert found[Kind.PLACE, language] == 16 + 177
        assert found[Kind.AGENCY, language] == 68
        assert found[Kind.SERVICE, language] == len(_rows("city_services.csv"))
        assert found[Kind.LISTED, language] == len(_rows("public_information.csv"))


def test_no_two_kelurahan_bear_the_same_title() -> None:
    titles = Counter(
        (page.language, page.title) for page in carried_pages().values() if page.kind is Kind.PLACE
    )
    assert max(titles.values()) == 1


def test_the_services_that_visitors_ask_for_are_there() -> None:
    asked = "sarapan-dprd e-pikir simperda emonev moovit wismar single-entry-anggaran situs-kelurahan portal-kecamatan"
    assert set(asked.split()) <= {one["layanan_id"] for one in _rows("city_services.csv")}


def test_every_service_has_a_source_and_a_day_and_an_address_only_where_one_is_known() -> None:
    for one in _rows("city_services.csv"):
        assert one["source"]
        assert date(2014, 10, 28) <= date.fromisoformat(one["as_of"])
        assert one["qr"] == (f"https://{one['alamat_web']}" if one["alamat_web"] else "")


def test_the_list_of_public_information_has_the_columns_of_the_law_and_all_three_classes() -> None:
    columns = {"ringkasan", "unit", "penanggung_jawab", "waktu_tempat", "bentuk", "retensi"}
    assert columns <= set(_columns("public_information.csv"))
    rows = _rows("public_information.csv")
    assert {one["golongan"] for one in rows} == {"berkala", "serta merta", "setiap saat"}
    assert all(one["dasar"] and one["source"] for one in rows)


def test_a_wifi_point_is_named_only_with_its_source() -> None:
    assert {"wifi_id", "nama", "alamat", "as_of", "source"} <= set(_columns("wifi_points.csv"))
    assert all(one["source"] and one["as_of"] for one in _rows("wifi_points.csv"))
