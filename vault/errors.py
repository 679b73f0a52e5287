"""Why a store cannot be used: errors of the world, each of which a person can be told about.

    StoreError
    ├── WrongKey           the key does not open the file
    ├── MissingKey         there is a store but no key for it
    ├── DamagedStore       the file is no store of ours, or cut short, or altered
    ├── NewerStore         written by a newer program than this one
    ├── DiskFull           no room left; nothing was half written
    ├── UnwritableStore    the place cannot be read or written
    ├── LockedKeyring      the keyring is there but does not open
    └── PlaintextKeyring   the keyring would keep keys unprotected: refused

No message holds anything that a visitor typed, nor any part of a key.
"""

from __future__ import annotations

from enum import StrEnum


class StoreProblem(StrEnum):
    """The reasons that a maintenance page has words for."""

    WRONG_KEY = "wrong_key"
    MISSING_KEY = "missing_key"
    DAMAGED = "damaged"
    NEWER = "newer"
    DISK_FULL = "disk_full"
    LOCKED_KEYRING = "locked_keyring"
    PLAINTEXT_KEYRING = "plaintext_keyring"
    UNWRITABLE = "unwritable"


class StoreError(Exception):
    """The store cannot be used; ``reason`` says why, the message where."""

    reason: StoreProblem = StoreProblem.DAMAGED


class WrongKey(StoreError):
    reason = StoreProblem.WRONG_KEY


class MissingKey(StoreError):
    reason = StoreProblem.MISSING_KEY


class DamagedStore(StoreError):
    reason = StoreProblem.DAMAGED


class NewerStore(StoreError):
    reason = StoreProblem.NEWER


class DiskFull(StoreError):
    reason = StoreProblem.DISK_FULL


class UnwritableStore(StoreError):
    reason = StoreProblem.UNWRITABLE


class LockedKeyring(StoreError):
    reason = StoreProblem.LOCKED_KEYRING


class PlaintextKeyring(StoreError):
    reason = StoreProblem.PLAINTEXT_KEYRING
