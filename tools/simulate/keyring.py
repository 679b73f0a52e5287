"""Where a device's tokens rest: beside its disk, and losing power with it."""

from __future__ import annotations

from sync.client.credentials import Tokens
from tools.simulate.disk import Disk


class SimKeyring:
    """Implements ``sync.client.credentials.CredentialsPort``."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.disk: Disk | None = None

    def read(self) -> Tokens:
        return self.tokens

    def write(self, tokens: Tokens) -> None:
        self._tick()
        self.tokens = tokens
        self._tick()

    def _tick(self) -> None:
        if self.disk is not None:
            self.disk.tick()
