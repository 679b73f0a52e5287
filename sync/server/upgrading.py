"""An operation as the newest version would have written it; what was sent stays as it was sent."""

from __future__ import annotations

from typing import Any, cast

from sync.protocol.schemas import SchemaBook
from sync.server.books import Decidable


def upgraded(schemas: SchemaBook, operation: Decidable) -> Decidable:
    """Return ``operation`` with its body upgraded, all else untouched; raises ``UnreadableBody``."""
    body = schemas.upgrade(operation.kind, operation.schema_v, operation.body)
    if body is operation.body:
        return operation
    return cast("Decidable", _Upgraded(operation, body))


class _Upgraded:
    """A row of the inbox and an operation from the wire differ in everything but their fields."""

    def __init__(self, operation: Decidable, body: str) -> None:
        self._operation = operation
        self.body = body

    def __getattr__(self, name: str) -> Any:
        return getattr(self._operation, name)
