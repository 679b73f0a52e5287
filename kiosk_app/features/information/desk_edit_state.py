"""What is under work at the desk: a page as it stands, and what somebody has typed over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from domain.information.drafts import DraftProblem, PageDraft, check_draft, draft_of
from domain.information.history import Edit
from domain.information.kinds import Language
from domain.information.pages import Page
from kiosk_app.features.information.outcomes import Desktop

EDIT, PREVIEW, HISTORY, COMPARE = "edit", "preview", "history", "compare"


@dataclass(frozen=True, slots=True)
class Work:
    """``desktop`` is ``None`` for a page that nobody has saved yet. ``draft``: the form. ``base``: the edit on which
    it was begun. ``settles``: savings of others that this one makes an end of."""

    draft: PageDraft
    desktop: Desktop | None = None
    base: str = ""
    problems: tuple[DraftProblem, ...] = ()
    settles: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The page's key, "" for one that has none yet."""
        return "" if self.desktop is None else self.desktop.page.key

    @property
    def is_changed(self) -> bool:
        """Whether there is something to lose."""
        stands = PageDraft() if self.desktop is None else draft_of(self.desktop.page)
        return self.draft != stands

    @property
    def is_overtaken(self) -> bool:
        """Whether somebody saved the page since this work was begun."""
        return self.desktop is not None and self.base != self.desktop.base

    @property
    def latest(self) -> Edit | None:
        """The saving that stands."""
        if self.desktop is None:
            return None
        return next((it for it in self.desktop.history if it.edit_id == self.desktop.base), None)

    @property
    def aside(self) -> tuple[str, ...]:
        """The ids of all savings beside the one that stands that nobody has seen to."""
        history = () if self.desktop is None else self.desktop.history
        return tuple(it.edit_id for it in history if it.aside and not it.settled)

    @property
    def is_disputed(self) -> bool:
        """Whether there are two versions to look at."""
        return self.is_overtaken or bool(self.aside)

    def typed(self, name: str, text: str) -> Work:
        """Return the work after something was typed into a field."""
        left = tuple(one for one in self.problems if one.field != name)
        return replace(self, draft=replace(self.draft, **{name: text}), problems=left)

    def checked(self) -> tuple[Work, Page | None]:
        """Return the page that the form holds, or the work with what is to be mended."""
        page = check_draft(self.draft)
        if isinstance(page, Page):
            return replace(self, problems=()), page
        return replace(self, problems=page), None

    def with_version(self, page: Page, *, settles: tuple[str, ...] = ()) -> Work:
        """Return the work with another version in the form, to be saved on what stands."""
        base = self.base if self.desktop is None else self.desktop.base
        return replace(self, draft=draft_of(page), base=base, problems=(), settles=settles)


def work_on(desktop: Desktop, kept: Mapping[str, Work]) -> Work:
    """Return the work on a page: what was typed before and not saved is there again."""
    before = kept.get(desktop.page.key)
    if before is not None and before.is_changed:
        return replace(before, desktop=desktop)
    return Work(draft_of(desktop.page), desktop, desktop.base)


def translation_of(work: Work) -> Work:
    """Return the beginning of the page in the other language."""
    language = Language.ENGLISH if work.draft.language == Language.INDONESIAN else Language.INDONESIAN
    kept = ("page_id", "kind", "category", "as_of", "contact", "hours", "qr_target", "pictures", "order")
    return Work(PageDraft(language=language.value, **{name: getattr(work.draft, name) for name in kept}))
