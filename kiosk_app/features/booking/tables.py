"""How bookings, series and what the house arranges rest in the device's store."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, text
from sqlmodel import Field, SQLModel

from vault.columns import UtcDateTime


def _moment(*, nullable: bool = False) -> Column[datetime]:
    return Column(UtcDateTime, nullable=nullable)


class BookingRow(SQLModel, table=True):
    """One booking, field by field. ``claims`` is a JSON list.

    ``token`` names the form that made it on this device; bookings from the feed have none. ``extra``: JSON object
    of the wire fields that this version does not know.
    """

    __tablename__ = "booking"
    __table_args__ = (
        Index("ix_booking_starts_at", "starts_at"),
        Index("ix_booking_facility", "facility_id", "starts_at"),
        Index("ix_booking_code", "code"),
        Index("ix_booking_series", "series_id", sqlite_where=text("series_id <> ''")),
        Index("ix_booking_party", "party_key", "starts_at", sqlite_where=text("party_key <> ''")),
        Index("ux_booking_token", "token", unique=True, sqlite_where=text("token IS NOT NULL")),
        Index("ix_booking_to_anonymise", "ends_at", sqlite_where=text("anonymised_at IS NULL")),
    )

    booking_id: str = Field(primary_key=True)
    building: str
    device_id: str
    code: str
    facility_id: str
    starts_at: datetime = Field(sa_column=_moment())
    ends_at: datetime = Field(sa_column=_moment())
    people: int
    channel: str
    made_at: datetime = Field(sa_column=_moment())
    party_kind: str
    party_key: str = ""
    claims: str = "[]"
    series_id: str = ""
    needs_approval: bool = False
    approved_by: str = ""
    override: str = ""
    offer_until: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    accepted_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    checked_in_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    ending: str | None = None
    ended_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    ended_why: str = ""
    anonymised_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    token: str | None = None
    extra: str = "{}"


class BookingPartyRow(SQLModel, table=True):
    """For whom a booking is: on a desk of every booking, elsewhere of this device's own. ``party`` is as on the wire."""

    __tablename__ = "booking_party"

    booking_id: str = Field(primary_key=True)
    party: str


class SeriesRow(SQLModel, table=True):
    """A series; ``record`` is the wire record. ``token`` names the form that made it on this device."""

    __tablename__ = "series"
    __table_args__ = (Index("ux_series_token", "token", unique=True, sqlite_where=text("token IS NOT NULL")),)

    series_id: str = Field(primary_key=True)
    code: str
    record: str
    token: str | None = None


class ArrangementRow(SQLModel, table=True):
    """Something that the house arranges; ``record`` is the wire record."""

    __tablename__ = "arrangement"

    arrangement_id: str = Field(primary_key=True)
    record: str


class TicketRow(SQLModel, table=True):
    """A genuine ticket that was shown before this device had heard of its booking: who holds it came in at
    ``seen_at``. It is used once; the check-in is told as soon as the booking is known."""

    __tablename__ = "ticket_seen"

    code: str = Field(primary_key=True)
    starts_at: datetime = Field(sa_column=Column(UtcDateTime, primary_key=True))
    facility_id: str
    ends_at: datetime = Field(sa_column=_moment())
    seen_at: datetime = Field(sa_column=_moment())
