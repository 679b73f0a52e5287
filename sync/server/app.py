"""The web application over a store. It keeps nothing between requests: run as many as needed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fastapi import FastAPI

from domain.clock import Clock, SystemClock
from sync.protocol.schemas import SCHEMAS, SchemaBook
from sync.server import problems
from sync.server.context import make_context
from sync.server.front import FrontOptions, make_front
from sync.server.metrics import Counting
from sync.server.new_house import load_new_house
from sync.server.openapi import describe
from sync.server.routes import devices, enrolment, health, hello, lease, metrics, public, pull, push, snapshot
from sync.server.store import ServerStore

_ROUTES = (health, hello, push, pull, snapshot, devices, enrolment, lease, metrics, public)


def create_app(
    store: ServerStore,
    clock: Clock | None = None,
    authority: str = "",
    *,
    options: FrontOptions | None = None,
    schemas: SchemaBook = SCHEMAS,
) -> FastAPI:
    """Return the application; ``store`` must be prepared, and is closed by whoever opened it.

    ``authority``: the certificate that devices pin, as PEM.
    """
    options = options or FrontOptions()
    app = _addresses(docs=options.docs)
    house = None if options.house is None else load_new_house(options.house)
    context = make_context(store, clock or SystemClock(), schemas, house)
    app.state.context = replace(context, authority=authority)
    app.state.front = make_front(options)
    problems.install(app)
    # The last one added is the outermost.
    app.add_middleware(Counting, metrics=app.state.front.metrics)
    return app


def describe_addresses() -> dict[str, Any]:
    """Return what OpenAPI says of the application, ready for JSON; needs no store."""
    return describe(_addresses(docs=False))


def _addresses(*, docs: bool) -> FastAPI:
    # Closed unless asked for: pages about itself would tell strangers what there is to attack.
    openapi_url = "/openapi.json" if docs else None
    app = FastAPI(title="PIP central server", openapi_url=openapi_url, docs_url=None, redoc_url=None)
    for route in _ROUTES:
        app.include_router(route.router)
    # FastAPI's own way to another description: https://fastapi.tiangolo.com/how-to/extending-openapi
    app.openapi = lambda: describe(app)  # type: ignore[method-assign]
    return app
