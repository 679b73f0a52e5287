"""The desk's page under work: its form, its preview, its history, and two versions side by side."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from domain.information.drafts import FIELDS, DraftProblem, DraftReason, PageDraft, draft_of
from domain.information.history import Deed
from domain.information.listing import PageState
from domain.information.pages import Page, read_key
from kiosk_app.features.information import desk_props as props
from kiosk_app.features.information import desk_words as words
from kiosk_app.features.information.desk_edit_state import (
    COMPARE,
    EDIT,
    HISTORY,
    PREVIEW,
    Work,
    translation_of,
    work_on,
)
from kiosk_app.features.information.desk_form import form_fields, problem_sentence
from kiosk_app.features.information.outcomes import Desktop, Overtaken, Saved
from kiosk_app.features.information.service import InformationService
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.picture_shelf import PictureShelf, picture_url

QML_IMPORT_NAME = "Pip.InformationDesk"
QML_IMPORT_MAJOR_VERSION = 1

VIEWS = (EDIT, PREVIEW, HISTORY, COMPARE)


@QmlElement
@QmlUncreatable("made in Python")
class ContentEditViewModel(QObject):
    """What was typed and not saved stays when another page is chosen, and when the desk is locked: it names nobody.
    ``saved`` tells the key of a page that was saved. ``fieldsChanged`` comes only where the form has other fields than
    before: whoever types in one must not lose it."""

    changed = Signal()
    fieldsChanged = Signal()
    textsChanged = Signal()
    noticeChanged = Signal()
    saved = Signal(str)

    def __init__(
        self,
        information: InformationService,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        decider: Callable[[], str],
        services: tuple[str, ...],
        shelf: PictureShelf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._information, self._runner, self._clock = information, runner, clock
        self._language, self._decider, self._services = language, decider, services
        self._work: Work | None = None
        self._kept: dict[str, Work] = {}
        self._view, self._busy, self._asking = EDIT, False, False
        self._notice, self._bad = "", False
        self._shelf, self._pictures = shelf, dict[str, str]()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._work is not None

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._work is not None and self._work.desktop is None

    @Property(str, notify=changed)
    def view(self) -> str:
        return self._view

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._work is None:
            return ""
        new = QCoreApplication.translate("Content", "Halaman baru")
        return new if self._work.desktop is None else self._work.desktop.page.title

    @Property(str, notify=changed)
    def detail(self) -> str:
        desktop = self._desktop()
        return "" if desktop is None else props.head_line(desktop)

    @Property("QVariantMap", notify=changed)
    def state(self) -> dict[str, str]:
        """Word, sign and tone of how the page stands."""
        return props.state_props(self._desktop())

    @Property(bool, notify=changed)
    def withdrawable(self) -> bool:
        desktop = self._desktop()
        return desktop is not None and desktop.state not in {PageState.DRAFT, PageState.WITHDRAWN}

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether staff are asked if the page is really to be taken down."""
        return self._asking

    @Property("QVariantList", notify=fieldsChanged)
    def fields(self) -> list[dict[str, Any]]:
        return form_fields(self._services, is_new=self.isNew)

    @Property("QVariantMap", notify=textsChanged)
    def texts(self) -> dict[str, str]:
        draft = self._draft()
        return {name: getattr(draft, name) for name in FIELDS}

    @Property("QVariantMap", notify=textsChanged)
    def errors(self) -> dict[str, str]:
        problems = () if self._work is None else self._work.problems
        return {it.field: problem_sentence(it, self._language()) for it in problems}

    @Property("QVariantMap", notify=changed)
    def preview(self) -> dict[str, Any]:
        """The page as the kiosk shows it, from what stands in the form."""
        draft = self._draft() if self._view == PREVIEW else PageDraft()
        return props.preview_props(draft, self._pictures, self._language())

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=noticeChanged)
    def noticeIsBad(self) -> bool:
        return self._bad

    @Slot(str)
    def openPage(self, key: str) -> None:
        """Work on the page with this key."""
        page_id, language = read_key(key)
        self._keep()

        def show(desktop: Desktop | None) -> None:
            if desktop is not None:
                self._take(work_on(desktop, self._kept))

        self._runner.submit(lambda: self._information.desktop(page_id, language), show, self._fail)

    @Slot()
    def begin(self) -> None:
        """Begin a page that there is not yet."""
        self._keep()
        self._take(self._kept.get("") or Work(PageDraft()))

    @Slot()
    def translate(self) -> None:
        """Begin the page in its other language."""
        if self._work is not None:
            self._keep()
            self._take(translation_of(self._work))

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """Take what was typed or chosen in a field."""
        if self._work is not None and name in FIELDS and getattr(self._work.draft, name) != text:
            self._work = self._work.typed(name, text)
            self.textsChanged.emit()

    @Slot(str)
    def show(self, view: str) -> None:
        """Turn to the form, the preview, the history or both versions."""
        if self._work is None or view not in VIEWS:
            return
        self._turn(view)
        self._asking = False
        if view == PREVIEW:
            wanted = props.pictures_in(self._work.draft)
            self._runner.submit(lambda: self._information.pictures(wanted), self._show_pictures, self._fail)
        self.changed.emit()

    @Slot()
    def saveDraft(self) -> None:
        """Save for staff; visitors go on seeing what is public."""
        self._save(Deed.DRAFTED)

    @Slot()
    def publish(self) -> None:
        """Save for everybody."""
        self._save(Deed.PUBLISHED)

    @Slot()
    def withdraw(self) -> None:
        """Take the page down; the first time it is asked."""
        if not self._asking and self.withdrawable:
            self._asking = True
            self.changed.emit()
        elif self._asking:
            self._save(Deed.WITHDRAWN)

    @Slot()
    def dismiss(self) -> None:
        """Take back a question, or else what was typed."""
        if self._asking:
            self._asking = False
        elif self._work is not None and self._work.desktop is not None:
            self._take(Work(draft_of(self._work.desktop.page), self._work.desktop, self._work.desktop.base))
        self.changed.emit()

    @Slot(str)
    def addPicture(self, picture_id: str) -> None:
        """Put a picture above the page's text."""
        names = [one for one in self._draft().pictures.split(", ") if one]
        self.edit("pictures", ", ".join([*names, picture_id]))

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records of ``kind`` changed: what stands is read anew, what was typed stays."""
        work = self._work
        if work is not None and work.key and not self._busy and kind == "page" and work.key in ids:
            self.openPage(work.key)

    def forget(self) -> None:
        """Close the page; what was typed is kept."""
        self._keep()
        self._work, self._asking = None, False
        self._put_pictures({})
        self._say("")
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything again in another language."""
        self._say("")
        self.fieldsChanged.emit()
        self.changed.emit()
        self.textsChanged.emit()

    @property
    def work(self) -> Work | None:
        """What is under work."""
        return self._work

    def begin_with(self, page: Page, settles: tuple[str, ...]) -> None:
        """Bring another version into the form; saving it makes an end of ``settles``."""
        if self._work is None:
            return
        self._work, self._view = self._work.with_version(page, settles=settles), EDIT
        self._say(
            QCoreApplication.translate(
                "Content", "Versi itu ada di formulir. Simpan atau terbitkan untuk memakainya."
            )
        )
        self.changed.emit()
        self.textsChanged.emit()

    def begin_on_theirs(self) -> None:
        """Go on with what was typed, on the version of whoever saved first."""
        if self._work is not None and self._work.desktop is not None:
            self._work = replace(self._work, base=self._work.desktop.base)
            self.show(EDIT)

    def let_stand(self) -> None:
        """Let the version that stands stand, and make an end of the other one."""
        work = self._work
        if work is None or work.desktop is None:
            return
        if work.is_overtaken:
            self._take(Work(draft_of(work.desktop.page), work.desktop, work.desktop.base))
            return
        self._work = work.with_version(work.desktop.page, settles=work.aside)
        self._save(work.latest.deed if work.latest is not None else Deed.PUBLISHED)

    def _take(self, work: Work) -> None:
        same = self._work is not None and self._work.key == work.key and bool(work.key)
        self._show_work(work)
        self._asking = False
        if not same:
            self._turn(EDIT)
            self._say("")
        elif self._view == COMPARE and not work.is_disputed:
            self._turn(EDIT)
        self.changed.emit()
        self.textsChanged.emit()

    def _show_pictures(self, files: Mapping[str, bytes]) -> None:
        if self._work is not None and self._view == PREVIEW:
            self._put_pictures(files)
            self.changed.emit()

    def _turn(self, view: str) -> None:
        self._view = view
        self._put_pictures({})

    def _put_pictures(self, files: Mapping[str, bytes]) -> None:
        self._shelf.put(files)
        self._pictures = {name: picture_url(name) for name in files}

    def _keep(self) -> None:
        if self._work is not None and self._work.is_changed:
            self._kept[self._work.key] = self._work

    def _save(self, deed: Deed) -> None:
        if self._work is None or self._busy:
            return
        self._work, page = self._work.checked()
        self._asking = False
        if page is None:
            self._turn(EDIT)
            self._say(words.check_sentence(), bad=True)
            self.changed.emit()
            self.textsChanged.emit()
            return
        work, by = self._work, self._decider()
        self._busy = True
        self.changed.emit()
        self._runner.submit(
            lambda: _saved(self._information, work, page, deed, by),
            lambda done: self._done(done, page, deed),
            self._fail,
        )

    def _done(self, done: Saved | Overtaken | DraftProblem, page: Page, deed: Deed) -> None:
        self._busy = False
        if isinstance(done, DraftProblem):
            self._show_problem(done)
        elif isinstance(done, Overtaken):
            text = QCoreApplication.translate(
                "Content",
                "{by} sudah menyimpan halaman ini lebih dulu. Lihat “Dua versi”; tulisan Anda masih ada.",
            )
            self._say(text.format(by=done.latest.by or "–"), bad=True)
            self._keep()
            self.openPage(page.key)
        else:
            self._kept.pop("" if self.isNew else page.key, None)
            self._say(words.done_sentence(deed))
            self.saved.emit(page.key)
            self._runner.submit(
                lambda: self._information.desktop(page.page_id, page.language), self._take_saved, self._fail
            )
        self.changed.emit()

    def _take_saved(self, desktop: Desktop | None) -> None:
        if desktop is not None:
            self._show_work(Work(draft_of(desktop.page), desktop, desktop.base))
            self.changed.emit()
            self.textsChanged.emit()

    def _show_work(self, work: Work) -> None:
        was_new, self._work = self.isNew, work
        if was_new != self.isNew:
            self.fieldsChanged.emit()

    def _show_problem(self, problem: DraftProblem) -> None:
        if self._work is not None:
            self._work = replace(self._work, problems=(problem,))
            self._say(words.check_sentence(), bad=True)
            self.textsChanged.emit()

    def _fail(self, _error: BaseException) -> None:
        self._busy = False
        self._say(words.store_trouble(), bad=True)
        self.changed.emit()

    def _desktop(self) -> Desktop | None:
        return None if self._work is None else self._work.desktop

    def _draft(self) -> PageDraft:
        return PageDraft() if self._work is None else self._work.draft

    def _say(self, notice: str, *, bad: bool = False) -> None:
        self._notice, self._bad = notice, bad
        self.noticeChanged.emit()


def _saved(
    information: InformationService, work: Work, page: Page, deed: Deed, by: str
) -> Saved | Overtaken | DraftProblem:
    """A new page must not take the name of one that is there."""
    if work.desktop is None and information.desktop(page.page_id, page.language) is not None:
        return DraftProblem("page_id", DraftReason.TAKEN)
    return information.save(page, work.base, deed, by, work.settles)
