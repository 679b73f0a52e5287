"""The device as the stages see it: its ports in one hand, and the names of what it remembers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.clock import Clock
from sync.client.beside import Beside, at_once
from sync.client.courtesy import FULL_SPEED, Courtesy
from sync.client.credentials import Credentials
from sync.client.lease_port import LeasePort
from sync.client.ports import OutboxPort, RecordPort, StatePort, Transaction, Transport

EPOCH = "epoch"
ROLE = "role"
CURSOR = "cursor"
VIEW = "view"
LAST_CONTACT = "last_contact"
SNAPSHOT_NEXT = "snapshot_next"
SNAPSHOT_HEAD = "snapshot_head"
SNAPSHOT_ROWS = "snapshot_rows"
SNAPSHOT_TOTAL = "snapshot_total"

Changed = dict[str, frozenset[str]]
"""Ids of records that read differently, by their kind."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load has come, in records. ``total``: as counted when it began; ``None`` before that."""

    rows: int
    total: int | None


@dataclass(frozen=True)
class DevicePorts:
    """``scope`` is the building; ``records`` maps a feed row's kind to whoever writes it.

    ``on_changed`` is called after each page that changed anything, in the thread of the round;
    ``on_loading`` after each page of a snapshot. ``beside`` begins a request while the store is written.
    ``credentials``: the tokens that the stages may renew, ``None`` where nobody does. ``leases``: those of
    this device, ``None`` where nothing can be claimed. ``courtesy``: towards whoever is at the screen.
    """

    transport: Transport
    transaction: Transaction
    outbox: OutboxPort
    state: StatePort
    records: Mapping[str, RecordPort]
    clock: Clock
    scope: str
    program_version: str = ""
    credentials: Credentials | None = None
    leases: LeasePort | None = None
    on_changed: Callable[[Changed], None] = lambda _changed: None
    on_loading: Callable[[Progress], None] = lambda _progress: None
    beside: Beside = at_once
    courtesy: Courtesy = FULL_SPEED
