"""What can stand between a returning visitor and the door, and the sentence for it. Pure."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from domain.fields import FieldProblem
from kiosk_app.features.guestbook import sentences
from kiosk_app.features.guestbook.outcomes import NotFound, TooManyAttempts
from kiosk_app.features.guestbook.trouble import Trouble
from kiosk_app.platform.formatting import clock_time

Complaint = FieldProblem | NotFound | TooManyAttempts | Trouble


def sentence_for(complaint: Complaint | None) -> str:
    """Return what helps on, "" where all is well."""
    match complaint:
        case None:
            return ""
        case FieldProblem(field="entry"):
            return QCoreApplication.translate(
                "Guestbook", "Silakan pindai kartu, atau ketik kode atau nomor telepon."
            )
        case FieldProblem():
            return sentences.field_sentence(complaint)
        case NotFound(problem):
            return sentences.look_up_problem(problem)
        case TooManyAttempts(until):
            return sentences.too_many_attempts(clock_time(until))
        case Trouble():
            return sentences.lookup_trouble()
        case _:
            assert_never(complaint)
