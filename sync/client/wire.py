"""One request and what came back: all that a way to the server must carry.

Kept apart from the transport, so that the same transport (its words, its errors) speaks over HTTP
on a device and over an imagined network in a simulation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

Query = Mapping[str, str | int | float]


@dataclass(frozen=True, slots=True)
class Asked:
    """``path`` is below the server's address ("/sync/v1/push"); ``token`` is "" for nobody in particular.

    ``content`` is JSON as it was made, unpacked. ``wait``: the seconds that the server may take on
    purpose before it answers.
    """

    method: str
    path: str
    token: str = ""
    query: Query = field(default_factory=dict)
    content: bytes = b""
    wait: float = 0.0
    packed: bytes = b""
    """What goes in the place of ``content``, made by the wire in advance; empty where it was not."""


@dataclass(frozen=True, slots=True)
class Answered:
    """``content`` is unpacked; ``retry_after`` is the header of that name, "" where there was none."""

    status: int
    content: bytes
    content_type: str = "application/json"
    retry_after: str = ""


class Wire(Protocol):
    """A way to the server. It fails with ``TransportProblem`` or, too large to go, ``Rejected``."""

    def pack(self, asked: Asked) -> Asked:
        """Return ``asked`` with all done that need not wait until the way is free; in any thread."""
        ...

    def exchange(self, asked: Asked) -> Answered:
        """Send and wait for the answer."""
        ...

    def abort(self) -> None:
        """End a request under way and refuse any further one; may be called from another thread."""
        ...
