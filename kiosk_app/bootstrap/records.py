"""Who writes what comes down the feed: one adapter for each kind of record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sync.client.ports import RecordPort


def record_ports() -> Mapping[str, RecordPort]:
    """Return the adapters of this program, by the kind of their rows; slow to import the first time."""
    from kiosk_app.features.booking.sync_adapter import booking_records
    from kiosk_app.features.cases.sync_adapter import CaseRecords
    from kiosk_app.features.guestbook.sync_adapter import VisitRecords
    from kiosk_app.features.information.sync_adapter import information_records
    from kiosk_app.features.leases.sync_adapter import lease_records
    from sync.protocol.cases import CASE
    from sync.protocol.visits import VISIT

    own: dict[str, RecordPort] = {VISIT: VisitRecords(), CASE: CaseRecords()}
    return {**own, **lease_records(), **booking_records(), **information_records()}
