"""Versioned wire models, error codes, canonical text and the hash chain."""

PROTOCOL_VERSION = 1
"""Part of every address (``/sync/v1``); raised only when old clients could not be understood."""

PREFIX = f"/sync/v{PROTOCOL_VERSION}"
"""What every address of the protocol begins with."""
