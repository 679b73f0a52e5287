"""Links go down and up, and what was delayed arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.simulate.actors.action import Action

if TYPE_CHECKING:
    from tools.simulate.world import World


def change_link(world: World) -> None:
    """A device is cut off, in one or both directions, or back."""
    device = world.any_device()
    link = world.dice.choice(("up", "up", "down", "mute", "deaf"))
    if link != device.link:
        device.link = link
        world.history.note(device.name, f"its link is {link}")


def arrive_late(world: World) -> None:
    """An old request arrives after newer ones; its answer goes nowhere."""
    if not world.late or not world.server.is_up:
        return
    name, asked = world.late.pop(world.dice.randrange(len(world.late)))
    if world.dice.random() < 0.2:
        world.late.append((name, asked))
    answered = world.server.answer(asked)
    status = "no answer" if answered is None else str(answered.status)
    world.history.fault("late arrival", name, f"an old {asked.path.rpartition('/')[2]} arrives: {status}")


ACTIONS = (
    Action("link", "links", change_link, 1.5),
    Action("late arrival", "late", arrive_late, 2.0, always=True),
)
