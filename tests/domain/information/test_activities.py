"""Activities as visitors are offered them: with a time, and never once they are over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.information.activities import announcements, coming
from domain.information.drafts import DraftProblem, DraftReason, check_draft, draft_of
from domain.information.front_matter import page_from_text
from domain.information.kinds import Category, Kind, Language
from domain.information.page_data import page_body, page_of
from domain.information.pages import Page

NINE = datetime(2026, 11, 27, 2, 0, tzinfo=UTC)
FILM = Page(
    "film-anak",
    Language.INDONESIAN,
    "Nonton film anak",
    "Film keluarga, gratis.",
    Category.PIP,
    kind=Kind.ACTIVITY,
    begins=NINE,
    ends=NINE + timedelta(hours=2),
    place="Mini Studio, lantai 2",
    audience="Keluarga",
    seats=37,
)
TALK = replace(FILM, page_id="bincang", title="Bincang warga", begins=NINE + timedelta(hours=1), seats=0)


def test_an_activity_goes_over_the_wire_through_its_form_and_out_of_a_file_unchanged() -> None:
    assert page_of(page_body(FILM)) == check_draft(draft_of(FILM)) == FILM
    head = "title: Nonton film anak\nsummary: Film keluarga, gratis.\ncategory: pip\nkind: activity\nlanguage: id"
    when = "begins: 2026-11-27T02:00:00Z\nends: 2026-11-27T04:00:00Z\nseats: 37"
    where = "place: Mini Studio, lantai 2\naudience: Keluarga"
    assert page_from_text(f"---\n{head}\n{when}\n{where}\n---\n", "film-anak") == FILM


@pytest.mark.parametrize(
    ("field", "typed", "reason"),
    [
        ("begins", "", DraftReason.EMPTY),
        ("ends", "", DraftReason.EMPTY),
        ("ends", "27/11/2026 08.00", DraftReason.ENDS_BEFORE),
        ("begins", "besok sore", DraftReason.NOT_A_MOMENT),
        ("seats", "banyak", DraftReason.NOT_A_NUMBER),
        ("seats", "-1", DraftReason.NOT_A_NUMBER),
    ],
)
def test_staff_hear_what_an_activity_still_lacks(field: str, typed: str, reason: DraftReason) -> None:
    draft = replace(draft_of(FILM), **{field: typed})
    assert check_draft(draft) == (DraftProblem(field, reason),)


def test_what_another_program_sends_without_a_time_is_no_activity() -> None:
    timeless = {name: value for name, value in page_body(FILM).items() if name != "ends"}
    with pytest.raises(ValueError, match="begins and ends"):
        page_of(timeless)


def test_the_next_one_comes_first_and_one_that_is_over_is_not_offered() -> None:
    assert coming([TALK, FILM], NINE - timedelta(days=1)) == (FILM, TALK)
    assert coming([TALK, FILM], NINE + timedelta(minutes=90)) == (FILM, TALK), "one may come late"
    assert coming([TALK, FILM], FILM.ends or NINE) == ()
    assert not FILM.is_shown(NINE + timedelta(hours=2))


def test_a_page_marked_as_an_announcement_hangs_on_the_wall_while_it_is_shown() -> None:
    power = replace(FILM, page_id="listrik", kind=Kind.PAGE, announced=True, begins=None, ends=None)
    past = replace(power, page_id="lama", shown_until=NINE)
    assert page_of(page_body(power)) == check_draft(draft_of(power)) == power
    assert announcements([FILM, past, power, replace(FILM, announced=True)], NINE) == (power,)
