"""People who book, and staff who look after rights."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from domain.chance import random_uuid
from domain.slots import Slot, SlotKind
from kiosk_app.features.leases.outcomes import Confirmed
from sync.protocol.conflicts import Resolution
from sync.server.slots import close_slots, offer_slots
from tools.simulate.actors.action import Action
from tools.simulate.actors.rounds import round_of

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

_HOURS = (2, 26, 80, 120, 160)


def open_booking(world: World) -> None:
    """At the beginning: every building has slots, and every device has heard of them."""
    for building in sorted({device.building for device in world.devices}):
        _offer(world, building)
    for device in world.devices:
        round_of(device)


def offer(world: World) -> None:
    """A building offers slots: computers, and rooms for one or a few parties."""
    if world.server.is_up:
        _offer(world, world.any_device().building)


def _offer(world: World, building: str) -> None:
    slots = [_slot(world, building, number) for number in range(world.dice.randrange(2, 5))]
    now, store = world.server.clock.now(), world.server.store

    def work() -> None:
        with store.deciding(building) as connection:
            offer_slots(connection, building, slots, now)

    world.history.note("operator", f"offers {', '.join(slot.slot_id for slot in slots)} in {building}")
    world.server.attempt(work)


def _slot(world: World, building: str, number: int) -> Slot:
    kind = world.dice.choice((SlotKind.COMPUTER, SlotKind.ROOM))
    begin = world.server.clock.now() + timedelta(hours=world.dice.choice(_HOURS))
    resource = f"{kind.value}-{number}"
    slot_id = f"{resource}-{begin:%d%H%M%S}-{building[-3:]}"
    return Slot(slot_id, resource, begin, begin + timedelta(hours=1), world.dice.choice((1, 1, 2, 3)), kind)


def close(world: World) -> None:
    """A slot is closed for good."""
    building, store = world.any_device().building, world.server.store
    rows = world.server.disk.rows(
        "SELECT slot_id FROM slot WHERE building = ? AND NOT closed ORDER BY slot_id", (building,)
    )
    if not rows or not world.server.is_up:
        return
    slot_id = world.dice.choice(rows)[0]

    def work() -> None:
        with store.deciding(building) as connection:
            close_slots(connection, building, [slot_id], world.server.clock.now())

    world.history.note("operator", f"closes {slot_id}")
    world.server.attempt(work)


def claim(world: World) -> None:
    """Somebody books one or two slots at a device."""
    device = world.any_device()
    # Rights come first: who stands at a screen is offered what can be confirmed.
    rows = device.disk.rows(
        "SELECT s.slot_id, (SELECT coalesce(sum(r.granted - r.spent), 0) FROM lease_right r"
        " WHERE r.slot_id = s.slot_id) FROM slot s WHERE NOT s.closed ORDER BY s.slot_id"
    )
    sure = [row[0] for row in rows if row[1] > 0]
    slots = sure if sure and world.dice.random() < 0.7 else [row[0] for row in rows]
    if not slots:
        return
    chosen = world.dice.sample(slots, min(len(slots), world.dice.choice((1, 1, 2))))
    claim_id = random_uuid()
    world.history.note(device.name, f"claim {claim_id[-6:]} of {', '.join(chosen)}")
    for _ in range(world.dice.choice((1, 1, 1, 2))):
        device.attempt(lambda: tell_of_claim(world, device, chosen, claim_id))


def tell_of_claim(world: World, device: DeviceNode, slots: list[str], claim_id: str) -> None:
    """Claim ``slots`` at ``device``; what its screen calls confirmed must stay so."""
    outcome = device.leases.claim(slots, {"name": "Karang Taruna Sekayu"}, claim_id=claim_id)
    world.history.note(device.name, f"  the screen says: {type(outcome).__name__.lower()}")
    if isinstance(outcome, Confirmed):
        world.ledger.confirmed[device.building, claim_id] = device.name


def withdraw(world: World) -> None:
    """A claim is taken back."""
    device = world.any_device()
    rows = device.disk.rows("SELECT claim_id FROM claim WHERE status != 'withdrawn' ORDER BY claim_id")
    if not rows:
        return
    claim_id = world.dice.choice(rows)[0]
    world.history.note(device.name, f"withdraws {claim_id[-6:]}")
    world.ledger.withdrawn.add((device.building, claim_id))
    device.attempt(lambda: device.leases.withdraw(claim_id))


def give_back(world: World) -> None:
    """A device gives its rights back."""
    device = world.any_device()
    world.history.note(device.name, "gives its rights back")
    device.attempt(device.leases.give_back)


def fence(world: World) -> None:
    """Staff take a lease from a device that does not come back."""
    desk = world.any_desk()
    rows = desk.disk.rows("SELECT lease_id FROM granted_lease WHERE ended = '' ORDER BY lease_id")
    if not rows:
        return
    lease_id = world.dice.choice(rows)[0]
    world.history.fault("fence", desk.name, f"staff take lease {lease_id[-6:]}")
    world.ledger.excuses.add("fence")
    desk.attempt(lambda: desk.leases.fence(lease_id, "tidak kembali", "Ibu Ratna"))


def resolve(world: World) -> None:
    """Staff decide about a conflict case."""
    desk = world.any_desk()
    rows = desk.disk.rows("SELECT case_id FROM conflict_case WHERE resolved_at IS NULL ORDER BY case_id")
    if not rows:
        return
    case_id = world.dice.choice(rows)[0]
    how = world.dice.choice(list(Resolution))
    world.history.note(desk.name, f"staff resolve conflict {case_id[-6:]}: {how.value}")
    desk.attempt(lambda: desk.leases.resolve(case_id, how, "Ibu Ratna"))


ACTIONS = (
    Action("offer slots", "claims", offer, 1.0),
    Action("close a slot", "claims", close, 0.2),
    Action("claim", "claims", claim, 7.0),
    Action("withdraw", "claims", withdraw, 0.8),
    Action("give back", "claims", give_back, 0.5),
    Action("fence", "fences", fence, 0.6),
    Action("resolve a conflict", "claims", resolve, 0.4),
)
