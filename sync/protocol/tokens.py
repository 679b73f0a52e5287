"""What a device proves itself with. Made by the device, kept hashed by the server, sent with each request."""

from __future__ import annotations

from hashlib import sha256

from domain.chance import random_token


def make_token(building: str, device_id: str) -> str:
    """Return a fresh token; whose it is stands before its secret, so that one look finds the device."""
    return f"{building}.{device_id}.{random_token()}"


def token_hash(token: str) -> str:
    """Return what the server keeps of ``token``: its SHA-256 as hexadecimal digits."""
    # The token holds 256 random bits: nothing to guess, so a slow hash would protect nothing.
    return sha256(token.encode()).hexdigest()
