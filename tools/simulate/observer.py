"""Listens to what server and devices say to each other, and holds them to it at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sync.client.wire import Answered, Asked
from sync.server.devices import Sender
from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.world import World

Said = tuple[str, str, Any]
"""Outcome, reason and place in the feed."""


class Observer:
    """``said``: per epoch, building, operation id and hash, the outcome that the server gave last.
    ``numbered``: which operations were sent as which number of which incarnation of which device."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.said: dict[tuple[str, str, str, str], Said] = {}
        self.outcomes: dict[tuple[str, str], set[str]] = {}
        self.numbered: dict[tuple[str, str, str, int], set[str]] = {}
        self.steps: dict[tuple[str, str, int], tuple[str, str]] = {}
        self.operations = 0
        self.requests = 0

    def recall(self, other: Observer) -> None:
        """Know what ``other`` heard before this history began."""
        self.said.update(other.said)
        self.outcomes.update({key: set(told) for key, told in other.outcomes.items()})
        self.numbered.update({place: set(sent) for place, sent in other.numbered.items()})

    def hears(self, sender: Sender, asked: Asked) -> None:
        """The server is about to answer ``asked``; its power may go before it does."""
        if asked.path.endswith("/push"):
            for item in json.loads(asked.content)["operations"]:
                place = (sender.building, sender.device_id, item["incarnation"], item["kseq"])
                self.numbered.setdefault(place, set()).add(item["op_id"])

    def heard(self, sender: Sender, asked: Asked, answered: Answered) -> None:
        """The server has answered ``asked``; nobody may have heard it."""
        self.requests += 1
        reply = json.loads(answered.content)
        if asked.path.endswith("/push"):
            self._pushed(sender, json.loads(asked.content)["operations"], reply)
        elif asked.path.endswith("/pull"):
            self._pulled(sender, reply)

    def _pushed(self, sender: Sender, operations: list[dict[str, Any]], reply: dict[str, Any]) -> None:
        results = reply["results"]
        if [item["op_id"] for item in operations] != [item["op_id"] for item in results]:
            raise Broken("one outcome per operation", f"{len(operations)} sent, {len(results)} answered")
        for item, result in zip(operations, results, strict=True):
            self._decided(sender, reply["epoch"], item, result)
        self._kept(sender, [item["op_id"] for item in operations])

    def _decided(self, sender: Sender, epoch: str, item: dict[str, Any], result: dict[str, Any]) -> None:
        self.operations += 1
        building, op_id = sender.building, item["op_id"]
        said = (result["outcome"], result["reason"], result["feed_seq"])
        self.outcomes.setdefault((building, op_id), set()).add(said[0])
        before = self.said.setdefault((epoch, building, op_id, str(item.get("sha256"))), said)
        if before != said and before[0] != "deferred":
            raise Broken("one stable outcome", f"first {before}, then {said}", [op_id])
        self.said[epoch, building, op_id, str(item.get("sha256"))] = said

    def _kept(self, sender: Sender, op_ids: list[str]) -> None:
        """What was answered is on the server's disk."""
        marks = ",".join("?" * len(op_ids))
        disk = self._world.server.disk
        kept: set[str] = set()
        for table in ("inbox", "quarantine"):
            sql = f"SELECT op_id FROM {table} WHERE building = ? AND op_id IN ({marks})"  # noqa: S608
            kept.update(row[0] for row in disk.rows(sql, (sender.building, *op_ids)))
        if not_kept := [op_id for op_id in op_ids if op_id not in kept]:
            raise Broken("answered after the commit", "answered, but not on the server's disk", not_kept)

    def _pulled(self, sender: Sender, reply: dict[str, Any]) -> None:
        for row in reply["rows"]:
            if row["body"] is not None:
                self._belongs(sender, row)
            step = (row["kind"], row["record_id"])
            place = (reply["epoch"], sender.building, row["seq"])
            if row["kind"] and self.steps.setdefault(place, step) != step:
                raise Broken("a step of the feed never changes", f"row {row['seq']} was {self.steps[place]}")

    def _belongs(self, sender: Sender, row: dict[str, Any]) -> None:
        building = json.loads(row["body"]).get("building", sender.building)
        if building != sender.building:
            raise Broken("no read across buildings", f"{sender.device_id} got a record of {building}")
