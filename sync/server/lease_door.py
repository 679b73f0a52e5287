"""``/sync/v1/lease/…`` as plain functions; see ``doors``. Every answer may be asked for again."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from domain.sharing import SharingPolicy
from sync.protocol.errors import ErrorCode
from sync.protocol.leases import (
    AcquireReply,
    AcquireRequest,
    RecoverReply,
    RecoverRequest,
    ReturnReply,
    ReturnRequest,
)
from sync.server import giving_back, recovering
from sync.server.context import Context
from sync.server.devices import Sender
from sync.server.granting import Granting
from sync.server.holdings import Holdings
from sync.server.house import look_after
from sync.server.problems import ApiError
from sync.server.recovery import read_recovery
from sync.server.slots import publish

Asked = TypeVar("Asked", bound=BaseModel)

POLICY = SharingPolicy()


def acquire(
    context: Context, sender: Sender, content: bytes, policy: SharingPolicy | None = None
) -> AcquireReply:
    """Renew what the device has and grant it its share of what is free, by ``POLICY`` unless said otherwise."""
    request = _read(AcquireRequest, content, sender)
    now, building = context.clock.now(), sender.building
    # Slots of a new day first: what is granted now is to reach as far as it can.
    look_after(context, building)
    with context.store.deciding(building) as connection:
        holdings = Holdings(connection, building, now, read_recovery(connection, building))
        reply = Granting(connection, holdings, sender, now, policy or POLICY).answer(request)
        changed = publish(connection, building, holdings)
    _tell(context, building, changed)
    return reply


def give_back(context: Context, sender: Sender, content: bytes) -> ReturnReply:
    """Free what a lease has not spent, if everything that its holder did has arrived; else 409."""
    request = _read(ReturnRequest, content, sender)
    building = sender.building
    with context.store.deciding(building) as connection:
        missing = giving_back.expected_first(connection, sender, request)
        if missing is not None:
            raise ApiError(
                409,
                ErrorCode.GAP,
                "not everything that was done under this lease is here",
                incarnation=request.incarnation,
                expected=missing,
            )
        recovery = read_recovery(connection, building)
        holdings = Holdings(connection, building, context.clock.now(), recovery)
        giving_back.give_back(holdings, sender, request)
        changed = publish(connection, building, holdings)
    _tell(context, building, changed)
    return ReturnReply()


def recover(context: Context, sender: Sender, content: bytes) -> RecoverReply:
    """Hear what a device holds and knows, once in each life of the server's store."""
    request = _read(RecoverRequest, content, sender)
    if request.epoch != context.store.epoch:
        raise ApiError(410, ErrorCode.EPOCH_CHANGED, "the server's store is another one; start over")
    building = sender.building
    try:
        with context.store.deciding(building) as connection:
            told = recovering.hear(connection, sender, request, context.clock.now())
    except OverflowError:
        # A moment at the very end of the calendar that is no moment any more in UTC.
        raise _bad_request() from None
    _tell(context, building, told.changed)
    return RecoverReply(settled=told.settled, ended=told.ended)


def _read(model: type[Asked], content: bytes, sender: Sender) -> Asked:
    if sender.revoked:
        raise ApiError(403, ErrorCode.REVOKED, "this device's rights were taken")
    try:
        return model.model_validate_json(content)
    except ValidationError:
        raise _bad_request() from None


def _bad_request() -> ApiError:
    return ApiError(400, ErrorCode.BAD_REQUEST, "this is not what the address takes")


def _tell(context: Context, building: str, changed: bool) -> None:
    if changed:
        context.grown(building)
