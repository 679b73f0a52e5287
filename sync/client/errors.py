"""What may come between a device and the server.

    SyncProblem
    ├── TransportProblem     no answer of ours came; ``kind`` says how it went wrong
    ├── ServerProblem        the server answered, and said no
    │   ├── Unauthorised     the token is not known, or the device's rights were taken
    │   ├── Overloaded       come again later; ``retry_after`` seconds, if it said so
    │   ├── EpochChanged     the server's store is another one; compare and start over
    │   ├── SnapshotNeeded   the feed no longer reaches back to where this device stands
    │   ├── TooOld           this program is too old to be told the news; what it holds is still taken
    │   ├── MissingBefore    operations are missing before these (a gap in ``kseq``)
    │   └── Rejected         this request can never be taken (too large, unreadable)
    ├── FeedProblem          the feed has a hole or was altered on its way
    └── LocalProblem         the device's own store or our own code failed

All are of the world, not of the caller: the engine reports them and never raises them.
No message holds anything that a visitor typed.
"""

from __future__ import annotations

from enum import StrEnum

from sync.protocol.operations import Lane


class TransportKind(StrEnum):
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    UNTRUSTED = "untrusted"
    """The certificate is not signed by whom we trust."""
    CUT = "cut"
    """The answer ended too early, or was damaged."""
    NOT_OURS = "not_ours"
    """Something answered that is not the central server: a login page of the network, a proxy."""
    WRONG_SHAPE = "wrong_shape"
    STOPPED = "stopped"
    """This device is shutting down."""


class SyncProblem(Exception):
    """``reason`` is short and stable, for logs and the status page."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class TransportProblem(SyncProblem):
    def __init__(self, kind: TransportKind) -> None:
        super().__init__(kind.value)
        self.kind = kind


class ServerProblem(SyncProblem):
    """``status`` is the HTTP status, ``reason`` the server's error code."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status


class Unauthorised(ServerProblem):
    pass


class Overloaded(ServerProblem):
    """``lane``: which of the device's lanes was refused, ``None`` where it was no push."""

    def __init__(self, status: int, code: str, retry_after: float | None) -> None:
        super().__init__(status, code)
        self.retry_after = retry_after
        self.lane: Lane | None = None


class EpochChanged(ServerProblem):
    pass


class TooOld(ServerProblem):
    pass


class SnapshotNeeded(ServerProblem):
    pass


class MissingBefore(ServerProblem):
    def __init__(self, status: int, code: str, incarnation: str, expected: int) -> None:
        super().__init__(status, code)
        self.incarnation = incarnation
        self.expected = expected


class Rejected(ServerProblem):
    pass


class FeedProblem(SyncProblem):
    pass


class LocalProblem(SyncProblem):
    pass
