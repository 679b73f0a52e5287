"""The short way to read a visit says nothing that the long way would not say."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.visits import Education, Headcount, Occupation, OriginKind, Purpose, Sex
from sync.protocol.canonical import moment_text
from sync.protocol.quick_visits import QuickHeadcount, QuickOrigin, QuickVisit, read_quickly
from sync.protocol.visits import HeadcountRecord, OriginRecord, VisitRecord, to_record
from tests.helpers.clock import FixedClock
from tools.bench.people import visitor

MOMENT = "2026-11-23T02:41:00.000000Z"
SMALLEST: dict[str, Any] = {
    "visit_id": "01a20b79-2d69-7e3f-9a59-a621c54f6cfa",
    "building": "pip-semarang",
    "device_id": "entrance-left",
    "code": "PF9MKRQYJ",
    "name": "Siti Sa'adah",
    "origin": {"kind": "kelurahan", "text": "Sekayu, Semarang Tengah", "kelurahan_code": "33.74.01.1004"},
    "purpose": "information",
    "arrived_at": MOMENT,
}

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(["3", "2.0", "", "\u0000", "\ud800", MOMENT, MOMENT[:-1], "2026-02-31T02:41:00.000000Z"]),
    st.sampled_from(
        ["2026-11-23T24:00:00.000000Z", "2026-11-23 02:41:00.000000Z", "1795488060", "information"]
    ),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(
        st.sampled_from(["men", "women", "kind", "text", "more"]), st.integers(-1, 9), max_size=3
    ),
)


def _shown(record: VisitRecord) -> dict[str, Any]:
    return record.model_dump(mode="json")


def _shown_quickly(visit: QuickVisit) -> dict[str, Any]:
    values = {name: getattr(visit, name) for name in VisitRecord.model_fields}
    values["origin"] = {name: getattr(visit.origin, name) for name in OriginRecord.model_fields}
    if visit.headcount is not None:
        values["headcount"] = {"men": visit.headcount.men, "women": visit.headcount.women}
    return values


def _agree(text: str) -> None:
    quick = read_quickly(text)
    if quick is not None:
        record = VisitRecord.model_validate_json(text)
        assert _shown_quickly(quick) == _shown(record)
        assert not record.model_extra
        assert quick.arrived_at == moment_text(record.arrived_at)


@given(st.sampled_from([*VisitRecord.model_fields, "more"]), ODD)
def test_whatever_stands_in_a_field_both_ways_agree(name: str, value: object) -> None:
    _agree(json.dumps({**SMALLEST, name: value}))


@given(st.sampled_from(["origin", "headcount"]), st.sampled_from(["men", "women", "kind", "text", "x"]), ODD)
def test_whatever_stands_deeper_both_ways_agree(part: str, name: str, value: object) -> None:
    inner = SMALLEST["origin"] if part == "origin" else {"men": 3, "women": 4}
    _agree(json.dumps({**SMALLEST, part: {**inner, name: value}}))


@given(st.dictionaries(st.sampled_from(list(VisitRecord.model_fields)), ODD, max_size=6))
def test_several_odd_values_at_once_both_ways_agree(values: dict[str, object]) -> None:
    _agree(json.dumps({**SMALLEST, **values}))


@given(st.binary(max_size=40))
def test_what_is_no_json_is_left_to_the_long_way(raw: bytes) -> None:
    _agree(raw.decode("latin-1"))


def test_every_visit_that_this_program_writes_goes_the_short_way(clock: FixedClock) -> None:
    siti = visitor(0, "pip-semarang", clock.now())
    group = replace(
        siti,
        headcount=Headcount(men=12, women=9),
        sex=Sex.FEMALE,
        occupation=next(iter(Occupation)),
        education=next(iter(Education)),
        departed_at=siti.arrived_at,
        anonymised_at=siti.arrived_at,
    )
    for visit in (siti, group):
        text = to_record(visit).to_json()
        quick = read_quickly(text)
        assert quick is not None
        assert _shown_quickly(quick) == _shown(VisitRecord.model_validate_json(text))


def test_a_field_of_a_newer_program_is_left_to_the_model_which_keeps_it() -> None:
    assert read_quickly(json.dumps({**SMALLEST, "wheelchair": True})) is None


def test_both_descriptions_name_the_same_fields() -> None:
    assert QuickVisit.__struct_fields__ == tuple(VisitRecord.model_fields)
    assert QuickOrigin.__struct_fields__ == tuple(OriginRecord.model_fields)
    assert QuickHeadcount.__struct_fields__ == tuple(HeadcountRecord.model_fields)


@pytest.mark.parametrize(
    "name", [name for name, info in VisitRecord.model_fields.items() if info.is_required()]
)
def test_a_visit_without_what_it_must_have_is_no_visit_either_way(name: str) -> None:
    text = json.dumps({key: value for key, value in SMALLEST.items() if key != name})
    assert read_quickly(text) is None
    with pytest.raises(ValidationError):
        VisitRecord.model_validate_json(text)


def test_the_words_of_the_lists_are_the_same() -> None:
    for purpose in Purpose:
        for kind in OriginKind:
            text = json.dumps({**SMALLEST, "purpose": purpose, "origin": {"kind": kind, "text": "x"}})
            assert read_quickly(text) is not None
