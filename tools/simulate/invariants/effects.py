"""Promise 2: every operation takes effect at most once, and the records are what the operations say."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from tools.simulate.broken import Broken
from tools.simulate.versions import read_as_current

if TYPE_CHECKING:
    from tools.simulate.world import World

Effect = tuple[str, str, dict[str, Any], int]
"""Kind, operation, what it said (nothing where it was erased), and its step in the feed."""

_EFFECTS = (
    "SELECT building, record_id, kind, op_id, body, feed_seq, schema_v, flag FROM inbox"
    " WHERE feed_seq IS NOT NULL AND kind LIKE 'visit.%' ORDER BY building, record_id, feed_seq, kseq"
)
_RECORDS = "SELECT building, visit_id, record, feed_seq FROM visit"


def at_most_once(world: World) -> None:
    """A visit begins once, ends once and is forgotten once."""
    seen: set[tuple[str, str, str]] = set()
    for building, record_id, kind, op_id, *_ in world.server.disk.rows(_EFFECTS):
        if (building, record_id, kind) in seen:
            raise Broken("at most one effect", f"{kind} had an effect twice on {record_id}", [op_id])
        seen.add((building, record_id, kind))


def records_follow_from_operations(world: World) -> None:
    """The records are what a full replay of the inbox makes of an empty store."""
    effects: dict[tuple[str, str], list[Effect]] = defaultdict(list)
    for building, record_id, kind, op_id, body, seq, version, flag in world.server.disk.rows(_EFFECTS):
        said = {} if flag == "erased" else read_as_current(version, kind, body)
        effects[building, record_id].append((kind, op_id, said, seq))
    records = {(row[0], row[1]): row[2:] for row in world.server.disk.rows(_RECORDS)}
    if effects.keys() != records.keys():
        odd = sorted(effects.keys() ^ records.keys())[:3]
        raise Broken("records follow from operations", f"records without operations, or the other way: {odd}")
    for key, (record, seq) in records.items():
        _compare(key, effects[key], json.loads(record), seq)


def _compare(key: tuple[str, str], effects: list[Effect], record: dict[str, Any], seq: int) -> None:
    involved = [op_id for _, op_id, _, _ in effects]
    if seq != max(effect[3] for effect in effects):
        raise Broken("records follow from operations", f"{key} does not stand at its newest step", involved)
    said = {kind: body for kind, _, body, _ in effects if body}
    wanted = _replay(said)
    found = {name: record.get(name) for name in wanted}
    if found != wanted:
        raise Broken("records follow from operations", f"{found} instead of {wanted}", involved)


def _replay(said: dict[str, dict[str, Any]]) -> dict[str, Any]:
    wanted: dict[str, Any] = {}
    if begun := said.get("visit.signed_in"):
        wanted.update((name, begun[name]) for name in ("name", "purpose", "arrived_at", "code"))
        wanted["departed_at"] = begun.get("departed_at")
    if left := said.get("visit.departed"):
        wanted.update(departed_at=left["departed_at"], departed_how=left["departed_how"])
    if begun is None:
        # Its words were erased: only that it was forgotten can be said.
        wanted.clear()
    if forgotten := said.get("visit.anonymised"):
        wanted.update(name="", phone=None, purpose_note="", anonymised_at=forgotten["anonymised_at"])
    return wanted
