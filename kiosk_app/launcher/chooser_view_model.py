"""What the role chooser shows: the roles, which of them run, and how the central server is."""

from __future__ import annotations

from collections import Counter
from typing import Any, ClassVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.launcher.roles import ROLES, Role

QML_IMPORT_NAME = "Pip.Chooser"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex


def _title(role: Role) -> str:
    titles = {
        Role.ENTRANCE: QCoreApplication.translate("Chooser", "Pintu masuk"),
        Role.DESK: QCoreApplication.translate("Chooser", "Meja depan"),
        Role.TERMINAL: QCoreApplication.translate("Chooser", "Terminal layanan"),
        Role.DISPLAY: QCoreApplication.translate("Chooser", "Layar informasi"),
    }
    return titles[role]


def _description(role: Role) -> str:
    descriptions = {
        Role.ENTRANCE: QCoreApplication.translate(
            "Chooser", "Buku tamu untuk pengunjung, di kiri dan kanan pintu."
        ),
        Role.DESK: QCoreApplication.translate("Chooser", "Untuk petugas: siapa yang ada di sini sekarang."),
        Role.TERMINAL: QCoreApplication.translate(
            "Chooser", "Informasi, denah, ruang dan komputer, cek status."
        ),
        Role.DISPLAY: QCoreApplication.translate(
            "Chooser", "Kegiatan dan sarana hari ini, untuk dilihat dari jauh."
        ),
    }
    return descriptions[role]


class RoleListModel(QAbstractListModel):
    """The four roles; ``running`` counts the open devices of each."""

    FIELDS: ClassVar = ("role", "title", "description", "running", "shortcutKey")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: Counter[str] = Counter()

    def roleNames(self) -> dict[int, QByteArray]:
        names = enumerate(self.FIELDS, Qt.ItemDataRole.UserRole)
        return {int(number): QByteArray(name.encode()) for number, name in names}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(ROLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = ROLES[index.row()]
        values = (
            str(entry.role),
            _title(entry.role),
            _description(entry.role),
            self._running[str(entry.role)],
            str(index.row() + 1),
        )
        place = role - int(Qt.ItemDataRole.UserRole)
        return values[place] if 0 <= place < len(values) else None

    def set_running(self, devices: list[str]) -> None:
        """Show the devices ("entrance", "entrance-2") that run now."""
        self._running = Counter(device.partition("-")[0] for device in devices)
        self.refresh()

    def refresh(self) -> None:
        """Ask for every text again, after a change of language."""
        self.dataChanged.emit(self.index(0), self.index(len(ROLES) - 1))


@QmlElement
@QmlUncreatable("made in Python")
class ChooserViewModel(QObject):
    """The chooser's own state. ``roleChosen(role)`` follows a choice."""

    roleChosen = Signal(str)
    changed = Signal()
    chosenChanged = Signal()

    def __init__(self, shared_screen: bool, parent: QObject | None = None) -> None:
        """``shared_screen``: chooser and roles take turns on one screen, over VNC."""
        super().__init__(parent)
        self._roles = RoleListModel(self)
        self._server_ready = False
        self._shared_screen = shared_screen
        self._opening = ""
        self._running: list[str] = []

    @Property(QObject, constant=True)
    def roles(self) -> QObject:
        return self._roles

    @Property(bool, notify=changed)
    def serverReady(self) -> bool:
        return self._server_ready

    @Property(str, notify=changed)
    def serverText(self) -> str:
        if self._server_ready:
            return QCoreApplication.translate("Chooser", "Server pusat siap")
        return QCoreApplication.translate(
            "Chooser", "Server pusat sedang disiapkan. Anda tidak perlu menunggu."
        )

    @Property(str, notify=changed)
    def hintText(self) -> str:
        if self._opening:
            return QCoreApplication.translate("Chooser", "{role} sedang dibuka …").format(
                role=_title(Role(self._opening))
            )
        if self._shared_screen:
            return QCoreApplication.translate(
                "Chooser", "Peran dibuka di alamat VNC yang sama. Sambungkan lagi setelah memilih."
            )
        return QCoreApplication.translate(
            "Chooser", "Beberapa peran dapat berjalan bersamaan, masing-masing di jendelanya."
        )

    @Slot(str)
    def choose(self, role: str) -> None:
        """Open ``role``; nothing happens for one that there is not."""
        if any(entry.role == role for entry in ROLES):
            self._opening = role
            self.changed.emit()
            self.roleChosen.emit(role)

    @Slot(int)
    def chooseNumber(self, number: int) -> None:
        """Open the role that is shown with the key ``number`` (1 to 4)."""
        if 1 <= number <= len(ROLES):
            self.choose(str(ROLES[number - 1].role))

    def show_state(self, server_ready: bool, running: list[str]) -> None:
        """Show what the launcher says."""
        self._server_ready = server_ready
        if running != self._running:
            self._opening = ""
        self._running = running
        self._roles.set_running(running)
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything again in the language that is set now."""
        self._roles.refresh()
        self.changed.emit()
