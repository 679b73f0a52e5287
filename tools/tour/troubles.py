"""A building on a bad morning: entries that were set aside, two conflicts, and devices of all sorts.

Believable, and about nobody. Written into a desk's store as the feed would bring it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from kiosk_app.bootstrap.records import record_ports
from kiosk_app.platform.outbox_store import OutboxStore
from sync.protocol.canonical import canonical_json, moment_text
from sync.protocol.cases import CaseRecord
from sync.protocol.chain import GENESIS, body_hash
from sync.protocol.claims import PartyRecord
from sync.protocol.conflicts import ConflictRecord, ConflictSide
from sync.protocol.device_list import DeviceLine, DevicesReply
from sync.protocol.messages import FeedRow
from sync.protocol.operations import Operation
from sync.protocol.slots import SlotRecord
from sync.protocol.visits import WireRecord
from vault.sessions import writing_session

if TYPE_CHECKING:
    from sqlalchemy import Engine

LEFT, RIGHT, OLD, DESK, LOBBY = "pintu-kiri", "pintu-kanan", "pintu-lama", "meja-depan", "layar-lobi"
VERSION = "0.3.0"


def set_troubles(engine: Engine, now: datetime) -> None:
    """Write all of it into the desk's store, as at ``now``."""
    ports = record_ports()
    with writing_session(engine) as session:
        for kind, record_id, record in _records(now):
            row = FeedRow(seq=1, kind=kind, record_id=record_id, body=record.to_json())
            ports[kind].apply(session, [row], [])
        unusable = '{"seq": 1204, "kind": "visit", "record_id": "0193", "body": "{\\"visit_id\\": 7}"}'
        OutboxStore().quarantine(
            session, "feed:1204", unusable, "ValidationError", now - timedelta(days=2, hours=3)
        )


def devices(now: datetime) -> DevicesReply:
    """Return the building's devices, as the server would at ``now``."""
    seen: dict[str, Any] = {
        "version": VERSION,
        "schema_v": 1,
        "clock_offset_s": 0.4,
        "waiting": 0,
        "quarantined": 0,
    }
    yesterday = now - timedelta(hours=12, minutes=43)
    return DevicesReply(
        devices=[
            _line(LOBBY, "Layar lobi", "display"),
            _line(DESK, "Meja depan", "desk", last_seen=now, **seen),
            _line(
                RIGHT,
                "Pintu kanan",
                "entrance",
                last_seen=yesterday,
                **{**seen, "version": "0.2.1", "clock_offset_s": 431.0, "waiting": 12, "quarantined": 1},
            ),
            _line(
                LEFT,
                "Pintu kiri",
                "entrance",
                last_seen=now - timedelta(minutes=1),
                **{**seen, "quarantined": 2},
            ),
            _line(
                OLD,
                "Pintu samping",
                "entrance",
                revoked=True,
                last_seen=now - timedelta(days=3),
                **{**seen, "quarantined": 2},
            ),
        ]
    )


def _line(device_id: str, name: str, role: str, *, revoked: bool = False, **told: Any) -> DeviceLine:
    return DeviceLine(device_id=device_id, name=name, role=role, revoked=revoked, **told)


def _records(now: datetime) -> Iterator[tuple[str, str, WireRecord]]:
    for case in _cases(now):
        yield "case", case.case_id, case
    yield from _conflicts(now)


