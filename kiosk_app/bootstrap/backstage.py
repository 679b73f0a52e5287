"""What works behind the screen: the runner, the store and the way to the central server."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk_app.bootstrap.maintenance import UNEXPECTED
from kiosk_app.bootstrap.world import World
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from vault.errors import StoreError

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.sync_status.device_engine import CentralAddress

_log = logging.getLogger(__name__)

RETRY_SECONDS = 30
"""How soon a store that would not open is tried again: a disk is emptied, a keyring unlocked."""


class Backstage(QObject):
    """Opens after the first frame. Until then, and where it fails, ``engine()`` says so.

    Work that comes before the store is open opens it: a visitor who is quicker than the disk notices
    nothing. ``saved`` (kind, id) tells of each record that this device wrote, from whatever thread; ``changed``
    (kind, ids), in the Qt thread, of those and of what came from elsewhere. ``is_somebody_here`` is told by the role
    whose screen people touch; asked in any thread.
    """

    opened = Signal(object)
    failed = Signal(str)
    saved = Signal(str, str)
    changed = Signal(str, list)

    def __init__(
        self, data_dir: DataDir, settings: Settings, world: World, parent: QObject | None = None
    ) -> None:
        """Begin with everything closed."""
        super().__init__(parent)
        self._data_dir, self._settings, self._world = data_dir, settings, world
        self.runner = Runner(world.executor(), self)
        self.print_runner = Runner(world.executor(), self)
        self.is_somebody_here: Callable[[], bool] = lambda: False
        self._engine: Engine | None = None
        self._on_close: list[Callable[[], None]] = []
        self.saved.connect(self._note_saved)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_SECONDS * 1000)
        self._retry.timeout.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Open the store in the background; ``opened`` or ``failed`` (with the reason) follows."""
        self.runner.submit(self._open, self.opened.emit, self._tell_failure)

    def engine(self) -> Engine:
        """Return the store, opened now if it was not. Called in the background. Raises ``StoreError``."""
        return self._open()

    def read_token(self) -> str:
        """Return the device's token for the central server, "" where it has none. Raises ``StoreError``."""
        from kiosk_app.platform.device_store import read_token

        return read_token(self._data_dir, self._settings)

    def central_address(self) -> CentralAddress:
        """Return how the central server is reached and what this device proves itself with."""
        from kiosk_app.platform.credentials import authority_file, open_credentials
        from kiosk_app.sync_status.device_engine import CentralAddress

        data_dir, settings = self._data_dir, self._settings
        return CentralAddress(
            settings.server_url, open_credentials(data_dir, settings), authority_file(data_dir, settings)
        )

    def before_closing(self, step: Callable[[], None]) -> None:
        """Have ``step`` done when the device closes, while the store is still open; the last first."""
        self._on_close.append(step)

    @Slot(str, str)
    def _note_saved(self, kind: str, record_id: str) -> None:
        self.changed.emit(kind, [record_id])

    def close(self) -> None:
        """Finish what was begun and close everything."""
        self._retry.stop()
        for step in reversed(self._on_close):
            step()
        self.runner.close()
        self.print_runner.close()
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    def _open(self) -> Engine:
        # Until it is open only the runner's one worker comes here, so nothing opens twice.
        if self._engine is None:
            self._engine = open_store_of(self._data_dir, self._settings)
        return self._engine

    def _tell_failure(self, error: BaseException) -> None:
        if isinstance(error, StoreError):
            _log.error("the store does not open: %s", error.reason.value)
            self.failed.emit(error.reason.value)
        else:
            _log.critical("the store does not open", exc_info=error)
            self.failed.emit(UNEXPECTED)
        if self._world.keeps_time:
            self._retry.start()


def open_store_of(data_dir: DataDir, settings: Settings) -> Engine:
    """Return the device's store, open. Raises ``StoreError``."""
    # All of this is slow to import: in the worker, while the first screen already stands.
    import kiosk_app.sync_status.wiring  # noqa: F401 - needed next, in the Qt thread
    from kiosk_app.platform.device_store import open_device_store

    return open_device_store(data_dir, settings)
