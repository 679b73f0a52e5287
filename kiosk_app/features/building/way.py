"""What the page of one room shows: what it is for, and the way there. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.building.plan import Building, Place
from domain.building.ways import Way, way_to
from kiosk_app.features.building.content import LOBBY
from kiosk_app.features.building.drawing import facts_words, floor_drawing, line_drawings
from kiosk_app.features.building.words import (
    about_words,
    closed_words,
    floor_words,
    place_name,
    sketch_words,
    step_words,
)

STAIRS, STEP_FREE = "stairs", "step_free"


@dataclass(frozen=True, slots=True)
class WayState:
    """``step``: which step of the way is looked at."""

    target: Place | None = None
    step_free: bool = False
    step: int = 0


@dataclass(frozen=True, slots=True)
class WayProps:
    """As QML shows it. ``steps``: number and sentence; ``choice``: whether there is a way with stairs to avoid."""

    title: str = ""
    facts: str = ""
    about: str = ""
    closed: str = ""
    steps: list[dict[str, Any]] = field(default_factory=list)
    step: int = 0
    kind: str = STAIRS
    choice: bool = False
    plan: dict[str, Any] = field(default_factory=dict)
    planTitle: str = ""
    sketch: str = ""
    bookable: bool = False
    readable: bool = False


def way_of(building: Building, here: Place, state: WayState) -> Way:
    """Return the way that was asked for."""
    if state.target is None:
        return Way(())
    return way_to(building, here, state.target, step_free=state.step_free, helper=LOBBY)


def kind_chips() -> list[dict[str, str]]:
    """Return the two kinds of way to choose from."""
    return [
        {"value": STAIRS, "text": QCoreApplication.translate("Building", "Lewat tangga")},
        {"value": STEP_FREE, "text": QCoreApplication.translate("Building", "Tanpa tangga")},
    ]


def derive(building: Building, here: Place, state: WayState, lang: str) -> WayProps:
    """Return what the page shows of ``state``."""
    target = state.target
    if target is None:
        return WayProps()
    way = way_of(building, here, state)
    now = min(state.step, len(way.steps) - 1)
    floor = way.steps[now].floor
    return WayProps(
        title=place_name(target, lang),
        facts=facts_words(target, here),
        about=about_words(target, lang),
        closed="" if target.public else closed_words(),
        steps=[
            {"place": place, "text": step_words(step, building, target, lang)}
            for place, step in enumerate(way.steps)
        ],
        step=now,
        kind=STEP_FREE if state.step_free else STAIRS,
        choice=target.public and (way.climbs or (state.step_free and target.floor != here.floor)),
        plan={
            **floor_drawing(building, floor, here, lang, target),
            "lines": line_drawings(way.steps, floor, now),
        },
        planTitle=floor_words(floor),
        sketch=sketch_words(building),
        bookable=bool(target.facility) and target.public,
        readable=bool(target.page),
    )
