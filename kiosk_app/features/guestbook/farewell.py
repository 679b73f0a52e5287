"""What the thank-you page and the ticket say about one visit. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.clock import wib_date
from domain.ids import qr_payload, show_visit_code
from domain.visits import Visit
from kiosk_app.features.guestbook.content import next_step
from kiosk_app.features.guestbook.words import purpose_label
from kiosk_app.platform.documents import Ticket
from kiosk_app.platform.formatting import clock_time, long_date, number
from kiosk_app.platform.qr import QrMatrix, qr_matrix

_LONGEST_GREETING = 40
"""Letters of a name that still make a friendly headline."""

PLACE = "Pusat Informasi Publik · Jl. Pemuda 148, Semarang"


@dataclass(frozen=True, slots=True)
class Farewell:
    """What the page shows."""

    heading: str = ""
    lead: str = ""
    code: str = ""
    qr: QrMatrix = ()
    place: str = ""
    advice: str = ""


def farewell(visit: Visit, qr: QrMatrix, lang: str, *, already: bool) -> Farewell:
    """Return what to say after the commit; ``already``: the visit was there before.

    Then nothing of it is told but its time: whoever types another one's name must not be handed
    that person's code, nor learn what they came for.
    """
    if already:
        return Farewell(heading=_heading(visit.name), lead=_lead(visit, lang, already))
    step = next_step(visit.purpose, lang)
    return Farewell(
        heading=_heading(visit.name),
        lead=_lead(visit, lang, already),
        code=show_visit_code(visit.code),
        qr=qr,
        place=step.place,
        advice=step.advice,
    )


def code_picture(visit: Visit) -> QrMatrix:
    """Return the QR of a visit; the first one loads the library, so ask in the background."""
    return qr_matrix(qr_payload(visit.code))


def ticket(visit: Visit, lang: str) -> Ticket:
    """Return the visit card for paper. It carries no name: it may be lost."""
    purpose = QCoreApplication.translate("Guestbook", "Keperluan: {purpose}")
    return Ticket(
        title=QCoreApplication.translate("Guestbook", "Kartu kunjungan"),
        place=PLACE,
        code_shown=show_visit_code(visit.code),
        qr_payload=qr_payload(visit.code),
        lines=(
            f"{long_date(wib_date(visit.arrived_at), lang)} · {clock_time(visit.arrived_at)}",
            purpose.format(purpose=purpose_label(visit.purpose)),
            next_step(visit.purpose, lang).place,
        ),
        footer=QCoreApplication.translate(
            "Guestbook", "Pindai kartu ini saat pulang, dan saat Anda datang lagi."
        ),
    )


def _heading(name: str) -> str:
    short = name if len(name) <= _LONGEST_GREETING else ""
    if not short:
        return QCoreApplication.translate("Guestbook", "Terima kasih!")
    return QCoreApplication.translate("Guestbook", "Terima kasih, {name}").format(name=short)


def _lead(visit: Visit, lang: str, already: bool) -> str:
    if already:
        text = QCoreApplication.translate(
            "Guestbook",
            "Anda sudah tercatat pukul {time}. Silakan langsung masuk. Kode Anda ada pada kartu atau foto"
            " yang tadi; bila hilang, petugas di meja depan membantu.",
        )
    elif visit.headcount is not None:
        text = QCoreApplication.translate("Guestbook", "Rombongan {people} orang tercatat pukul {time}.")
    else:
        text = QCoreApplication.translate("Guestbook", "Kunjungan Anda tercatat pukul {time}.")
    return text.format(people=number(visit.people, lang), time=clock_time(visit.arrived_at))
