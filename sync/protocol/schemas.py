"""Versions of operation bodies: what an older program wrote is read as this one would have written it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from sync.protocol.canonical import canonical_json
from sync.protocol.operations import OLDEST_SCHEMA, SCHEMA_VERSION

Step = Callable[[dict[str, Any]], dict[str, Any]]
"""Turns a body of one version into one of the next. Fields that it does not know it leaves as they are."""


class UnreadableBody(ValueError):
    """A body that is not what its version says; the message says nothing of what is in it."""


@dataclass(frozen=True, slots=True)
class SchemaBook:
    """``newest`` is what this program reads and writes; ``oldest`` the oldest that is served the feed.

    ``steps``: by operation kind and the version that the step starts from. A version without a step
    changed nothing for that kind. Steps stay for ever, also those below ``oldest``: a push is never
    refused for being old.
    """

    newest: int = SCHEMA_VERSION
    oldest: int = OLDEST_SCHEMA
    steps: Mapping[tuple[str, int], Step] = field(default_factory=lambda: MappingProxyType({}))

    def knows(self, version: int) -> bool:
        """Return whether a body of ``version`` can be read; if not, a newer program must."""
        return version <= self.newest

    def serves(self, version: int) -> bool:
        """Return whether a device that reads ``version`` understands our records."""
        return version >= self.oldest

    def upgrade(self, kind: str, version: int, body: str) -> str:
        """Return ``body`` (JSON text) as ``newest`` writes it; the same text where nothing changed.

        Raises ``UnreadableBody``.
        """
        steps = [self.steps[kind, step] for step in range(version, self.newest) if (kind, step) in self.steps]
        if not steps:
            return body
        try:
            value = _as_object(body)
            for step in steps:
                value = step(value)
            return canonical_json(value)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            raise UnreadableBody("a body is not what its version says") from None


def is_strict_json(body: str) -> bool:
    """Return whether ``body`` has no value that JSON lacks (NaN, infinities), which some readers let pass.

    Such a value could be stored, but never be written again by ``canonical_json``.
    """
    if "NaN" not in body and "Infinity" not in body:
        return True
    try:
        _as_object(body)
    except (ValueError, RecursionError):
        return False
    return True


def _as_object(body: str) -> dict[str, Any]:
    value = json.loads(body, parse_constant=_refuse)
    if not isinstance(value, dict):
        raise UnreadableBody("a body is no object")
    return value


def _refuse(_name: str) -> float:
    raise UnreadableBody("a number is none")


SCHEMAS = SchemaBook()
"""The versions that this program knows."""
