"""Planted bugs: each shows that the simulation can fail. They patch the product here only, and only for
as long as a history lasts."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

from tools.simulate.mutants import agreed, booking, content, deciding, outbox, receiving, rights, trust
from tools.simulate.mutants.mutant import Mutant

_GROUPS = (outbox, receiving, deciding, rights, trust, booking, agreed, content)

MUTANTS: Mapping[str, Mutant] = {mutant.name: mutant for group in _GROUPS for mutant in group.MUTANTS}


def plant(name: str | None) -> AbstractContextManager[object]:
    """Return a context within which the bug ``name`` is in the product; ``KeyError`` for an unknown one."""
    return nullcontext() if name is None else MUTANTS[name].planted()
