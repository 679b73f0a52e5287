"""R5: a store that cannot save costs a sentence; what was typed waits for the next try."""

from __future__ import annotations

from domain.visits import VisitDraft
from kiosk_app.features.guestbook.outcomes import SignInOutcome
from kiosk_app.features.guestbook.ports import Guestbook
from kiosk_app.features.guestbook.service import GuestbookService
from tests.ui.guestbook.conftest import OpenStage
from vault.errors import DiskFull, StoreError, UnwritableStore


class FullDisk(GuestbookService):
    """The real service on a disk that is full as long as ``error`` stands."""

    error: StoreError | None = DiskFull("store")

    def sign_in(self, draft: VisitDraft, *, token: str, distinct: bool = False) -> SignInOutcome:
        if self.error is not None:
            raise self.error
        return super().sign_in(draft, token=token, distinct=distinct)


def with_trouble(error: StoreError) -> tuple[list[FullDisk], object]:
    made: list[FullDisk] = []

    def change(guestbook: Guestbook) -> Guestbook:
        full = FullDisk.__new__(FullDisk)
        full.__dict__.update(vars(guestbook))
        full.error = error
        made.append(full)
        return full

    return made, change


def test_R5_disk_full_keeps_the_draft_and_the_next_try_saves_it(open_stage: OpenStage) -> None:
    made, change = with_trouble(DiskFull("store"))
    stage = open_stage(change=change)
    stage.fill_in()
    stage.save()
    assert stage.page == "guestbook/purpose"
    assert stage.shows("penyimpanan alat ini penuh")
    assert stage.feature.sign_in.name == "Siti Sa'adah"
    made[0].error = None
    stage.save()
    assert stage.page == "guestbook/thanks"
    assert stage.service.present().entries == 1


def test_R5_any_other_trouble_of_the_store_is_told_calmly(open_stage: OpenStage) -> None:
    _, change = with_trouble(UnwritableStore("store"))
    stage = open_stage(change=change)
    stage.fill_in()
    stage.save()
    assert stage.shows("Maaf, belum tersimpan. Isian Anda tetap ada di sini.")
    assert not stage.shows("store")
