"""Stage "lease": rights are asked for, renewed and given back; after the server was restored, told of.

Everything that matters is in the store before anybody is asked, so a lost answer costs nothing: the
same question brings the same answer.
"""

from __future__ import annotations

from sync.client.device import EPOCH, DevicePorts
from sync.client.errors import MissingBefore, ServerProblem
from sync.client.lease_port import LeasePort
from sync.protocol.leases import AcquireReply, RecoverReply, ReturnReply

_NOT_FOR_US = frozenset({403, 404})
"""The device's rights were taken, which the pull will tell; or the server knows no leases yet."""


def recover_if_needed(device: DevicePorts) -> bool:
    """Tell a server with another store what this device holds, before anything is sent or read; return
    whether it was told. Raises ``SyncProblem``: who cannot tell must not read on."""
    port = device.leases
    if port is None:
        return False
    with device.transaction() as session:
        epoch = device.state.get(session, EPOCH) or ""
        request = port.to_recover(session, epoch)
    if request is None:
        return False
    try:
        reply = device.transport.post("lease/recover", request, RecoverReply)
    except ServerProblem as problem:
        if problem.status in _NOT_FOR_US:
            return False
        raise
    with device.transaction() as session:
        port.recovered(session, epoch, reply)
    return True


def lease_if_due(device: DevicePorts) -> bool:
    """Give back what is not needed and ask for what is; return whether the server was asked anything.

    To be called when everything is sent. Raises ``SyncProblem``.
    """
    port = device.leases
    if port is None:
        return False
    gave = _give_back(device, port)
    return _acquire(device, port) or gave


def _give_back(device: DevicePorts, port: LeasePort) -> bool:
    with device.transaction() as session:
        requests = port.to_return(session)
    for request in requests:
        try:
            device.transport.post("lease/return", request, ReturnReply)
        except MissingBefore:
            # Something was done meanwhile that is not sent yet: in the next round.
            continue
        with device.transaction() as session:
            port.returned(session, request.lease_id)
    return bool(requests)


def _acquire(device: DevicePorts, port: LeasePort) -> bool:
    asked = port.read_clock()
    with device.transaction() as session:
        request = port.to_acquire(session, asked)
    if request is None:
        return False
    reply = device.transport.post("lease/acquire", request, AcquireReply)
    with device.transaction() as session:
        port.adopt(session, request, reply, asked)
    return True
