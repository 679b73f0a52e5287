"""Reads a push. One operation that cannot be read never takes the others with it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from pydantic import ValidationError

from sync.protocol.messages import PushRequest
from sync.protocol.operations import MAX_OPERATIONS, Operation
from sync.server.pieces import item_texts

_NUL = b"\\u0000"
"""How NUL stands in JSON. No database keeps it in a text, and no honest device sends it there."""

_LONGEST_ID = 64
_HIGHEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Malformed:
    """No operation that we know. With ``kseq`` 0 it has not even a place in a stream; ``raw`` is its text.

    One without a usable id is called by the hash of its text.
    """

    op_id: str
    incarnation: str
    kseq: int
    raw: str


Incoming = Operation | Malformed


def read_push(content: bytes) -> list[Incoming] | None:
    """Return the operations in ``content``, or ``None`` where it is no push at all."""
    if _NUL not in content:
        try:
            return list(PushRequest.model_validate_json(content).operations)
        except ValidationError:
            pass
    return _read_one_by_one(content)


def _read_one_by_one(content: bytes) -> list[Incoming] | None:
    try:
        found = item_texts(content.decode(), "operations")
    except UnicodeDecodeError:
        return None
    if found is None or len(found) > MAX_OPERATIONS:
        return None
    return [_read_one(text) for text in found]


def _read_one(text: str) -> Incoming:
    try:
        operation = Operation.model_validate_json(text)
    except ValidationError:
        return _as_malformed(text)
    return operation if _can_be_kept(operation) else _as_malformed(text)


def _can_be_kept(operation: Operation) -> bool:
    return not any("\0" in value for value in operation.model_dump().values() if isinstance(value, str))


def _as_malformed(text: str) -> Malformed:
    # NUL itself is neither JSON nor a text that PostgreSQL keeps; its escape means the same.
    text = text.replace("\0", "\\u0000")
    item = _loosely(text)
    op_id, incarnation, kseq = item.get("op_id"), item.get("incarnation"), item.get("kseq")
    name = str(op_id) if _is_id(op_id) else sha256(text.encode(errors="surrogatepass")).hexdigest()
    if not _is_id(incarnation) or type(kseq) is not int or not 1 <= kseq <= _HIGHEST:
        return Malformed(name, "", 0, text)
    return Malformed(name, str(incarnation), kseq, text)


def _loosely(text: str) -> dict[str, Any]:
    """Return what can be said of ``text``, nothing where it is no JSON or too deep."""
    try:
        item = json.loads(text, parse_int=lambda digits: int(digits[:20]))
    except (ValueError, RecursionError):
        return {}
    return item if isinstance(item, dict) else {}


def _is_id(value: Any) -> bool:
    return (
        isinstance(value, str) and value.isascii() and value.isprintable() and 0 < len(value) <= _LONGEST_ID
    )
