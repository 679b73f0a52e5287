"""One made-up visit as the tuple that goes into the table."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from random import Random
from typing import Any

from domain.devices import DeviceIdentity
from domain.visits import DepartureMode, OriginKind, Purpose
from kiosk_app.features.guestbook import sample_words as words
from kiosk_app.features.guestbook.sample_ids import Day, quick_code
from kiosk_app.features.guestbook.sample_people import Person

_OF_PERSON = (
    "name",
    "name_key",
    "phone",
    "sex",
    "age_band",
    "occupation",
    "education",
    "assistance",
    "origin_kind",
    "origin_text",
    "kelurahan_code",
)
COLUMNS = (
    *("visit_id", "building", "device_id", "code", "purpose", "purpose_note", "men", "women"),
    *("arrived_at", "departed_at", "departed_how", "extra"),
    *_OF_PERSON,
)
"""The order of the columns in a row."""

_OUT_OF_A_HUNDRED = (22, 6, 24, 9, 17, 7, 3, 8, 4)
_PURPOSES = [p.value for p, weight in zip(Purpose, _OUT_OF_A_HUNDRED, strict=True) for _ in range(weight)]
_GROUP_PURPOSES = (
    Purpose.WORKING_VISIT.value,
    Purpose.ACTIVITY.value,
    Purpose.ROOM.value,
    Purpose.READING.value,
)
_GROUPS = 0.035
_USUAL_STAY = 3300.0
"""Seconds; most stay under an hour, a few the whole afternoon."""

_of_person = attrgetter(*_OF_PERSON)


class RowMaker:
    """Turns people and moments into rows. ``random`` decides everything else."""

    def __init__(self, device: DeviceIdentity, people: Sequence[Person], random: Random) -> None:
        self._device = device
        self._people = [_of_person(person) for person in people]
        self._random = random
        self._regulars = max(1, len(people) // 20)

    def row(self, day: Day, arrived: int, limit: int, *, stays: bool) -> tuple[Any, ...]:
        """Return one visit that arrives ``arrived`` seconds after midnight and leaves at ``limit``
        seconds at the latest, or ``stays``."""
        random = self._random
        left, how = (None, None) if stays else self._departure(day, arrived, limit)
        group = random.random() < _GROUPS
        return (
            day.quick_uuid7(arrived, random),
            self._device.building,
            self._device.device_id,
            quick_code(random),
            *(self._group() if group else self._individual()),
            day.text(arrived),
            left,
            how,
            "{}",
            *(self._leader() if group else self._somebody()),
        )

    def _somebody(self) -> tuple[Any, ...]:
        # A third of all visits are by people who come again and again.
        pool = self._regulars if self._random.random() < 0.35 else len(self._people)
        return self._people[int(self._random.random() * pool)]

    def _individual(self) -> tuple[str, str, None, None]:
        purpose = _PURPOSES[int(self._random.random() * len(_PURPOSES))]
        note = words.NOTES[int(self._random.random() * len(words.NOTES))]
        return purpose, note, None, None

    def _group(self) -> tuple[str, str, int, int]:
        random = self._random
        men, women = int(random.expovariate(1 / 11)), 2 + int(random.expovariate(1 / 13))
        return random.choice(_GROUP_PURPOSES), "", min(men, 90), min(women, 90)

    def _leader(self) -> tuple[Any, ...]:
        institution = self._random.choice(words.INSTITUTIONS)
        return (*self._somebody()[:-3], OriginKind.INSTITUTION.value, institution, None)

    def _departure(self, day: Day, arrived: int, limit: int) -> tuple[str, str]:
        draw = self._random.random()
        left = arrived + 300 + int(self._random.expovariate(1 / _USUAL_STAY))
        if draw < 0.3 or left >= limit:
            return day.text(max(limit, arrived)), DepartureMode.AUTOMATIC.value
        return day.text(left), (DepartureMode.STAFF if draw < 0.45 else DepartureMode.CODE).value
