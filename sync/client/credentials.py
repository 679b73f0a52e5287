"""The device's tokens, and how one follows the other without ever locking the device out.

The next token rests on the device before the server hears of it, and the one before stays until the
next one was answered: whatever is lost, doubled or late, one of those kept is valid. The one that was
replaced last is kept as well: a server that was restored from a backup may know no newer one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock
from typing import Protocol

from sync.protocol.tokens import make_token, token_hash

__all__ = (
    "Credentials",
    "CredentialsPort",
    "CredentialsProblem",
    "OneToken",
    "Tokens",
    "make_token",
    "token_hash",
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tokens:
    """``current`` is valid; ``next`` ("" for none) may be; ``previous`` was, before ``current``."""

    current: str
    next: str = ""
    previous: str = ""


class CredentialsProblem(Exception):
    """The place where tokens are kept cannot be read or written now."""


class CredentialsPort(Protocol):
    """Where the tokens rest. Both methods may raise ``CredentialsProblem``."""

    def read(self) -> Tokens:
        """Return the tokens that rest; ``Tokens("")`` where there are none."""
        ...

    def write(self, tokens: Tokens) -> None:
        """Keep all of ``tokens`` or none of them; on return they survive a power cut."""
        ...


class Credentials:
    """Shared by all engines of a process: only one of them may begin a rotation."""

    def __init__(self, port: CredentialsPort, *, keeps: bool = True) -> None:
        """``keeps`` is false where another process looks after the tokens: then they are only used."""
        self._port = port
        self._keeps = keeps
        self._lock = Lock()
        self._known: Tokens | None = None
        self._answered = ""

    def candidates(self) -> tuple[str, ...]:
        """Return the tokens to try, in their order; ``("",)`` where there is none.

        What was answered last comes first. The next one comes twice: between the two tries another
        thread may have made it the valid one.
        """
        with self._lock:
            tokens = self._read()
            order = [tokens.next, tokens.current, tokens.previous, tokens.next]
            if self._answered in order:
                order.remove(self._answered)
                order.insert(0, self._answered)
            return tuple(token for token in order if token) or ("",)

    def worked(self, token: str) -> None:
        """Note that the server itself answered to ``token``: the next one thereby becomes the current."""
        with self._lock:
            self._answered = token
            if self._keeps and token and token == self._read().next:
                self._settle(token)

    def announced(self) -> None:
        """Note that the server took the next token: it is tried first from now on."""
        with self._lock:
            self._answered = ""

    def failed(self) -> None:
        """Note that none was accepted: look again where they rest, somebody may have enrolled anew."""
        with self._lock:
            self._known = None

    def begin(self) -> str:
        """Return the hash of the next token, which rests on the disk before this returns; "" if it cannot.

        A next token that was begun and has not been answered yet is taken up again.
        """
        with self._lock:
            tokens = self._port.read()
            if not self._keeps or not tokens.current:
                return ""
            if not tokens.next:
                tokens = replace(tokens, next=_successor(tokens.current))
                self._port.write(tokens)
                # The server cannot know the new one yet: no use in trying it first.
                self._answered = self._answered or tokens.current
            self._known = tokens
            return token_hash(tokens.next)

    @property
    def wants_renewal(self) -> bool:
        """Whether a rotation was begun, or the server knows none but an old token."""
        with self._lock:
            tokens = self._read()
            return self._keeps and bool(
                tokens.next or (tokens.previous and self._answered == tokens.previous)
            )

    def _read(self) -> Tokens:
        if self._known is None:
            self._known = self._port.read()
        return self._known

    def _settle(self, token: str) -> None:
        try:
            # Read again: somebody may have enrolled this device anew while the answer was on its way.
            tokens = self._port.read()
            if token == tokens.next:
                tokens = Tokens(token, previous=tokens.current)
                self._port.write(tokens)
        except CredentialsProblem:
            # What rests still names this token as the next one: it is found there.
            _log.warning("the new token could not be noted as the current one")
            return
        self._known = tokens


class OneToken:
    """A token that stays: tests, measurements, and the moment before there is any."""

    def __init__(self, read: Callable[[], str]) -> None:
        self._read = read

    def candidates(self) -> tuple[str, ...]:
        """Return the token."""
        return (self._read(),)

    def worked(self, token: str) -> None:
        """Nothing follows from it."""

    def failed(self) -> None:
        """Nothing follows from it."""


def _successor(token: str) -> str:
    building, device_id, _ = token.split(".", 2)
    return make_token(building, device_id)
