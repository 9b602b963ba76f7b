"""Removing texts, and taking removals and other changes back.

An adopted text, which is public, is only marked as removed, so that undo works for as long as the log goes back.
Anything else is deleted from the disk at once, with every trace, and undo holds it in memory until the library is
closed; other windows on the library cannot bring it back.
"""

import json
import sqlite3

from core.errors import LibraryError, NotInLibraryError
from core.store import erase, journal, prepared, reparse, series, strands, undo, wipe
from core.store.entries import VersionEntry
from core.store.store import Change, Store, log


def remove(store: Store, version_ids: list[int]) -> str:
    """Removes versions, which undo brings back. Returns the sentence of what was done. Raises LibraryError."""
    entries = [series.version_entry(store, each) for each in version_ids]
    private = [each for each in entries if each.confidential]
    sentence = f"Removed {entries[0].label}" if len(entries) == 1 else f"Removed {len(entries)} texts"
    # What is written to the disk may not name a draft.
    written = sentence if len(private) < 1 or len(entries) > 1 else "Removed a text that is not public"
    with store.change() as change:
        _mark(change, [each for each in entries if not each.confidential])
        held = [erase.take(change, each.id) for each in private]
        if held:
            change.steps.append({"table": undo.HELD, "id": 0, "before": None, "after": None})
            journal.ask_to_scrub(change)
        entry = log(change, written) if change.steps else 0
    if held:
        store.held[entry] = erase.Held(sentence, tuple(held))
        return sentence + _wipe(store, store.held[entry])
    return sentence


def sentence_of_next(store: Store, *, redo: bool = False) -> str:
    """What the next undo (or redo) would take back; "" when there is nothing. Raises LibraryError."""
    entry = undo.next_entry(store, redo=redo)
    if entry is None:
        return ""
    held = store.held.get(entry["id"])
    return held.sentence if held else str(entry["sentence"])


def take_back(store: Store, *, redo: bool = False) -> str:
    """Undoes the latest change, or does it again; returns its sentence, "" when there is none. Raises LibraryError.

    An entry that others have overtaken is given up, with a NotInLibraryError that says so.
    """
    entry = undo.next_entry(store, redo=redo)
    if entry is None:
        return ""
    held = store.held.get(entry["id"])
    try:
        with store.change() as change:
            if change.get("undo", entry["id"]) != dict(entry):
                return ""  # another window was faster
            _turn(change, entry, held, redo=redo)
    except NotInLibraryError:
        _give_up(store, entry)
        raise
    except LibraryError as error:
        if not isinstance(error.__cause__, sqlite3.IntegrityError):  # what the rows hang on has gone
            raise
        _give_up(store, entry)
        raise undo.overtaken(entry, store.path) from error
    if held and redo:
        _wipe(store, held)
    return held.sentence if held else str(entry["sentence"])


def _turn(change: Change, entry: sqlite3.Row, held: erase.Held | None, *, redo: bool) -> None:
    """Takes an entry of the undo log back, or does it again, with all that is derived from its rows."""
    steps = undo.apply(change, entry, redo=redo)
    if any(step["table"] == undo.HELD for step in steps):
        _turn_held(change, held, redo=redo)
    for version_id in undo.versions_in(steps, "mending", "version_id"):
        reparse.refresh(change, version_id)
    for version_id in undo.versions_in(steps, "version", "series_id"):
        strands.replace(change.connection, version_id)
    outdated = undo.versions_in(steps, "version", "removed") | undo.versions_in(steps, "pin", "old_id")
    prepared.drop(change, *outdated)


def _give_up(store: Store, entry: sqlite3.Row) -> None:
    """Takes an entry that cannot be turned out of the log; passes over one that another window may still turn."""
    elsewhere = entry["id"] not in store.held and any(step["table"] == undo.HELD for step in undo.steps_of(entry))
    if elsewhere:
        store.passed_over.add(entry["id"])
    else:
        undo.drop(store, entry["id"])


def _wipe(store: Store, held: erase.Held) -> str:
    """Takes what was deleted out of the journal and the backups; returns what to add to the sentence where it stays."""
    journal.scrub(store)
    came_from = {(bundle.version["sha256"], bundle.version["part"]) for bundle in held.bundles}
    failed = wipe.wipe_backups(store.path, came_from)
    sql = "SELECT DISTINCT name FROM version WHERE sha256 IN (SELECT value FROM json_each(?))"
    shared = store.rows(sql, (json.dumps([sha256 for sha256, _ in came_from]),))
    stays = [f"in {len(failed)} backups that could not be changed"] if failed else []
    stays += [f"inside {row['name']}, from which other texts came; remove these too" for row in shared]
    return f", but it is still {' and '.join(stays)}" if stays else ""


def _mark(change: Change, entries: list[VersionEntry]) -> None:
    for entry in entries:
        change.set("version", entry.id, removed=1)
        prepared.drop(change, entry.id)


def _turn_held(change: Change, held: erase.Held | None, *, redo: bool) -> None:
    if held is None:
        raise NotInLibraryError(
            f"The text that was removed from the library {change.path.name} in {change.path.parent} was not public, "
            "so it was deleted for good. Only the window that removed it can bring it back, for as long as it is open; "
            "otherwise add the file again."
        )
    if redo:
        for bundle in held.bundles:
            erase.take(change, bundle.version["id"])
        journal.ask_to_scrub(change)
    else:
        for bundle in reversed(held.bundles):  # a pin between two texts went with the first of them
            erase.put_back(change, bundle)
