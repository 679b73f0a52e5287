"""Conflict cases of the leases, as the desk's page shows them: with names, hours and numbers to call."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from kiosk_app.features.cases.conflicts import Conflict, Party, Side
from kiosk_app.features.leases.outcomes import StaffOutcome

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.features.leases.service import LeaseService
    from kiosk_app.features.leases.store import LeaseStore
    from sync.protocol.conflicts import ConflictRecord, ConflictSide


class LeaseConflicts:
    """Implements ``ConflictSource`` over the leases. Called in the background."""

    def __init__(self, engine_source: Callable[[], Engine], service: LeaseService) -> None:
        self._engine_source, self._service = engine_source, service

    def undecided(self) -> tuple[Conflict, ...]:
        """Return the conflicts that nobody has settled, the newest first."""
        from kiosk_app.features.leases.store import LeaseStore
        from vault.sessions import reading_session

        records = self._service.open_conflicts()
        with reading_session(self._engine_source()) as session:
            store = LeaseStore(session)
            return tuple(_shown(store, record) for record in reversed(records))

    def resolve(self, case_id: str, resolution: str, by: str) -> bool:
        """Note what was done; return whether the case was still open."""
        from sync.protocol.conflicts import Resolution

        return self._service.resolve(case_id, Resolution(resolution), by) is StaffOutcome.DONE


def _shown(store: LeaseStore, record: ConflictRecord) -> Conflict:
    slot = store.slots([record.slot_id]).get(record.slot_id)
    parties = (_party(store, claim_id) for claim_id in record.tell)
    return Conflict(
        case_id=record.case_id,
        opened_at=record.opened_at,
        rule=record.rule.value,
        resource=slot.resource if slot is not None else record.slot_id,
        starts_at=slot.starts_at if slot is not None else None,
        ends_at=slot.ends_at if slot is not None else None,
        ours=_side(store, record.ours),
        theirs=_side(store, record.theirs),
        tell=tuple(party for party in parties if party is not None),
    )


def _side(store: LeaseStore, side: ConflictSide) -> Side:
    return Side(_names(store, side.claims), side.device_id, taken=bool(side.lease_id and not side.claims))


def _names(store: LeaseStore, claim_ids: Sequence[str]) -> tuple[str, ...]:
    parties = (_party(store, claim_id) for claim_id in claim_ids)
    return tuple(party.name for party in parties if party is not None and party.name)


def _party(store: LeaseStore, claim_id: str) -> Party | None:
    """A claim's party is what its feature wrote: a name and a phone number where it knew them."""
    text = store.party(claim_id)
    if text is None:
        return None
    found: Any = json.loads(text)
    name, phone = found.get("name"), found.get("phone")
    return Party(name if isinstance(name, str) else "", phone if isinstance(phone, str) else "")
