"""Reads a push. One operation that cannot be read never takes the others with it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from sync.protocol.messages import PushRequest
from sync.protocol.operations import MAX_OPERATIONS, Operation


@dataclass(frozen=True, slots=True)
class Malformed:
    """It has a place in a stream, hence can be answered, but is no operation we know."""

    op_id: str
    incarnation: str
    kseq: int
    raw: str


Incoming = Operation | Malformed


def read_push(content: bytes) -> list[Incoming] | None:
    """Return the operations in ``content``, or ``None`` where it is no push at all."""
    try:
        return list(PushRequest.model_validate_json(content).operations)
    except ValidationError:
        return _read_one_by_one(content)


def _read_one_by_one(content: bytes) -> list[Incoming] | None:
    try:
        found = json.loads(content)["operations"]
    except (ValueError, RecursionError, TypeError, KeyError):
        return None
    if not isinstance(found, list) or len(found) > MAX_OPERATIONS:
        return None
    read = [_read_one(item) for item in found]
    whole = [item for item in read if item is not None]
    return whole if len(whole) == len(read) else None


def _read_one(item: Any) -> Incoming | None:
    try:
        return Operation.model_validate(item)
    except ValidationError:
        return _as_malformed(item)


def _as_malformed(item: Any) -> Malformed | None:
    if not isinstance(item, dict):
        return None
    op_id, incarnation, kseq = item.get("op_id"), item.get("incarnation"), item.get("kseq")
    named = all(
        isinstance(text, str) and text.isascii() and 0 < len(text) <= 64 for text in (op_id, incarnation)
    )
    if not named or type(kseq) is not int or kseq < 1:
        return None
    return Malformed(str(op_id), str(incarnation), kseq, json.dumps(item))
