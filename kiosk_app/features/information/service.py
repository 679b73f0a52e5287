"""Pages: what visitors read, and what staff do to it. Each use case is one transaction with its operation.

Every method reads or writes the disk: call them in the background runner. ``StoreError`` leaves them where the disk
or the file is at fault; everything else that is to be expected is a value.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from domain.clock import Clock
from domain.information.checking import Fault, faults_of
from domain.information.history import Deed
from domain.information.kinds import Category, Language
from domain.information.pages import Page, page_key
from kiosk_app.features.information.outcomes import Desktop, Listed, Overtaken, Saved

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.features.information.library import Library
    from kiosk_app.features.information.store import InformationStore
    from kiosk_app.platform.picture_files import SmallPicture


class InformationService:
    """``engine_source`` returns the open store; ``on_saved`` hears kind and id of each record that was written,
    after the commit, in the thread of the caller. A page's id there is its key ("id:jam-buka")."""

    def __init__(
        self, engine_source: Callable[[], Engine], clock: Clock, on_saved: Callable[[str, str], None]
    ) -> None:
        self._engine_source, self._clock, self._on_saved = engine_source, clock, on_saved

    def pages(self, language: Language) -> Sequence[Page]:
        """Return what visitors may see now, each page once, in the order of shelves and of places there:
        in ``language``, or, where a page lacks it, in the other one."""
        now = self._clock.now()
        found: dict[str, Page] = {}
        for page in self.standing().values():
            if page.is_shown(now) and (page.language is language or page.page_id not in found):
                found[page.page_id] = page
        return sorted(found.values(), key=_place)

    def page(self, page_id: str, language: Language) -> Page | None:
        """Return one page that visitors may see now, in ``language`` or, lacking it, in the other one."""
        with self._reading() as store:
            return _library(store).shown(page_id, language, self._clock.now())

    def standing(self, keys: Collection[str] | None = None) -> Mapping[str, Page]:
        """Return the pages that stand, by key, also those whose time has not come or is over: for an index.
        ``keys``: only these; one that is missing in the answer stands no more."""
        with self._reading() as store:
            library = _library(store)
            if keys is None:
                return library.all()
            found = {key: library.standing(key) for key in keys}
        return {key: page for key, page in found.items() if page is not None}

    def picture(self, picture_id: str) -> bytes | None:
        """Return a picture's JPEG file."""
        with self._reading() as store:
            return store.picture(picture_id)

    def listing(self) -> Sequence[Listed]:
        """At a desk: return every page, with how it stands, in the order of shelves."""
        from kiosk_app.features.information.desk_reading import listing

        with self._reading() as store:
            found = listing(store, self._clock.now())
        return sorted(found, key=lambda it: _written_place(it.page))

    def desktop(self, page_id: str, language: Language) -> Desktop | None:
        """At a desk: return a page to work on, as it was last saved, with its history."""
        from kiosk_app.features.information.desk_reading import desktop

        with self._reading() as store:
            return desktop(store, page_key(page_id, language), self._clock.now())

    def faults(self) -> Sequence[Fault]:
        """At a desk: return broken links, missing pictures and missing translations."""
        with self._reading() as store:
            pages, pictures = _library(store).all(), store.picture_ids()
        return faults_of(sorted(pages.values(), key=_place), pictures)

    def save(
        self, page: Page, base: str, deed: Deed, by: str, settles: Sequence[str] = ()
    ) -> Saved | Overtaken:
        """At a desk: save a page that was edited on ``base``. ``settles``: edits set aside that are seen to now."""
        from kiosk_app.features.information.saving import save
        from sync.protocol.information import PAGE
        from vault.sessions import writing_session

        with writing_session(self._engine_source()) as session:
            done = save(session, page, base, deed, by, settles, self._clock.now())
        if isinstance(done, Saved):
            self._on_saved(PAGE, page.key)
        return done

    def save_all(self, pages: Sequence[Page], by: str) -> None:
        """At a desk: publish ``pages``, each on what stands of it, all of them or none."""
        from kiosk_app.features.information.saving import save_standing
        from sync.protocol.information import PAGE
        from vault.sessions import writing_session

        with writing_session(self._engine_source()) as session:
            for page in pages:
                save_standing(session, page, by, self._clock.now())
        for page in pages:
            self._on_saved(PAGE, page.key)

    def add_picture(self, picture: SmallPicture, by: str) -> str:
        """At a desk: keep a picture for pages to show; return its id."""
        from kiosk_app.features.information.saving import save_picture
        from sync.protocol.information import PICTURE
        from vault.sessions import writing_session

        with writing_session(self._engine_source()) as session:
            picture_id = save_picture(session, picture, by, self._clock.now())
        self._on_saved(PICTURE, picture_id)
        return picture_id

    def pictures(self, picture_ids: Iterable[str]) -> Mapping[str, bytes]:
        """Return the JPEG files of those that there are."""
        with self._reading() as store:
            found = {one: store.picture(one) for one in picture_ids}
        return {one: content for one, content in found.items() if content is not None}

    @contextmanager
    def _reading(self) -> Iterator[InformationStore]:
        # Slow to import: after the first frame, in the worker.
        from kiosk_app.features.information.store import InformationStore
        from vault.sessions import reading_session

        with reading_session(self._engine_source()) as session:
            yield InformationStore(session)


def _library(store: InformationStore) -> Library:
    from kiosk_app.features.information.library import Library

    return Library(store)


_SHELVES = tuple(Category)


def _written_place(page: Page) -> tuple[int, int, str, bool]:
    """Both languages of a page stand together, Indonesian first."""
    return _SHELVES.index(page.category), page.order, page.page_id, page.language is not Language.INDONESIAN


def _place(page: Page) -> tuple[int, int, str, str]:
    return _SHELVES.index(page.category), page.order, page.title, page.language
