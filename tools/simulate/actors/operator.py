"""Whoever runs the server: backups, restores, restarts, and taking a device's rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.server.devices import revoke_device
from sync.server.rotation import want_rotation
from sync.server.upkeep import trim_feeds
from tools.simulate.actors import disks
from tools.simulate.actors.action import Action
from tools.simulate.backups import back_up as make_backup
from tools.simulate.versions import NEWEST

if TYPE_CHECKING:
    from tools.simulate.world import World


def back_up(world: World) -> None:
    if not world.server.is_up:
        return
    world.history.note("operator", f"backs the server up ({len(world.backups) + 1})")
    world.server.attempt(lambda: world.keep(make_backup(world.server)))


def copy_house(world: World) -> None:
    """Somebody copies every disk of the house at once."""
    back_up(world)
    for device in world.devices:
        device.copies.append(device.disk.image())
    world.history.note("operator", "copies the disks of all devices")


def restore(world: World) -> None:
    """The server starts over from a backup, which may be old."""
    if not world.backups or not world.server.is_up:
        return
    number = world.dice.randrange(len(world.backups))
    world.history.fault("server restored", "operator", f"the server is restored from backup {number + 1}")
    world.server.restore(world.backups[number].image)
    newer = world.backups[number + 1 :]
    world.ledger.server_restored(newer)
    del world.backups[number + 1 :]


def flood(world: World) -> None:
    """Water in the house: the server and a device start over from old copies at once."""
    restore(world)
    disks.restore(world)


def change_server(world: World) -> None:
    """The server goes down, or comes back."""
    server = world.server
    world.history.fault("outage", "operator", "stops the server" if server.is_up else "starts the server")
    if server.is_up:
        server.stop()
    else:
        server.start()


def revoke(world: World) -> None:
    """A device's rights are taken; what it holds may still go up, into quarantine."""
    device = world.any_device()
    if device.name in world.revoked or not world.server.is_up:
        return
    world.history.fault("revoked", "operator", f"takes the rights of {device.name}")
    world.ledger.excuses.add("revoked")
    store, identity = world.server.store, device.identity
    world.server.attempt(lambda: revoke_device(store, identity.building, identity.device_id))


def ask_for_tokens(world: World) -> None:
    """All devices of a building are asked to take new tokens."""
    device, store = world.any_device(), world.server.store
    if world.server.is_up:
        world.history.note("operator", f"asks {device.building} for new tokens")
        world.server.attempt(lambda: want_rotation(store, device.building))


def cut_feed(world: World) -> None:
    """The oldest rows of the feeds go; whoever has not read them loads the snapshot."""
    keep, store = world.dice.choice((0, 2, 10)), world.server.store
    if world.server.is_up:
        world.history.note("operator", f"cuts the feeds to {keep} rows")
        world.server.attempt(lambda: trim_feeds(store, keep))


def update_server(world: World) -> None:
    """The server's program is brought up to date."""
    if world.server.is_up and world.server.version < NEWEST:
        world.history.fault("rolling upgrade", "operator", f"brings the server to version {NEWEST}")
        world.server.version = NEWEST
        world.server.start()


def update_device(world: World) -> None:
    """A device's program is brought up to date."""
    device = world.any_device()
    if device.version < NEWEST:
        device.version = NEWEST
        world.history.fault("rolling upgrade", device.name, f"is brought to version {NEWEST}")
        device.start(boot=False)


ACTIONS = (
    Action("back up", "server disk", back_up, 1.0),
    Action("restore server", "server disk", restore, 0.5),
    Action("copy the house", "floods", copy_house, 1.0),
    Action("flood", "floods", flood, 0.7),
    Action("stop or start server", "outages", change_server, 0.8),
    Action("revoke", "revoking", revoke, 0.4),
    Action("ask for tokens", "tokens", ask_for_tokens, 1.0),
    Action("cut feeds", "feeds", cut_feed, 0.7),
    Action("update server", "updates", update_server, 0.5),
    Action("update device", "updates", update_device, 0.7),
)
