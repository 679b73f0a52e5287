"""For whom a booking is: as little as possible, and enough to reach a group."""

from __future__ import annotations

import pytest

from domain.booking.bookings import Party, PartyKind
from domain.booking.parties import check_party, party_key, tidy_party
from domain.booking.refusals import Reason, Refusal
from tests.domain.booking.samples import PC, ROOM

GROUP = Party(
    "Ratna Widyastuti", PartyKind.GROUP, organisation="Komunitas Baca Tugu Muda", purpose="Bedah buku"
)


def reasons(party: Party) -> list[Reason]:
    return [one.reason for one in check_party(party, ROOM)]


def test_a_person_needs_a_name_and_nothing_else() -> None:
    assert check_party(Party("Dr. H. Siti Sa'adah, M.Pd"), PC) == ()


def test_without_a_name_nobody_can_be_called() -> None:
    assert check_party(Party("  "), PC) == (Refusal(Reason.NAME_MISSING, text="empty"),)
    assert check_party(Party("3374012308900002"), PC) == (Refusal(Reason.NAME_MISSING, text="holds_nik"),)


def test_a_phone_that_cannot_be_rung_is_noticed() -> None:
    assert reasons(Party("Budi Santoso", phone="0812-1500-0512")) == []
    assert reasons(Party("Budi Santoso", phone="12")) == [Reason.PHONE_UNREADABLE]


@pytest.mark.parametrize(
    "email", ["budi", "budi@", "budi@contoh", "a b@contoh.id", "a@b..id", "a@.id", "a@b@c.id"]
)
def test_an_email_that_no_letter_reaches_is_noticed(email: str) -> None:
    assert reasons(Party("Budi Santoso", email=email)) == [Reason.EMAIL_UNREADABLE]


def test_usual_addresses_stand() -> None:
    for email in ("budi.santoso+pip@contoh.co.id", "humas@semarangkota.go.id", " a@b.id "):
        assert reasons(Party("Budi Santoso", email=email)) == []


def test_a_group_says_who_it_is_and_what_it_comes_for() -> None:
    assert reasons(GROUP) == []
    nameless = Party("Ratna Widyastuti", PartyKind.GROUP)
    assert reasons(nameless) == [Reason.PURPOSE_MISSING, Reason.ORGANISATION_MISSING]
    assert [one.reason for one in check_party(nameless, PC)] == [Reason.ORGANISATION_MISSING]


def test_it_is_kept_tidily() -> None:
    kept = tidy_party(Party("  Budi   Santoso ", phone="0812-1500-0512", email=" a@b.id"))
    assert (kept.name, kept.phone, kept.email) == ("Budi Santoso", "+6281215000512", "a@b.id")
    assert tidy_party(Party("Budi", phone="")).phone is None


def test_limits_know_the_same_person_again_and_learn_nothing_else() -> None:
    one = party_key("pip", Party("Budi Santoso", phone="0812-1500-0512"))
    assert one == party_key("pip", Party("Pak Budi", phone="+62 812 1500 0512"))
    assert party_key("pip", Party("Dr. H. BUDI SANTOSO")) == party_key("pip", Party("budi santoso"))
    assert one != party_key("pip-lain", Party("Budi Santoso", phone="0812-1500-0512"))
    assert one != party_key("pip", Party("Budi Santoso", phone="0812-1500-0512"), b"kunci")
    assert len(one) == 32
    assert "budi" not in one


def test_a_group_is_the_same_whoever_calls_for_it() -> None:
    other = Party("Agus Prabowo", PartyKind.GROUP, organisation="komunitas baca tugu-muda")
    assert party_key("pip", GROUP) == party_key("pip", other)
    assert party_key("pip", Party("Petugas", PartyKind.STAFF)) == ""
