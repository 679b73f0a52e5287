"""What the server says when a request as a whole is not answered: a 4xx or 5xx with this body."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class ErrorCode(StrEnum):
    BAD_REQUEST = "bad_request"
    UNAUTHENTICATED = "unauthenticated"
    REVOKED = "revoked"
    FORBIDDEN_SCOPE = "forbidden_scope"
    NOT_FOUND = "not_found"
    GAP = "gap"
    EPOCH_CHANGED = "epoch_changed"
    TOO_LARGE = "too_large"
    OVERLOADED = "overloaded"
    SERVER_FAULT = "server_fault"


class ErrorReply(BaseModel):
    """``incarnation`` and ``expected`` come with ``gap``: which ``kseq`` the server waits for."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    code: str
    message: str = ""
    incarnation: str | None = None
    expected: int | None = None
