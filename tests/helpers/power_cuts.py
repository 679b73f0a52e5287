"""Cuts the power again and again while a device saves. Run as a program: ``power_cuts.py PATH ROUNDS SEED``.

One process forks a writer per round, reads which entries it says thank you for, kills it at a
random moment, and looks into the store: prints ``ok`` or what is wrong.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from pathlib import Path

from sqlalchemy import Engine, text

from tests.helpers.stores import guests
from vault.engine import open_engine
from vault.sessions import writing_session

KEY = bytes(range(32))
ENTRY_BYTES = 12


def main(path: Path, rounds: int, seed: int) -> str:
    """Return ``ok`` where after every cut each thanked entry is there, in order, and the store is sound."""
    chance = random.Random(seed)
    thanked: list[str] = []
    for number in range(rounds):
        thanked += _round(path, number, chance)
        complaint = _look(path, thanked)
        if complaint:
            return f"round {number}: {complaint}"
    return "ok" if len(thanked) > rounds else "too few entries to prove anything"


def _round(path: Path, number: int, chance: random.Random) -> list[str]:
    """Have a writer save until it is killed; return what it said thank you for."""
    told, tell = os.pipe()
    writer = os.fork()
    if writer == 0:
        os.close(told)
        _write_for_ever(path, number, tell)
    os.close(tell)
    with os.fdopen(told, "rb") as acknowledged:
        before = [acknowledged.read(ENTRY_BYTES) for _ in range(chance.randrange(4))]
        for _ in range(chance.randrange(200_000)):  # burns a random moment, so that the cut falls anywhere
            pass
        os.kill(writer, signal.SIGKILL)
        os.waitpid(writer, 0)
        rest = acknowledged.read()
    said = b"".join(before) + rest
    return [said[at : at + ENTRY_BYTES].decode() for at in range(0, len(said), ENTRY_BYTES)]


def _write_for_ever(path: Path, number: int, tell: int) -> None:
    engine = open_engine(path, KEY)
    for entry in range(10**6):
        name = f"{number:06d}{entry:06d}"
        with writing_session(engine) as session:
            session.connection().execute(text("INSERT INTO guest VALUES (:name)"), {"name": name})
        os.write(tell, name.encode())


def _look(path: Path, thanked: list[str]) -> str:
    engine = open_engine(path, KEY)
    try:
        return _complaint(engine, thanked)
    finally:
        engine.dispose()


def _complaint(engine: Engine, thanked: list[str]) -> str:
    kept = set(guests(engine))
    lost = [name for name in thanked if name not in kept]
    with engine.connect() as connection:
        sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
    if lost:
        return f"{len(lost)} thanked entries lost"
    return "" if sound == "ok" else f"integrity_check says {sound}"


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
