"""Many clients want the same 24 slots in the same seconds: how many are double-booked, how fast is it.

A real server process on PostgreSQL (a file where none is installed), real bytes over loopback. Each client has one
connection and asks for every slot in turn, a claim and its booking in one request, as a device that holds no
lease does. Afterwards the server's own store is asked who holds what.

The bookings of a building are decided one after the other, so 128 clients need as long as 3,072 of them take:
a minute or so. On a slow machine nobody begins anything new after ``PATIENCE``; the figures say of how many
they are.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from urllib.parse import urlsplit

import requests
from sqlalchemy import select

from domain.ids import uuid7
from domain.slots import Slot
from sync.protocol import PREFIX
from sync.protocol.canonical import canonical_json, moment_text
from sync.protocol.chain import GENESIS, body_hash, link
from sync.protocol.messages import PushReply, PushRequest
from sync.protocol.operations import Operation
from sync.server.booking_tables import OCCUPANCY
from sync.server.claim_tables import CLAIM_SLOT
from sync.server.devices import register_device
from sync.server.slots import offer_slots
from tools.bench.figures import Figure, percentile
from tools.bench.postgres import fresh_database
from tools.bench.sync_house import Place, central

CLIENTS, SLOTS = (6, 32, 128), 24
PATIENCE = 100.0
"""Seconds for each number of clients."""

_BUSY = frozenset({429, 503})


@dataclass
class Contest:
    """``answers``: seconds from each request to its outcome. ``outcomes``: of the claims. ``asked``: how many of
    the slots at least one client came to."""

    seconds: float = 0.0
    asked: int = 0
    answers: list[float] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    busy: int = 0


@dataclass(frozen=True)
class Held:
    """As the server's store says afterwards. ``doubled``: slots that more than one claim holds."""

    doubled: int
    slots: int
    occupied: int


def run() -> Iterator[Figure]:
    """Yield, for each number of clients, what became of the slots."""
    with fresh_database() as database:
        for clients in CLIENTS:
            with (
                TemporaryDirectory(prefix="pip-bench-") as name,
                central(Path(name), database or "") as place,
            ):
                yield from _contest(place, clients, "PostgreSQL" if database else "SQLite")


def _contest(place: Place, clients: int, engine: str) -> Iterator[Figure]:
    building = f"gedung-{clients}"
    slots = _offer(place, building)
    contest = asyncio.run(_all(place, _prepare(place, building, clients, slots)))
    held = _look(place, building)
    whole = clients * len(slots)
    note = f"{clients} clients, {contest.asked} slots, {engine}; {len(contest.answers)} of {whole} requests"
    name = f"contest_{clients}"
    yield Figure(f"{name}_double_booked", held.doubled, "slots", 0, note=note)
    yield Figure(f"{name}_left_over", contest.asked - min(held.slots, held.occupied), "slots", 0)
    yield Figure(f"{name}_rate", len(contest.answers) / contest.seconds, "bookings/s")
    yield Figure(
        f"{name}_p99",
        percentile(contest.answers, 99),
        "s",
        note=f"p50 {percentile(contest.answers, 50):.3f} s; {contest.outcomes['applied']} confirmed,"
        f" {contest.outcomes['waitlisted']} wait, {contest.busy} times told to come again",
    )


def _offer(place: Place, building: str) -> list[str]:
    now = place.clock.now()
    hour = timedelta(hours=1)
    first = (now + timedelta(days=1)).replace(minute=0, second=0, microsecond=0)
    slots = [
        Slot(f"kontes/{number:02}", "kontes", first + hour * number, first + hour * (number + 1))
        for number in range(SLOTS)
    ]
    with place.store() as store, store.deciding(building) as connection:
        return offer_slots(connection, building, slots, now)


def _prepare(place: Place, building: str, clients: int, slots: list[str]) -> list[list[bytes]]:
    now = place.clock.now()
    with place.store() as store:
        known = [register_device(store, building, "terminal", f"terminal {nr}") for nr in range(clients)]
    # Opens the building, which is not what is timed.
    headers = {"Authorization": f"Bearer {known[0][1]}"}
    requests.post(f"{place.url}{PREFIX}/hello", json={}, headers=headers, timeout=60).raise_for_status()
    return [_requests(place, building, device, token, slots, now) for device, token in known]


