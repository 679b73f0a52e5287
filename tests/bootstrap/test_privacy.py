"""S1: what a visitor tells rests encrypted, wherever it rests."""

from __future__ import annotations

import base64
from pathlib import Path

from tests.helpers.devices import Entrance

NAME, PHONE, TOWN = "Xylofonisti Qzw", "081215000512", "Kudusqzw"


def holders(root: Path, *wanted: bytes) -> list[str]:
    """Return the files below ``root`` that hold any of ``wanted``."""
    files = [path for path in root.rglob("*") if path.is_file() and path.parent.name != "credentials"]
    assert len(files) >= 3
    return [str(path.relative_to(root)) for path in files if any(it in path.read_bytes() for it in wanted)]


def sign_in_with_phone(entrance: Entrance) -> None:
    entrance.fill_in(NAME, TOWN, kind="town")
    entrance.guestbook.sign_in.setProperty("phone", PHONE)
    entrance.guestbook.sign_in.setProperty("purposeNote", "bertemu Qzw")
    entrance.touch("mainButton")
    entrance.until(lambda: entrance.page == "guestbook/thanks", "the thank-you page")


def test_S1_no_file_holds_what_a_visitor_told_nor_the_key(entrance: Entrance) -> None:
    sign_in_with_phone(entrance)
    key = (entrance.root / "credentials" / "store-key").read_bytes()
    told = [text.encode(code) for text in (NAME, PHONE[1:], TOWN) for code in ("utf-8", "utf-16-le")]
    keys = [key, key.hex().encode(), key.hex().upper().encode(), base64.b64encode(key)]
    assert (entrance.root / "store.db-wal").stat().st_size > 0, "the visit still lies in the WAL"
    assert holders(entrance.root, *told, *keys) == []
    entrance.close()
    assert holders(entrance.root, *told, *keys) == []


def test_S1_the_key_is_readable_by_the_device_alone(entrance: Entrance) -> None:
    entrance.sign_in()
    for path in (entrance.root / "credentials", entrance.root / "credentials" / "store-key"):
        assert path.stat().st_mode & 0o077 == 0
