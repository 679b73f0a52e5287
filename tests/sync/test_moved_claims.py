"""A claim that takes slots over from another one, at the server and on every device."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from sync.protocol.claims import CLAIM
from sync.protocol.conflicts import CONFLICT
from sync.protocol.operations import Operation
from sync.server.accounts import load_accounts
from sync.server.booking_tables import OCCUPANCY
from sync.server.context import Context
from tests.helpers.clock import FixedClock
from tests.sync.open_house import BUILDING, Teller, open_house
from tests.sync.stores import ServerStores
from tests.sync.wire import ARRIVED

EIGHT, HALF_PAST, NINE = (f"PC-01/20261124T{at}" for at in ("0800", "0830", "0900"))
DONE = [("applied", "")]


@pytest.fixture
def context(tmp_path: Path, server_stores: ServerStores, clock: FixedClock) -> Iterator[Context]:
    with open_house(tmp_path / "central", server_stores, clock) as context:
        Teller(context, "entrance").greet()
        yield context


@pytest.fixture
def desk(context: Context) -> Teller:
    return Teller(context)


def taking_over(teller: Teller, old: Operation, *slots: str, over: tuple[str, ...]) -> Operation:
    refs = [{"slot_id": slot, "claim_id": old.record_id} for slot in over]
    return teller.claim(*slots, status="confirmed", over=refs)


def occupied(context: Context) -> dict[str, str]:
    """Return which claim has each slot, having checked that the accounts say the same."""
    wanted = select(OCCUPANCY.c.slot_id, OCCUPANCY.c.claim_id).where(OCCUPANCY.c.building == BUILDING)
    with context.store.reading() as connection:
        held = {row.slot_id: row.claim_id for row in connection.execute(wanted)}
        accounts = load_accounts(connection, BUILDING, (EIGHT, HALF_PAST, NINE))
    assert all(one.is_balanced for one in accounts.values())
    assert {name: one.confirmed[0] for name, one in accounts.items() if one.confirmed} == held
    return held


def test_who_moves_by_half_an_hour_holds_the_new_time_and_who_waits_gets_the_rest(
    context: Context, desk: Teller
) -> None:
    kiosk = Teller(context, "terminal")
    old = desk.claim(EIGHT, HALF_PAST)
    assert desk.push(old) == DONE
    first, second = kiosk.claim(HALF_PAST), kiosk.claim(EIGHT)
    assert kiosk.push(first, second) == [("waitlisted", "")] * 2
    new = taking_over(desk, old, HALF_PAST, NINE, over=(HALF_PAST,))
    gone = desk.chain.add(
        "claim.withdrawn",
        old.record_id,
        f'{{"claim_id":"{old.record_id}","reason":"moved","withdrawn_at":"{ARRIVED}"}}',
    )
    assert desk.push(new) == DONE
    assert occupied(context) == {EIGHT: old.record_id, HALF_PAST: new.record_id, NINE: new.record_id}
    assert desk.push(gone) == DONE
    assert occupied(context) == {EIGHT: second.record_id, HALF_PAST: new.record_id, NINE: new.record_id}
    assert kiosk.records(CLAIM)[first.record_id]["status"] == "waitlisted"


def test_what_was_taken_back_meanwhile_is_a_case_and_no_silent_loss(context: Context, desk: Teller) -> None:
    other = Teller(context)
    old = desk.claim(EIGHT, HALF_PAST)
    assert desk.push(old) == DONE
    withdrawn = f'{{"claim_id":"{old.record_id}","withdrawn_at":"{ARRIVED}"}}'
    assert other.push(other.chain.add("claim.withdrawn", old.record_id, withdrawn)) == DONE
    theirs = other.claim(HALF_PAST)
    assert other.push(theirs) == DONE
    new = taking_over(desk, old, HALF_PAST, NINE, over=(HALF_PAST,))
    assert desk.push(new) == [("waitlisted", "")]
    assert list(desk.records(CONFLICT)) == [new.record_id]
    assert occupied(context) == {HALF_PAST: theirs.record_id}
