"""The upkeep of a library: closing, checking, backing up, restoring, exporting. The lower half of Library."""

from collections.abc import Callable
from pathlib import Path
from typing import Self

from core.errors import LibraryError
from core.store import backup, check, exchange, places, repair, wipe
from core.store.connection import sentences
from core.store.entries import BackupEntry, Finding, Repaired
from core.store.store import Store


class Care:
    """What keeps a library that is open in order; Library adds what it is for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file. What was changed is safe already."""
        self._store.connection.close()

    @property
    def path(self) -> Path:
        """The library's file."""
        return self._store.path

    def check(self) -> Finding:
        """Whether the file's structure is sound; takes 0.2 s for 400 MB, so a window may do it after each opening."""
        return check.quick(self._store)

    def check_thoroughly(self, cancelled: Callable[[], bool] | None = None) -> Finding:
        """Whether every file, text, note and title is still what was written, by their digests."""
        return check.thorough(self._store, cancelled)

    # Backups

    def backups(self) -> tuple[BackupEntry, ...]:
        """The backups of this library, newest first."""
        return backup.listed(self.path)

    def back_up_daily(self) -> Path | None:
        """Makes today's backup if something has changed since the last one, and thins the older; None if not needed."""
        return None if self._store.read_only else backup.daily(self._store)

    def back_up(
        self, *, progress: Callable[[float], None] | None = None, cancelled: Callable[[], bool] | None = None
    ) -> Path:
        """Makes a backup now and returns its file. Raises CancelledError too."""
        return backup.take(self._store, "asked", progress=progress, cancelled=cancelled)

    def copy_to(
        self,
        path: Path,
        *,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Copies the library as it is now into one file that replaces what is there, whole or not at all.

        Raises CancelledError too, and LibraryError where this or another library is in use at that place.
        """
        if path.resolve() == self.path.resolve() or any(map(Path.exists, places.journals(path))):
            raise LibraryError(f"{path.name} in {path.parent} is a library in use. Give the copy another name.")
        with sentences(path):
            backup.copy(self._store.connection, path, progress=progress, cancelled=cancelled)

    def restore(self, backup_file: Path) -> None:
        """Makes the library what it was in one of its backups; what it is now becomes a backup first."""
        backup.restore(self._store, backup_file)

    # Export and import

    def export_folder(self, folder: Path) -> int:
        """Writes the library as JSON and originals into a new or empty folder; returns the number of texts."""
        return exchange.export(self._store, folder)

    def import_folder(self, folder: Path) -> int:
        """Fills this library, which must be empty, from such a folder, without loss; returns the number of texts."""
        return exchange.restore(self._store, folder)

    # Files that cannot or should not be opened

    @staticmethod
    def backups_of(path: Path) -> tuple[BackupEntry, ...]:
        """The backups of a library that cannot be opened, newest first."""
        return backup.listed(path)

    @staticmethod
    def restore_file(path: Path, backup_file: Path) -> Path:
        """Puts a backup in the place of a library that cannot be opened; returns where the damaged file is kept."""
        return backup.restore_file(path, backup_file)

    @staticmethod
    def repair(path: Path) -> Repaired:
        """Saves what is readable of a damaged library that nobody has open; the damaged file is kept."""
        return repair.repair(path)

    @staticmethod
    def forget_everything(path: Path) -> None:
        """Deletes a library that nobody has open, with its backups and all else that was made for it."""
        wipe.forget_everything(path)
