"""Staff who write pages at desks, also two of them the same page without hearing of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.information.history import Deed
from domain.information.kinds import Category, Language
from domain.information.pages import Page
from kiosk_app.features.information.outcomes import Saved
from tools.simulate.actors.action import Action
from tools.simulate.actors.rounds import round_of
from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

_PAGES = ("jadwal-pelatihan", "kabar-taman")
_WRITERS = ("Ibu Ratna", "Pak Budi")
_DEEDS = (Deed.DRAFTED, Deed.PUBLISHED, Deed.PUBLISHED, Deed.WITHDRAWN)
_SETTLES = 0.5
"""So often somebody who sees two sides makes an end of it."""


def write(world: World) -> None:
    """Somebody saves a page at a desk."""
    _save(world, world.any_desk(), world.dice.choice(_PAGES))


def write_at_two(world: World) -> None:
    """Every desk of a building saves the same page, unheard by the others, and tells of it then."""
    building, page_id = world.any_desk().building, world.dice.choice(_PAGES)
    desks = [one for one in world.devices if one.role == "desk" and one.building == building]
    for desk in desks:
        _save(world, desk, page_id)
    for desk in desks:
        round_of(desk)


def write_on_old(world: World) -> None:
    """Somebody had a page open while it was saved at the same desk: nothing is written over it."""
    desk, page_id = world.any_desk(), world.dice.choice(_PAGES)
    there = desk.attempt(lambda: desk.information.desktop(page_id, Language.INDONESIAN))
    if there is None or not there.base:
        return
    page = there.page
    world.history.note(desk.name, f"saves {page_id} as it was before anybody wrote")
    done = desk.attempt(lambda: desk.information.save(page, "", Deed.PUBLISHED, "Pak Budi"))
    if isinstance(done, Saved):
        raise Broken(
            "nothing is written over", f"{desk.name}: {page_id} was saved on nothing, {there.base} stood"
        )


def _save(world: World, desk: DeviceNode, page_id: str) -> None:
    there = desk.attempt(lambda: (desk.information.desktop(page_id, Language.INDONESIAN),))
    if there is None:
        return
    base, aside = (there[0].base, there[0].aside) if there[0] else ("", ())
    settles = [one.edit_id for one in aside] if world.dice.random() < _SETTLES else []
    deed, by, page = world.dice.choice(_DEEDS), world.dice.choice(_WRITERS), _page(world, page_id)
    world.history.note(desk.name, f"{page_id} is {deed.value}: {page.title}, {len(settles)} settled")
    done = desk.attempt(lambda: desk.information.save(page, base, deed, by, settles))
    if isinstance(done, Saved):
        world.history.note(desk.name, f"  saved as {done.edit_id[-6:]}")


def _page(world: World, page_id: str) -> Page:
    words = f"naskah {world.dice.randrange(10**6)}"
    return Page(page_id, Language.INDONESIAN, words, "Untuk warga", Category.PIP, body=f"# {words}")


ACTIONS = (
    Action("write a page", "content", write, 2.0),
    Action("write at two desks", "content", write_at_two, 1.0),
    Action("write on an old page", "content", write_on_old, 0.3),
)
