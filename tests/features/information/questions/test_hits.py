"""How often a visitor's question finds its page, with the first set that every device carries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.clock import SystemClock
from domain.information.kinds import Language
from kiosk_app.features.information.carried import carried_pages
from kiosk_app.features.information.search_service import SearchService
from tests.conftest import STORE_KEY
from tests.features.information.questions.asked import HALVES, asked_in_vain
from tests.features.information.questions.hits import hits
from vault.engine import open_engine

FIRST, AMONG_THREE = 0.80, 0.95
MOST_USUAL = (
    "jam buka, alamat, wifi, pengaduan, permohonan informasi, pesan ruang, komputer, ruang baca, mini studio,"
    " kecamatan, kode pos, keberatan, buku tamu, gratis, kegiatan, ktp"
).split(", ")


@pytest.fixture(scope="module")
def search(_migrated_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchService]:
    path = tmp_path_factory.mktemp("carried") / "store.db"
    path.write_bytes(_migrated_store.read_bytes())
    engine = open_engine(path, STORE_KEY)
    yield SearchService(lambda: engine, SystemClock(), lambda _keys: carried_pages())
    engine.dispose()


@pytest.mark.parametrize("half", HALVES)
def test_a_question_finds_its_page_first_and_nearly_always_among_three(
    search: SearchService, half: str
) -> None:
    found = hits(search, half)
    assert found.first >= FIRST
    assert found.among_three >= AMONG_THREE


def test_what_has_nothing_to_do_with_the_house_finds_nothing(search: SearchService) -> None:
    """Nothing would be the best answer to each; a word or two of chance must not hide the helpful page for most."""
    foreign = [question for question in asked_in_vain() if question.foreign]
    helped = sum(not search.search(question.words, Language(question.language)).found for question in foreign)
    assert helped >= len(foreign) * 0.7


@pytest.mark.parametrize("language", list(Language))
def test_every_title_finds_its_own_page(search: SearchService, language: Language) -> None:
    pages = [page for page in carried_pages().values() if page.language is language]
    by_title: dict[str, set[str]] = {}
    for page in pages:
        by_title.setdefault(page.title, set()).add(page.page_id)
    for title in list(by_title)[::7]:
        found = search.search(title, language, limit=3).found
        assert by_title[title] & {one.entry.entry_id for one in found}, title


@pytest.mark.parametrize("typed", MOST_USUAL)
def test_what_is_asked_most_is_suggested_before_it_is_typed_to_the_end(
    search: SearchService, typed: str
) -> None:
    whole = {one.entry.entry_id for one in search.suggest(typed, Language.INDONESIAN, limit=3).found}
    begun = {one.entry.entry_id for one in search.suggest(typed[:-1], Language.INDONESIAN).found}
    assert whole & begun
