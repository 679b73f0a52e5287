"""What ``/sync/v1/devices/enrol``, ``/devices/rotate`` and ``/authority`` do; see ``doors``."""

from __future__ import annotations

from pydantic import ValidationError

from sync.protocol.enrolment import AuthorityReply, EnrolReply, EnrolRequest, RotateReply, RotateRequest
from sync.protocol.errors import ErrorCode
from sync.server.context import Context
from sync.server.devices import Sender
from sync.server.enrolment import Refusal, use_code
from sync.server.problems import ApiError
from sync.server.rotation import announce

_MESSAGES = {
    ErrorCode.BAD_CODE: "this code is not known here",
    ErrorCode.CODE_EXPIRED: "this code is too old, or another device used it",
    ErrorCode.TOO_MANY_TRIES: "too many wrong codes; wait a minute",
}


def enrol(context: Context, content: bytes) -> EnrolReply:
    """Let a device in that nobody knows yet: its code is all that speaks for it."""
    try:
        request = EnrolRequest.model_validate_json(content)
    except ValidationError:
        raise ApiError(400, ErrorCode.BAD_REQUEST, "this is no enrolment") from None
    done = use_code(context.store, request, context.clock.now())
    if isinstance(done, Refusal):
        status = 429 if done.code == ErrorCode.TOO_MANY_TRIES else 403
        raise ApiError(status, done.code, _MESSAGES[done.code], retry_after=done.retry_after)
    return done


def rotate(context: Context, sender: Sender, content: bytes) -> RotateReply:
    """Note the token that a device wants to use next."""
    if sender.revoked:
        raise ApiError(403, ErrorCode.REVOKED, "this device's rights were taken")
    try:
        request = RotateRequest.model_validate_json(content)
    except ValidationError:
        raise ApiError(400, ErrorCode.BAD_REQUEST, "this is no rotation") from None
    return RotateReply(accepted=announce(context.store, sender, request.token_hash))


def authority(context: Context) -> AuthorityReply:
    """Show whose signature the server's certificate bears; anybody may know it, nobody should believe it."""
    return AuthorityReply(certificate=context.authority)
