"""The hash chain: each operation carries the link of the one before, so a hole or a change shows."""

from __future__ import annotations

from hashlib import sha256
from typing import Protocol

GENESIS = "0" * 64
"""What the first operation of an incarnation follows."""


class Linked(Protocol):
    """An operation, as the wire, the outbox or the inbox holds it."""

    @property
    def op_id(self) -> str: ...
    @property
    def device_id(self) -> str: ...
    @property
    def incarnation(self) -> str: ...
    @property
    def kseq(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def schema_v(self) -> int: ...
    @property
    def record_id(self) -> str: ...
    @property
    def wall_utc(self) -> str: ...
    @property
    def lease_id(self) -> str | None: ...
    @property
    def sha256(self) -> str: ...
    @property
    def prev_hash(self) -> str: ...


def body_hash(body: str) -> str:
    """Return the SHA-256 (hex) of the very bytes of ``body``."""
    return sha256(body.encode()).hexdigest()


def link(operation: Linked) -> str:
    """Return what the next operation of the same incarnation must carry as ``prev_hash``."""
    header = (
        f"{operation.prev_hash}\n{operation.op_id}\n{operation.device_id}\n{operation.incarnation}\n"
        f"{operation.kseq}\n{operation.kind}\n{operation.schema_v}\n{operation.record_id}\n"
        f"{operation.wall_utc}\n{operation.lease_id or ''}\n{operation.sha256}"
    )
    return sha256(header.encode()).hexdigest()
