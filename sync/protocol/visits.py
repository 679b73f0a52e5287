"""A visit on the wire."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, PlainSerializer

from domain.visits import (
    AgeBand,
    Assistance,
    DepartureMode,
    Education,
    Headcount,
    Occupation,
    Origin,
    OriginKind,
    Purpose,
    Sex,
    Visit,
)
from sync.protocol.canonical import canonical_json, moment_text

VISIT = "visit"
"""The kind of feed row that carries a ``VisitRecord``."""

Moment = Annotated[AwareDatetime, PlainSerializer(moment_text, return_type=str, when_used="json")]


class WireRecord(BaseModel):
    """Fields that a newer program adds survive reading and writing here."""

    model_config = ConfigDict(extra="allow", frozen=True)

    def to_json(self) -> str:
        """Return the record as canonical JSON text, unknown fields included."""
        return canonical_json(self.model_dump(mode="json"))


class OriginRecord(WireRecord):
    kind: OriginKind
    text: str
    kelurahan_code: str | None = None


class HeadcountRecord(WireRecord):
    men: int
    women: int


class VisitRecord(WireRecord):
    """One guestbook entry, field by field as ``domain.visits.Visit``."""

    visit_id: str
    building: str
    device_id: str
    code: str
    name: str
    origin: OriginRecord
    purpose: Purpose
    arrived_at: Moment
    purpose_note: str = ""
    headcount: HeadcountRecord | None = None
    phone: str | None = None
    sex: Sex | None = None
    age_band: AgeBand | None = None
    occupation: Occupation | None = None
    education: Education | None = None
    assistance: Assistance | None = None
    departed_at: Moment | None = None
    departed_how: DepartureMode | None = None
    anonymised_at: Moment | None = None


class DepartureBody(WireRecord):
    """The body of ``visit.departed``."""

    visit_id: str
    departed_at: Moment
    departed_how: DepartureMode


class AnonymisationBody(WireRecord):
    """The body of ``visit.anonymised``: the retention time has passed (UU 27/2022)."""

    visit_id: str
    anonymised_at: Moment


def to_record(visit: Visit) -> VisitRecord:
    """Return ``visit`` as it travels."""
    head = visit.headcount
    plain = {name: getattr(visit, name) for name in _PLAIN}
    return VisitRecord.model_construct(
        **plain,
        origin=OriginRecord.model_construct(
            kind=visit.origin.kind, text=visit.origin.text, kelurahan_code=visit.origin.kelurahan_code
        ),
        headcount=None if head is None else HeadcountRecord.model_construct(men=head.men, women=head.women),
    )


def from_record(record: VisitRecord) -> Visit:
    """Return the visit that ``record`` tells of; fields that this program does not know stay behind."""
    head = record.headcount
    plain = {name: getattr(record, name) for name in _PLAIN}
    return Visit(
        **plain,
        origin=Origin(record.origin.kind, record.origin.text, record.origin.kelurahan_code),
        headcount=None if head is None else Headcount(head.men, head.women),
    )


def departed(record: VisitRecord, at: datetime, how: DepartureMode) -> VisitRecord:
    """Return ``record`` with a departure noted and all else kept, unknown fields too."""
    return record.model_copy(update={"departed_at": at, "departed_how": how})


_PLAIN = tuple(name for name in VisitRecord.model_fields if name not in ("origin", "headcount"))
