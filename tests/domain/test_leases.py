"""A kiosk confirms alone only while it may: by its own monotonic clock, never by one that it cannot trust."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.leases import MAX_TTL, HeldLease, Lease, LeaseClock, SpentRight, choose_rights, covers, may_spend

MORNING = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)
HOUR = 3600.0


def asked(*, trusted: bool = False) -> LeaseClock:
    return LeaseClock("boot-a", 1000.0, MORNING, trusted)


def lease(lease_id: str = "sewa-1", *, trusted: bool = False, **unspent: int) -> HeldLease:
    return HeldLease(lease_id, 1, asked(trusted=trusted), MAX_TTL, unspent)


def later(
    seconds: float, *, boot: str = "boot-a", wall: float | None = None, trusted: bool = False
) -> LeaseClock:
    moved = timedelta(seconds=seconds if wall is None else wall)
    return LeaseClock(boot, 1000.0 + seconds, MORNING + moved, trusted)


@pytest.mark.parametrize(
    ("clock", "may"),
    [
        (later(0), True),
        (later(71 * HOUR), True),
        # It stops five minutes before the end, so that nothing begun in time ends too late.
        (later(72 * HOUR - 301), True),
        (later(72 * HOUR - 300), False),
        # The wall clock may say what it likes within one boot: ten years on, ten years back.
        (later(HOUR, wall=87_600 * HOUR, trusted=True), True),
        (later(71 * HOUR, wall=-87_600 * HOUR, trusted=True), True),
        (later(73 * HOUR, wall=-87_600 * HOUR, trusted=True), False),
        # A monotonic clock that ran backwards is none.
        (later(-1), False),
    ],
)
def test_within_one_boot_the_monotonic_clock_decides(clock: LeaseClock, may: bool) -> None:
    assert may_spend(lease(trusted=True), clock) is may


@pytest.mark.parametrize(
    ("was_trusted", "clock", "may"),
    [
        (True, later(60, boot="boot-b", wall=HOUR, trusted=True), True),
        (True, later(60, boot="boot-b", wall=73 * HOUR, trusted=True), False),
        (True, later(60, boot="boot-b", wall=-HOUR, trusted=True), False),
        (True, later(60, boot="boot-b", wall=HOUR), False),
        (False, later(60, boot="boot-b", wall=HOUR, trusted=True), False),
    ],
    ids=["trusted", "too late", "before it was taken", "not trusted now", "not trusted then"],
)
def test_after_a_reboot_only_a_trusted_clock_counts(was_trusted: bool, clock: LeaseClock, may: bool) -> None:
    assert may_spend(lease(trusted=was_trusted), clock) is may


def test_no_server_can_give_more_than_72_hours() -> None:
    generous = HeldLease("sewa-1", 1, asked(), timedelta(days=365), {"PC-01/9": 1})
    assert not may_spend(generous, later(72 * HOUR))


def test_several_hours_are_covered_by_rights_of_several_leases_or_not_at_all() -> None:
    leases = [lease("sewa-1", a=1), lease("sewa-2", a=1, b=1)]
    assert choose_rights(["a", "b"], leases, later(0)) == (
        SpentRight("a", "sewa-1", 1),
        SpentRight("b", "sewa-2", 1),
    )
    assert choose_rights(["a", "c"], leases, later(0)) is None
    assert choose_rights([], leases, later(0)) is None
    assert choose_rights(["a", "a"], leases, later(0)) is None
    assert choose_rights(["a"], leases, later(80 * HOUR)) is None


def test_a_right_counts_for_its_holder_and_under_its_fence_only() -> None:
    right = SpentRight("a", "sewa-1", 1)
    assert covers(Lease("sewa-1", "pintu-kiri"), right, "pintu-kiri")
    assert not covers(Lease("sewa-1", "pintu-kiri"), right, "pintu-kanan")
    assert not covers(Lease("sewa-1", "pintu-kiri", fence=2), right, "pintu-kiri")
    assert not covers(None, right, "pintu-kiri")
