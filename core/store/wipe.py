"""Wiping what is not public out of everything the program keeps: backups of a library, or all of its files."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from core.errors import LibraryError
from core.store import erase, failures, journal, opening, originals, places
from core.store.connection import connect, sentences
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
    if not _holds(backup, wanted):
        return  # and so it need not be brought up to date, which takes half a minute for 20,000 texts
    store = opening.open_store(backup, read_only=False, keep_backup=False)
    try:
        with store.change() as change:
            for version_id in _ids(store, wanted):
                erase.take(change, version_id)
            for sha256, _ in wanted:
                failures.settle(change, sha256)
                originals.drop_unused(change, sha256)
            journal.ask_to_scrub(change)
        journal.scrub(store)
        store.connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        store.connection.close()


def _holds(backup: Path, wanted: tuple[Place, ...]) -> bool:
    """Whether a backup holds one of the files that the texts came from."""
    with sentences(backup), closing(connect(backup, read_only=True)) as connection:
        sql = "SELECT 1 FROM original WHERE sha256 = ?"
        return any(connection.execute(sql, (sha256,)).fetchone() for sha256, _ in wanted)


def _ids(store: Store, wanted: tuple[Place, ...]) -> list[int]:
    sql = "SELECT id FROM version WHERE sha256 = ? AND part = ?"
    return [row["id"] for place in wanted for row in store.rows(sql, place)]
