"""Undo and redo: each change is kept as what its rows held before and after, and put back unless changed since."""

import json
import sqlite3
from pathlib import Path
from typing import Any

from core.errors import NotInLibraryError
from core.store.store import Change, Store

Step = dict[str, Any]
HELD = "held"  # the table of a step that stands for removed drafts, which only the memory holds


def next_entry(store: Store, *, redo: bool = False) -> sqlite3.Row | None:
    """The entry that undo (or redo) would take: the latest done, or the earliest undone, but none passed over."""
    passed_over = json.dumps(sorted(store.passed_over))
    open_to_us = "SELECT * FROM undo WHERE done = ? AND id NOT IN (SELECT value FROM json_each(?))"
    order = "id" if redo else "id DESC"
    return store.row(f"{open_to_us} ORDER BY {order} LIMIT 1", (int(not redo), passed_over))


def apply(change: Change, entry: sqlite3.Row, *, redo: bool) -> list[Step]:
    """Puts the rows of an entry back (or forth again) and returns its steps. Raises NotInLibraryError.

    A row that somebody changed since stops it all: the change is rolled back by its transaction.
    """
    steps = steps_of(entry)
    # Rows may refer to one another, in any order, until the transaction ends.
    change.connection.execute("PRAGMA defer_foreign_keys = ON")
    for step in steps if redo else reversed(steps):
        there, wanted = (step["before"], step["after"]) if redo else (step["after"], step["before"])
        if step["table"] != HELD and not _turn(change, step, there, wanted):
            raise overtaken(entry, change.path)
    change.set("undo", entry["id"], logged=False, done=int(redo))
    return steps


def overtaken(entry: sqlite3.Row, library: Path) -> NotInLibraryError:
    """The error for an entry that can no longer be turned."""
    return NotInLibraryError(
        f"“{entry['sentence']}” cannot be undone in the library {library.name} in {library.parent}, "
        "because what it changed was changed again since."
    )


def steps_of(entry: sqlite3.Row) -> list[Step]:
    """The changed rows of an entry: table, id, and what the row held before and after (None where it was not there)."""
    steps: list[Step] = json.loads(entry["steps"])
    return steps


def drop(store: Store, entry_id: int) -> None:
    """Gives an entry up that can no longer be undone."""
    store.held.pop(entry_id, None)
    with store.change() as change:
        change.delete("undo", entry_id, logged=False)


def versions_in(steps: list[Step], table: str, column: str) -> set[int]:
    """The versions whose row changed in this column, or that this column of another table's changed rows names."""
    rows = [(step["id"], step["after"] or step["before"]) for step in steps if step["table"] == table]
    return {row_id if table == "version" else row[column] for row_id, row in rows if column in row}


def _turn(change: Change, step: Step, there: Step | None, wanted: Step | None) -> bool:
    """Makes one row as wanted; False when it is not as the step left it."""
    row = change.get(step["table"], step["id"])
    if (row is None) is not (there is None):
        return False
    if row is not None and there is not None and any(row.get(name) != value for name, value in there.items()):
        return False
    if row is None or wanted is None:
        change.replace(step["table"], step["id"], wanted)
    else:
        change.set(step["table"], step["id"], logged=False, **wanted)
    return True
