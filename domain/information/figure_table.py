"""What people looked for as a table for spreadsheets: one row for each subject, device and day."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from domain.information.figures import REST, VIEWED, DeviceDay
from domain.information.table import harmless

COLUMNS = ("day", "device", "deed", "language", "subject", "title", "times")
LEFT_OVER = "(rest)"


def write_figures(days: Iterable[DeviceDay], titles: Mapping[str, str]) -> str:
    """Return ``days`` as CSV; ``titles``: of entries, by id. A sum of what was too rare to be told has its own row."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for day in days:
        for one in day.figures:
            title = titles.get(one.subject, "") if one.deed == VIEWED else ""
            subject = LEFT_OVER if one.subject == REST else one.subject
            row = (one.day.isoformat(), day.device_id, one.deed, one.language, subject, title, str(one.times))
            writer.writerow([harmless(cell) for cell in row])
    return out.getvalue()
