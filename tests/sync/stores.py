"""Where a test's server keeps its own: a file, or a database of its own on a real PostgreSQL."""

from __future__ import annotations

import shutil
from pathlib import Path

from sqlalchemy import make_url

from sync.server.postgres import parse_address, prepare_database
from tests.helpers.postgres import Postgres


class ServerStores:
    """Files: one in each server's own directory."""

    def make(self) -> str:
        """Make an empty store; return its address, "" for the file."""
        return ""

    def drop(self, database: str) -> None:
        """Have it gone after the test."""

    def save(self, data_dir: Path, database: str) -> None:
        shutil.copytree(data_dir, _aside(data_dir))

    def put_back(self, data_dir: Path, database: str) -> None:
        shutil.rmtree(data_dir)
        shutil.copytree(_aside(data_dir), data_dir)

    def lose(self, data_dir: Path, database: str) -> None:
        shutil.rmtree(data_dir)


class PostgresStores(ServerStores):
    """Databases, each a copy of one that has our tables already."""

    def __init__(self, postgres: Postgres) -> None:
        self._postgres = postgres
        template = postgres.new_database()
        with prepare_database(parse_address(template)):
            self._template = _name(template)

    def make(self) -> str:
        return self._postgres.new_database(self._template)

    def drop(self, database: str) -> None:
        self._postgres.drop_database(_name(database))
        self._postgres.drop_database(f"{_name(database)}_saved")

    def save(self, data_dir: Path, database: str) -> None:
        self._postgres.copy_database(_name(database), f"{_name(database)}_saved")

    def put_back(self, data_dir: Path, database: str) -> None:
        self._postgres.drop_database(_name(database))
        self._postgres.copy_database(f"{_name(database)}_saved", _name(database))

    def lose(self, data_dir: Path, database: str) -> None:
        self._postgres.drop_database(_name(database))
        self._postgres.copy_database("template1", _name(database))


def _aside(data_dir: Path) -> Path:
    return data_dir.with_name("backup")


def _name(database: str) -> str:
    return str(make_url(database).database)
