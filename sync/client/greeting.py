"""Stage "hello": find out where both stand, and mend what a restored or cloned store has broken."""

from __future__ import annotations

from sync.client.device import EPOCH, LAST_CONTACT, ROLE, DevicePorts
from sync.client.ports import Session
from sync.protocol.canonical import moment_text
from sync.protocol.messages import HelloReply, HelloRequest
from sync.protocol.operations import SCHEMA_VERSION


def greet(device: DevicePorts) -> HelloReply:
    """Exchange greetings and note the outcome; raises ``SyncProblem``."""
    with device.transaction() as session:
        incarnations = list(device.outbox.streams(session))
    request = HelloRequest(
        program_version=device.program_version, schema_v=SCHEMA_VERSION, incarnations=incarnations[-100:]
    )
    reply = device.transport.hello(request)
    with device.transaction() as session:
        _compare_streams(device, session, reply)
        for key, value in (
            (EPOCH, reply.epoch),
            (ROLE, reply.role),
            # To the minute: a round without news then writes nothing to the disk.
            (LAST_CONTACT, moment_text(device.clock.now())[:16] + "Z"),
        ):
            if device.state.get(session, key) != value:
                device.state.put(session, key, value)
    return reply


def _compare_streams(device: DevicePorts, session: Session, reply: HelloReply) -> None:
    # Read again: something may have been written while the server answered.
    ours = device.outbox.streams(session)
    for stream in reply.streams:
        highest = ours.get(stream.incarnation, 0)
        if stream.ack_upto > highest:
            # The server knows more of us than we do: this store was restored from a backup.
            device.outbox.renew_incarnation(session)
        elif stream.ack_upto < highest:
            # Perhaps the server was restored and has forgotten; what never went up waits anyway.
            device.outbox.reopen(session, stream.incarnation, stream.ack_upto)
        if stream.durable_upto > 0:
            device.outbox.mark_durable(session, stream.incarnation, stream.durable_upto)
