"""Bugs in who may read what."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sync.server import doors, feed, visit_book
from tools.simulate.mutants.mutant import Mutant, replaced


@contextmanager
def _any_scope() -> Iterator[None]:
    def make(before: Any) -> Any:
        def check(context: Any, sender: Any, _scope: str, *more: Any) -> None:
            before(context, sender, sender.building, *more)

        return check

    with replaced(doors, "check_pull", make):
        yield


@contextmanager
def _wrong_building() -> Iterator[None]:
    """Rows are read without their building."""

    def make(before: Any) -> Any:
        def read_page(connection: Any, sender: Any, epoch: str, after: int, limit: int) -> Any:
            found = connection.exec_driver_sql("SELECT building FROM feed_head ORDER BY building").scalars()
            for building in found.all():
                page = before(connection, replace(sender, building=building), epoch, after, limit)
                if page.rows:
                    return page
            return before(connection, sender, epoch, after, limit)

        return read_page

    with replaced(feed, "read_page", make):
        yield


@contextmanager
def _foreign_record() -> Iterator[None]:
    """A record of another building is taken in."""

    def make(before: Any) -> Any:
        def sign_in(self: Any, operation: Any, record: Any) -> Any:
            self._building = record.building
            return before(self, operation, record)

        return sign_in

    with replaced(visit_book.VisitLedger, "_sign_in", make):
        yield


MUTANTS = (
    Mutant("any-scope", "a device may name another building's feed", _any_scope, start=1),
    Mutant("wrong-building", "a page of the feed is read without its building", _wrong_building, start=1),
    Mutant("foreign-record", "a record of another building is taken in", _foreign_record, start=36),
)
