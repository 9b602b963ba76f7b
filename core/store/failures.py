"""Files that could not be read: they stay in the list with their reason until they are read or dismissed."""

from core.store import journal, originals
from core.store.entries import FailureEntry
from core.store.store import Change, Store, now


def listed(store: Store) -> tuple[FailureEntry, ...]:
    """All files that failed, oldest first. Raises LibraryError."""
    rows = store.rows("SELECT id, name, path, reason, failed, sha256 IS NOT NULL AS has_bytes FROM failure ORDER BY id")
    return tuple(FailureEntry(**dict(row) | {"has_bytes": bool(row["has_bytes"])}) for row in rows)


def keep(change: Change, name: str, reason: str, *, path: str = "", data: bytes | None = None) -> int:
    """Notes that a file could not be read, in place of an earlier note on the same file; returns the note's id."""
    sha256 = originals.keep(change, data) if data is not None else None
    for (failure_id,) in change.connection.execute(
        "SELECT id FROM failure WHERE name = ? AND path = ? AND sha256 IS ?", (name, path, sha256)
    ).fetchall():
        change.delete("failure", failure_id, logged=False)
    row = {"name": name, "path": path, "reason": reason, "sha256": sha256, "failed": now()}
    return change.put("failure", row, logged=False)


def data(store: Store, failure_id: int) -> bytes:
    """The bytes of a file that failed and was kept. Raises LibraryError."""
    row = store.row("SELECT sha256 FROM failure WHERE id = ?", (failure_id,))
    if row is None or row["sha256"] is None:
        raise store.missing("bytes of that file")
    return originals.load(store, row["sha256"])


def dismiss(store: Store, failure_id: int) -> None:
    """Takes a failed file out of the list, and every trace of it, for nobody knows what it was. Raises LibraryError."""
    with store.change() as change:
        row = change.get("failure", failure_id)
        if row:
            change.delete("failure", failure_id, logged=False)
            originals.drop_unused(change, row["sha256"])
            journal.ask_to_scrub(change)
    journal.scrub(store)


def settle(change: Change, sha256: str) -> None:
    """Takes the failures of a file out of the list, because it has been read after all."""
    for (failure_id,) in change.connection.execute("SELECT id FROM failure WHERE sha256 = ?", (sha256,)).fetchall():
        change.delete("failure", failure_id, logged=False)
