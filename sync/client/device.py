"""The device as the stages see it: its ports in one hand, and the names of what it remembers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.clock import Clock
from sync.client.ports import OutboxPort, RecordPort, StatePort, Transaction, Transport

EPOCH = "epoch"
ROLE = "role"
CURSOR = "cursor"
VIEW = "view"
LAST_CONTACT = "last_contact"

Changed = dict[str, frozenset[str]]
"""Ids of records that read differently, by their kind."""


@dataclass(frozen=True)
class DevicePorts:
    """``scope`` is the building; ``records`` maps a feed row's kind to whoever writes it.

    ``on_changed`` is called after each page that changed anything, in the thread of the round.
    """

    transport: Transport
    transaction: Transaction
    outbox: OutboxPort
    state: StatePort
    records: Mapping[str, RecordPort]
    clock: Clock
    scope: str
    program_version: str = ""
    on_changed: Callable[[Changed], None] = lambda _changed: None
