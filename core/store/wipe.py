"""Wiping what is not public out of everything the program keeps: backups of a library, or all of its files."""

from collections.abc import Iterable
from pathlib import Path

from core.errors import LibraryError
from core.store import erase, journal, opening, places
from core.store.connection import sentences
from core.store.store import Store


def wipe_backups(library: Path, sha256s: Iterable[str]) -> list[Path]:
    """Deletes the texts of these files from all backups of a library; returns the backups where that failed.

    A copy that was never finished is deleted as a whole. Raises LibraryError when the folder cannot be read.
    """
    wanted = tuple(sha256s)
    failed = []
    with sentences(library):
        for part in places.backup_folder(library).glob(f"*{places.PART}*"):
            part.unlink(missing_ok=True)
    for backup in places.backups(library):
        try:
            _wipe(backup, wanted)
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


def _wipe(backup: Path, sha256s: tuple[str, ...]) -> None:
    store = opening.open_store(backup, read_only=False, keep_backup=False)
    try:
        ids = _ids(store, sha256s)
        if ids:
            with store.change() as change:
                for version_id in ids:
                    erase.take(change, version_id)
                journal.ask_to_scrub(change)
            journal.scrub(store)
        store.connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        store.connection.close()


def _ids(store: Store, sha256s: tuple[str, ...]) -> list[int]:
    marks = ", ".join("?" * len(sha256s))
    return [row["id"] for row in store.rows(f"SELECT id FROM version WHERE sha256 IN ({marks})", sha256s)]  # noqa: S608 - marks
