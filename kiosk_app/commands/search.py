"""``main.py search``: what the screen would show for these words; for scripts and measurements."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from domain.clock import SystemClock
from domain.information.kinds import Language
from domain.information.search.results import Found, Results
from kiosk_app.platform.first_start import settle
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings, SettingsProblem
from vault.errors import StoreError


def run(arguments: Sequence[str]) -> int:
    """Search; return 0, whether anything was found or not, 1 where the store does not open."""
    options = _parser().parse_args(arguments)
    data_dir = DataDir(options.data_dir)
    try:
        results = _results(data_dir, settle(data_dir, SystemClock().now()), options)
    except (SettingsProblem, StoreError, OSError) as problem:
        sys.stderr.write(f"The store in {data_dir.root} cannot be searched: {problem}\n")
        return 1
    if options.json:
        print(json.dumps([_as_json(one) for one in results.found], ensure_ascii=False))
    else:
        print("\n".join(_lines(results)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py search", description=__doc__)
    parser.add_argument("words", nargs="*", help="what a visitor would type")
    parser.add_argument("--lang", choices=[one.value for one in Language], default="id", help="of the screen")
    parser.add_argument("--typing", action="store_true", help="as suggestions while the last word is typed")
    parser.add_argument("--limit", type=int, default=30, help="at most so many (default: %(default)s)")
    parser.add_argument("--json", action="store_true", help="one JSON array, the best first")
    parser.add_argument("--data-dir", type=Path, required=True, help="the device's own directory")
    return parser


def _results(data_dir: DataDir, settings: Settings, options: argparse.Namespace) -> Results:
    from kiosk_app.bootstrap.searching import open_search

    words, language = " ".join(options.words), Language(options.lang)
    with open_search(data_dir, settings) as search:
        look = search.suggest if options.typing else search.search
        return look(words, language, options.limit)


def _as_json(found: Found) -> dict[str, str]:
    entry = found.entry
    return {
        "id": entry.entry_id,
        "kind": entry.kind.value,
        "title": entry.title,
        "category": entry.category.value,
        "language": entry.language.value,
    }


def _lines(results: Results) -> list[str]:
    if not results.found:
        return ["Nothing is found."]
    read_as = [f"Read as: {results.read_as}"] if results.read_as else []
    return [*read_as, *(f"{one.entry.entry_id:<28} {one.entry.title}" for one in results.found)]
