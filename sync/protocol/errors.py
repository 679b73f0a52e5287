"""What the server says when a request as a whole is not answered: a 4xx or 5xx with this body."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class ErrorCode(StrEnum):
    BAD_REQUEST = "bad_request"
    UNAUTHENTICATED = "unauthenticated"
    REVOKED = "revoked"
    BAD_CODE = "bad_code"
    CODE_EXPIRED = "code_expired"
    """Right, but too old, or used by another device."""
    TOO_MANY_TRIES = "too_many_tries"
    FORBIDDEN_SCOPE = "forbidden_scope"
    NOT_FOUND = "not_found"
    GAP = "gap"
    TOO_OLD = "too_old"
    EPOCH_CHANGED = "epoch_changed"
    SNAPSHOT_NEEDED = "snapshot_needed"
    """The feed no longer reaches back that far."""
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    OVERLOADED = "overloaded"
    SERVER_FAULT = "server_fault"


class ErrorReply(BaseModel):
    """``incarnation`` and ``expected`` come with ``gap``: which ``kseq`` the server waits for."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    code: str
    message: str = ""
    incarnation: str | None = None
    expected: int | None = None
