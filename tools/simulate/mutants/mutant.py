"""A planted bug, and how it is planted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

Planted = Callable[[], AbstractContextManager[object]]


@dataclass(frozen=True)
class Mutant:
    """``tells`` what is wrong. It must show in histories of ``mode`` from seed ``start`` on, within
    ``seeds`` of them."""

    name: str
    tells: str
    planted: Planted
    mode: str = "safety"
    start: int = 0
    seeds: int = 200


@contextmanager
def replaced(owner: Any, name: str, make: Callable[[Any], Any]) -> Iterator[None]:
    """Within it ``owner.name`` is what ``make`` makes of it. ``AttributeError`` where there is no such
    thing: a bug that cannot be planted must not pass for one that was. ``RuntimeError`` where it stays."""
    before = owner.__dict__[name]
    planted = make(before)
    setattr(owner, name, planted)
    try:
        yield
    finally:
        setattr(owner, name, before)
    if callable(planted):
        _gone(name, planted)


def _gone(name: str, planted: object) -> None:
    # A module that is imported meanwhile binds the bug to a name of its own, and has it in all later histories.
    for module in list(sys.modules.values()):
        if vars(module).get(name) is planted:
            raise RuntimeError(f"{module.__name__} was imported while a bug was planted in {name}")


def returns(value: Any) -> Callable[[Any], Any]:
    """Make anything return ``value``, whatever it is given."""
    return lambda _before: lambda *_given, **_named: value
