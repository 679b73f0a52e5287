"""What comes down the feed, on its way into a feature's table: the same for every kind of record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session, SQLModel, col, select

from sync.protocol.messages import FeedRow
from sync.protocol.operations import Operation
from sync.protocol.visits import WireRecord

Record = TypeVar("Record", bound=WireRecord)


class FeedRecords(Generic[Record]):
    """A ``RecordPort`` for one kind: reads a record, lays on top what still waits, writes it."""

    model: type[Record]
    table: ClassVar[type[SQLModel]]
    key: ClassVar[str]

    def apply(
        self, session: Session, rows: Sequence[FeedRow], waiting: Sequence[Operation]
    ) -> frozenset[str]:
        """Raises ``pydantic.ValidationError`` for a body that is no such record."""
        newest = {row.record_id: row.body for row in rows if row.body is not None}
        records = {record_id: self.model.model_validate_json(body) for record_id, body in newest.items()}
        for operation in waiting:
            if operation.record_id in records:
                records[operation.record_id] = self.with_waiting(records[operation.record_id], operation)
        return self.write(session, records)

    def write(self, session: Session, records: Mapping[str, Record]) -> frozenset[str]:
        """Write ``records``, by their ids; return the ids of those that now read differently."""
        before = self._as_they_are(session, list(records))
        self.put_all(session, list(records.values()))
        after = self._as_they_are(session, list(records))
        return frozenset(record_id for record_id in records if before.get(record_id) != after.get(record_id))

    def ids_between(self, session: Session, after: str, upto: str | None, limit: int) -> list[str]:
        column = col(getattr(self.table, self.key))
        wanted = select(column).where(column > after)
        if upto is not None:
            wanted = wanted.where(column <= upto)
        return list(session.exec(wanted.order_by(column).limit(limit)).all())

    def forget(self, session: Session, record_ids: Sequence[str]) -> None:
        column = col(getattr(self.table, self.key))
        session.connection().execute(delete(self.table).where(column.in_(record_ids)))
        session.expire_all()

    def with_waiting(self, record: Record, operation: Operation) -> Record:
        """Return ``record`` with the effect of an operation that the feed has not brought yet."""
        return record

    def put_all(self, session: Session, records: Sequence[Record]) -> None:
        """Write ``records``, and what follows from them."""
        for record in records:
            self.put(session, record)

    def put(self, session: Session, record: Record) -> None:
        """Write ``record``."""
        raise NotImplementedError

    def _as_they_are(self, session: Session, record_ids: Sequence[str]) -> Mapping[str, Any]:
        session.flush()
        table = self.table.__table__  # type: ignore[attr-defined]
        found = session.connection().execute(table.select().where(table.c[self.key].in_(record_ids)))
        return {getattr(row, self.key): tuple(row) for row in found}


class RowRecords(FeedRecords[Record]):
    """For records that rest as one row each: written past the models, since a new device takes them by the
    thousand."""

    compared: ClassVar[tuple[str, ...]] = ("record",)
    """What tells whether a row reads differently; () for what never changes."""

    def columns(self, record: Record) -> dict[str, Any]:
        """Return ``record`` as its row rests."""
        raise NotImplementedError

    def write(self, session: Session, records: Mapping[str, Record]) -> frozenset[str]:
        """Insert or change the rows that differ."""
        rows = {record_id: self.columns(record) for record_id, record in records.items()}
        before = self._compared(session, list(rows))
        fresh = {
            one: row
            for one, row in rows.items()
            if before.get(one) != tuple(row[name] for name in self.compared)
        }
        if fresh:
            self._upsert(session, list(fresh.values()))
        return frozenset(fresh)

    def _compared(self, session: Session, record_ids: Sequence[str]) -> Mapping[str, tuple[Any, ...]]:
        session.flush()
        table = self.table.__table__  # type: ignore[attr-defined]
        key = table.c[self.key]
        wanted = select(key, *(table.c[name] for name in self.compared)).where(key.in_(record_ids))
        return {row[0]: tuple(row[1:]) for row in session.connection().execute(wanted)}

    def _upsert(self, session: Session, rows: Sequence[dict[str, Any]]) -> None:
        table = self.table.__table__  # type: ignore[attr-defined]
        statement = insert(table)
        changing = {
            column.name: statement.excluded[column.name] for column in table.c if column.name != self.key
        }
        upsert = statement.on_conflict_do_update(index_elements=[self.key], set_=changing)
        session.connection().execute(upsert, rows)
        session.expire_all()
