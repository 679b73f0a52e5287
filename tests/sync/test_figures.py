"""What was looked for, at the server: each device tells of its own days, and desks read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from domain.information.figures import IN_VAIN, DeviceDay, Figure
from sync.protocol.canonical import canonical_json
from sync.protocol.figures import FIGURES, FIGURES_COUNTED, figures_record
from sync.protocol.operations import Operation
from sync.server.context import Context
from tests.helpers.clock import FixedClock
from tests.sync.door_wire import open_context
from tests.sync.open_house import Teller
from tests.sync.stores import ServerStores

SUNDAY = date(2026, 11, 22)


@pytest.fixture
def context(tmp_path: Path, server_stores: ServerStores, clock: FixedClock) -> Iterator[Context]:
    with open_context(tmp_path / "central", server_stores, clock) as context:
        yield context


def counted(teller: Teller, device_id: str = "", times: int = 3, **more: Any) -> Operation:
    """Return what a device tells of Sunday; ``more`` replaces fields of the record."""
    figures = (Figure(SUNDAY, IN_VAIN, "id", "parkir sepeda", times),)
    record = figures_record(DeviceDay(device_id or teller.device_id, SUNDAY, figures))
    body = record.model_dump(mode="json") | more
    return teller.chain.add(FIGURES_COUNTED, record.figures_id, canonical_json(body))


def test_desks_read_what_a_terminal_counted_and_a_day_told_again_stands_in_place_of_the_old(
    context: Context,
) -> None:
    desk, terminal = Teller(context), Teller(context, "terminal")
    assert terminal.push(counted(terminal)) == [("applied", "")]
    assert terminal.push(counted(terminal)) == [("applied", "no_change")]
    assert terminal.push(counted(terminal, times=5)) == [("applied", "")]
    (record,) = desk.records(FIGURES).values()
    assert [(one["subject"], one["times"]) for one in record["counts"]] == [("parkir sepeda", 5)]
    assert terminal.records(FIGURES) == {}


def test_nobody_counts_for_another_device_and_what_cannot_be_read_is_set_aside(context: Context) -> None:
    terminal = Teller(context, "terminal")
    assert terminal.push(counted(terminal, "lain-1")) == [("refused", "not_allowed")]
    wrong = [counted(terminal, day="2026-11-21"), counted(terminal, counts=[{"deed": "x"}])]
    assert terminal.push(*wrong) == [("quarantined", "unreadable")] * 2
