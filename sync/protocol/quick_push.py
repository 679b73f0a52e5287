"""Pushes and their answers, written past pydantic, as pages are (``quick_pages``).

Measured for 500 visits, µs an operation: a push 2.0 with pydantic, 1.1 here; its answer 0.7 and 0.2. Reading
them stays with the models: past them it was 3.1 instead of 3.7 for a push, and no less for an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from sync.protocol.operations import Operation, OperationResult


def operations_json(operations: Sequence[Operation]) -> bytes | None:
    """Return the push of ``operations`` as JSON, or ``None`` where some hold more than we know."""
    if any(operation.model_extra for operation in operations):
        return None
    return msgspec.json.encode({"operations": [operation.__dict__ for operation in operations]})


def reply_json(epoch: str, results: Iterable[OperationResult], renew_incarnation: bool) -> bytes:
    """Return the answer to a push as JSON."""
    told = [result.__dict__ for result in results]
    return msgspec.json.encode({"epoch": epoch, "results": told, "renew_incarnation": renew_incarnation})
