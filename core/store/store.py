"""The library file as rows: reading them, and changing them in one transaction that can be undone row by row."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import LibraryDamagedError, LibraryReadOnlyError, NotInLibraryError
from core.store.connection import damaged, missing, sentences

Row = dict[str, Any]
# Deeper than anybody goes back by hand; older entries are dropped.
UNDO_DEPTH = 200


def now() -> str:
    """The present moment, ISO 8601, UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def row_digest(row: Mapping[str, Any]) -> str:
    """A digest of a row's columns, by which damage to what a user wrote is noticed."""
    plain = {name: value for name, value in row.items() if name != "digest"}
    return hashlib.sha256(json.dumps(plain, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:32]


@dataclass(slots=True)
class Change:
    """A transaction under way. Rows that are put, set or deleted here are noted for the undo log."""

    path: Path
    connection: sqlite3.Connection
    steps: list[Row] = field(default_factory=list)

    def put(self, table: str, row: Row, *, logged: bool = True) -> int:
        """Inserts a row, adding its digest, and returns its id (given by the table when absent)."""
        if "id" not in row:
            row = {"id": self._next_id(table)} | row
        row = row | {"digest": row_digest(row)}
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        self.connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))  # noqa: S608 - our own names
        if logged:
            self._note(table, row["id"], None, row)
        return int(row["id"])

    def set(self, table: str, row_id: int, *, logged: bool = True, **columns: Any) -> None:
        """Changes columns of the row with this id; a row that is not there is left alone."""
        before = self.get(table, row_id)
        if before is None or all(before[name] == value for name, value in columns.items()):
            return
        after = before | columns
        self.replace(table, row_id, after | {"digest": row_digest(after)})
        if logged:
            self._note(table, row_id, {name: before[name] for name in columns}, columns)

    def delete(self, table: str, row_id: int, *, logged: bool = True) -> None:
        """Deletes the row with this id, if there is one."""
        before = self.get(table, row_id)
        if before is None:
            return
        self.replace(table, row_id, None)
        if logged:
            self._note(table, row_id, before, None)

    def get(self, table: str, row_id: int) -> Row | None:
        """The row with this id."""
        found = self.connection.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,)).fetchone()  # noqa: S608 - our own names
        return dict(found) if found else None

    def replace(self, table: str, row_id: int, row: Row | None) -> None:
        """Makes the row with this id exactly `row`: inserted, updated or (None) deleted. Nothing is noted."""
        if row is None:
            self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))  # noqa: S608 - our own names
            return
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        # An upsert and no REPLACE: replacing deletes first, and that would cascade to what hangs on the row.
        sets = ", ".join(f"{name} = excluded.{name}" for name in row)
        self.connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {sets}",  # noqa: S608 - our own names
            list(row.values()),
        )

    def _note(self, table: str, row_id: int, before: Row | None, after: Row | None) -> None:
        self.steps.append({"table": table, "id": row_id, "before": before, "after": after})

    def _next_id(self, table: str) -> int:
        """An id that was never used before, as AUTOINCREMENT gives; the row's digest covers it."""
        found = self.connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return int(found[0]) + 1 if found else 1


@dataclass(slots=True)
class Store:
    """A library file that is open: its path, its connection, and whether it may be changed."""

    path: Path
    connection: sqlite3.Connection
    read_only: bool
    why_read_only: str = ""
    held: dict[int, Any] = field(default_factory=dict)  # removed drafts, by undo entry: in memory, never on disk
    passed_over: set[int] = field(default_factory=set)  # undo entries that only another window can take back

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """All rows of a query. Raises LibraryError."""
        with sentences(self.path):
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Row | None:
        """The first row of a query. Raises LibraryError."""
        with sentences(self.path):
            found: sqlite3.Row | None = self.connection.execute(sql, values).fetchone()
            return found

    def count(self, sql: str, values: Sequence[Any] = ()) -> int:
        """The number that a query gives, 0 for none. Raises LibraryError."""
        found = self.row(sql, values)
        return int(found[0] or 0) if found else 0

    @contextmanager
    def change(self, sentence: str = "", *, counted: bool = True) -> Iterator[Change]:
        """One transaction: all of it is kept, or (after any failure) nothing.

        With a sentence ("Renamed the series …") the rows noted by the change can be undone. What no list shows need
        not be `counted` among the changes that other windows look for. Raises LibraryError.
        """
        if self.read_only:
            raise LibraryReadOnlyError(self.why_read_only)
        with sentences(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                change = Change(self.path, self.connection)
                yield change
                if sentence and change.steps:
                    log(change, sentence)
                if counted:
                    self.connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'changes'")
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:  # a full disk has rolled back by itself
                    self.connection.execute("ROLLBACK")
                raise

    def damaged(self) -> LibraryDamagedError:
        """The error for something that is not as it was written."""
        return damaged(self.path)

    def missing(self, what: str) -> NotInLibraryError:
        """The error for something that is not there; `what` names it ("such note")."""
        return missing(self.path, what)


def log(change: Change, sentence: str) -> int:
    """Writes the change's steps to the undo log and returns the entry's id; what was undone before is given up."""
    change.connection.execute("DELETE FROM undo WHERE done = 0")
    oldest = "SELECT id FROM undo ORDER BY id DESC LIMIT 1 OFFSET ?"
    change.connection.execute(f"DELETE FROM undo WHERE id <= ({oldest})", (UNDO_DEPTH - 1,))  # noqa: S608 - our own words
    steps = json.dumps(change.steps, ensure_ascii=False)
    return change.put("undo", {"at": now(), "sentence": sentence, "done": 1, "steps": steps}, logged=False)
