"""The words that mean the same, read from the data that ships with the program."""

from __future__ import annotations

import csv
from functools import cache

from domain.information.search.synonyms import Synonyms
from kiosk_app.platform.paths import DATA


@cache
def load_synonyms() -> Synonyms:
    """Return the groups of ``synonyms.csv``; reads the file once, in the background."""
    with (DATA / "synonyms.csv").open(encoding="utf-8", newline="") as file:
        return Synonyms([row["words"].split("|") for row in csv.DictReader(file)])
