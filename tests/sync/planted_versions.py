"""Five versions of a sign-in, as if the program had been changed four times: for tests."""

from __future__ import annotations

import json
from typing import Any

from sync.protocol.canonical import canonical_json
from sync.protocol.schemas import SchemaBook
from tests.sync.wire import visit_body

KIND = "visit.signed_in"


def _rename(body: dict[str, Any]) -> dict[str, Any]:
    body["name"] = body.pop("full_name")
    return body


def _split(body: dict[str, Any]) -> dict[str, Any]:
    kind, _, text = body.pop("origin").partition(":")
    return body | {"origin": {"kind": kind, "text": text}}


def _default(body: dict[str, Any]) -> dict[str, Any]:
    return {"purpose": "information"} | body


def _shorten(body: dict[str, Any]) -> dict[str, Any]:
    body["arrived_at"] = body.pop("arrived").replace(" ", "T")
    return body


BOOK = SchemaBook(
    newest=5,
    oldest=2,
    steps={(KIND, 1): _rename, (KIND, 2): _split, (KIND, 3): _default, (KIND, 4): _shorten},
)
"""1: ``full_name``; 2: ``name``; 3: ``origin`` in two; 4: ``purpose`` always there; 5: ``arrived_at``."""


def body_of(version: int, building: str, visit_id: str, name: str, **more: object) -> str:
    """Return a sign-in as a program of ``version`` writes it."""
    body = json.loads(visit_body(building, visit_id, name)) | more
    if version < 5:
        body["arrived"] = body.pop("arrived_at").replace("T", " ")
    if version < 4:
        del body["purpose"]
    if version < 3:
        body["origin"] = f"{body['origin']['kind']}:{body['origin']['text']}"
    if version < 2:
        body["full_name"] = body.pop("name")
    return canonical_json(body)
