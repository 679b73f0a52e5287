"""Chance, from one source: ids, tokens and waiting times. A simulation puts its own seed in its place."""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID

RandomBits = Callable[[int], int]
"""``bits(k)`` returns a random integer of ``k`` bits."""

_source: ContextVar[RandomBits] = ContextVar("chance", default=secrets.randbits)


def random_bits(count: int) -> int:
    """Return a random integer of ``count`` bits; nobody can foretell it, but in a simulation."""
    return _source.get()(count)


def random_uuid() -> str:
    """Return a UUIDv4 (RFC 9562) as text."""
    value = random_bits(128) & ~(0xF << 76) & ~(0b11 << 62)
    return str(UUID(int=value | 0x4 << 76 | 0b10 << 62))


def random_hex(bits: int = 128) -> str:
    """Return ``bits`` random bits as lower-case hexadecimal digits."""
    return f"{random_bits(bits):0{bits // 4}x}"


def random_token(bits: int = 256) -> str:
    """Return ``bits`` random bits as text that fits into an address."""
    return urlsafe_b64encode(random_bits(bits).to_bytes(bits // 8, "big")).rstrip(b"=").decode()


def uniform(low: float, high: float) -> float:
    """Return a random number between ``low`` and ``high``."""
    return low + (high - low) * random_bits(53) / (1 << 53)


@contextmanager
def chance_from(source: RandomBits) -> Iterator[None]:
    """Within it all chance comes from ``source``: the same source, the same course of things."""
    token = _source.set(source)
    try:
        yield
    finally:
        _source.reset(token)
