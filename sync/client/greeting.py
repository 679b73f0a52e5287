"""Stage "hello": find out where both stand, and mend what a restored or cloned store has broken."""

from __future__ import annotations

from sync.client.anew import begin_anew
from sync.client.device import EPOCH, LAST_CONTACT, ROLE, DevicePorts
from sync.client.ports import Session
from sync.protocol.canonical import moment_text
from sync.protocol.messages import HelloReply, HelloRequest, Stream
from sync.protocol.operations import SCHEMA_VERSION


def greet(device: DevicePorts) -> HelloReply:
    """Exchange greetings and note the outcome; raises ``SyncProblem``."""
    with device.transaction() as session:
        incarnations = list(device.outbox.streams(session))
        counts = device.outbox.counts(session)
    asked_at = device.clock.now()
    request = HelloRequest(
        program_version=device.program_version,
        schema_v=SCHEMA_VERSION,
        incarnations=incarnations[-100:],
        wall_utc=moment_text(asked_at),
        waiting=counts.waiting,
        quarantined=counts.own,
    )
    reply = device.transport.hello(request)
    with device.transaction() as session:
        _compare_streams(device, session, reply)
        if reply.open_cases == 0:
            device.outbox.close_cases(session, asked_at)
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
    shared: set[str] = set()
    for stream in reply.streams:
        highest = ours.get(stream.incarnation, 0)
        if stream.ack_upto > highest or _has_parted(device, session, stream):
            # The server has what this store has not: it was restored from a backup, or it is a clone.
            shared.add(stream.incarnation)
            continue
        if stream.ack_upto < highest:
            # Perhaps the server was restored and has forgotten; what never went up waits anyway.
            device.outbox.reopen(session, stream.incarnation, stream.ack_upto)
        if stream.durable_upto > 0:
            device.outbox.mark_durable(session, stream.incarnation, stream.durable_upto)
    if shared:
        begin_anew(device, session, shared)


def _has_parted(device: DevicePorts, session: Session, stream: Stream) -> bool:
    """Return whether another store has written what the server has under our newest common number."""
    ours = device.outbox.link_of(session, stream.incarnation, stream.ack_upto)
    return bool(stream.link) and ours is not None and ours != stream.link
