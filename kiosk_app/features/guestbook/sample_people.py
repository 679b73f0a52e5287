"""Made-up visitors: names of every kind that comes through the door, homes, and what they tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from domain.names import fold
from domain.places import Kelurahan
from domain.visits import AgeBand, Assistance, Education, Occupation, OriginKind, Sex
from kiosk_app.features.guestbook import sample_words as words

_PREFIXES = ("812", "813", "821", "857", "858", "878", "895")


@dataclass(frozen=True, slots=True)
class Person:
    """The columns of a visit that belong to the person."""

    name: str
    name_key: str
    origin_kind: str
    origin_text: str
    kelurahan_code: str | None
    phone: str | None
    sex: str | None
    age_band: str | None
    occupation: str | None
    education: str | None
    assistance: str | None


def make_people(count: int, places: Sequence[Kelurahan], random: Random) -> list[Person]:
    """Return ``count`` people; the same for the same state of ``random``."""
    weights = [words.NEAR.get(place.kecamatan, 1) for place in places]
    homes = random.choices(places, weights, k=count)
    return [_person(home, random) for home in homes]


def _person(home: Kelurahan, random: Random) -> Person:
    female = random.random() < 0.53
    name = make_name(female, random)
    kind, text, code = _origin(home, random)
    age, occupation, education = _life(random)
    return Person(
        name=name,
        name_key=fold(name),
        origin_kind=kind.value,
        origin_text=text,
        kelurahan_code=code,
        phone=_phone(random) if random.random() < 0.55 else None,
        sex=(Sex.FEMALE if female else Sex.MALE).value if random.random() < 0.8 else None,
        age_band=age if random.random() < 0.7 else None,
        occupation=occupation if random.random() < 0.65 else None,
        education=education if random.random() < 0.5 else None,
        assistance=random.choice(tuple(Assistance)).value if random.random() < 0.012 else None,
    )


def make_name(female: bool, random: Random) -> str:
    """Return a name as people in Semarang write theirs."""
    name = random.choices(_KINDS, _KIND_WEIGHTS)[0](female, random)
    if random.random() < 0.04:
        name = f"{random.choice(words.TITLES_BEFORE)} {name}"
    if random.random() < 0.05:
        name = f"{name}, {random.choice(words.TITLES_AFTER)}"
    return name


def _given(female: bool, random: Random) -> str:
    return random.choice(words.WOMEN if female else words.MEN)


def _javanese(female: bool, random: Random) -> str:
    return f"{_given(female, random)} {random.choice(words.FAMILY)}"


def _three_words(female: bool, random: Random) -> str:
    return f"{_given(female, random)} {_given(female, random)} {random.choice(words.FAMILY)}"


def _single(_female: bool, random: Random) -> str:
    return random.choice(words.SINGLE)


def _called(_female: bool, random: Random) -> str:
    return f"{random.choice(words.CALLED)} {random.choice(words.SINGLE)}"


def _balinese(female: bool, random: Random) -> str:
    order = random.choice(words.BALINESE_WOMEN if female else words.BALINESE_MEN)
    return f"{order} {random.choice(words.BALINESE_GIVEN)}"


def _batak(female: bool, random: Random) -> str:
    return (
        f"{random.choice(words.CHRISTIAN) if random.random() < 0.5 else _given(female, random)} "
        + random.choice(words.BATAK)
    )


def _chinese_indonesian(_female: bool, random: Random) -> str:
    return f"{random.choice(words.CHRISTIAN)} {random.choice(words.CHINESE_INDONESIAN)}"


def _arabic(female: bool, random: Random) -> str:
    first = random.choice(words.WOMEN[-8:] if female else words.ARABIC_MEN)
    return f"{first} {random.choice(words.ARABIC_LAST)}"


_KINDS = (_javanese, _three_words, _single, _called, _balinese, _batak, _chinese_indonesian, _arabic)
_KIND_WEIGHTS = (40, 18, 12, 3, 2, 4, 6, 15)


def _origin(home: Kelurahan, random: Random) -> tuple[OriginKind, str, str | None]:
    draw = random.random()
    if draw < 0.80:
        return OriginKind.KELURAHAN, home.shown, home.code
    if draw < 0.94:
        return OriginKind.TOWN, random.choice(words.TOWNS), None
    return OriginKind.INSTITUTION, random.choice(words.INSTITUTIONS), None


def _phone(random: Random) -> str:
    # Two zeros after the operator's prefix: numbers that no operator gives out.
    return f"+62{random.choice(_PREFIXES)}00{random.randrange(1_000_000):06}"


_LIVES = (
    (AgeBand.UNDER_17, Occupation.STUDENT, Education.UP_TO_SMP),
    (AgeBand.FROM_17, Occupation.STUDENT, Education.SMA),
    (AgeBand.FROM_17, Occupation.STUDENT, Education.SMA),
    (AgeBand.FROM_17, Occupation.EMPLOYEE, Education.DIPLOMA),
    (AgeBand.FROM_26, Occupation.EMPLOYEE, Education.BACHELOR),
    (AgeBand.FROM_26, Occupation.ENTREPRENEUR, Education.SMA),
    (AgeBand.FROM_26, Occupation.CIVIL_SERVANT, Education.BACHELOR),
    (AgeBand.FROM_26, Occupation.TEACHER, Education.MASTER),
    (AgeBand.FROM_46, Occupation.PUBLIC, Education.SMA),
    (AgeBand.FROM_46, Occupation.RESEARCHER, Education.DOCTOR),
    (AgeBand.FROM_46, Occupation.CIVIL_SERVANT, Education.MASTER),
    (AgeBand.FROM_60, Occupation.PUBLIC, Education.UP_TO_SMP),
)


def _life(random: Random) -> tuple[str, str, str]:
    age, occupation, education = random.choice(_LIVES)
    return age.value, occupation.value, education.value
