"""Builds the desk's page about pages from what it needs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from domain.clock import Clock
from kiosk_app.features.information.desk_edit_view_model import ContentEditViewModel
from kiosk_app.features.information.desk_list_view_model import ContentListViewModel
from kiosk_app.features.information.desk_picture_view_model import PictureChoiceViewModel
from kiosk_app.features.information.desk_table_view_model import TableViewModel
from kiosk_app.features.information.desk_versions_view_model import ContentVersionsViewModel
from kiosk_app.features.information.service import InformationService
from kiosk_app.platform.export_places import ExportPlace
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.picture_shelf import PictureShelf
from kiosk_app.platform.translation import Translation


@dataclass(frozen=True)
class ContentDesk:
    """The view models of the page, already connected to one another. ``shelf``: attach it to the engine of the
    screens before they are shown."""

    pages: ContentListViewModel
    edit: ContentEditViewModel
    versions: ContentVersionsViewModel
    pictures: PictureChoiceViewModel
    table: TableViewModel
    shelf: PictureShelf

    @property
    def models(self) -> dict[str, object]:
        """What the page receives."""
        return {
            "pages": self.pages,
            "edit": self.edit,
            "versions": self.versions,
            "pictures": self.pictures,
            "table": self.table,
        }

    def load(self) -> None:
        """Somebody signed in: read the pages, for the number of those in dispute too."""
        self.pages.load()

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records of ``kind`` changed, through sync or on this device."""
        self.pages.refresh_for(kind, ids)
        self.edit.refresh_for(kind, ids)

    def forget(self) -> None:
        """Clear what a person left on the screen, when it is locked."""
        for part in (self.pages, self.edit, self.pictures, self.table):
            part.forget()


@dataclass(frozen=True, slots=True)
class Around:
    """What the desk has around it. ``decider`` names who is signed in; ``services``: those with hours of their own;
    ``find_places``: where files come from and go to, asked in the background."""

    runner: Runner
    clock: Clock
    translation: Translation
    decider: Callable[[], str]
    services: tuple[str, ...]
    find_places: Callable[[], Sequence[ExportPlace]]


def wire_content_desk(information: InformationService, around: Around) -> ContentDesk:
    """Return the view models; they read when the page is shown."""

    def language() -> str:
        return str(around.translation.language)

    runner, clock = around.runner, around.clock
    shelf = PictureShelf()
    edit = ContentEditViewModel(information, runner, clock, language, around.decider, around.services, shelf)
    desk = ContentDesk(
        ContentListViewModel(information, runner, clock, language),
        edit,
        ContentVersionsViewModel(edit, clock, language),
        PictureChoiceViewModel(information, runner, language, around.decider, around.find_places),
        TableViewModel(information, runner, clock, language, around.decider, around.find_places),
        shelf,
    )
    desk.pages.chosen.connect(edit.openPage)
    desk.pictures.added.connect(edit.addPicture)
    edit.saved.connect(desk.pages.mark)
    for part in (desk.pages, edit, desk.pictures, desk.table):
        around.translation.languageChanged.connect(part.retranslate)
    return desk
