"""The desk's page about the pages that visitors look up, put together after the first frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk_app.features.information.desk_wiring import Around, ContentDesk, wire_content_desk
from kiosk_app.features.staff.gate_view_model import GateViewModel
from kiosk_app.platform.export_places import ExportPlace
from kiosk_app.platform.translation import Translation
from kiosk_app.session.hours import load_hours
from kiosk_app.session.navigator import PageEntry, page_url

if TYPE_CHECKING:
    from kiosk_app.bootstrap.parts import Ground

CONTENT = "content"


@dataclass(frozen=True)
class ContentPages:
    """The page and what it shows."""

    desk: ContentDesk

    @property
    def entry(self) -> PageEntry:
        """The page, for the navigator."""
        return PageEntry(CONTENT, page_url("Desk/ContentPage.qml"), self.desk.models)


def wire_content_here(ground: Ground, translation: Translation, gate: GateViewModel) -> ContentPages:
    """Return the page, connected to the rest of the desk."""
    around = Around(
        ground.backstage.runner,
        ground.world.clock,
        translation,
        lambda: "" if gate.member is None else gate.member.name,
        tuple(load_hours()),
        _find_places,
    )
    desk = wire_content_desk(ground.information, around)
    ground.backstage.changed.connect(desk.refresh_for)
    gate.opened.connect(desk.load)
    gate.closed.connect(desk.forget)
    return ContentPages(desk)


def _find_places() -> Sequence[ExportPlace]:
    from kiosk_app.platform.export_places import find_places

    return find_places()
