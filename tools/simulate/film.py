"""The activity for which people sign up: few seats, and everybody wants one."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.booking.facilities import ACTIVITY_PREFIX
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page, page_key

PAGE_ID = "nonton-bareng"
FILM = ACTIVITY_PREFIX + PAGE_ID
KEY = page_key(PAGE_ID, Language.INDONESIAN)
SEATS = 5
"""At first: too few for each device to hold some, so most are at the server."""

LASTS = timedelta(hours=2)


def page(begins: datetime, seats: int = SEATS) -> Page:
    """Return the page of the film that begins then."""
    return Page(
        PAGE_ID,
        Language.INDONESIAN,
        "Nonton bareng",
        "Film keluarga di aula",
        Category.PIP,
        kind=Kind.ACTIVITY,
        begins=begins,
        ends=begins + LASTS,
        place="Aula",
        seats=seats,
        sign_up=True,
    )
