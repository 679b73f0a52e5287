"""A device reads its own building, and there only what its role may read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import pytest
from sqlalchemy import Connection

from sync.client.errors import Unauthorised
from sync.client.transport import ServerTransport
from sync.protocol.messages import PullReply
from sync.server import feed, snapshot
from sync.server.books import Stored
from sync.server.catalogue import BY_RECORD
from sync.server.context import Context
from sync.server.devices import register_device
from tests.helpers.clock import FixedClock
from tests.sync.door_wire import DoorWire, open_context
from tests.sync.stores import ServerStores

BUILDING = "pip-semarang"
WHAT_WAS_SAID = "Petugas loket tidak ramah kepada Mbah Parto"


class ComplaintShelf:
    """A kind of record that only the front desk may read, as complaints will be."""

    record_kind = "complaint"
    roles = frozenset({"desk"})

    def read(self, connection: Connection, building: str, record_ids: Sequence[str]) -> Mapping[str, Stored]:
        return {one: Stored(WHAT_WAS_SAID, feed.read_head(connection, building)) for one in record_ids}

    def page(
        self, connection: Connection, building: str, after: str, limit: int
    ) -> Sequence[tuple[str, str]]:
        return [("aduan-1", WHAT_WAS_SAID)] if after < "aduan-1" else []

    def count(self, connection: Connection, building: str) -> int:
        return 1


@pytest.fixture
def context(
    tmp_path: Path, server_stores: ServerStores, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Context]:
    shelves = MappingProxyType({**BY_RECORD, "complaint": ComplaintShelf()})
    for module in (feed, snapshot):
        monkeypatch.setattr(module, "BY_RECORD", shelves)
    with open_context(tmp_path / "central", server_stores, clock) as context:
        with context.store.deciding(BUILDING) as connection:
            feed.extend(connection, BUILDING, [("complaint", "aduan-1")])
        yield context


def pull(context: Context, role: str, *, building: str = BUILDING, scope: str = BUILDING) -> PullReply:
    token = register_device(context.store, building, role, f"{role} satu")[1]
    return ServerTransport(DoorWire(context), lambda: token).pull(scope, 0, "", 500, 0.0)


def load(context: Context, role: str) -> list[str]:
    token = register_device(context.store, BUILDING, role, f"{role} dua")[1]
    reply = ServerTransport(DoorWire(context), lambda: token).snapshot(
        BUILDING, context.store.epoch, "", None, 10
    )
    return [row.body for row in reply.rows]


def test_a_desk_reads_the_complaints(context: Context) -> None:
    (row,) = pull(context, "desk").rows
    assert (row.kind, row.record_id, row.body) == ("complaint", "aduan-1", WHAT_WAS_SAID)
    assert load(context, "desk") == [WHAT_WAS_SAID]


@pytest.mark.parametrize("role", ["entrance", "terminal", "display", "ghost"])
def test_another_role_gets_a_number_and_nothing_else(context: Context, role: str) -> None:
    (row,) = pull(context, role).rows
    assert (row.seq, row.kind, row.record_id, row.body) == (1, "", "", None)
    assert load(context, role) == []


def test_the_role_is_the_operator_s_choice_not_the_device_s(context: Context) -> None:
    """Whatever a device says of itself, its rights come from the code it was let in with."""
    device_id, _ = register_device(context.store, BUILDING, "desk", "Meja")
    token = register_device(context.store, BUILDING, "entrance", "Pintu", device_id=device_id)[1]
    reply = ServerTransport(DoorWire(context), lambda: token).pull(BUILDING, 0, "", 500, 0.0)
    assert reply.rows[0].body is None


def test_another_building_s_feed_is_closed(context: Context) -> None:
    with pytest.raises(Unauthorised) as refused:
        pull(context, "desk", building="gedung-lain")
    assert (refused.value.status, refused.value.reason) == (403, "forbidden_scope")
    assert pull(context, "desk", building="gedung-lain", scope="gedung-lain").rows == []
