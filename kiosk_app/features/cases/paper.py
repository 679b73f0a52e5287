"""The sheet that stands for an entry on paper, in the language of the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from domain.clock import WIB, Clock
from kiosk_app.features.cases.outcomes import SetAside
from kiosk_app.features.cases.sentences import reason_sentence, title
from kiosk_app.features.cases.showing import NameOfDevice, entry_facts, shown_raw
from kiosk_app.features.cases.ways_out import Decider
from kiosk_app.platform.formatting import clock_time, long_date
from kiosk_app.platform.sheets import Sheet, sheet_pdf


def sheet_maker(
    device: NameOfDevice, clock: Clock, language: Callable[[], str]
) -> Callable[[SetAside, Decider], bytes]:
    """Return what makes a PDF of an entry."""

    def make(entry: SetAside, who: Decider) -> bytes:
        now, lang = clock.now(), language()
        facts = [(fact["label"], fact["value"]) for fact in entry_facts(entry, device, now, lang)]
        reason = (QCoreApplication.translate("Cases", "Mengapa disisihkan"), reason_sentence(entry))
        day = f"{long_date(now.astimezone(WIB).date(), lang)}, {clock_time(now)}"
        signed = QCoreApplication.translate("Cases", "Dicetak {day} oleh {name}. Berisi data pribadi.")
        sheet = Sheet(
            title=title(entry),
            place="Pusat Informasi Publik Kota Semarang",
            facts=(reason, *facts),
            raw_title=QCoreApplication.translate("Cases", "Isi asli"),
            raw=shown_raw(entry.raw),
            footer=signed.format(day=day, name=who.name),
        )
        return sheet_pdf(sheet)

    return make
