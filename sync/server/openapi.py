"""What the addresses take and give, in the words of OpenAPI 3.1.

Routes read and write plain bytes, for speed and so that one bad operation does not take the others
with it. So they say here what those bytes are.
"""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from sync.protocol.errors import ErrorReply

VERSION = "1"
"""Of the protocol, as in ``/sync/v1``."""

_REF = "#/components/schemas/{model}"
_DEVICE = "device"

MEANINGS = {
    400: "This is not what the address takes.",
    401: "The token is not known.",
    403: "The device's rights were taken, or it asks for what is not its own.",
    404: "There is none.",
    408: "The request took too long to come.",
    409: "Operations are missing before these (`gap`), or a lease is not as the device says.",
    410: "The server's store is another one, or the feed no longer goes back that far.",
    413: "More than 1 MiB as it travels, or than 16 MiB unpacked.",
    415: "Neither JSON nor JSON packed with gzip.",
    426: "The program on the device is too old to read this.",
    429: "Too much to do; `Retry-After` says in how many seconds to come again.",
    503: "The store is busy or gone; `Retry-After` says in how many seconds to come again.",
}

_asked: dict[str, type[BaseModel]] = {}
"""Every model that a route takes, by its name."""

_ALWAYS = (400, 429, 503)
_OF_DEVICES = (401, 403)
_OF_BODIES = (408, 413, 415)


def says(
    reply: type[BaseModel], *more: int, asks: type[BaseModel] | None = None, strangers: bool = False
) -> dict[str, Any]:
    """Return what a route's decorator needs: ``@router.post(path, **says(Reply, 409, asks=Request))``.

    ``more``: statuses beyond those that every address has. ``asks``: the body that it takes.
    ``strangers``: it answers without a token.
    """
    statuses = [*_ALWAYS, *(() if strangers else _OF_DEVICES), *(_OF_BODIES if asks else ()), *more]
    responses: dict[int, Any] = {200: {"model": reply, "description": reply.__name__}}
    for status in sorted(statuses):
        responses[status] = {"model": ErrorReply, "description": MEANINGS[status]}
    extra: dict[str, Any] = {"security": [] if strangers else [{_DEVICE: []}]}
    if asks is not None:
        schema = {"$ref": _REF.format(model=asks.__name__)}
        extra["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
        _asked[asks.__name__] = asks
    return {"responses": responses, "openapi_extra": extra}


def describe(app: FastAPI) -> dict[str, Any]:
    """Return the description of all addresses of ``app``, ready for JSON."""
    described = get_openapi(title=app.title, version=VERSION, routes=app.routes)
    components = described.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for operation in _operations(described):
        # We say 400 where the framework would say 422.
        operation["responses"].pop("422", None)
    schemas.update(_definitions([*_asked.values()]))
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    components["securitySchemes"] = {_DEVICE: {"type": "http", "scheme": "bearer"}}
    return described


def _operations(described: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for path in described["paths"].values() for operation in path.values()]


def _definitions(models: list[type[BaseModel]]) -> dict[str, Any]:
    _, whole = models_json_schema([(model, "validation") for model in models], ref_template=_REF)
    return dict(whole["$defs"])
