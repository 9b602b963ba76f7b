"""Wiping what is not public out of everything the program keeps: backups of a library, or all of its files."""

from collections.abc import Iterable
from pathlib import Path

from core.errors import LibraryError
from core.store import erase, journal, opening, places
from core.store.connection import sentences
from core.store.store import Store

Place = tuple[str, int]  # the SHA-256 of the file that a text came from, and its number in that file


def wipe_backups(library: Path, wanted: Iterable[Place]) -> list[Path]:
    """Deletes these texts from all backups of a library; returns the backups where that failed.

    A copy that was never finished is deleted as a whole. Raises LibraryError when the folder cannot be read.
    """
    places_wanted = tuple(wanted)
    failed = []
    with sentences(library):
        for part in places.backup_folder(library).glob(f"*{places.PART}*"):
            part.unlink(missing_ok=True)
    for backup in places.backups(library):
        try:
            _wipe(backup, places_wanted)
        except LibraryError:
            failed.append(backup)
    return failed


def forget_everything(library: Path) -> None:
    """Deletes a library with its journals, backups, and what repairs set aside. Raises LibraryError."""
    with sentences(library):
        for path in places.all_files(library):
            path.unlink(missing_ok=True)
        folder = places.backup_folder(library)
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _wipe(backup: Path, wanted: tuple[Place, ...]) -> None:
    store = opening.open_store(backup, read_only=False, keep_backup=False)
    try:
        ids = _ids(store, wanted)
        if ids:
            with store.change() as change:
                for version_id in ids:
                    erase.take(change, version_id)
                journal.ask_to_scrub(change)
            journal.scrub(store)
        store.connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        store.connection.close()


def _ids(store: Store, wanted: tuple[Place, ...]) -> list[int]:
    sql = "SELECT id FROM version WHERE sha256 = ? AND part = ?"
    return [row["id"] for place in wanted for row in store.rows(sql, place)]
