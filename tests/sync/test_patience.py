"""Who opens a connection and says nothing, or a byte now and then, holds nothing for long."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import h11
import pytest
import uvicorn
from fastapi import Request
from starlette.types import Message, Receive, Scope, Send
from uvicorn.server import ServerState

from sync.server import packing, patience
from sync.server.patience import PatientProtocol
from sync.server.problems import ApiError

SHORT, LONG = 0.15, 30.0
HEAD = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\n"


async def app(_scope: Scope, receive: Receive, send: Send) -> None:
    """Answers at once, whatever else comes."""
    await receive()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
    await send({"type": "http.response.body", "body": b"ok"})


Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def talk(course: Talk) -> None:
    """Have ``course`` speak to a server over a real socket; fails unless it ends in time."""

    async def run() -> None:
        config = uvicorn.Config(app, log_config=None, lifespan="off", ws="none")
        config.load()
        state = ServerState()
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: PatientProtocol(config, state, {}), "127.0.0.1", 0)
        async with server, asyncio.timeout(5):
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            await course(reader, writer)
            writer.close()

    asyncio.run(run())


@pytest.fixture
def _short_head(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(patience._SECONDS, h11.IDLE, SHORT)
    monkeypatch.setitem(patience._SECONDS, h11.SEND_BODY, LONG)


@pytest.fixture
def _short_body(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(patience._SECONDS, h11.IDLE, LONG)
    monkeypatch.setitem(patience._SECONDS, h11.SEND_BODY, SHORT)


async def _is_cut(reader: asyncio.StreamReader) -> bool:
    try:
        while await reader.read(1000):
            pass
    except ConnectionResetError:
        pass
    return True


@pytest.mark.usefixtures("_short_head")
def test_who_says_nothing_is_sent_away() -> None:
    async def course(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        assert await _is_cut(reader)

    talk(course)


@pytest.mark.usefixtures("_short_head")
def test_a_byte_now_and_then_gains_no_time() -> None:
    async def course(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async def trickle() -> None:
            while True:
                writer.write(b"P")
                await asyncio.sleep(SHORT / 5)

        slow = asyncio.create_task(trickle())
        assert await _is_cut(reader)
        slow.cancel()

    talk(course)


@pytest.mark.usefixtures("_short_body")
def test_a_body_that_never_ends_is_cut_even_after_its_answer() -> None:
    async def course(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(HEAD + b"half")
        assert await _is_cut(reader)

    talk(course)


@pytest.mark.usefixtures("_short_head")
def test_between_requests_a_device_may_be_silent() -> None:
    async def course(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(2):
            writer.write(HEAD + b"entire")
            assert (await reader.readuntil(b"ok")).startswith(b"HTTP/1.1 200")
            await asyncio.sleep(SHORT * 2)

    talk(course)


def test_a_body_that_dawdles_is_answered_408(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "BODY_SECONDS", 0.01)
    never = asyncio.Event

    async def dawdle() -> Message:
        await never().wait()
        raise AssertionError

    async def run() -> None:
        await packing.receive(Request({"type": "http", "method": "POST", "headers": []}, dawdle))

    with pytest.raises(ApiError) as refused:
        asyncio.run(run())
    assert (refused.value.status, refused.value.reply.code) == (408, "too_slow")
