"""What goes over the wire reads the same on every machine, now and in a later version."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.visits import (
    AgeBand,
    Assistance,
    DepartureMode,
    Education,
    Headcount,
    Occupation,
    Origin,
    OriginKind,
    Purpose,
    Sex,
    Visit,
)
from sync.client.backoff import OVERLOADED_CAP, UNREACHABLE_CAP, Backoff
from sync.client.errors import Overloaded, TransportKind, TransportProblem
from sync.protocol.canonical import canonical_json, moment_text
from sync.protocol.chain import GENESIS, body_hash, link
from sync.protocol.visits import VisitRecord, from_record, to_record
from tests.sync.wire import Chain

NOW = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)


def optional(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | values


VISITS = st.builds(
    Visit,
    visit_id=st.uuids().map(str),
    building=st.just("pip-semarang"),
    device_id=st.uuids().map(str),
    code=st.just("7K4Q39MWX"),
    name=st.text(st.characters(exclude_categories=["Cs"]), max_size=150),
    origin=st.builds(Origin, st.sampled_from(OriginKind), st.text(st.characters(exclude_categories=["Cs"]))),
    purpose=st.sampled_from(Purpose),
    arrived_at=st.datetimes(timezones=st.just(UTC)),
    headcount=optional(st.builds(Headcount, st.integers(0, 500), st.integers(0, 500))),
    phone=optional(st.just("+6281215000512")),
    sex=optional(st.sampled_from(Sex)),
    age_band=optional(st.sampled_from(AgeBand)),
    occupation=optional(st.sampled_from(Occupation)),
    education=optional(st.sampled_from(Education)),
    assistance=optional(st.sampled_from(Assistance)),
    departed_at=optional(st.datetimes(timezones=st.just(UTC))),
    departed_how=optional(st.sampled_from(DepartureMode)),
    anonymised_at=optional(st.datetimes(timezones=st.just(UTC))),
)


@given(VISITS)
def test_a_visit_comes_back_from_the_wire_as_it_went(visit: Visit) -> None:
    text = to_record(visit).to_json()
    record = VisitRecord.model_validate_json(text)
    assert from_record(record) == visit
    assert record.to_json() == text


def test_one_value_has_one_text() -> None:
    assert canonical_json({"b": 1, "a": "Sa'adah é"}) == canonical_json({"a": "Sa'adah é", "b": 1})
    wib = timezone(timedelta(hours=7))
    assert moment_text(NOW) == moment_text(NOW.astimezone(wib)) == "2026-11-23T02:41:00.000000Z"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800"])
def test_what_reads_differently_elsewhere_is_refused(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        canonical_json({"a": value})


@pytest.mark.parametrize(
    "change",
    [
        {"op_id": "x"},
        {"device_id": "x"},
        {"kseq": 9},
        {"kind": "x"},
        {"schema_v": 2},
        {"record_id": "x"},
        {"wall_utc": "x"},
        {"lease_id": "x"},
        {"sha256": body_hash("x")},
        {"prev_hash": body_hash("x")},
    ],
)
def test_a_change_anywhere_in_an_operation_shows_in_the_chain(change: dict[str, object]) -> None:
    chain = Chain("pip-semarang")
    first = chain.sign_in()
    assert first.prev_hash == GENESIS
    assert chain.sign_in().prev_hash == link(first) != link(first.model_copy(update=change))


def test_failures_in_a_row_wait_longer_each_time_up_to_a_cap() -> None:
    patient = Backoff(uniform=lambda _low, high: high)
    away = TransportProblem(TransportKind.UNREACHABLE)
    assert [patient.failed(away) for _ in range(8)] == [1, 2, 4, 8, 16, 32, UNREACHABLE_CAP, UNREACHABLE_CAP]
    patient.succeeded()
    assert patient.failed(away) == 1


def test_an_overloaded_server_is_never_asked_sooner_than_it_wished() -> None:
    eager = Backoff(uniform=lambda low, _high: low)
    assert eager.failed(Overloaded(503, "overloaded", 40)) >= 40
    patient = Backoff(uniform=lambda _low, high: high)
    waits = [patient.failed(Overloaded(429, "overloaded", None)) for _ in range(15)]
    assert max(waits) == OVERLOADED_CAP


def test_the_wire_form_of_a_visit_is_settled() -> None:
    visit = Visit(
        visit_id="v",
        building="pip-semarang",
        device_id="d",
        code="7K4Q39MWX",
        name="Karang Taruna Sekayu",
        origin=Origin(OriginKind.KELURAHAN, "Sekayu, Semarang Tengah", "33.74.01.1004"),
        purpose=Purpose.ACTIVITY,
        arrived_at=NOW,
        headcount=Headcount(3, 4),
    )
    record = json.loads(to_record(visit).to_json())
    assert record["origin"]["kelurahan_code"] == "33.74.01.1004"
    assert record["headcount"] == {"men": 3, "women": 4}
    assert record["arrived_at"] == "2026-11-23T02:41:00.000000Z"
