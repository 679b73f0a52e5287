"""The city's kelurahan, read from the data that ships with the program."""

from __future__ import annotations

import csv
from functools import cache

from domain.places import Kelurahan
from kiosk_app.platform.paths import DATA


@cache
def load_kelurahan() -> tuple[Kelurahan, ...]:
    """Return the 177 kelurahan in the order of their codes. Reads the file once."""
    with (DATA / "kelurahan_semarang.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Kelurahan(row["kode_kemendagri"], row["kelurahan"], row["kecamatan"], row["kode_pos"])
            for row in csv.DictReader(file)
        )
