"""The short way to read and write a page of rows says nothing that the long way would not say."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from sync.protocol.messages import FeedRow, PullReply
from sync.protocol.snapshot import SnapshotReply, SnapshotRow

ROW = {"seq": 7, "kind": "visit", "record_id": "v", "body": '{"name": "Siti Sa\'adah"}'}
FEED = {"epoch": "e", "head": 9, "rows": [ROW, {"seq": 8}], "checksum": "c"}
LOAD = {
    "epoch": "e",
    "head": 9,
    "rows": [{"kind": "visit", "record_id": "v", "body": "{}"}],
    "next": "",
    "checksum": "c",
    "total": None,
}
PAGES = [(PullReply, FEED), (SnapshotReply, LOAD)]

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**65), 2**65),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(["3", "", "\u0000", "\ud800", [], {}, [ROW], [[]], [{"seq": "7"}], [{**ROW, "more": 1}]]),
)


def _outcome(model: type[PullReply] | type[SnapshotReply], content: bytes, *, quickly: bool) -> Any:
    try:
        return model.read(content) if quickly else model.model_validate_json(content)
    except ValidationError:
        return "no page"


@pytest.mark.parametrize(("model", "page"), PAGES)
@given(data=st.data())
def test_whatever_stands_in_a_page_both_ways_agree(
    model: type[PullReply], page: dict[str, Any], data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([*model.model_fields, "more"]))
    content = json.dumps({**page, name: data.draw(ODD)}).encode()
    assert _outcome(model, content, quickly=True) == _outcome(model, content, quickly=False)


@pytest.mark.parametrize(("model", "page"), PAGES)
@given(data=st.data())
def test_whatever_stands_in_a_row_both_ways_agree(
    model: type[PullReply], page: dict[str, Any], data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(["seq", "kind", "record_id", "body", "more"]))
    rows = [{**page["rows"][0], name: data.draw(ODD)}]
    content = json.dumps({**page, "rows": rows}).encode()
    assert _outcome(model, content, quickly=True) == _outcome(model, content, quickly=False)


@pytest.mark.parametrize(("model", "page"), PAGES)
@given(st.binary(max_size=40))
def test_what_is_no_json_is_no_page_either_way(model: type[PullReply], page: Any, raw: bytes) -> None:
    assert _outcome(model, raw, quickly=True) == "no page"
    assert page


@given(st.text(max_size=30))
def test_a_page_is_written_as_the_model_would_write_it(text: str) -> None:
    pages: list[BaseModel] = [
        PullReply(epoch="e", head=2, rows=[FeedRow(1), FeedRow(2, "visit", text, text)], checksum="c"),
        SnapshotReply(
            epoch="e", head=2, rows=[SnapshotRow("visit", text, text)], next=text, checksum="c", total=5
        ),
    ]
    for page in pages:
        assert isinstance(page, PullReply | SnapshotReply)
        assert json.loads(page.to_json()) == json.loads(page.model_dump_json())
        assert type(page).read(page.to_json()) == page
