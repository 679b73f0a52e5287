"""Finding out at a terminal what happens in the house."""

from __future__ import annotations

from datetime import timedelta

from domain.information.history import Deed
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page
from tests.helpers.clock import OPENING_MORNING
from tests.ui.booking.stage import TerminalStage


def film(
    page_id: str, title: str, hours: float, long: float = 2, place: str = "Mini Studio, lantai 2"
) -> Page:
    begins = OPENING_MORNING + timedelta(hours=hours)
    return Page(
        page_id,
        Language.INDONESIAN,
        title,
        "Gratis untuk semua.",
        Category.PIP,
        kind=Kind.ACTIVITY,
        begins=begins,
        ends=begins + timedelta(hours=long),
        place=place,
        seats=37,
    )


def test_a_visitor_sees_what_is_on_by_day_reads_more_and_is_offered_nothing_that_is_over(
    terminal: TerminalStage,
) -> None:
    terminal.wake("information/browse")
    terminal.touch("shelf_activities")
    assert terminal.shows("Belum ada kegiatan yang diumumkan.")
    terminal.leave()
    pages = terminal.information
    for page in (
        film("film-anak", "Nonton film anak", 1),
        film("dongeng", "Dongeng pagi", -1),
        film("kemarin", "Film kemarin", -24),
        film("bincang", "Bincang warga", 48, 30),
    ):
        pages.save(page, "", Deed.PUBLISHED, "Ratna Dewi")
    terminal.wake("information/browse")
    terminal.touch("shelf_activities")
    words = terminal.words()
    today = words.index("Hari ini · Senin, 23 November 2026")
    assert today < words.index("Dongeng pagi") < words.index("Nonton film anak")
    assert (
        words.index("Nonton film anak") < words.index("Rabu, 25 November 2026") < words.index("Bincang warga")
    )
    assert terminal.shows("08.41–10.41 · Sedang berlangsung · Mini Studio, lantai 2 · 37 kursi")
    assert not terminal.has("row_kemarin")
    terminal.touch("row_film-anak")
    assert terminal.shows("Senin, 23 November 2026 · 10.41–12.41")
    assert terminal.shows("37 kursi")
    terminal.touch("backButton")
    terminal.clock.advance(hours=3)
    terminal.touch("backButton")
    terminal.touch("shelf_activities")
    assert not terminal.has("row_film-anak")
    assert terminal.has("row_bincang")
    terminal.touch("languageButton")
    terminal.work()
    assert terminal.shows("Wednesday, 25 November 2026")
