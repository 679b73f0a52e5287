"""A morning before the display on the wall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.booking.bookings import Party
from domain.clock import WIB
from domain.information.history import Deed
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page
from kiosk_app.bootstrap.parts import Ground
from kiosk_app.features.booking.outcomes import Wish
from tools.tour.walk import LANDSCAPE, Walk
from tools.tour.world_of_bookings import furnish_activities, furnish_bookings

SURE = ("PC-01", "ruang-diskusi", "ruang-blc")
MOST_TURNS = 40
NOW = ("PC-01", "PC-02", "ruang-blc")
PEOPLE = ("Siti Sa'adah", "Slamet Riyadi", "Dewi Lestari Wijayanti")


def wall(walk: Walk) -> None:
    """Somebody passes by, and sees what is on, which rooms are free, and whose turn it is at the computers."""
    screen = walk.open("display", walk.homes.fresh("display"), LANDSCAPE)
    parts = screen.device.display
    if parts is None:
        raise LookupError("this device is no display")
    screen.behind(lambda: _fill(screen.device.ground))
    parts.loop.refresh()
    screen.rest()
    seen: set[str] = set()
    for _ in range(MOST_TURNS):
        slide = parts.loop.property("slide")
        name = f"{slide['kind']} {slide['part']}".strip()
        if walk.lang == parts.translation.language and name not in seen:
            seen.add(name)
            screen.show(name)
        parts.loop.advance()
        screen.rest()


def _fill(ground: Ground) -> None:
    now = ground.world.clock.now()
    furnish_bookings(ground, now, SURE)
    for facility_id, name in zip(NOW, PEOPLE, strict=True):
        begins = now.astimezone(WIB).replace(minute=30)
        party = Party(name)
        wish = Wish(
            facility_id, begins, begins + timedelta(minutes=60), 1, party, by_staff=True, override="-"
        )
        ground.bookings.book(wish)
    _publish(ground, activities_and_news(now))


def furnish_programme(ground: Ground, seats: int) -> None:
    """Let the house have its activities, for which people may sign up; ``seats``: the device's own of each. Reads and
    writes the disk."""
    now = ground.world.clock.now()
    pages = activities_and_news(now)
    furnish_bookings(ground, now, ())
    furnish_activities(ground, now, pages, seats)
    _publish(ground, pages)


def _publish(ground: Ground, pages: Sequence[Page]) -> None:
    for page in pages:
        ground.information.save(page, "", Deed.PUBLISHED, "Rina Wulandari")


def activities_and_news(now: datetime) -> list[Page]:
    """Return what the house has on, in both languages."""
    nine = now.astimezone(WIB).replace(hour=9, minute=0)
    coding = Page(
        "menulis-kode",
        Language.INDONESIAN,
        "Pelatihan dasar menulis kode",
        "Laptop disediakan.",
        Category.PIP,
        kind=Kind.ACTIVITY,
        begins=nine,
        ends=nine + timedelta(hours=2, minutes=30),
        place="Ruang BLC, lantai 1",
        audience="Pelajar",
        seats=12,
    )
    film = replace(
        coding,
        page_id="film-kota-lama",
        title="Nonton bersama: film kota lama",
        summary="Film dokumenter tentang Kota Lama, dengan obrolan sesudahnya.",
        begins=nine + timedelta(hours=4),
        ends=nine + timedelta(hours=6),
        place="Mini Studio, lantai 2",
        audience="Umum",
        seats=37,
    )
    talk = replace(
        film,
        page_id="bincang",
        title="Bincang warga: sampah jadi berkah",
        summary="Memilah sampah rumah tangga dan menjualnya ke bank sampah.",
        begins=nine + timedelta(days=2),
        ends=nine + timedelta(days=2, hours=2),
        sign_up=True,
    )
    notice = Page(
        "listrik",
        Language.INDONESIAN,
        "Listrik padam, Kamis pukul 13.00",
        "Komputer dan mini studio tutup sampai pukul 15.00. Ruang baca tetap dibuka.",
        Category.PIP,
        announced=True,
    )
    return [coding, film, talk, notice, *(_in_english(page) for page in (coding, film, talk, notice))]


def _in_english(page: Page) -> Page:
    title, summary, place, audience = _ENGLISH[page.page_id]
    return replace(
        page, language=Language.ENGLISH, title=title, summary=summary, place=place, audience=audience
    )


_ENGLISH = {
    "menulis-kode": ("First steps in coding", "Laptops are provided.", "BLC room, floor 1", "Pupils"),
    "film-kota-lama": (
        "Film: the old town",
        "A documentary about the old town, and talk after it.",
        "Mini studio, floor 2",
        "Everyone",
    ),
    "bincang": (
        "Neighbours talk: worth from waste",
        "Sorting household waste, and selling it to the waste bank.",
        "Mini studio, floor 2",
        "Everyone",
    ),
    "listrik": (
        "No power on Thursday at 13.00",
        "Computers and the mini studio are closed until 15.00. The reading room stays open.",
        "",
        "",
    ),
}
