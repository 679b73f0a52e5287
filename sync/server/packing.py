"""Bodies as they travel: read with a limit, unpacked with a limit, packed when it pays."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from dataclasses import dataclass

from fastapi import Request, Response
from starlette.requests import ClientDisconnect

from sync.protocol.errors import ErrorCode
from sync.protocol.operations import MAX_PACKED_BYTES, MAX_UNPACKED_BYTES
from sync.server.problems import ApiError

BODY_SECONDS = 45.0
"""How long a body may take to come: a megabyte at 25 kB/s. Slower is a fault, or somebody's game."""

JSON = "application/json"

_WORTH_PACKING = 4096
_GZIP_WINDOW = 31
"""``zlib`` for "with a gzip header"."""


@dataclass(frozen=True, slots=True)
class Body:
    """A request's body as it came."""

    content: bytes
    is_packed: bool

    def unpacked(self) -> bytes:
        """Return the content; ``ApiError`` 413 as soon as it is too large, 400 where gzip is damaged."""
        return _unpack(self.content) if self.is_packed else self.content


async def receive(request: Request) -> Body:
    """Read the request's body; ``ApiError`` 408, 413 or 415 for what is too slow, too large or not JSON."""
    declared = request.headers.get("content-type", JSON).partition(";")[0].strip().lower()
    if declared != JSON:
        raise ApiError(415, ErrorCode.BAD_REQUEST, "only JSON is understood")
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in {"identity", "gzip"}:
        raise ApiError(415, ErrorCode.BAD_REQUEST, "only gzip is understood")
    return Body(await _read_in_time(request), encoding == "gzip")


async def read_body(request: Request) -> bytes:
    """Return the request's body, unpacked; ``ApiError`` as ``receive`` and ``Body.unpacked``."""
    return (await receive(request)).unpacked()


def json_response(request: Request, data: bytes) -> Response:
    """Return ``data`` (JSON), packed if it is large and the client understands gzip."""
    if len(data) < _WORTH_PACKING or "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(data, media_type=JSON)
    # Level 1: a third of the time of the default for a tenth more bytes.
    packed = gzip.compress(data, compresslevel=1, mtime=0)
    return Response(packed, headers={"Content-Encoding": "gzip"}, media_type=JSON)


async def _read_in_time(request: Request) -> bytes:
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return await _read_limited(request)
    except TimeoutError:
        raise ApiError(408, ErrorCode.TOO_SLOW, "the request took too long to come") from None
    except ClientDisconnect:
        # Nobody reads this answer; but it ends here, without a line in the log for every cut cable.
        raise ApiError(400, ErrorCode.BAD_REQUEST, "the request ends too early") from None


async def _read_limited(request: Request) -> bytes:
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared[:20]) > MAX_PACKED_BYTES:
        raise _too_large()
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > MAX_PACKED_BYTES:
            raise _too_large()
    return bytes(content)


def _unpack(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj(_GZIP_WINDOW)
    try:
        content = unpacker.decompress(packed, MAX_UNPACKED_BYTES + 1)
    except zlib.error:
        raise ApiError(400, ErrorCode.BAD_REQUEST, "the gzip body is damaged") from None
    if len(content) > MAX_UNPACKED_BYTES:
        raise _too_large()
    if not unpacker.eof:
        raise ApiError(400, ErrorCode.BAD_REQUEST, "the gzip body ends too early")
    if unpacker.unused_data:
        # A second member, which another reader would count in: nobody of ours sends one.
        raise ApiError(400, ErrorCode.BAD_REQUEST, "something follows the gzip body")
    return content


def _too_large() -> ApiError:
    return ApiError(413, ErrorCode.TOO_LARGE, "the request is too large")
