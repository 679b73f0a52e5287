"""Phone numbers: typed as people write them, kept as E.164. Indonesia is the home region.

``phonenumbers`` and its tables are imported at the first number, not at start.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from domain.fields import FieldReason, Wrong
from domain.texts import holds_nik, invisible_sign, tidy

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

HOME_REGION = "ID"
LONGEST_E164 = 15
SHORTEST_NATIONAL, LONGEST_NATIONAL = 7, 12
"""Digits after +62 of what people in Indonesia hold; only used to say what is wrong with a number."""

_PUNCTUATION = re.compile(r"[\s\-‐‑–.()/]")


def parse_phone(text: str) -> str | Wrong:
    """Return the number as E.164 (``0812-1500-0512`` → ``+6281215000512``), or what is wrong with it."""
    typed = unicodedata.normalize("NFKC", tidy(text))
    if not typed:
        return Wrong(FieldReason.EMPTY)
    wrong = invisible_sign(typed) or _not_digits(_PUNCTUATION.sub("", typed))
    if wrong is not None:
        return wrong
    if holds_nik(typed) and "+" not in typed:
        return Wrong(FieldReason.HOLDS_NIK)
    return _parse_digits(_with_country(_PUNCTUATION.sub("", typed)))


def _not_digits(signs: str) -> Wrong | None:
    for place, sign in enumerate(signs):
        if not (sign.isascii() and sign.isdigit()) and not (sign == "+" and place == 0):
            return Wrong(FieldReason.NOT_A_NUMBER, sign)
    return None if signs.strip("+") else Wrong(FieldReason.NOT_A_NUMBER)


def _with_country(digits: str) -> str:
    """A leading bare 62 (or 0062) means +62: ``62812150005`` would otherwise parse as a landline."""
    for prefix in ("0062", "62"):
        if digits.startswith(prefix):
            return "+62" + digits[len(prefix) :]
    return digits


def _parse_digits(digits: str) -> str | Wrong:
    import phonenumbers

    if len(digits) > LONGEST_E164 + 3:
        return Wrong(FieldReason.TOO_LONG, limit=LONGEST_E164)
    if len(digits) < SHORTEST_NATIONAL:
        return Wrong(FieldReason.TOO_SHORT)
    try:
        number = phonenumbers.parse(digits, HOME_REGION)
    except phonenumbers.NumberParseException as error:
        return _why_unparsed(error.error_type)
    if not phonenumbers.is_valid_number(number):
        return _why_invalid(number)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _why_unparsed(error_type: int) -> Wrong:
    from phonenumbers import NumberParseException

    if error_type in (NumberParseException.TOO_SHORT_NSN, NumberParseException.TOO_SHORT_AFTER_IDD):
        return Wrong(FieldReason.TOO_SHORT)
    if error_type == NumberParseException.TOO_LONG:
        return Wrong(FieldReason.TOO_LONG, limit=LONGEST_E164)
    return Wrong(FieldReason.NOT_A_PHONE)


def _why_invalid(number: PhoneNumber) -> Wrong:
    from phonenumbers import ValidationResult, is_possible_number_with_reason

    reason = is_possible_number_with_reason(number)
    length = len(str(number.national_number))
    too_short = (ValidationResult.TOO_SHORT, ValidationResult.IS_POSSIBLE_LOCAL_ONLY)
    if reason in too_short:
        return Wrong(FieldReason.TOO_SHORT)
    if reason == ValidationResult.TOO_LONG or length > LONGEST_NATIONAL:
        return Wrong(FieldReason.TOO_LONG, limit=LONGEST_E164)
    return Wrong(FieldReason.NOT_A_PHONE)


def mask_phone(e164: str) -> str:
    """Return the number so that its owner knows it: ``•••• •••• 512``."""
    return f"•••• •••• {e164[-3:]}"
