"""How long a connection may take to say what it wants. Whoever opens many and says nothing holds nothing."""

from __future__ import annotations

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 15.0
"""From the connection, or the first byte of a further request, to the end of its header."""

REQUEST_SECONDS = 60.0
"""For a body to come, or to be drained after it was refused."""

_SECONDS = {h11.IDLE: HEAD_SECONDS, h11.SEND_BODY: REQUEST_SECONDS}


class PatientProtocol(H11Protocol):
    """uvicorn's own, which waits for ever for the rest of a request; between requests it keeps its time."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._stage: object = None
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop()
        super().connection_lost(exc)

    def _watch(self) -> None:
        """A byte now and then gains no time: the clock starts anew only with the next stage."""
        stage = self.conn.their_state
        if stage is self._stage:
            return
        self._stop()
        self._stage = stage
        if stage in _SECONDS:
            self._timer = self.loop.call_later(_SECONDS[stage], self.transport.abort)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
