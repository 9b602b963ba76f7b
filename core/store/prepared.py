"""Comparisons that were prepared before: a cache inside the library that may be lost at any time."""

import json
from typing import Any

from core.errors import LibraryDamagedError
from core.store import originals, packing
from core.store.store import Change, Store


def get(store: Store, old_id: int, new_id: int, engine: str) -> dict[str, Any] | None:
    """The prepared comparison of two versions by this version of the engine, or None. Raises LibraryError."""
    row = store.row("SELECT * FROM comparison WHERE old_id = ? AND new_id = ? AND engine = ?", (old_id, new_id, engine))
    try:
        return originals.unpack_record(store, row) if row else None
    except LibraryDamagedError:
        return None  # it is made again


def keep(change: Change, old_id: int, new_id: int, engine: str, record: dict[str, Any]) -> None:
    """Keeps a prepared comparison, in place of an earlier one of the same pair."""
    data = json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()
    change.connection.execute(
        # One of the two may have been removed while the comparison was made.
        "INSERT OR REPLACE INTO comparison SELECT ?1, ?2, ?3, ?4, ?5, ?6 "
        "WHERE (SELECT count(*) FROM version WHERE removed = 0 AND id IN (?1, ?2)) = 2",
        (old_id, new_id, engine, packing.digest(data), *packing.pack(data)),
    )


def drop(change: Change, *version_ids: int) -> None:
    """Forgets the comparisons of these versions, because their text, pins or corrections changed."""
    for version_id in version_ids:
        change.connection.execute("DELETE FROM comparison WHERE old_id = ? OR new_id = ?", (version_id, version_id))
