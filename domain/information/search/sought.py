"""What may be noted of what people look for: words, never who looked, and nothing that could tell a person.

Source: UU 27/2022 (as little as possible). Numbers such as a phone's or a NIK's, addresses of e-mail and signs
with many digits are left out; what remains is short, and the day is all that is noted of the time.
"""

from __future__ import annotations

import re

from domain.information.search.words import keys_in

WORDS_KEPT = 8
_LENGTH = 80
_LONG_NUMBER = re.compile(r"\+?\d(?:[\s.\-()/]*\d){4,}")
_ADDRESS = re.compile(r"\S*@\S*")
_DIGITS_KEPT = 2


def words_to_note(text: str) -> str:
    """Return the words of ``text`` that may be noted, folded, with a space between; "" where none may."""
    shown = _LONG_NUMBER.sub(" ", _ADDRESS.sub(" ", text[:_LENGTH]))
    kept = [key for key in keys_in(shown) if sum(map(str.isdigit, key)) <= _DIGITS_KEPT]
    return " ".join(kept[:WORDS_KEPT])
