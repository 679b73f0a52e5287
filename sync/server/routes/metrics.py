"""``GET /metrics``: numbers for Prometheus, for this machine or for whoever has the token."""

from __future__ import annotations

import hmac
from ipaddress import ip_address
from typing import Annotated

from fastapi import APIRouter, Header, Request, Response

from sync.protocol.errors import ErrorCode
from sync.server.front import front_of
from sync.server.metrics import CONTENT_TYPE
from sync.server.problems import ApiError

router = APIRouter()

_FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-real-ip")


@router.get("/metrics", include_in_schema=False)
async def metrics(request: Request, authorization: Annotated[str, Header(max_length=300)] = "") -> Response:
    """Answer with the numbers; to anybody else this address does not exist."""
    token = front_of(request).options.metrics_token
    if not (_holds(token, authorization) if token else _is_from_here(request)):
        raise ApiError(404, ErrorCode.NOT_FOUND, "no such address or method")
    return Response(front_of(request).metrics.text(), media_type=CONTENT_TYPE)


def _holds(token: str, authorization: str) -> bool:
    return hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode())


def _is_from_here(request: Request) -> bool:
    """Return whether a program on this machine asks for itself, and is no proxy that asks for others."""
    if request.client is None or any(name in request.headers for name in _FORWARDED):
        return False
    try:
        return ip_address(request.client.host).is_loopback
    except ValueError:
        return False
