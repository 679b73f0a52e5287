"""The search among 100,000 pages in an encrypted store, and how often it finds what visitors ask."""

from __future__ import annotations

import random
import shutil
import sys
import time as clock_time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from domain.clock import SystemClock
from domain.information.kinds import Language
from tools.bench.figures import Figure, percentile
from tools.bench.search_bare import Bare
from tools.bench.search_pages import Writer
from tools.bench.search_quality import quality

if TYPE_CHECKING:
    from sqlalchemy import Engine

T = TypeVar("T")

PAGES = 100_000
SUGGEST_MS, SEARCH_MS, UPDATE_MS = 10.0, 25.0, 5.0
_AT_ONCE = 2_000
_FILLED = "search-filled"
_QUESTIONS, _UPDATES = 400, 400


def run(pages: int = PAGES, questions: int = _QUESTIONS, kept_in: Path | None = None) -> Iterator[Figure]:
    """Yield how long suggestions, a search and an update take, beside bare FTS5; and the hits of both halves.

    ``kept_in``: a folder where the filled store stays for the next time; a filled one is taken as it is.
    """
    with TemporaryDirectory(prefix="pip-bench-") as folder:
        filled, used = kept_in or Path(folder) / "filled", Path(folder) / "used"
        if not (filled / _FILLED).exists():
            yield _filled(filled, pages)
        shutil.copytree(filled, used)
        engine = _store(used)
        yield from _looking(engine, Writer(), questions, Bare(engine))
        yield from _updating(engine)
        engine.dispose()
    yield from quality()


def _filled(folder: Path, pages: int) -> Figure:
    """Fill a store in ``folder``; tell how long it took."""
    begin = clock_time.process_time()
    engine = _store(folder)
    _fill(engine, pages, Bare(engine))
    engine.dispose()
    (folder / _FILLED).touch()
    took = clock_time.process_time() - begin
    return Figure("search_fill", took, "s", note=f"CPU; {pages} pages made up and indexed, and bare FTS5")


def _fill(engine: Engine, pages: int, bare: Bare) -> None:
    from kiosk_app.features.information.search_index import SearchIndex
    from vault.sessions import writing_session

    with writing_session(engine) as session:
        SearchIndex(session).leave_pieces()
    coming = Writer().pages(pages)
    done = 0
    while some := list(islice(coming, _AT_ONCE)):
        with writing_session(engine) as session:
            SearchIndex(session).put(some)
            bare.add(session, some)
        done += len(some)
        print(f"search: {done} of {pages} pages", file=sys.stderr, flush=True)
    with writing_session(engine) as session:
        SearchIndex(session).tidy()
        bare.tidy(session)


def _looking(engine: Engine, writer: Writer, questions: int, bare: Bare) -> Iterator[Figure]:
    from kiosk_app.features.information.search_service import SearchService

    search, language = SearchService(lambda: engine, SystemClock()), Language.INDONESIAN
    begin = clock_time.perf_counter()
    search.prepare()
    yield Figure(
        "search_first",
        clock_time.perf_counter() - begin,
        "s",
        note="reads all words, once, in the background",
    )
    chance = random.Random(6)  # noqa: S311 - a sample, no secret
    asked = [_question(writer, chance) for _ in range(questions)]
    typed = [one[: chance.randint(1, len(one))] for one in asked]
    whole = _times(lambda one: search.search(one, language), asked)
    suggested = _times(lambda one: search.suggest(one, language), typed)
    bare_ranked = _times(bare.ranked, asked)
    bare_match = _times(bare.matching, asked)
    yield from _figures("search_suggest", suggested, SUGGEST_MS, "of a text in typing")
    yield from _figures("search_full", whole, SEARCH_MS, "one to four words, a quarter with a slip")
    yield from _figures(
        "search_bare_ranked", bare_ranked, None, "FTS5 MATCH, any of the words, by its bm25()"
    )
    yield from _figures("search_bare_match", bare_match, None, "FTS5 MATCH, all of the words, unordered")
    for name, beside in (
        ("search_full_to_bare_ranked", bare_ranked),
        ("search_full_to_bare_match", bare_match),
    ):
        yield Figure(
            name, percentile(whole.cpu, 50) / percentile(beside.cpu, 50), "x", note="of the medians, same run"
        )


def _updating(engine: Engine) -> Iterator[Figure]:
    from kiosk_app.features.information.search_index import SearchIndex
    from kiosk_app.features.information.search_service import SearchService
    from vault.sessions import writing_session
    from vault.settling import settle

    writer = Writer()
    there = {page.key: page for page in writer.pages(_UPDATES)}
    changed = {key: replace(page, body=writer.text(90), title=writer.text(4)) for key, page in there.items()}
    halfway = len(changed) // 2
    found, followed = list(changed)[:halfway], list(changed)[halfway:]

    def put(key: str) -> None:
        with writing_session(engine) as session:
            SearchIndex(session).put([changed[key]])

    def tidy(_key: str) -> None:
        with writing_session(engine) as session:
            SearchIndex(session).tidy_a_little()
        settle(engine)

    search = SearchService(
        lambda: engine, SystemClock(), lambda keys: {key: changed[key] for key in keys or ()}
    )
    note = "one page changed, with its commit, until it is found"
    yield from _figures("search_update", _times(put, found, tidy), UPDATE_MS, note)
    note = "and then the words that stand nowhere any more, and the index kept tidy"
    yield from _figures(
        "search_update_and_after", _times(search.follow, [[key] for key in followed]), None, note
    )


def _question(writer: Writer, chance: random.Random) -> str:
    words = writer.text(chance.choice((1, 2, 2, 3, 4))).split()
    if chance.random() < 0.25:
        place = chance.randrange(len(words))
        words[place] = _slipped(words[place], chance)
    return " ".join(words)


def _slipped(word: str, chance: random.Random) -> str:
    place = chance.randrange(len(word) - 1)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


@dataclass(frozen=True, slots=True)
class _Took:
    """Milliseconds that each of many took: of the processor, and of a clock on the wall."""

    cpu: Sequence[float]
    wall: Sequence[float]


def _times(
    work: Callable[[T], object], things: Sequence[T], between: Callable[[T], object] = lambda _: None
) -> _Took:
    cpu, wall = [], []
    for one in things:
        begin, begin_cpu = clock_time.perf_counter(), clock_time.process_time()
        work(one)
        cpu.append((clock_time.process_time() - begin_cpu) * 1000)
        wall.append((clock_time.perf_counter() - begin) * 1000)
        between(one)
    return _Took(cpu, wall)


def _figures(name: str, took: _Took, goal: float | None, note: str) -> Iterator[Figure]:
    """The processor's time is judged: what else runs on the machine lengthens the other at will."""
    yield Figure(f"{name}_p50", percentile(took.cpu, 50), "ms", note=f"CPU; {note}")
    yield Figure(f"{name}_p99", percentile(took.cpu, 99), "ms", goal, note=f"CPU; {note}")
    yield Figure(f"{name}_wall_p99", percentile(took.wall, 99), "ms")


def _store(folder: Path) -> Engine:
    from kiosk_app.platform.database import open_store
    from kiosk_app.platform.paths import DataDir
    from vault.secrets import open_secret_door

    return open_store(DataDir(folder), open_secret_door("credential-file", folder))
