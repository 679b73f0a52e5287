"""Answers that are not an answer: one shape, ``{code, message}``, whatever went wrong.

No reply and no log line repeats what a request held: it may be about a visitor.
"""

from __future__ import annotations

import logging

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from domain import chance
from sync.protocol.errors import ErrorCode, ErrorReply
from vault.errors import StoreError

_log = logging.getLogger(__name__)

_RETRY_SECONDS = (5.0, 20.0)
"""When to come again if nobody says better: apart from each other."""


class ApiError(Exception):
    """A request that is answered with an error; made where it is noticed, sent by the app."""

    def __init__(
        self,
        status: int,
        code: ErrorCode,
        message: str,
        *,
        incarnation: str | None = None,
        expected: int | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(code.value)
        self.status = status
        self.retry_after = retry_after
        self.reply = ErrorReply(code=code, message=message, incarnation=incarnation, expected=expected)


def error_response(status: int, reply: ErrorReply, retry_after: int | None = None) -> Response:
    """Return ``reply`` as a response; an overload says in how many seconds to come again."""
    headers = {}
    if status in {429, 503}:
        headers["Retry-After"] = str(retry_after or int(chance.uniform(*_RETRY_SECONDS)))
    content = reply.model_dump_json(exclude_none=True)
    return Response(content, status, headers, media_type="application/json")


def install(app: FastAPI) -> None:
    """Let ``app`` answer every error in our shape."""

    @app.exception_handler(ApiError)
    async def known(_request: Request, error: ApiError) -> Response:
        return error_response(error.status, error.reply, error.retry_after)

    @app.exception_handler(RequestValidationError)
    async def unreadable(_request: Request, _error: RequestValidationError) -> Response:
        return error_response(400, ErrorReply(code=ErrorCode.BAD_REQUEST, message="a parameter is wrong"))

    @app.exception_handler(HTTPException)
    async def framework(_request: Request, error: HTTPException) -> Response:
        code = ErrorCode.NOT_FOUND if error.status_code == 404 else ErrorCode.BAD_REQUEST
        reply = error_response(error.status_code, ErrorReply(code=code, message="no such address or method"))
        reply.headers.update(error.headers or {})
        return reply

    @app.exception_handler(DataError)
    async def unstorable(_request: Request, _error: DataError) -> Response:
        # PostgreSQL keeps no NUL character and no text longer than its column.
        return error_response(400, ErrorReply(code=ErrorCode.BAD_REQUEST, message="a value cannot be kept"))

    @app.exception_handler(StoreError)
    async def store(_request: Request, error: StoreError) -> Response:
        _log.error("the store cannot be used: %s", error.reason)
        return error_response(503, ErrorReply(code=ErrorCode.OVERLOADED, message="try again later"))

    app.add_middleware(_Calm)


class _Calm:
    """Catches what nobody expected before the web server prints it with all its values."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def watch(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watch)
        except Exception as error:  # noqa: BLE001 - the last line of defence of a server
            _log.error("a request failed: %s", type(error).__name__)
            if scope["type"] == "http" and not started:
                reply = ErrorReply(code=ErrorCode.SERVER_FAULT, message="a fault in the server")
                await error_response(500, reply)(scope, receive, send)
