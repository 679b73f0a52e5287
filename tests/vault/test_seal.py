"""Whether a key fits can be told from the bytes alone, without opening the file."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from tests.vault.conftest import KEY, OTHER_KEY
from vault.seal import PAGE_BYTES, any_page_sealed_with


def test_each_page_of_a_store_bears_the_seal_of_its_key_only(guestbook: Engine, path: Path) -> None:
    guestbook.dispose()
    whole = path.read_bytes()
    pages = len(whole) // PAGE_BYTES
    assert pages > 1
    for kept in range(pages):
        # All pages but one are wiped; the salt, at the very beginning, has to stay.
        wiped = bytearray(whole[:16].ljust(len(whole), b"\0"))
        place = slice(kept * PAGE_BYTES, (kept + 1) * PAGE_BYTES)
        wiped[place] = whole[place]
        path.write_bytes(wiped)
        assert any_page_sealed_with(path, KEY), kept
        assert not any_page_sealed_with(path, OTHER_KEY), kept
