"""What the wall says of seats: how many nobody has where one signs up, else only how many there are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.display.board import Activity, Said
from kiosk_app.features.display.words import facts_words

BEGINS = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("left", "said"), [(None, "37 kursi"), (12, "Tersisa 12 dari 37 kursi"), (0, "Kursi habis")]
)
def test_seats_are_told_as_far_as_they_are_known(left: int | None, said: str) -> None:
    film = Activity(
        BEGINS, BEGINS + timedelta(hours=2), Said("Nonton bareng"), Said("Mini studio"), seats=37, left=left
    )
    assert facts_words(film, "id") == f"Mini studio · {said}"
