"""When the store cannot do what a visitor asked for: told calmly, and nothing typed is lost."""

from __future__ import annotations

from enum import Enum, auto

from kiosk_app.features.guestbook import sentences
from vault.errors import DiskFull


class Trouble(Enum):
    """What stood in the way, as far as it makes a difference to a visitor."""

    STORE = auto()
    DISK_FULL = auto()


def trouble_of(error: BaseException) -> Trouble:
    """Return what ``error`` means to a visitor."""
    return Trouble.DISK_FULL if isinstance(error, DiskFull) else Trouble.STORE


def trouble_sentence(trouble: Trouble | None) -> str:
    """Return the sentence for ``trouble``, "" where there is none."""
    if trouble is None:
        return ""
    return sentences.disk_full_trouble() if trouble is Trouble.DISK_FULL else sentences.store_trouble()
