"""Undo and redo: each change is kept as its rows before and after, and put back where nobody changed them since."""

import json
from typing import Any

from core.errors import NotInLibraryError
from core.store.store import UNDO_DEPTH, Change, Store


def sentence(store: Store, *, done: bool = True) -> str:
    """What the next undo (or redo, with done=False) would take back; "" when there is nothing."""
    row = store.row(_next(done=done))
    return str(row["sentence"]) if row else ""


def take_back(store: Store, *, redo: bool = False) -> tuple[str, set[int]]:
    """Undoes the latest change, or does the latest undone one again.

    Returns its sentence ("" when there is none) and the ids of versions whose corrections changed. Raises
    NotInLibraryError when rows were changed by others in the meantime; such an entry is dropped.
    """
    row = store.row(_next(done=not redo))
    if row is None:
        return "", set()
    steps = json.loads(row["steps"])
    with store.change() as change:
        if not _fits(change, steps, redo=redo):
            change.delete("undo", row["id"], logged=False)
            steps = None
        else:
            _apply(change, steps, redo=redo)
            change.set("undo", row["id"], logged=False, done=int(redo))
    if steps is None:
        raise NotInLibraryError(
            f"“{row['sentence']}” can no longer be undone in the library {store.path.name} in {store.path.parent}, "
            "because what it changed was changed again."
        )
    return str(row["sentence"]), touched_versions(steps)


def trim(change: Change) -> None:
    """Drops the oldest entries beyond the depth of undoing."""
    change.connection.execute(
        "DELETE FROM undo WHERE id <= (SELECT id FROM undo ORDER BY id DESC LIMIT 1 OFFSET ?)", (UNDO_DEPTH,)
    )


def touched_versions(steps: list[dict[str, Any]]) -> set[int]:
    """The versions whose corrections a change touched: their texts must be made findable anew."""
    rows = [step["after"] or step["before"] for step in steps if step["table"] == "mending"]
    return {row["version_id"] for row in rows}


def _next(*, done: bool) -> str:
    if done:
        return "SELECT * FROM undo WHERE done = 1 ORDER BY id DESC LIMIT 1"
    return "SELECT * FROM undo WHERE done = 0 ORDER BY id LIMIT 1"


def _fits(change: Change, steps: list[dict[str, Any]], *, redo: bool) -> bool:
    """Whether every row is still as the change (or its undoing) left it; only its last state in the change counts."""
    expected: dict[tuple[str, int], Any] = {}
    for step in steps if not redo else reversed(steps):
        row_id = (step["after"] or step["before"])["id"]
        expected[step["table"], row_id] = step["before"] if redo else step["after"]
    return all(change.get(table, row_id) == row for (table, row_id), row in expected.items())


def _apply(change: Change, steps: list[dict[str, Any]], *, redo: bool) -> None:
    # Rows may refer to one another, in any order, until the transaction ends.
    change.connection.execute("PRAGMA defer_foreign_keys = ON")
    for step in steps if redo else reversed(steps):
        row_id = (step["after"] or step["before"])["id"]
        change.replace(step["table"], row_id, step["after"] if redo else step["before"])
