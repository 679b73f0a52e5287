"""Keeps None, True and False alive on Python 3.11.

PySide6 6.12 is built for Pythons whose None, True and False are immortal (3.12 and later) and hands them
out without counting. On 3.11 each call that returns one of them uses up a reference, and after some
thousand calls the interpreter ends with "none_dealloc". A head start that no run of a program can use
up is what immortality amounts to.
"""

from __future__ import annotations

import ctypes
import sys

_FIRST_IMMORTAL = (3, 12)
_HEAD_START = 1 << 48


def make_immortal() -> None:
    """Give the three a head start; call it once, before anything of Qt runs."""
    if sys.version_info >= _FIRST_IMMORTAL or sys.implementation.name != "cpython":
        return
    for single in (None, True, False):
        # In CPython an object begins with its reference count, and id() is its address.
        ctypes.c_ssize_t.from_address(id(single)).value += _HEAD_START
