"""The ways out of quarantine, with what each of them puts where. Called in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from domain.clock import WIB, Clock
from domain.visits import VisitDraft
from kiosk_app.features.cases.outcomes import Decision, Hindrance, ResendOutcome, SetAside
from kiosk_app.features.cases.service import CaseService
from kiosk_app.platform.export_places import ExportPlace, WriteProblem, Written

SHEETS = "PIP"
"""The folder for sheets, in the documents, where no printer takes a whole page."""

_PROBLEMS = {
    WriteProblem.GONE: Hindrance.PLACE_GONE,
    WriteProblem.FULL: Hindrance.PLACE_FULL,
    WriteProblem.READ_ONLY: Hindrance.PLACE_READ_ONLY,
}


@dataclass(frozen=True, slots=True)
class Decider:
    """Who sits at the desk."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Desk:
    """``printer`` is the device's setting; ``sheet_of`` words the sheet, in the language of the screen."""

    printer: str
    sheet_of: Callable[[SetAside, Decider], bytes]
    find_places: Callable[[], tuple[ExportPlace, ...]]


class WaysOut:
    """Joins the decision in the store with the paper or the file that it promises."""

    def __init__(self, service: CaseService, desk: Desk, clock: Clock) -> None:
        self._service, self._desk, self._clock = service, desk, clock

    def find_places(self) -> tuple[ExportPlace, ...]:
        """Return where a file could go."""
        return self._desk.find_places()

    def send_again(self, entry: SetAside, who: Decider) -> ResendOutcome:
        """Send ``entry`` as it is."""
        return self._service.resend(entry.key, None, who.name, who.role)

    def send_corrected(self, entry: SetAside, draft: VisitDraft, who: Decider) -> ResendOutcome:
        """Send ``entry`` as ``draft`` corrects it."""
        return self._service.resend(entry.key, draft, who.name, who.role)

    def to_paper(self, entry: SetAside, who: Decider) -> Decision:
        """Print ``entry``; a device without a printer for whole pages keeps the sheet as a PDF."""
        return self._service.set_down(
            entry.key, "paper", lambda now: self._put_on_paper(now, who), who.name, who.role
        )

    def export(self, entry: SetAside, folder: Path, who: Decider) -> Decision:
        """Write ``entry`` byte for byte into ``folder``."""
        from kiosk_app.platform.export_places import write_private

        def write(now: SetAside) -> Path | Hindrance:
            return _path(write_private(folder, self._name("json"), now.raw.encode()))

        return self._service.set_down(entry.key, "exported", write, who.name, who.role)

    def _put_on_paper(self, entry: SetAside, who: Decider) -> Path | Hindrance | None:
        from kiosk_app.platform.export_places import write_private
        from kiosk_app.platform.sheets import print_sheet

        pdf = self._desk.sheet_of(entry, who)
        kind, _, where = self._desk.printer.partition(":")
        if kind == "cups" and print_sheet(where, pdf):
            return None
        folder = (
            Path(where).expanduser() if kind == "folder" else self._desk.find_places()[-1].folder / SHEETS
        )
        return _path(write_private(folder, self._name("pdf"), pdf, make=True))

    def _name(self, suffix: str) -> str:
        """No name of a visitor: a file's name is read by everybody."""
        return f"pip-{self._clock.now().astimezone(WIB):%Y%m%d-%H%M%S}.{suffix}"


def _path(written: Written | WriteProblem) -> Path | Hindrance:
    return written.path if isinstance(written, Written) else _PROBLEMS[written]
