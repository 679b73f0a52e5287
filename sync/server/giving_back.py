"""A device gives a lease back, once all that it did under it is here."""

from __future__ import annotations

from sqlalchemy import Connection, func, select, text

from domain.claims import decide_return
from sync.protocol.leases import ReturnRequest
from sync.server.devices import Sender
from sync.server.holdings import Holdings
from sync.server.streams import read_streams
from sync.server.tables import INBOX

RETURNED = "returned"


def expected_first(connection: Connection, sender: Sender, request: ReturnRequest) -> int | None:
    """Return the ``kseq`` that must come before the lease can be given back, or ``None``."""
    if request.kseq == 0:
        return None
    stream = read_streams(connection, sender, [request.incarnation])[0]
    if stream.ack_upto < request.kseq:
        return stream.ack_upto + 1
    # A claim that this server cannot read yet may have spent a right all the same.
    here = (INBOX.c.building == sender.building, INBOX.c.lease_id == request.lease_id)
    undecided = select(func.count()).where(*here, text("outcome = 'deferred'"))
    return request.kseq if connection.scalar(undecided) else None


def give_back(holdings: Holdings, sender: Sender, request: ReturnRequest) -> None:
    """End a lease of the sender; one that is not there, or has ended, stays as it is."""
    entry = holdings.leases([request.lease_id]).get(request.lease_id)
    if entry is None or entry.device_id != sender.device_id:
        return
    slots = holdings.slots_of(entry.lease_id)
    lease, settlement = decide_return(entry.lease, request.fence, holdings.house(slots), ())
    if lease != entry.lease:
        holdings.end_lease(lease, RETURNED)
        holdings.take(settlement)
        holdings.promote(slots)
