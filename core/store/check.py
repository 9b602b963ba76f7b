"""Checking a library: quickly, whether the file is whole, or thoroughly, whether every text is what was written."""

import sqlite3
from collections.abc import Callable, Iterator

from core.store import index, packing
from core.store.connection import sentences
from core.store.entries import Finding
from core.store.store import Store, row_digest

# Tables whose rows carry a digest of their own, and what to call a row of it.
_DIGESTED = {
    "series": "the title of a series",
    "version": "the facts of a text",
    "note": "a note",
    "pin": "a decision on a pair of paragraphs",
    "mending": "a correction",
    "failure": "a file that failed",
    "undo": "an entry of the undo log",
}
_INDEXES = (index.WORDS, index.DRAFT_WORDS)

Cancelled = Callable[[], bool]


def quick(store: Store) -> Finding:
    """Whether the file's structure is sound: 0.2 s for 400 MB. Raises LibraryError when it cannot be read at all."""
    with sentences(store.path):
        rows = store.connection.execute("PRAGMA quick_check(5)").fetchall()
    if [row[0] for row in rows] == ["ok"]:
        return Finding()
    return Finding(("The structure of the file is damaged.",))


def thorough(store: Store, cancelled: Cancelled | None = None) -> Finding:
    """Whether every file, text, note and title is what was written, by their digests. Raises LibraryError.

    Stops early, without a verdict on the rest, when `cancelled` says so.
    """
    found = list(quick(store).problems)
    for look in (_originals, _parses, _rows, _texts, _index):
        try:
            with sentences(store.path):
                for problem in look(store.connection):
                    if cancelled is not None and cancelled():
                        return Finding(tuple(found))
                    found += [problem] if problem else []
        except Exception as error:  # noqa: BLE001 - whatever damage does to a table, the others are still looked at
            found.append(f"A part of the library cannot be read: {error}")
    return Finding(tuple(dict.fromkeys(found)))


def _originals(connection: sqlite3.Connection) -> Iterator[str]:
    for row in connection.execute(
        "SELECT original.*, (SELECT name FROM version WHERE version.sha256 = original.sha256) AS name FROM original"
    ):
        sound = packing.unpack(row["packing"], row["data"], row["sha256"]) is not None
        yield "" if sound else f"The original of {row['name'] or 'a file that failed'} has changed."
    missing = (
        "SELECT name FROM version WHERE NOT EXISTS (SELECT 1 FROM original WHERE original.sha256 = version.sha256)"
    )
    for row in connection.execute(missing):
        yield f"The original of {row['name']} is missing."


def _parses(connection: sqlite3.Connection) -> Iterator[str]:
    for row in connection.execute(
        "SELECT parse.*, coalesce(symbol, name) AS label FROM version LEFT JOIN parse ON version_id = version.id"
    ):
        sound = row["data"] is not None and packing.unpack(row["packing"], row["data"], row["sha256"]) is not None
        yield "" if sound else f"The text of {row['label']} has changed."


def _rows(connection: sqlite3.Connection) -> Iterator[str]:
    for table, what in _DIGESTED.items():
        for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608 - our own names
            yield "" if row["digest"] == row_digest(dict(row)) else f"What the library says of {what} has changed."


def _texts(connection: sqlite3.Connection) -> Iterator[str]:
    for row in connection.execute("SELECT digest, body FROM text"):
        yield "" if row["digest"] == index.text_digest(row["body"]) else "A paragraph in the index has changed."
    lost = "SELECT 1 FROM paragraph WHERE NOT EXISTS (SELECT 1 FROM text WHERE text.id = text_id) LIMIT 1"
    for _ in connection.execute(lost):
        yield "A paragraph is missing from the index."


def _index(connection: sqlite3.Connection) -> Iterator[str]:
    for table in _INDEXES:
        try:
            if not connection.execute("PRAGMA query_only").fetchone()[0]:
                # Runs as a write, although it changes nothing.
                connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608 - our own names
            yield ""
        except sqlite3.DatabaseError:
            yield "The index of words is damaged."
