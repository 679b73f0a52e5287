"""An afternoon at the desk: what do visitors look for, and what do they not find?"""

from __future__ import annotations

from PySide6.QtCore import Qt

from domain.information.kinds import Language
from kiosk_app.bootstrap.parts import Ground
from tools.tour.desk_day import CTRL, make_account
from tools.tour.walk import DESK, Walk

LOOKED_UP = {"jam-buka": 14, "minta-informasi": 9, "komputer-umum": 6, "ruang-baca": 3}
SEARCHED = {"wifi gratis": 8, "kelurahan sekayu": 4, "parkir sepeda": 3, "legalisir ijazah": 2}


def figures(walk: Walk) -> None:
    """Rina sees what was opened, searched and searched in vain, and looks where a table of it could go."""
    screen = walk.open("desk", walk.homes.fresh("desk"), DESK)
    screen.behind(lambda: _look_things_up(screen.device.ground))
    staff = screen.person
    make_account(staff)
    staff.key(Qt.Key.Key_F9)
    screen.show("what visitors look for")
    staff.key(Qt.Key.Key_E, CTRL)
    screen.show("where the table may go")


def _look_things_up(ground: Ground) -> None:
    for entry_id, times in LOOKED_UP.items():
        for _ in range(times):
            ground.search.note_view(entry_id, Language.INDONESIAN)
    for words, times in SEARCHED.items():
        found = ground.search.search(words, Language.INDONESIAN)
        for _ in range(times):
            ground.search.note_search(found, Language.INDONESIAN)
