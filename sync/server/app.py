"""The web application over a store. It keeps nothing between requests: run as many as needed."""

from __future__ import annotations

from fastapi import FastAPI

from domain.clock import Clock, SystemClock
from sync.server import problems
from sync.server.context import make_context
from sync.server.routes import health, hello, pull, push
from sync.server.store import ServerStore


def create_app(store: ServerStore, clock: Clock | None = None) -> FastAPI:
    """Return the application; ``store`` must be prepared, and is closed by whoever opened it."""
    # No pages about itself: they would tell strangers what there is to attack.
    app = FastAPI(title="PIP", openapi_url=None, docs_url=None, redoc_url=None)
    app.state.context = make_context(store, clock or SystemClock())
    for route in (health, hello, push, pull):
        app.include_router(route.router)
    problems.install(app)
    return app
