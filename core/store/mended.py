"""The layer of corrections by hand in the library, kept apart from the parse."""

import json
import sqlite3

from core.resolution.mending import Mending, apply, from_record, to_record
from core.resolution.version import Version
from core.store.store import Change


def listed(connection: sqlite3.Connection, version_id: int) -> tuple[Mending, ...]:
    """The corrections of a version, in the order in which they were made."""
    rows = connection.execute("SELECT record FROM mending WHERE version_id = ? ORDER BY id", (version_id,))
    return tuple(from_record(json.loads(row[0])) for row in rows.fetchall())


def apply_to(connection: sqlite3.Connection, version_id: int, version: Version) -> Version:
    """The version with its corrections laid over it."""
    return apply(version, listed(connection, version_id))


def add(change: Change, version_id: int, mending: Mending) -> int:
    """Adds a correction after those that are there; returns its id."""
    record = json.dumps(to_record(mending), ensure_ascii=False, sort_keys=True)
    return change.put("mending", {"version_id": version_id, "record": record})


def drop_all(change: Change, version_id: int) -> None:
    """Takes all corrections of a version off."""
    for (row_id,) in change.connection.execute("SELECT id FROM mending WHERE version_id = ?", (version_id,)).fetchall():
        change.delete("mending", row_id)