def _cases(now: datetime) -> Iterator[CaseRecord]:
    minute = timedelta(minutes=1)
    siti = _sign_in("Siti Sa'adah", now - 31 * minute, phone="+6281215000512")
    yield _case("c1", LEFT, "bad_hash", _operation("c1", LEFT, siti), now - 29 * minute)
    parto = _sign_in("Mbah Parto", now - 70 * minute, purpose="complaint", place="Demak")
    yield _case("c2", LEFT, "id_reused", _operation("c2", LEFT, parto), now - 66 * minute)
    group = _sign_in(
        "Andika Pratama",
        now - timedelta(days=3, hours=2),
        purpose="activity",
        place="Karang Taruna Sekayu",
        kind="institution",
        headcount={"men": 7, "women": 5},
    )
    at = now - timedelta(days=2, hours=1)
    yield _case("c3", OLD, "device_revoked", _operation("c3", OLD, group), at)
    left = {"visit_id": "v-c3", "departed_at": moment_text(at), "departed_how": "code"}
    yield _case("c4", OLD, "device_revoked", _operation("c4", OLD, left, "visit.departed"), at + minute)
    torn = '{"op_id":"c5","incarnation":"i","kseq":"tiga","kind":"visit.signed_in","body":"{\\"name\\":\\"Yoh'
    yield _case("c5", RIGHT, "unreadable", torn, now - timedelta(hours=13))


def _case(case_id: str, device_id: str, reason: str, raw: Operation | str, at: datetime) -> CaseRecord:
    return CaseRecord(
        case_id=case_id,
        op_id=case_id,
        device_id=device_id,
        op_kind=raw.kind if isinstance(raw, Operation) else "",
        reason=reason,
        raw=raw.model_dump_json() if isinstance(raw, Operation) else raw,
        received_at=at,
    )


def _sign_in(
    name: str,
    at: datetime,
    *,
    purpose: str = "information",
    place: str = "Ungaran",
    kind: str = "town",
    **more: object,
) -> dict[str, object]:
    origin = {"kind": kind, "text": place}
    return {"name": name, "origin": origin, "purpose": purpose, "arrived_at": moment_text(at), **more}


def _operation(
    op_id: str, device_id: str, body: Mapping[str, object], kind: str = "visit.signed_in"
) -> Operation:
    known = {
        "visit_id": f"v-{op_id}",
        "building": "pip-semarang",
        "device_id": device_id,
        "code": "7K4Q39MW4",
    }
    words = canonical_json({**known, **body} if kind == "visit.signed_in" else dict(body))
    return Operation(
        op_id=op_id,
        device_id=device_id,
        incarnation="i",
        kseq=1,
        kind=kind,
        schema_v=1,
        record_id=f"v-{op_id}",
        body=words,
        sha256=body_hash(words),
        prev_hash=GENESIS,
        wall_utc=str(body.get("arrived_at") or body.get("departed_at")),
    )


def _conflicts(now: datetime) -> Iterator[tuple[str, str, WireRecord]]:
    ten = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    for slot_id, resource, hours in (("s1", "PC-04", 1), ("s2", "Ruang-Diskusi", 2)):
        slot = SlotRecord(
            slot_id=slot_id,
            resource=resource,
            starts_at=ten,
            ends_at=ten + timedelta(hours=hours),
            capacity=1,
        )
        yield "slot", slot_id, slot
    for claim_id, name, phone in (
        ("k1", "Ni Luh Ayu", "+6281215000733"),
        ("k2", "Slamet", "+6281215000218"),
    ):
        party = {"name": name, "phone": phone}
        yield "party", claim_id, PartyRecord(claim_id=claim_id, party=party)
    yield "conflict", "x1", _conflict("x1", "overbooked", "s1", now - timedelta(minutes=12))
    yield "conflict", "x2", _conflict("x2", "lease_taken", "s2", now - timedelta(hours=20))


def _conflict(case_id: str, rule: str, slot_id: str, at: datetime) -> ConflictRecord:
    known = rule == "overbooked"
    return ConflictRecord.model_validate(
        {
            "case_id": case_id,
            "opened_at": at,
            "rule": rule,
            "slot_id": slot_id,
            "ours": ConflictSide(claims=["k1"] if known else []),
            "theirs": ConflictSide(claims=["k2"] if known else [], device_id=LEFT if known else RIGHT),
            "tell": ["k2"] if known else [],
        }
    )
