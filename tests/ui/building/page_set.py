"""The pages of the building for the tests that go through every page."""

from __future__ import annotations

from kiosk_app.features.building.way_view_model import Doors
from kiosk_app.features.building.wiring import wire_building
from kiosk_app.session.wiring import Shell

BUILDING_PAGES = ["building/plan", "building/room"]


def building_pages(shell: Shell) -> list[str]:
    """Register the plan, and the page of a room on the other floor in the middle of the way."""

    def nowhere(_name: str) -> None: ...

    feature = wire_building("", "terminal", shell.translation, Doors(nowhere, nowhere, nowhere))
    shell.navigator.register(feature.pages)
    # Qt keeps no hold on what Python made: the view models live as long as their shell.
    for model in (feature.plan, feature.way):
        model.setParent(shell.navigator)
    feature.plan.chooseRoom("mini-studio")
    feature.way.chooseStep(1)
    return BUILDING_PAGES
