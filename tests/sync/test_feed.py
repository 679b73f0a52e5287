"""The feed is dense and in commit order, whoever writes; a hole is always noticed."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from sync.client.errors import EpochChanged, FeedProblem
from sync.client.receiving import Place, check_page
from sync.protocol.messages import FeedRow, PullReply, rows_checksum
from tests.sync.house import House
from tests.sync.wire import Caller, Chain


def caller_of(house: House, role: str = "entrance") -> Caller:
    return Caller(house.server.url, house.server.register(house.building, role, role), house.building)


def test_four_devices_at_once_leave_no_hole_and_a_reader_misses_nothing(house: House) -> None:
    callers = [caller_of(house) for _ in range(4)]

    def write(caller: Caller) -> None:
        chain = Chain(house.building)
        for _ in range(15):
            caller.push(chain.sign_in(), chain.sign_in())

    reader, seen = caller_of(house, "desk"), list[int]()
    with ThreadPoolExecutor(4) as threads:
        writing = [threads.submit(write, caller) for caller in callers]
        while len(seen) < 120:
            for done in writing:
                if done.done():
                    done.result()
            seen += [row["seq"] for row in reader.pull(len(seen), limit=7).json()["rows"]]
    assert seen == list(range(1, 121))


def test_a_visit_that_changed_again_comes_once_with_its_newest_row(house: House) -> None:
    caller, chain = caller_of(house), Chain(house.building)
    sent = chain.sign_in()
    caller.push(sent)
    caller.push(chain.depart(sent.record_id))
    rows = caller.rows()
    assert [row["seq"] for row in rows] == [1, 2]
    assert [row["body"] is None for row in rows] == [True, False]


def test_a_role_that_may_not_see_a_record_gets_its_number_only(house: House) -> None:
    caller, chain = caller_of(house), Chain(house.building)
    caller.push(chain.sign_in())
    outsider = caller_of(house, "printer")
    assert outsider.rows() == [{"seq": 1, "kind": "", "record_id": "", "body": None}]


def test_news_end_a_wait_at_once(house: House) -> None:
    caller, chain = caller_of(house), Chain(house.building)
    with ThreadPoolExecutor(1) as threads:
        begun = time.perf_counter()
        waiting = threads.submit(caller_of(house, "desk").pull, 0, wait=20)
        caller.push(chain.sign_in())
        page = waiting.result().json()
    assert [row["seq"] for row in page["rows"]] == [1]
    assert time.perf_counter() - begun < 5


def test_a_wait_without_news_ends_with_an_empty_page(house: House) -> None:
    page = caller_of(house, "desk").pull(0, wait=0.3).json()
    assert (page["rows"], page["head"]) == ([], 0)


def test_a_cursor_beyond_the_feed_means_another_store(house: House) -> None:
    assert caller_of(house).pull(5).status_code == 410
    assert caller_of(house).pull(0, epoch="another").status_code == 410


def page(*numbers: int, head: int, epoch: str = "e") -> PullReply:
    rows = [FeedRow(seq=number, kind="visit", record_id="v", body="{}") for number in numbers]
    return PullReply(epoch=epoch, head=head, rows=rows, checksum=rows_checksum(rows))


@pytest.mark.parametrize(
    "bad",
    [
        page(12, 13, head=13),
        page(11, 13, head=13),
        page(12, 11, head=13),
        page(10, 11, head=13),
        page(head=13),
        page(head=9),
        page(11, head=11).model_copy(update={"checksum": "0" * 64}),
    ],
    ids=["begins late", "hole", "order", "repeats", "empty but behind", "head behind us", "altered"],
)
def test_the_client_accepts_no_gap_and_no_alteration(bad: PullReply) -> None:
    check_page(page(11, 12, head=20), Place("e", 10))
    with pytest.raises(FeedProblem):
        check_page(bad, Place("e", 10))


def test_the_client_notices_another_store() -> None:
    with pytest.raises(EpochChanged):
        check_page(page(11, head=11, epoch="other"), Place("e", 10))
