"""A believable year of visits, for demonstrations, screenshots and measurements.

Made to be fast: three million visits take minutes. Rows go in as tuples, past the models.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Engine

from domain.clock import WIB, Clock, SystemClock, wib_date
from domain.devices import DeviceIdentity
from domain.places import Kelurahan
from domain.visits import Visit, VisitDeparted, VisitSignedIn
from kiosk_app.features.guestbook.places import load_kelurahan
from kiosk_app.features.guestbook.rows import visit_of
from kiosk_app.features.guestbook.sample_days import CLOSES, arrivals, spread, squeezed
from kiosk_app.features.guestbook.sample_ids import Day
from kiosk_app.features.guestbook.sample_people import make_people
from kiosk_app.features.guestbook.sample_rows import COLUMNS, RowMaker
from kiosk_app.features.guestbook.tables import VisitRow
from kiosk_app.features.guestbook.work import Work, reading_work, writing_work
from kiosk_app.platform.database import open_store
from kiosk_app.platform.first_start import settle
from kiosk_app.platform.paths import DataDir
from vault.secrets import open_secret_door

MOST_WITH_OPERATIONS = 10_000
"""Up to here a sample also goes to the central server, as though it had been typed in."""

_ROWS_AT_ONCE = 20_000
_CACHE_KIB = 256 * 1024
_MOST_PEOPLE = 60_000


def fill(
    engine: Engine,
    visits: int,
    seed: int,
    until: datetime,
    device: DeviceIdentity,
    *,
    places: Sequence[Kelurahan] | None = None,
    operations: bool = False,
) -> int:
    """Write ``visits`` visits of the year that ends at the moment ``until``; return how many.

    The same arguments make the same visits. Some of the last day's are still present
    while the house is open. With ``operations`` each also gets its outbox operations, as if visitors
    had typed them in.
    """
    random = Random(seed)  # noqa: S311 - nothing is kept secret by it
    people = make_people(max(50, min(visits // 3, _MOST_PEOPLE)), places or load_kelurahan(), random)
    maker = RowMaker(device, people, random)
    rows = _rows(maker, visits, until, random)
    while some := list(islice(rows, _ROWS_AT_ONCE)):
        _insert(engine, some)
        if operations:
            _tell(engine, [row[0] for row in some])
    return visits


def _rows(maker: RowMaker, visits: int, until: datetime, random: Random) -> Iterator[tuple[Any, ...]]:
    last = wib_date(until)
    upto = int((until - datetime.combine(last, time(0), tzinfo=WIB)).total_seconds())
    for day, count in spread(visits, last, random, upto):
        midnight = datetime.combine(day, time(0), tzinfo=WIB)
        seconds = arrivals(day, count, random)
        if day != last:
            yield from _past_day(maker, Day(midnight), seconds)
        else:
            yield from _today(maker, Day(midnight), seconds, upto)


def _past_day(maker: RowMaker, day: Day, seconds: list[int]) -> Iterator[tuple[Any, ...]]:
    return (maker.row(day, second, CLOSES, stays=False) for second in seconds)


def _today(maker: RowMaker, day: Day, seconds: list[int], upto: int) -> Iterator[tuple[Any, ...]]:
    """The last ones to come are still there until closing time sends them home."""
    still_here = max(3, min(len(seconds) // 4, 25)) if upto < CLOSES else 0
    for left_to_come, second in zip(range(len(seconds), 0, -1), squeezed(seconds, upto), strict=True):
        yield maker.row(day, second, min(upto, CLOSES), stays=left_to_come <= still_here)


def _insert(engine: Engine, rows: list[tuple[Any, ...]]) -> None:
    marks = ", ".join("?" * len(COLUMNS))
    with engine.begin() as connection:
        # Random keys touch pages all over the indexes: without room for them every row reads the disk.
        connection.exec_driver_sql(f"PRAGMA cache_size = -{_CACHE_KIB}")
        connection.exec_driver_sql(
            f"INSERT INTO {VisitRow.__tablename__} ({', '.join(COLUMNS)}) VALUES ({marks})",  # noqa: S608
            rows,
        )


def _tell(engine: Engine, visit_ids: list[str]) -> None:
    for start in range(0, len(visit_ids), 500):
        with writing_work(engine) as work:
            rows = work.visits.rows(visit_ids[start : start + 500])
            for visit_id in sorted(rows):
                _tell_one(work, visit_of(rows[visit_id]))


def _tell_one(work: Work, visit: Visit) -> None:
    work.tell(VisitSignedIn(replace(visit, departed_at=None, departed_how=None)), visit.arrived_at)
    if visit.departed_at is not None and visit.departed_how is not None:
        left = VisitDeparted(visit.visit_id, visit.departed_at, visit.departed_how)
        work.tell(left, visit.departed_at)


def run_sample(data_dir: Path, visits: int, seed: int = 148, clock: Clock | None = None) -> int:
    """Fill the store of ``data_dir`` (made where it is missing) with ``visits`` visits up to now.

    Returns the exit code of the command: 0, or 2 with a sentence on the terminal where the store
    holds visits already: made-up people never mix with real ones. Up to ``MOST_WITH_OPERATIONS``
    the visits wait in the outbox for the central server too. Raises ``StoreError`` and
    ``SettingsProblem``.
    """
    moment = (clock or SystemClock()).now()
    directory = DataDir(data_dir)
    settings = settle(directory, moment)
    engine = open_store(directory, open_secret_door(settings.secrets_backend, directory.root))
    try:
        with reading_work(engine) as there:
            found = there.count()
        if found:
            sys.stderr.write(f"{directory.store} already holds {found} visits; choose an empty --data-dir.\n")
            return 2
        device = DeviceIdentity(settings.building, settings.device_id)
        fill(engine, visits, seed, moment, device, operations=visits <= MOST_WITH_OPERATIONS)
    finally:
        engine.dispose()
    return 0