def _requests(
    place: Place, building: str, device_id: str, token: str, slots: list[str], now: datetime
) -> list[bytes]:
    incarnation, before, kseq = uuid7(now), GENESIS, 0
    prepared = []
    for slot in slots:
        operations = []
        for kind, record_id, body in _facts(building, device_id, slot, now):
            kseq += 1
            operation = Operation(
                op_id=uuid7(now),
                device_id=device_id,
                incarnation=incarnation,
                kseq=kseq,
                kind=kind,
                schema_v=1,
                record_id=record_id,
                body=body,
                sha256=body_hash(body),
                prev_hash=before,
                wall_utc=moment_text(now),
            )
            before = link(operation)
            operations.append(operation)
        prepared.append(_packed(place, token, operations))
    return prepared


def _facts(building: str, device_id: str, slot: str, now: datetime) -> list[tuple[str, str, str]]:
    claim_id, booking_id, begin = uuid7(now), uuid7(now), moment_text(now + timedelta(days=1))
    claim = {"claim_id": claim_id, "slots": [slot], "status": "requested", "rights": [], "made_at": begin}
    booking = {
        "booking_id": booking_id,
        "building": building,
        "device_id": device_id,
        "code": "7K4Q39MWX",
        "facility_id": "kontes",
        "starts_at": begin,
        "ends_at": moment_text(now + timedelta(days=1, hours=1)),
        "people": 1,
        "channel": "on_site",
        "made_at": begin,
        "claims": [claim_id],
    }
    made = {"booking": booking, "party": {"name": "Siti Sa'adah"}}
    return [
        ("claim.made", claim_id, canonical_json(claim)),
        ("booking.made", booking_id, canonical_json(made)),
    ]


def _packed(place: Place, token: str, operations: list[Operation]) -> bytes:
    content = PushRequest.model_construct(operations=operations).model_dump_json().encode()
    head = (
        f"POST {PREFIX}/push?lane=bookings HTTP/1.1\r\nHost: {urlsplit(place.url).netloc}\r\n"
        f"Authorization: Bearer {token}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


async def _all(place: Place, prepared: list[list[bytes]]) -> Contest:
    contest = Contest()
    begun = time.perf_counter()
    until = begun + PATIENCE
    await asyncio.gather(*(_client(place, mine, contest, until) for mine in prepared))
    contest.seconds = time.perf_counter() - begun
    return contest


async def _client(place: Place, prepared: list[bytes], contest: Contest, until: float) -> None:
    line = _Line(place)
    try:
        for number, request in enumerate(prepared, start=1):
            begun = time.perf_counter()
            while (answer := await line.ask(request)).status in _BUSY:
                contest.busy += 1
                if time.perf_counter() + answer.again > until:
                    return
                await asyncio.sleep(answer.again)
            if answer.status != 200:
                raise RuntimeError(f"the server says {answer.status}: {answer.body[:200]!r}")
            contest.answers.append(time.perf_counter() - begun)
            contest.asked = max(contest.asked, number)
            results = PushReply.model_validate_json(answer.body).results
            contest.outcomes[results[0].outcome.value] += 1
            if time.perf_counter() > until:
                return
    finally:
        line.close()


class _Answer(NamedTuple):
    """``again``: the seconds after which to come again."""

    status: int
    again: float
    body: bytes


class _Line:
    """One client's connection; a new one where the server has closed it while the client stayed away."""

    def __init__(self, place: Place) -> None:
        self._address = urlsplit(place.url)
        self._open: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, request: bytes) -> _Answer:
        try:
            return await self._ask(request)
        except (ConnectionError, asyncio.IncompleteReadError):
            # The same request brings the same outcome.
            self.close()
            return await self._ask(request)

    def close(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None

    async def _ask(self, request: bytes) -> _Answer:
        if self._open is None:
            self._open = await asyncio.open_connection(self._address.hostname, self._address.port)
        reader, writer = self._open
        writer.write(request)
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        body = await reader.readexactly(int(head.partition("content-length: ")[2].partition("\r\n")[0] or 0))
        again = head.partition("retry-after: ")[2].partition("\r\n")[0]
        return _Answer(int(head.split()[1]), float(again or 0), body)


def _look(place: Place, building: str) -> Held:
    with place.store() as store, store.reading() as connection:
        held = Counter(
            connection.scalars(
                select(CLAIM_SLOT.c.slot_id).where(CLAIM_SLOT.c.building == building, CLAIM_SLOT.c.held)
            )
        )
        occupied = connection.scalars(
            select(OCCUPANCY.c.slot_id).where(OCCUPANCY.c.building == building)
        ).all()
    return Held(sum(claims > 1 for claims in held.values()), len(held), len(occupied))
