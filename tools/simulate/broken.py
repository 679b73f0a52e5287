"""What stops a history."""

from __future__ import annotations

from collections.abc import Sequence


class Broken(BaseException):
    """An invariant does not hold. Not an ``Exception``: the engine would report it as a failed round.

    ``operations``: ids of those involved, which the report tells of."""

    def __init__(self, invariant: str, text: str, operations: Sequence[str] = ()) -> None:
        super().__init__(f"{invariant}: {text}")
        self.invariant = invariant
        self.text = text
        self.operations = tuple(operations)


class Crash(BaseException):
    """The power of ``node`` goes. Not an ``Exception``: nothing in the product may catch it."""

    def __init__(self, node: str) -> None:
        super().__init__(node)
        self.node = node
