"""The desk's page about what visitors look up, in front of a real store with real keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from sqlalchemy import Engine

from domain.information.history import Deed, Edit
from kiosk_app.bootstrap.content_desk import ContentPages
from kiosk_app.features.information.carried import carried_pages
from kiosk_app.features.information.desk_wiring import Around, wire_content_desk
from kiosk_app.features.information.sync_adapter import PageEditRecords
from kiosk_app.features.information.wiring import wire_information
from kiosk_app.platform.export_places import ExportPlace, PlaceKind
from kiosk_app.platform.jobs import Runner
from sync.protocol.information import PAGE_EDIT, edit_record, saved_body
from sync.protocol.messages import FeedRow
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.stage import PIN, RINA, SITI, DeskScreen
from vault.sessions import writing_session


class ContentDeskScreen(DeskScreen):
    """``folder`` is what a plugged-in drive holds."""

    def __init__(self, store: Engine, clock: FixedClock, executor: ManualExecutor, folder: Path) -> None:
        super().__init__(store, clock, executor, (SITI,), 3600.0)
        self.store, self.clock = store, clock
        self.folder = folder / "KINGSTON"
        self.folder.mkdir()
        self.information = wire_information(lambda: store, clock, self._hear)
        around = Around(
            Runner(executor),
            clock,
            self.translation,
            self._decider,
            ("pip", "ppid"),
            lambda: (ExportPlace(PlaceKind.DRIVE, "KINGSTON", self.folder),),
        )
        self.content = wire_content_desk(self.information, around)
        self.content.shelf.attach(self.engine)
        self.navigator.register([ContentPages(self.content).entry])
        self.staff.gate.closed.connect(self.content.forget)

    def _hear(self, kind: str, record_id: str) -> None:
        self.content.refresh_for(kind, [record_id])

    def _decider(self) -> str:
        member = self.staff.gate.member
        return "" if member is None else member.name

    def enter(self) -> None:
        """Rina makes her account and opens the page."""
        for text in (RINA, PIN, PIN):
            self.keys(text)
            self.key(Qt.Key.Key_Return)
        self.key(Qt.Key.Key_F8)
        assert self.navigator.page == "content"

    def choose(self, key: str) -> None:
        """Choose a page by its key."""
        self.content.pages.choose(key)
        self.rest()

    def write_twice(self) -> None:
        """Save the chosen page as a draft, and then for everybody."""
        self.content.edit.edit("summary", "Buka hari ini.")
        self.content.edit.saveDraft()
        self.rest()
        self.content.edit.publish()
        self.rest()

    def write_aside(self) -> None:
        """Have the feed bring what Budi wrote unseen by Rina."""
        self.write_twice()
        page = replace(carried_pages()["id:jam-buka"], summary="Tutup hari ini.", body="Hanya hari ini.")
        edit = Edit("edit-budi", "", Deed.PUBLISHED, page, self.clock.now(), "Budi Santoso")
        record = edit_record(saved_body(edit), number=3, aside=True)
        with writing_session(self.store) as session:
            PageEditRecords().apply(session, [FeedRow(1, PAGE_EDIT, edit.edit_id, record.to_json())], [])
        self._hear(PAGE_EDIT, edit.edit_id)
        self.choose("id:jam-buka")
        self.content.edit.show("compare")
        self.rest()

    def look_for_pictures(self) -> None:
        """Plug in a drive with two pictures, of which one is none."""
        (self.folder / "lobi.jpg").write_bytes(b"MZ" * 20)
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(QColor("teal"))
        image.save(str(self.folder / "taman kota.png"))
        self.content.pictures.look()
        self.rest()

    def check_table(self) -> None:
        """Plug in a drive with a table of which one row is wrong, and look at what it would change."""
        rows = [
            "page_id,title,category,order",
            "service:baru,Layanan baru,kota,1",
            "service:salah,Salah,kota,x",
        ]
        (self.folder / "layanan.csv").write_text("\n".join(rows), encoding="utf-8")
        self.content.table.askImport()
        self.rest()
        self.content.table.choose(0)
        self.rest()
