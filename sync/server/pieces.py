"""Cuts a push into the very texts of its operations, so that those at fault are kept byte for byte.

No parser of JSON gives the texts away, and most give up on the whole for one deep or odd item.
"""

from __future__ import annotations

import json
import re
from itertools import pairwise


class _Pairs(list[tuple[str, object]]):
    """An object of JSON, as it stands there."""


# Strings first: what looks like a bracket within them is none.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},]', re.DOTALL)


def item_texts(text: str, key: str) -> list[str] | None:
    """Return the text of each item of the list under ``key`` in the JSON object ``text``.

    ``None`` where there is no such list, where it stands twice, or holds anything but objects.
    What is within an object is not looked at: it may be no JSON.
    """
    found = re.search(rf'"{re.escape(key)}"\s*:\s*\[', text)
    if found is None:
        return None
    edges = _edges(text, found.end())
    if not edges or not _is_frame(text[: found.end()] + text[edges[-1] :], key):
        return None
    items = [text[begin + 1 : end].strip(" \t\r\n") for begin, end in pairwise([found.end() - 1, *edges])]
    if items == [""]:
        return []
    return items if all(item[:1] == "{" and item[-1:] == "}" for item in items) else None


def _edges(text: str, begin: int) -> list[int]:
    """Return where the commas of the list that begins at ``begin`` stand, and last its closing bracket."""
    edges: list[int] = []
    depth = 0
    for token in _TOKEN.finditer(text, begin):
        sign = token.group()
        if depth == 0 and sign in {",", "]"}:
            edges.append(token.start())
            if sign == "]":
                return edges
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(sign, 0)
    return []


def _is_frame(text: str, key: str) -> bool:
    """Return whether ``text``, the push without its items, is an object with one empty list."""
    try:
        # As pairs, so that a key that stands twice shows.
        frame = json.loads(text, object_pairs_hook=_Pairs)
    except (ValueError, RecursionError):
        return False
    return isinstance(frame, _Pairs) and [value for name, value in frame if name == key] == [[]]
