"""Backups of a library: taken before each migration and daily when something changed, thinned, restored."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from core.errors import CancelledError, LibraryError, NotInLibraryError
from core.store import places, schema
from core.store.connection import damaged, sentences
from core.store.entries import BackupEntry
from core.store.store import Store

KEPT_DAYS, KEPT_WEEKS = 7, 4
# Of backups before a migration or a restore, which thinning by days would take first when they matter most.
_KEPT_OTHERS = 2
# Pages copied between two questions whether to go on: 32 MB, a quarter of a second.
_PAGES = 8192

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


def listed(library: Path) -> tuple[BackupEntry, ...]:
    """The backups of a library, newest first. Raises LibraryError."""
    with sentences(library):
        return tuple(
            BackupEntry(path, moment.isoformat(timespec="seconds"), places.reason(path), path.stat().st_size)
            for path in places.backups(library)
            if (moment := places.stamp(path))
        )


def take(store: Store, reason: str, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Path:
    """Copies the library as it is now into a new backup, whole or not at all. Raises LibraryError, CancelledError."""
    with sentences(places.backup_folder(store.path) / store.path.name):
        places.backup_folder(store.path).mkdir(mode=0o700, exist_ok=True)
        path = places.backup_name(store.path, datetime.now().astimezone(), reason)
        copy(store.connection, path, progress=progress, cancelled=cancelled)
    return path


def copy(
    source: sqlite3.Connection, path: Path, *, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> None:
    """Copies a library that is open into one file, readable by its owner alone, whole or not at all.

    Raises sqlite3.Error, OSError and CancelledError.
    """

    def report(_status: int, remaining: int, total: int) -> None:
        if cancelled is not None and cancelled():
            raise CancelledError("The backup was stopped.")
        if progress is not None:
            progress(1 - remaining / max(1, total))

    part = path.with_name(path.name + places.PART)
    part.unlink(missing_ok=True)
    try:
        _fill(part, source, report)
        flush(part)
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    flush(path.parent)


def _fill(part: Path, source: sqlite3.Connection, report: Callable[[int, int, int], None]) -> None:
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(part, isolation_level=None)) as target:
        # No journal: a copy that does not become whole is thrown away.
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        source.backup(target, pages=_PAGES, progress=report)
        target.execute("PRAGMA journal_mode = DELETE")  # one file that can be read from anywhere


def daily(store: Store) -> Path | None:
    """Takes today's backup if there is none yet and something has changed since the last one; thins the older ones."""
    existing = places.backups(store.path)
    today = datetime.now().astimezone().date()
    if any(
        moment.date() == today for path in existing if (moment := places.stamp(path)) and places.reason(path) == "daily"
    ):
        return None
    if existing and _changes(existing[0]) == store.count("SELECT value FROM meta WHERE key = 'changes'"):
        return None
    path = take(store, "daily")
    thin(store.path)
    return path


def thin(library: Path) -> None:
    """Deletes daily backups but the newest of each of 7 days and of 4 weeks, and others but the last two."""
    daily: list[tuple[datetime, Path]] = []
    others: list[Path] = []
    for path in places.backups(library):
        if (moment := places.stamp(path)) is not None and places.reason(path) == "daily":
            daily.append((moment, path))
        else:
            others.append(path)
    days = {moment.date(): path for moment, path in reversed(daily)}
    weeks = {moment.isocalendar()[:2]: path for moment, path in reversed(daily)}
    keep = {days[day] for day in sorted(days)[-KEPT_DAYS:]} | {weeks[week] for week in sorted(weeks)[-KEPT_WEEKS:]}
    with sentences(library):
        for path in [*(path for _, path in daily if path not in keep), *others[_KEPT_OTHERS:]]:
            path.unlink(missing_ok=True)


def restore(store: Store, backup: Path) -> None:
    """Makes the library what it was in a backup; what it is now becomes a backup first. Raises LibraryError.

    Other programs that have it open see it change.
    """
    if backup not in places.backups(store.path):
        raise store.missing("such backup")
    changes = store.count("SELECT value FROM meta WHERE key = 'changes'")
    take(store, "restore")
    with sentences(backup), closing(_open_sound(backup)) as source:
        source.backup(store.connection)
    with sentences(store.path):
        schema.migrate(store.connection)
        # Other windows ask whether the number differs from the one they saw.
        store.connection.execute("UPDATE meta SET value = ? WHERE key = 'changes'", (changes + 1,))
    store.held.clear()
    store.passed_over.clear()


def restore_file(library: Path, backup: Path) -> Path:
    """Puts a copy of a backup in the place of a library that cannot be opened; returns where that one is kept."""
    if backup not in places.backups(library):
        raise NotInLibraryError(f"There is no backup {backup.name} of the library {library.name} in {library.parent}.")
    with sentences(library), closing(_open_sound(backup)) as source:
        fresh = library.with_name(library.name + places.PART)
        copy(source, fresh)
        return swap(library, fresh)


def swap(library: Path, fresh: Path) -> Path:
    """Puts the file `fresh` in the place of a library, which is kept under another name; returns that name.

    The journal goes with the old file: on the new one it would be taken for its own. Raises OSError.
    """
    aside = places.set_aside(library)
    if library.exists():
        library.replace(aside)
    for journal, kept in zip(places.journals(library), places.journals(aside), strict=True):
        if journal.exists():
            journal.replace(kept)
    fresh.replace(library)
    flush(library.parent)
    return aside


def flush(path: Path) -> None:
    """Waits until a file or folder is on the disk; folders cannot be waited for on Windows."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _open_sound(backup: Path) -> sqlite3.Connection:
    """A connection for reading a backup whose structure is sound. Raises LibraryDamagedError."""
    connection = sqlite3.connect(f"{backup.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        connection.close()
        raise damaged(backup)
    return connection


def _changes(backup: Path) -> int | None:
    """The counter of changes in a backup; None when it cannot be read."""
    with suppress(sqlite3.Error, LibraryError), closing(_open_sound(backup)) as connection:
        found = connection.execute("SELECT value FROM meta WHERE key = 'changes'").fetchone()
        return int(found[0]) if found else None
    return None
