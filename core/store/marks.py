"""What a reader adds to the texts: pins on pairs of paragraphs, and notes on single ones."""

from core.resolution.pins import Pins
from core.store import prepared
from core.store.entries import Note
from core.store.store import Change, Store, now

_NOTE = "id, version_id, ident, text, written"


def pins(store: Store, old_id: int, new_id: int) -> Pins:
    """What was decided about the paragraphs of two versions. Raises LibraryError."""
    sql = "SELECT old_ident, new_ident FROM pin WHERE old_id = ? AND new_id = ? AND together = ?"
    together, apart = (
        frozenset((row[0], row[1]) for row in store.rows(sql, (old_id, new_id, wanted))) for wanted in (1, 0)
    )
    return Pins(together, apart)


def pin(change: Change, ends: tuple[int, int], pair: tuple[str, str], *, together: bool) -> None:
    """Decides that two paragraphs belong together or not; an earlier decision on the same pair gives way."""
    unpin(change, ends, pair)
    prepared.drop(change, ends[0])
    change.put(
        "pin",
        {
            "old_id": ends[0],
            "new_id": ends[1],
            "old_ident": pair[0],
            "new_ident": pair[1],
            "together": int(together),
        },
    )


def unpin(change: Change, ends: tuple[int, int], pair: tuple[str, str]) -> None:
    """Takes the decision on a pair of paragraphs back, if there is one."""
    found = change.connection.execute(
        "SELECT id FROM pin WHERE old_id = ? AND new_id = ? AND old_ident = ? AND new_ident = ?", (*ends, *pair)
    ).fetchone()
    if found:
        change.delete("pin", found[0])
        prepared.drop(change, ends[0])


def notes(store: Store, version_id: int) -> tuple[Note, ...]:
    """The notes on a version, oldest first. Raises LibraryError."""
    sql = f"SELECT {_NOTE} FROM note WHERE version_id = ? ORDER BY id"  # noqa: S608 - our own columns
    rows = store.rows(sql, (version_id,))
    return tuple(Note(*row) for row in rows)


def write_note(change: Change, version_id: int, ident: str, text: str) -> int:
    """Writes a note on a paragraph and returns its id."""
    return change.put("note", {"version_id": version_id, "ident": ident, "text": text, "written": now()})


def note_row(store: Store, note_id: int) -> Note:
    """The note with this id. Raises NotInLibraryError."""
    row = store.row(f"SELECT {_NOTE} FROM note WHERE id = ?", (note_id,))  # noqa: S608 - our own columns
    if row is None:
        raise store.missing("such note")
    return Note(*row)
