"""Speaks the wire protocol by hand: what a device could send, and what no device should."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import requests

from sync.protocol.canonical import canonical_json
from sync.protocol.chain import GENESIS, body_hash, link
from sync.protocol.operations import Operation

ARRIVED = "2026-11-23T02:41:00.000000Z"


def visit_body(building: str, visit_id: str, name: str = "Siti Sa'adah", **more: object) -> str:
    return canonical_json(
        {
            "visit_id": visit_id,
            "building": building,
            "device_id": "kiosk",
            "code": "7K4Q39MWX",
            "name": name,
            "origin": {"kind": "town", "text": "Salatiga"},
            "purpose": "information",
            "arrived_at": ARRIVED,
            **more,
        }
    )


class Chain:
    """Numbers and chains operations as an outbox does."""

    def __init__(self, building: str) -> None:
        self.building, self.incarnation = building, uuid4().hex
        self.kseq, self.prev_hash = 0, GENESIS

    def add(self, kind: str, record_id: str, body: str, **changes: Any) -> Operation:
        self.kseq += 1
        operation = Operation(
            op_id=str(uuid4()),
            device_id="kiosk",
            incarnation=self.incarnation,
            kseq=self.kseq,
            kind=kind,
            schema_v=1,
            record_id=record_id,
            body=body,
            sha256=body_hash(body),
            prev_hash=self.prev_hash,
            wall_utc=ARRIVED,
        ).model_copy(update=changes)
        self.prev_hash = link(operation)
        return operation

    def sign_in(self, name: str = "Siti Sa'adah", **changes: Any) -> Operation:
        visit_id = str(uuid4())
        return self.add("visit.signed_in", visit_id, visit_body(self.building, visit_id, name), **changes)

    def depart(self, visit_id: str, how: str = "staff") -> Operation:
        body = {"visit_id": visit_id, "departed_at": "2026-11-23T05:00:00.000000Z", "departed_how": how}
        return self.add("visit.departed", visit_id, canonical_json(body))


class Caller:
    """One device's token and plain requests."""

    def __init__(self, url: str, token: str, building: str) -> None:
        self._base, self.building = f"{url}/sync/v1", building
        self.headers = {"Authorization": f"Bearer {token}"}

    def push(self, *operations: Operation) -> list[dict[str, Any]]:
        reply = self.try_push(*operations)
        assert reply.status_code == 200, reply.text
        results: list[dict[str, Any]] = reply.json()["results"]
        return results

    def try_push(self, *operations: Operation) -> requests.Response:
        body = {"operations": [operation.model_dump() for operation in operations]}
        return requests.post(f"{self._base}/push", json=body, headers=self.headers, timeout=10)

    def post(self, name: str, data: bytes, **headers: str) -> requests.Response:
        return requests.post(f"{self._base}/{name}", data=data, headers=self.headers | headers, timeout=10)

    def pull(self, after: int = 0, **query: Any) -> requests.Response:
        query = {"scope": self.building, "after": after, **query}
        return requests.get(f"{self._base}/pull", params=query, headers=self.headers, timeout=30)

    def visits(self) -> list[dict[str, Any]]:
        """Return the rows of the feed that tell of a visit."""
        return [row for row in self.rows() if row["kind"] == "visit"]

    def rows(self) -> list[dict[str, Any]]:
        """Return the whole feed."""
        rows: list[dict[str, Any]] = []
        while True:
            page = self.pull(len(rows)).json()
            rows += page["rows"]
            if len(rows) >= page["head"]:
                return rows
