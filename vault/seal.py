"""The seal on each page of a store: SQLCipher 4 ends every page with an HMAC under the key.

Reading seals needs no SQLite and so cannot change a file. It answers the one question that
SQLCipher's own error leaves open: is the key wrong, or is the first page broken?

Layout (SQLCipher 4 "Design", default page size): page of 4096 bytes; the first 16 of the file are
the salt; the last 80 of each page are IV (16) and HMAC-SHA512 (64) over cipher text, IV and page
number; the HMAC's key is PBKDF2-HMAC-SHA512(key, salt xor 0x3a, 2 rounds).
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

PAGE_BYTES = 4096
_SALT_BYTES = 16
_SEAL_BYTES = 64
_PAGES_TRIED = 16


def any_page_sealed_with(path: Path, key: bytes) -> bool:
    """Return whether any of the first pages of the file bears the seal of ``key``."""
    with path.open("rb") as file:
        content = file.read(PAGE_BYTES * _PAGES_TRIED)
    sealing_key = _sealing_key(key, content[:_SALT_BYTES])
    pages = range(1, len(content) // PAGE_BYTES + 1)
    return any(_is_sealed(content, number, sealing_key) for number in pages)


def _sealing_key(key: bytes, salt: bytes) -> bytes:
    mask = bytes(byte ^ 0x3A for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, mask, 2, len(key))


def _is_sealed(content: bytes, number: int, sealing_key: bytes) -> bool:
    page = content[(number - 1) * PAGE_BYTES : number * PAGE_BYTES]
    body = page[_SALT_BYTES if number == 1 else 0 : -_SEAL_BYTES]
    expected = hmac.digest(sealing_key, body + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(expected, page[-_SEAL_BYTES:])
