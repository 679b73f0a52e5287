"""What the box for codes needs from those who hand codes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

CODE_PAGE, FOUND_PAGE = "status/code", "status/found"


class Problem(StrEnum):
    """Why nothing is told of a code."""

    EMPTY = "empty"
    """Nothing was typed."""
    UNREADABLE = "unreadable"
    """It is no code of ours: a sign is wrong, or the scanner read something else."""
    UNKNOWN = "unknown"
    """It could be one, but nothing here has it. This alone counts as a guess."""
    FOREIGN = "foreign"
    """It is a ticket of another building."""
    FORGOTTEN = "forgotten"
    """What it stood for has been forgotten in time (UU 27/2022)."""


@dataclass(frozen=True, slots=True)
class StatusWords:
    """How something stands, in one language. ``glyph``: a name of ``Style.Icons``; ``solid``: it holds a right.
    ``owner`` is masked; ``deed`` says what to do next, "" for nothing."""

    word: str
    glyph: str
    tone: str
    solid: bool
    title: str
    when: str
    owner: str
    detail: str
    deed: str


@dataclass(frozen=True, slots=True)
class Status:
    """What a code stands for. ``words`` takes the language; ``go_on`` does what its ``deed`` says."""

    words: Callable[[str], StatusWords]
    go_on: Callable[[], None]


@dataclass(frozen=True, slots=True)
class OwnPage:
    """What a code stands for has a page of its own, which ``open`` opens."""

    open: Callable[[], None]


Answer = Status | OwnPage | Problem


@dataclass(frozen=True, slots=True)
class Finder:
    """One kind of code. ``name``: what people call it. ``reads``: whether a text, typed or scanned, is such a code;
    ``find`` tells what it stands for, in the background only. Raises ``StoreError``."""

    name: Callable[[], str]
    reads: Callable[[str], bool]
    find: Callable[[str], Answer]


@dataclass(frozen=True, slots=True)
class TooManyAttempts:
    """Too many codes that nothing here has; the next one may be tried at ``until`` (aware UTC)."""

    until: datetime
