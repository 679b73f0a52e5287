"""How a device's token follows another. The device has both; each holds until the new one was used."""

from __future__ import annotations

import hmac

from sqlalchemy import ColumnElement, update

from sync.server.devices import Sender
from sync.server.store import ServerStore
from sync.server.tables import DEVICE


def announce(store: ServerStore, sender: Sender, next_hash: str) -> bool:
    """Note the hash of the token that ``sender`` will use next; return whether it may.

    A late repetition changes nothing: the token that asks must still be the device's current one.
    """
    if hmac.compare_digest(sender.token_hash, next_hash):
        return True
    with store.writing() as connection:
        done = connection.execute(update(DEVICE).where(*_proved(sender)).values(next_token_hash=next_hash))
        return done.rowcount > 0


def take_up(store: ServerStore, sender: Sender) -> None:
    """Make the next token, which ``sender`` has just used, the only one; once, however often it is used."""
    waiting = DEVICE.c.next_token_hash == sender.token_hash
    taken = {"token_hash": sender.token_hash, "next_token_hash": None, "rotation_wanted": False}
    with store.writing() as connection:
        connection.execute(update(DEVICE).where(*_key(sender), waiting).values(taken))


def want_rotation(store: ServerStore, building: str, device_id: str | None = None) -> int:
    """Ask a device, or all of ``building``, for a new token at the next greeting; return how many."""
    where = [DEVICE.c.building == building]
    if device_id is not None:
        where.append(DEVICE.c.device_id == device_id)
    with store.writing() as connection:
        return connection.execute(update(DEVICE).where(*where).values(rotation_wanted=True)).rowcount


def _key(sender: Sender) -> tuple[ColumnElement[bool], ...]:
    return DEVICE.c.building == sender.building, DEVICE.c.device_id == sender.device_id


def _proved(sender: Sender) -> tuple[ColumnElement[bool], ...]:
    return *_key(sender), DEVICE.c.token_hash == sender.token_hash
