"""Stage "rotate": now and then the device takes another token, so that one that leaked ends by itself."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from sync.client.credentials import Credentials, CredentialsProblem
from sync.client.device import DevicePorts
from sync.client.errors import SyncProblem
from sync.protocol.canonical import moment_text

_log = logging.getLogger(__name__)

TOKEN_SINCE = "token_since"  # noqa: S105 - the name of a date
ROTATE_AFTER = timedelta(days=30)


def rotate_if_due(device: DevicePorts, asked: bool) -> bool:
    """Announce the next token if it is time or the server ``asked``; return whether the server took it.

    Never fails: the old token goes on working, and what waits must not wait for a new one.
    """
    credentials = device.credentials
    if credentials is None:
        return False
    try:
        return _is_due(device, credentials, asked) and _announce(device, credentials)
    except (SyncProblem, CredentialsProblem) as problem:
        _log.warning("the token stays as it is for now: %s", type(problem).__name__)
        return False


def _announce(device: DevicePorts, credentials: Credentials) -> bool:
    hashed = credentials.begin()
    if not hashed or not device.transport.rotate(hashed):
        return False
    credentials.announced()
    _note(device)
    return True


def _is_due(device: DevicePorts, credentials: Credentials, asked: bool) -> bool:
    if asked or credentials.wants_renewal:
        return True
    with device.transaction() as session:
        since = device.state.get(session, TOKEN_SINCE)
    if since is None:
        _note(device)
        return False
    # A clock that went back makes it due as well: who knows for how long it was wrong.
    return not timedelta(0) <= device.clock.now() - datetime.fromisoformat(since) < ROTATE_AFTER


def _note(device: DevicePorts) -> None:
    with device.transaction() as session:
        device.state.put(session, TOKEN_SINCE, moment_text(device.clock.now()))
