"""What a device settles once: who it is, and where its keys are kept."""

from __future__ import annotations

from datetime import datetime

from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from vault.backends import AUTO, resolve_backend


def settle(data_dir: DataDir, now: datetime, *, role: str | None = None) -> Settings:
    """Return the settings, with ``device_id`` made and ``secrets_backend`` named where they were not.

    What was settled is saved, so that it is explicit ever after. ``role`` is what the command
    line asks for this time; it is kept at the first start only. Raises ``SettingsProblem``.
    """
    settings = Settings.load(data_dir)
    settled = _settled(settings, now, role)
    if settled != settings:
        settled.save(data_dir)
    return settled if role is None else settled.with_changes(role=role)


def _settled(settings: Settings, now: datetime, role: str | None) -> Settings:
    if not settings.device_id:
        from domain.ids import uuid7

        settings = settings.with_changes(device_id=uuid7(now), role=role or settings.role)
    if settings.secrets_backend == AUTO:
        settings = settings.with_changes(secrets_backend=resolve_backend(settings.secrets_backend))
    return settings
