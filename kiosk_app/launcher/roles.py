"""The roles a device can play, as the launcher knows them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    ENTRANCE = "entrance"
    DESK = "desk"
    TERMINAL = "terminal"
    DISPLAY = "display"


@dataclass(frozen=True, slots=True)
class RoleEntry:
    """``screen`` is the natural size in pixels."""

    role: Role
    screen: tuple[int, int]


ROLES = (
    RoleEntry(Role.ENTRANCE, (1080, 1920)),
    RoleEntry(Role.DESK, (1440, 900)),
    RoleEntry(Role.TERMINAL, (1080, 1920)),
    RoleEntry(Role.DISPLAY, (1920, 1080)),
)

CHOOSER_SCREEN = (1280, 800)


def entry_of(role: Role) -> RoleEntry:
    """Return what is known of ``role``."""
    return next(entry for entry in ROLES if entry.role is role)
