"""A thousand devices come back at once, each with a hundred operations, to one real server process.

Every request is prepared beforehand, real bytes over real connections; what is timed is the server. Each
device hands in its booking first and its visits after it, as the client does, and waits as it is told,
with full jitter, when the server is busy.
"""

from __future__ import annotations

import asyncio
import gzip
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from domain.ids import uuid7
from sync.client.backoff import Backoff
from sync.client.errors import Overloaded
from sync.protocol import PREFIX
from sync.protocol.canonical import canonical_json, moment_text
from sync.protocol.chain import GENESIS, body_hash, link
from sync.protocol.messages import PushRequest
from sync.protocol.operations import Lane, Operation
from sync.protocol.visits import to_record
from sync.server.devices import register_device
from tools.bench.figures import Figure, percentile
from tools.bench.people import visitor
from tools.bench.sync_house import BUILDING, Place, central

DEVICES, OPERATIONS = 1_000, 100
_PATIENCE = 600.0
_BUSY = (429, 503)


@dataclass
class Drained:
    """``bookings``: seconds from a device's first try to the outcome of its booking. ``answers``: how
    often each status came; 0 stands for a connection that broke."""

    seconds: float = 0.0
    bookings: list[float] = field(default_factory=list)
    answers: Counter[int] = field(default_factory=Counter)
    booking_waits: int = 0


def run(devices: int = DEVICES, operations: int = OPERATIONS) -> Iterator[Figure]:
    """Yield how long it takes until nobody has anything left, and how long a booking waits in the crowd."""
    with TemporaryDirectory(prefix="pip-bench-") as name, central(Path(name)) as place:
        drained = asyncio.run(_drain(place, _prepare(place, devices, operations)))
    busy = sum(drained.answers[status] for status in _BUSY)
    wrong = drained.answers.total() - busy - drained.answers[200]
    yield Figure("crowd_drain", drained.seconds, "s", note=f"{devices} devices, {operations} operations each")
    yield Figure("crowd_booking_p50", percentile(drained.bookings, 50), "s")
    yield Figure("crowd_booking_p99", percentile(drained.bookings, 99), "s")
    yield Figure(
        "crowd_told_to_wait",
        busy,
        "answers",
        note=f"429 and 503, {drained.booking_waits} of them to bookings",
    )
    yield Figure("crowd_errors", wrong, "answers", 0)


def _prepare(place: Place, devices: int, operations: int) -> list[list[bytes]]:
    now = place.clock.now()
    with place.store() as store:
        known = [register_device(store, BUILDING, "entrance", f"pintu {number}") for number in range(devices)]
    return [
        [
            _request(place, token, Lane.BOOKINGS, _claims(device_id, number, now)),
            _request(place, token, Lane.VISITS, _visits(device_id, number * operations, operations - 1, now)),
        ]
        for number, (device_id, token) in enumerate(known)
    ]


def _claims(device_id: str, number: int, now: datetime) -> list[Operation]:
    claim_id = uuid7(now)
    body = {
        "claim_id": claim_id,
        "slots": [f"komputer-{number // 8}/2026-11-24T{8 + number % 8:02d}"],
        "status": "requested",
        "rights": [],
        "made_at": moment_text(now),
        "party": {},
    }
    return _chain(device_id, [("claim.made", claim_id, canonical_json(body))], now)


def _visits(device_id: str, first: int, count: int, now: datetime) -> list[Operation]:
    visits = [visitor(number, BUILDING, now) for number in range(first, first + count)]
    facts = [("visit.signed_in", visit.visit_id, to_record(visit).to_json()) for visit in visits]
    return _chain(device_id, facts, now)


def _chain(device_id: str, facts: list[tuple[str, str, str]], now: datetime) -> list[Operation]:
    incarnation, before = uuid7(now), GENESIS
    operations: list[Operation] = []
    for kseq, (kind, record_id, body) in enumerate(facts, start=1):
        operations.append(
            Operation(
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
        )
        before = link(operations[-1])
    return operations


def _request(place: Place, token: str, lane: Lane, operations: list[Operation]) -> bytes:
    content = PushRequest.model_construct(operations=operations).model_dump_json().encode()
    packed = gzip.compress(content, compresslevel=1)
    head = (
        f"POST {PREFIX}/push?lane={lane.value} HTTP/1.1\r\nHost: {urlsplit(place.url).netloc}\r\n"
        f"Authorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
        f"Content-Length: {len(packed)}\r\n\r\n"
    )
    return head.encode() + packed


async def _drain(place: Place, prepared: list[list[bytes]]) -> Drained:
    drained = Drained()
    begun = time.perf_counter()
    async with asyncio.timeout(_PATIENCE):
        await asyncio.gather(*(_device(place, requests, drained) for requests in prepared))
    drained.seconds = time.perf_counter() - begun
    return drained


async def _device(place: Place, requests: list[bytes], drained: Drained) -> None:
    backoff = Backoff()
    begun = time.perf_counter()
    for number, request in enumerate(requests):
        while (answer := await _ask(place, request))[0] != 200:
            drained.answers[answer[0]] += 1
            drained.booking_waits += number == 0 and answer[0] in _BUSY
            await asyncio.sleep(backoff.failed(Overloaded(answer[0], "", answer[1])))
        drained.answers[200] += 1
        backoff.succeeded()
        if number == 0:
            drained.bookings.append(time.perf_counter() - begun)


async def _ask(place: Place, request: bytes) -> tuple[int, float]:
    """Return the status and the seconds of ``Retry-After``; status 0 for a broken connection."""
    address = urlsplit(place.url)
    try:
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        try:
            writer.write(request)
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        finally:
            writer.close()
    except (OSError, asyncio.IncompleteReadError):
        return 0, 0.0
    asked = head.partition("retry-after: ")[2].partition("\r\n")[0]
    return int(head.split()[1]), float(asked or 0)
