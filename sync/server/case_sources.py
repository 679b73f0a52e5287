"""Where a case's operation lies: in the inbox, or in the quarantine for what could not stand there."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select

from sync.protocol.erasure import ERASED
from sync.protocol.operations import Operation, Outcome
from sync.server.tables import INBOX, QUARANTINE


@dataclass(frozen=True, slots=True)
class CaseKey:
    """``digest`` is "" for what lies in the inbox. ``sender``: the device that handed it in."""

    case_id: str
    op_id: str
    digest: str
    sender: str = ""


@dataclass(frozen=True, slots=True)
class CaseSource:
    """The operation as it came; ``kind`` is "" where nobody can tell."""

    kind: str
    reason: str
    raw: str
    received_at: datetime


def find_set_aside(connection: Connection, building: str, op_ids: Sequence[str]) -> list[CaseKey]:
    """Return what lies in quarantine under ``op_ids``, in either place."""
    ids = {"building": building, "ids": list(op_ids)}
    kept = [CaseKey(row.op_id, row.op_id, "", row.sender) for row in connection.execute(_QUARANTINED, ids)]
    # A digest is over the whole operation, its id included: alone it names one.
    aside = [
        CaseKey(row.digest, row.op_id, row.digest, row.sender) for row in connection.execute(_ASIDE, ids)
    ]
    return [*kept, *aside]


def read_sources(connection: Connection, building: str, keys: Sequence[CaseKey]) -> Mapping[str, CaseSource]:
    """Return the operations behind ``keys`` by their case's id."""
    in_inbox = {key.op_id: key.case_id for key in keys if not key.digest}
    aside = {(key.op_id, key.digest): key.case_id for key in keys if key.digest}
    found: dict[str, CaseSource] = {}
    if in_inbox:
        for row in connection.execute(_INBOX, {"building": building, "ids": list(in_inbox)}):
            found[in_inbox[row.op_id]] = CaseSource(row.kind, row.reason, _raw(row), row.received_at)
    if aside:
        ids = [op_id for op_id, _ in aside]
        for row in connection.execute(_ASIDE, {"building": building, "ids": ids}):
            if (row.op_id, row.digest) in aside:
                source = CaseSource(_kind_in(row.raw), row.reason, row.raw, row.received_at)
                found[aside[row.op_id, row.digest]] = source
    return found


def _raw(row: Any) -> str:
    """The operation as the inbox keeps it; "" where its words were erased (UU 27/2022)."""
    if row.flag == ERASED:
        return ""
    fields = {name: getattr(row, name) for name in Operation.model_fields}
    extra = json.loads(row.extra) if row.extra else {}
    return Operation.model_construct(**fields, **extra).model_dump_json()


def _kind_in(raw: str) -> str:
    try:
        kind = json.loads(raw).get("kind")
    except (ValueError, AttributeError):
        return ""
    return kind[:64] if isinstance(kind, str) else ""


_IDS: BindParameter[str] = bindparam("ids", expanding=True)
_INBOX = select(INBOX).where(INBOX.c.building == bindparam("building"), INBOX.c.op_id.in_(_IDS))
_QUARANTINED = _INBOX.with_only_columns(INBOX.c.op_id, INBOX.c.sender).where(
    INBOX.c.outcome == Outcome.QUARANTINED.value
)
_ASIDE = (
    select(QUARANTINE)
    .where(QUARANTINE.c.building == bindparam("building"), QUARANTINE.c.op_id.in_(_IDS))
    .order_by(QUARANTINE.c.received_at)
)
