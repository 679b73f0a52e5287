"""The front of one process: who comes in when, and what is counted. Routes go through here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from fastapi import Request, Response

from sync.server.admission import Admission, Limits, Line
from sync.server.context import in_thread
from sync.server.metrics import Metrics
from sync.server.packing import json_response, receive


class Reply(Protocol):
    """What a door returns."""

    def to_json(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class FrontOptions:
    """As an operator sets them; the same for every worker.

    ``metrics_token`` opens ``/metrics``; without one it is open to programs on this machine. ``docs``:
    say at ``/openapi.json`` what there is. ``limits``: of the requests at work and in line. ``house``: the
    directory with the data that a new building is opened with, ``None`` to open none.
    """

    metrics_token: str = field(default="", repr=False)
    docs: bool = False
    limits: Limits = field(default_factory=Limits)
    house: Path | None = None


@dataclass(frozen=True, slots=True)
class Front:
    """Of one app, in one event loop."""

    options: FrontOptions
    admission: Admission
    metrics: Metrics


def make_front(options: FrontOptions) -> Front:
    """Return the front of one app."""
    metrics = Metrics()
    admission = Admission(options.limits, on_refused=metrics.refused, on_change=metrics.queued)
    return Front(options, admission, metrics)


def front_of(request: Request) -> Front:
    """Return what ``create_app`` made."""
    front: Front = request.app.state.front
    return front


async def answer(request: Request, line: Line, work: Callable[[], Reply]) -> Response:
    """Answer with what ``work`` returns, once it is its turn; it runs beside the event loop."""
    async with front_of(request).admission.place(line):
        return await in_thread(lambda: json_response(request, work().to_json()))


async def answer_post(request: Request, line: Line, work: Callable[[bytes], Reply]) -> Response:
    """As ``answer``; ``work`` gets the body, which is unpacked only when its turn has come."""
    # Before the body is read: who is sent away anyway need not fill our memory.
    front_of(request).admission.check(line)
    body = await receive(request)
    return await answer(request, line, lambda: work(body.unpacked()))
