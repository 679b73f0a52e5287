"""Staff enrol devices again that nobody knows any more, where there is a reason for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import update

from sync.client.credentials import Tokens
from sync.protocol.tokens import make_token, token_hash
from sync.server.tables import DEVICE
from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World


def enrol_again(world: World) -> None:
    """Give new tokens to whoever is locked out: a clone, whose twin has changed the lock, or a device that
    changed its token more than once since the backup from which the server was restored. Nobody else may be."""
    for device in world.devices:
        if _is_known(world, device):
            continue
        twins = [other for other in world.devices if other.identity == device.identity]
        if len(twins) == 1 and not world.history.faults["server restored"]:
            raise Broken("nobody is locked out", f"no token of {device.name} is valid any more")
        world.history.note("operator", f"enrols {device.name} again")
        _enrol(world, twins)


def _is_known(world: World, device: DeviceNode) -> bool:
    rows = world.server.disk.rows(
        "SELECT token_hash, next_token_hash FROM device WHERE building = ? AND device_id = ?",
        (device.building, device.identity.device_id),
    )
    tokens = device.keyring.tokens
    mine = {token_hash(token) for token in (tokens.current, tokens.next, tokens.previous) if token}
    return any(mine & set(row) for row in rows)


def _enrol(world: World, twins: list[DeviceNode]) -> None:
    identity = twins[0].identity
    token = make_token(identity.building, identity.device_id)
    with world.server.store.writing() as connection:
        where = (DEVICE.c.building == identity.building, DEVICE.c.device_id == identity.device_id)
        values = {"token_hash": token_hash(token), "next_token_hash": None}
        connection.execute(update(DEVICE).where(*where).values(values))
    for twin in twins:
        twin.keyring.tokens = Tokens(token)
        twin.start(boot=False)
