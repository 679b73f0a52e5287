"""Visitors and staff at the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.chance import random_uuid
from domain.outcome import Accepted
from domain.visits import VisitDraft
from kiosk_app.platform.outbox_upkeep import prune_outbox
from tools.simulate.actors.action import Action
from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

NAMES = ("Siti Sa'adah", "Slamet", "Dr. H. Bambang Wibowo, M.Si", "Ni Luh Ayu", "Mbah Parto", "Yohana")
TOWNS = ("Salatiga", "Ungaran", "Demak", "Kendal")
PURPOSES = ("information", "complaint", "reading", "meeting")


def sign_in(world: World) -> None:
    """Somebody signs in; now and then the same form is saved twice."""
    device, token, draft = world.any_device(), random_uuid(), _draft(world)
    for _ in range(world.dice.choice((1, 1, 1, 2))):
        world.history.note(device.name, f"sign-in of {draft.name}")
        device.attempt(lambda: _thank(device, draft, token))


def _thank(device: DeviceNode, draft: VisitDraft, token: str) -> None:
    outcome = device.guestbook.sign_in(draft, token=token, distinct=True)
    if not isinstance(outcome, Accepted):
        return
    visit_id = outcome.state.visit_id
    told = device.disk.rows(
        "SELECT count(*) FROM outbox WHERE record_id = ? AND kind = 'visit.signed_in'", (visit_id,)
    )
    if told[0][0] != 1:
        raise Broken("thanked for means kept", f"{told[0][0]} operations tell of one sign-in")


def _draft(world: World) -> VisitDraft:
    dice = world.dice
    group = dice.random() < 0.2
    return VisitDraft(
        name=dice.choice(NAMES),
        origin_kind="town",
        origin_text=dice.choice(TOWNS),
        purpose=dice.choice(PURPOSES),
        purpose_note="mencari data" if dice.random() < 0.3 else "",
        is_group=group,
        men=str(dice.randrange(1, 30)) if group else "",
        women=str(dice.randrange(1, 30)) if group else "",
    )


def leave(world: World) -> None:
    """Somebody leaves, by the code or seen by staff, at any device of the building."""
    device = world.any_device()
    found = device.disk.rows("SELECT visit_id, code, departed_at IS NULL FROM visit ORDER BY visit_id")
    here = [row for row in found if row[2]] or found
    if not here:
        return
    visit_id, code, _ = world.dice.choice(here)
    by_code = world.dice.random() < 0.5
    world.history.note(device.name, f"check-out of {visit_id[-6:]} by {'code' if by_code else 'staff'}")
    if by_code:
        device.attempt(lambda: device.guestbook.check_out(code))
    else:
        device.attempt(lambda: device.guestbook.check_out_by_staff(visit_id))


def close_day(world: World) -> None:
    device = world.any_device()
    world.history.note(device.name, "closes the day")
    device.attempt(device.guestbook.close_day)


def forget(world: World) -> None:
    """The retention time has passed, by whatever this device takes for the time."""
    device = world.any_device()
    world.history.note(device.name, "forgets who came long ago")
    device.attempt(device.guestbook.anonymise_expired)


def keep_house(world: World) -> None:
    """What a device does at night: let go of what is safe at the server, erase what was forgotten."""
    device = world.any_device()
    world.history.note(device.name, "keeps house")
    with world.ledger.letting_go(device):
        device.attempt(lambda: prune_outbox(device.slot.engine, device.clock))
    device.attempt(device.guestbook.erase_told)


def long_pause(world: World) -> None:
    """Days or months pass."""
    days = world.dice.choice((1, 3, 40, 400))
    world.history.note("(time)", f"{days} days pass")
    world.time.pass_(days * 86400)


ACTIONS = (
    Action("sign in", "people", sign_in, 5.0, always=True),
    Action("leave", "people", leave, 3.0, always=True),
    Action("close the day", "people", close_day, 0.4, always=True),
    Action("forget", "forgetting", forget, 1.0),
    Action("keep house", "forgetting", keep_house, 1.0),
    Action("long pause", "pauses", long_pause, 0.5),
)
