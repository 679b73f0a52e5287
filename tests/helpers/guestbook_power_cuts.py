"""Cuts the power while visitors sign in. Run as a program: ``-m tests.helpers.guestbook_power_cuts PATH ROUNDS SEED``.

Each round forks a kiosk that signs visitors in, and out again, until it is killed at a random moment:
before, within or just after a commit. The next kiosk first saves the form that was last touched once
more, as a visitor would who saw no thank-you. Prints ``ok`` or what is wrong.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from domain.outcome import Accepted
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.features.guestbook.tables import VisitRow
from kiosk_app.platform.outbox import OutboxRow
from sync.protocol.chain import GENESIS, body_hash, link
from tests.helpers.clock import FixedClock
from tests.helpers.guestbook_desk import SLAMET, GuestbookDesk
from vault.engine import open_engine

KEY = bytes(range(32))
SIGNS = 13
"""Of one line that the kiosk tells: ``?`` for a tap, ``!`` for a thank-you, then the form's twelve digits."""


def main(path: Path, rounds: int, seed: int) -> str:
    """Return ``ok`` where after every cut all that was thanked for is there, once, and told of once."""
    chance = random.Random(seed)
    thanked: set[str] = set()
    last_tap = ""
    for number in range(rounds):
        said = _round(path, number, last_tap, chance)
        thanked |= {line[1:] for line in said if line[0] == "!"}
        last_tap = next((line[1:] for line in reversed(said) if line[0] == "?"), last_tap)
        complaint = _look(path, thanked)
        if complaint:
            return f"round {number}: {complaint}"
    return "ok" if len(thanked) > rounds // 2 else f"only {len(thanked)} entries: too few to prove anything"


def _round(path: Path, number: int, last_tap: str, chance: random.Random) -> list[str]:
    told, tell = os.pipe()
    kiosk = os.fork()
    if kiosk == 0:
        os.close(told)
        _sign_in_for_ever(path, number, last_tap, tell)
    os.close(tell)
    with os.fdopen(told, "rb") as heard:
        said = b"".join(heard.read(SIGNS) for _ in range(1 + chance.randrange(6)))
        for _ in range(chance.randrange(150_000)):  # burns a random moment, so that the cut falls anywhere
            pass
        os.kill(kiosk, signal.SIGKILL)
        os.waitpid(kiosk, 0)
        said += heard.read()
    return [said[at : at + SIGNS].decode() for at in range(0, len(said), SIGNS)]


def _sign_in_for_ever(path: Path, number: int, last_tap: str, tell: int) -> None:
    engine = open_engine(path, KEY)
    service = GuestbookDesk(engine, FixedClock()).service
    if last_tap:
        _save(service, last_tap, tell)
    for entry in range(10**6):
        _save(service, f"{number:06}{entry:06}", tell)


def _save(service: GuestbookService, token: str, tell: int) -> None:
    os.write(tell, f"?{token}".encode())
    draft = replace(SLAMET, purpose_note=f"kunjungan {token}")
    outcome = service.sign_in(draft, token=token, distinct=True)
    if isinstance(outcome, Accepted):
        os.write(tell, f"!{token}".encode())
        service.check_out(outcome.state.code)


def _look(path: Path, thanked: set[str]) -> str:
    engine = open_engine(path, KEY)
    try:
        return _complaint(engine, thanked)
    finally:
        engine.dispose()


def _complaint(engine: Engine, thanked: set[str]) -> str:
    with Session(engine) as session:
        visits = session.exec(select(VisitRow)).all()
        operations = session.exec(select(OutboxRow).order_by(col(OutboxRow.seq))).all()
        sound = session.connection().exec_driver_sql("PRAGMA integrity_check").scalar()
    lost = thanked - {visit.token or "" for visit in visits}
    if lost:
        return f"{len(lost)} thanked entries lost"
    if sound != "ok":
        return f"integrity_check says {sound}"
    return _untold(visits, operations) or _broken_chain(operations)


def _untold(visits: Sequence[VisitRow], operations: Sequence[OutboxRow]) -> str:
    told = [(row.kind, row.record_id) for row in operations]
    needed = [("visit.signed_in", row.visit_id) for row in visits]
    needed += [("visit.departed", row.visit_id) for row in visits if row.departed_at is not None]
    return "" if sorted(told) == sorted(needed) else "visits and operations do not match one to one"


def _broken_chain(operations: Sequence[OutboxRow]) -> str:
    before = GENESIS
    for place, row in enumerate(operations, 1):
        if (row.prev_hash, row.kseq, row.sha256) != (before, place, body_hash(row.body)):
            return f"the chain breaks at {place}"
        before = link(row)
    return ""


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
