"""PINs at rest: argon2id. ``argon2`` is imported at the first PIN, not at start."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

# RFC 9106, section 4, asks for as much memory as the machine can spare: 32 MiB is a tenth of a
# second on two cores and does not push the screens out of a small machine's memory.
_PASSES, _MEMORY_KIB, _LANES = 3, 32 * 1024, 1


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES)


def hash_pin(pin: str) -> str:
    """Return argon2's text form of ``pin``: parameters, salt and hash."""
    return _hasher().hash(pin)


def pin_fits(pin_hash: str, pin: str) -> bool:
    """Return whether ``pin`` is the one that ``pin_hash`` was made of; a broken hash fits nothing."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False


@cache
def nobodys_hash() -> str:
    """Return a hash to check against where there is no account, so that both take the same time."""
    return hash_pin("no account has this")
