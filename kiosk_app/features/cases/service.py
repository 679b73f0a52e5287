"""What staff do about entries that were set aside. Each decision is one transaction.

Every method reads or writes the disk: call them in the background runner. ``StoreError`` leaves them
where the disk or the file is at fault; everything else that is to be expected is a value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from domain.clock import Clock
from domain.devices import DeviceIdentity
from domain.outcome import Refused
from domain.places import Kelurahan, by_code
from domain.staff import may_decide_cases
from domain.visits import InvalidDraft, VisitDraft, VisitPolicy, check_draft
from kiosk_app.features.cases.outcomes import (
    Decided,
    Decision,
    Hindrance,
    Mending,
    ResendOutcome,
    SetAside,
    SetAsideList,
)

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.features.cases.deciding import OpenCase
    from kiosk_app.features.cases.ports import VisitDoor

SHOWN_AT_ONCE = 200


class CaseService:
    """``engine_source`` returns the open store, ``door`` the guestbook; ``on_saved`` hears kind and id of
    each record that was written, after the commit, in the thread of the caller."""

    def __init__(
        self,
        engine_source: Callable[[], Engine],
        clock: Clock,
        device: DeviceIdentity,
        policy: VisitPolicy,
        door: Callable[[], VisitDoor],
        on_saved: Callable[[str, str], None],
        places: Callable[[], Sequence[Kelurahan]],
    ) -> None:
        self._engine_source, self._clock, self._device, self._policy = engine_source, clock, device, policy
        self._door, self._on_saved, self._places = door, on_saved, places

    def undecided(self) -> SetAsideList:
        """Return what waits for a decision, the newest first."""
        from kiosk_app.features.cases.entries import read_undecided
        from vault.sessions import reading_session

        with reading_session(self._engine_source()) as session:
            return read_undecided(session, SHOWN_AT_ONCE)

    def resend(self, key: str, draft: VisitDraft | None, by: str, role: str) -> ResendOutcome:
        """Send an entry again: as it is (``draft`` is ``None``), or a guestbook entry as a person
        corrected it. The new operation and the decision are one transaction; the old one stays kept."""
        valid = None if draft is None else check_draft(draft, by_code(self._places()), self._policy)
        if isinstance(valid, InvalidDraft):
            return Refused(valid)
        with self._deciding(key, role) as case:
            if isinstance(case, Hindrance):
                return case
            if case.entry.mending is Mending.FORM and valid is not None:
                case.enter_corrected(valid, self._device.building, self._door(), by)
            elif case.entry.mending is Mending.AS_IT_IS and valid is None:
                case.send_as_it_is(by)
            else:
                return Hindrance.IMPOSSIBLE
            changed = case.changed
        self._announce(changed)
        return Decided()

    def set_down(
        self, key: str, how: str, write: Callable[[SetAside], Path | Hindrance | None], by: str, role: str
    ) -> Decision:
        """Note that an entry now lives elsewhere (``how``: "paper" or "exported"), once ``write`` has put
        it there; what could not be written is not decided. ``write`` returns the file, or ``None`` for a printer."""
        entry = self._look(key, role)
        if isinstance(entry, Hindrance):
            return entry
        # Outside of the transaction: a drive or a printer may take its time.
        file = write(entry)
        if isinstance(file, Hindrance):
            return file
        with self._deciding(key, role) as case:
            if isinstance(case, Hindrance):
                return case
            case.note(how, by)
            changed = case.changed
        self._announce(changed)
        return Decided(file)

    def forget_expired(self) -> int:
        """Erase the words of what came before the retention time began (UU 27/2022); return how many."""
        from kiosk_app.features.cases.store import CaseStore
        from vault.sessions import writing_session

        limit = self._clock.now() - timedelta(days=self._policy.retention_days)
        with writing_session(self._engine_source()) as session:
            return CaseStore(session).erase_before(limit)

    @contextmanager
    def _deciding(self, key: str, role: str) -> Iterator[OpenCase | Hindrance]:
        from kiosk_app.features.cases.deciding import open_case
        from vault.sessions import writing_session

        if not may_decide_cases(role):
            yield Hindrance.NOT_ALLOWED
            return
        with writing_session(self._engine_source()) as session:
            yield open_case(session, key, self._clock.now()) or Hindrance.ALREADY

    def _look(self, key: str, role: str) -> SetAside | Hindrance:
        from kiosk_app.features.cases.deciding import open_case
        from vault.sessions import reading_session

        if not may_decide_cases(role):
            return Hindrance.NOT_ALLOWED
        with reading_session(self._engine_source()) as session:
            case = open_case(session, key, self._clock.now())
            return Hindrance.ALREADY if case is None else case.entry

    def _announce(self, changed: Sequence[tuple[str, str]]) -> None:
        for kind, record_id in changed:
            self._on_saved(kind, record_id)
