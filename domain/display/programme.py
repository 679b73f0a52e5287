"""Which slides there are, in which order, and where the loop goes on when what they show has changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from domain.clock import wib_date
from domain.display.board import Activity, Board, Hours, Notice, Room, Use, Waiting

ACTIVITIES_EACH = 3
"""So many on one slide: letters that are read from five metres leave no room for more."""
LONG_TITLE = 44
"""Signs; an activity with a longer title takes the room of two."""
ROOMS_EACH = 6
QUEUE_EACH = 4
COMING_SLIDES = 1
"""Of what happens on later days; the rest is for the terminal."""

Item = TypeVar("Item")


class SlideKind(StrEnum):
    TODAY = "today"
    COMING = "coming"
    NOTICE = "notice"
    ROOMS = "rooms"
    COMPUTERS = "computers"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Slide:
    """``items``: what its kind says; () on the day's slide says that nothing happens. ``part`` of ``parts``: from 1."""

    kind: SlideKind
    items: tuple[Activity | Notice | Room | Waiting | Hours, ...] = ()
    part: int = 1
    parts: int = 1


def programme(board: Board, now: datetime) -> tuple[Slide, ...]:
    """Return the loop at ``now``, never empty: an empty day says so, and that is news too."""
    return tuple(_slides(board, now))


def same_place(before: Sequence[Slide], index: int, after: Sequence[Slide]) -> int:
    """Return where in ``after`` whoever looks at slide ``index`` of ``before`` goes on looking: at the same slide,
    or where it is gone, at what has moved up into its place."""
    if index < len(before):
        shown = before[index]
        for place, slide in enumerate(after):
            if (slide.kind, slide.part) == (shown.kind, shown.part):
                return place
    return min(index, len(after) - 1)


def _slides(board: Board, now: datetime) -> Iterator[Slide]:
    still = [one for one in board.activities if one.ends > now]
    day = wib_date(now)
    today = [one for one in still if wib_date(one.begins) <= day]
    later = [one for one in still if wib_date(one.begins) > day]
    yield from _parts(SlideKind.TODAY, _by_room(today) or [()])
    yield from _parts(SlideKind.COMING, _by_room(later)[:COMING_SLIDES])
    yield from _parts(SlideKind.NOTICE, _by_number(board.notices, 1))
    if any(room.use is not Use.CLOSED for room in board.rooms):
        yield from _parts(SlideKind.ROOMS, _by_number(board.rooms, ROOMS_EACH))
    if board.computers.total:
        queue = _by_number(board.computers.queue, QUEUE_EACH)
        yield from _parts(SlideKind.COMPUTERS, queue or [()])
    yield from _parts(SlideKind.HOURS, [board.hours] if board.hours else [])


def _parts(
    kind: SlideKind, groups: Sequence[tuple[Activity | Notice | Room | Waiting | Hours, ...]]
) -> Iterator[Slide]:
    for part, items in enumerate(groups, 1):
        yield Slide(kind, items, part, len(groups))


def _by_number(items: Sequence[Item], most: int) -> list[tuple[Item, ...]]:
    """As few groups as need be, no one of them left with a single thing where two may share."""
    each = -(-len(items) // max(1, -(-len(items) // most)))
    return [tuple(items[first : first + each]) for first in range(0, len(items), max(1, each))]


def _by_room(activities: Sequence[Activity]) -> list[tuple[Activity, ...]]:
    """As many to a slide as there is room for."""
    groups: list[list[Activity]] = []
    room = 0.0
    for one in activities:
        wanted = 1 if _longest(one) <= LONG_TITLE else ACTIVITIES_EACH / 2
        if wanted > room:
            groups.append([])
            room = ACTIVITIES_EACH
        groups[-1].append(one)
        room -= wanted
    return [tuple(group) for group in groups]


def _longest(activity: Activity) -> int:
    return max(len(activity.title.indonesian), len(activity.title.english))
