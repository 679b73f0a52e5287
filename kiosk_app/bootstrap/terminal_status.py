"""Which codes a terminal knows, and what each leads to. A feature that hands out codes adds its finder here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from domain.booking.codes import looks_like_ticket, parse_booking_code
from domain.booking.tickets import TicketProblem, read_ticket
from domain.clock import Clock
from domain.ids import parse_visit_code
from domain.visits import Visit
from kiosk_app.bootstrap.parts import Ground
from kiosk_app.features.booking.terminal_own_work import look
from kiosk_app.features.booking.terminal_wiring import TerminalBooking
from kiosk_app.features.guestbook.visit_standing import Stage, stage_of, visit_standing
from kiosk_app.features.guestbook.wiring import Feature
from kiosk_app.features.status.ports import Answer, Finder, OwnPage, Problem, Status, StatusWords
from kiosk_app.features.status.wiring import StatusFeature, wire_status
from kiosk_app.session.wiring import Shell


def furnish_status(
    ground: Ground, shell: Shell, booking: TerminalBooking, guestbook: Feature
) -> StatusFeature:
    """Return the box for codes of a terminal."""
    finders = (
        Finder(bookings_name, _reads_booking, partial(_find_booking, ground, booking)),
        Finder(
            visits_name,
            lambda text: parse_visit_code(text) is not None,
            partial(_find_visit, ground, guestbook),
        ),
    )
    return wire_status(
        finders,
        ground.backstage.runner,
        ground.world.clock,
        shell.translation,
        shell.navigator,
        shell.reset.run,
    )


def bookings_name() -> str:
    """Return what people call what a booking's code opens."""
    return QCoreApplication.translate("Status", "pesanan ruang dan komputer")


def visits_name() -> str:
    """Return what people call what a visit's code opens."""
    return QCoreApplication.translate("Status", "kunjungan")


def _reads_booking(text: str) -> bool:
    return looks_like_ticket(text) or parse_booking_code(text) is not None


def _find_booking(ground: Ground, booking: TerminalBooking, text: str) -> Answer:
    # Whose building it is stands in the ticket unsealed; what it opens is looked up, never believed.
    if looks_like_ticket(text) and read_ticket(text, b"", ground.settings.building) is TicketProblem.FOREIGN:
        return Problem.FOREIGN
    if parse_booking_code(text) is None:
        return Problem.UNREADABLE
    found = look(ground.bookings, text)
    return OwnPage(partial(booking.own.show, found)) if found.views else Problem.UNKNOWN


def _find_visit(ground: Ground, guestbook: Feature, text: str) -> Answer:
    visit = ground.service.visit_of_code(text)
    if visit is None:
        return Problem.UNKNOWN
    if visit.anonymised_at is not None:
        return Problem.FORGOTTEN
    clock = ground.world.clock
    is_here = stage_of(visit, clock.now()) is Stage.HERE
    go_on = guestbook.check_out.scanned if is_here else guestbook.returning.scanned
    return Status(partial(_visit_words, visit, clock), partial(go_on, visit.code))


def _visit_words(visit: Visit, clock: Clock, lang: str) -> StatusWords:
    told = visit_standing(visit, clock.now(), lang)
    title = QCoreApplication.translate("Status", "Kunjungan ke PIP")
    return StatusWords(
        told.word, told.glyph, told.tone, True, title, told.when, told.owner, told.detail, told.deed
    )
