"""One connection to a library file: how it is opened, what it may do, and its failures as sentences."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from core.errors import (
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    LibraryFolderError,
    LibraryFullError,
    LibraryNewerError,
    LibraryReadOnlyError,
    NotInLibraryError,
)
from core.store.drives import is_network_drive

# A second program may hold the library for one transaction; the longest (a migration, an erasure) took under 2 s when
# measured on 20,000 versions, so ten seconds of waiting means that something is wrong.
BUSY_MILLISECONDS = 10_000
# Pages of 4 kB kept in memory: 16 MB hold the upper levels of every index of 20,000 versions.
CACHE_KIB = 16 * 1024
# The WAL file is shortened to this size after a checkpoint, so that a big import leaves no big file behind.
WAL_BYTES = 4 * 1024 * 1024
_HEADER = b"SQLite format 3\x00"
_VERSION_AT = 60  # offset of PRAGMA user_version in the header of the file (SQLite file format, 1.3)


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """A connection to the library file at `path`, which exists (an empty file becomes a library).

    Everything is in explicit transactions (`isolation_level=None`). Raises LibraryError.
    """
    with sentences(path):
        connection = sqlite3.connect(
            _address(path, read_only=read_only), uri=True, isolation_level=None, timeout=BUSY_MILLISECONDS / 1000
        )
        try:
            _settle(connection, path, read_only=read_only)
        except BaseException:
            connection.close()
            raise
        return connection


def create(path: Path) -> None:
    """Makes the empty file of a new library, readable by its owner alone, and its folder. Raises LibraryError."""
    with sentences(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def stamped_version(path: Path) -> int:
    """The schema's number in the header of the file, read without touching the file; 0 for an empty one.

    Raises LibraryDamagedError for a file that is no SQLite database.
    """
    with sentences(path), path.open("rb") as file:
        header = file.read(_VERSION_AT + 4)
    if not header:
        return 0
    if not header.startswith(_HEADER) or len(header) < _VERSION_AT + 4:
        raise damaged(path)
    return int.from_bytes(header[_VERSION_AT:], "big")


def can_write(path: Path) -> bool:
    """Whether the file and its folder (for the journal beside it) can be written to."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _address(path: Path, *, read_only: bool) -> str:
    if not read_only:
        return f"{path.resolve().as_uri()}?mode=rw"
    # In a folder that cannot be written, SQLite cannot make the shared index of the WAL and refuses to read at all
    # unless it is told that nobody else writes.
    frozen = "" if os.access(path.parent, os.W_OK) else "&immutable=1"
    return f"{path.resolve().as_uri()}?mode=ro{frozen}"


def _settle(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    for pragma in (
        f"busy_timeout = {BUSY_MILLISECONDS}",
        "trusted_schema = OFF",  # a library that came by mail may hold views and triggers that call functions
        "cell_size_check = ON",
        "foreign_keys = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",  # no text in temporary files
        f"cache_size = -{CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.row_factory = sqlite3.Row
    # One damaged text must not make a whole list unreadable.
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        return
    # The WAL needs memory shared between programs, which network drives do not have.
    mode = "TRUNCATE" if is_network_drive(path.parent) else "WAL"
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.execute("PRAGMA synchronous = NORMAL" if mode == "WAL" else "PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA journal_size_limit = {WAL_BYTES}")


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turns failures of SQLite and of the file system into LibraryErrors that name the folder of `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise _explain(error, path) from error
    except UnicodeDecodeError as error:  # SQLite's own message quotes damaged bytes
        raise damaged(path) from error
    except OSError as error:
        raise LibraryFolderError(
            f"The library {path.name} cannot be used in {path.parent}: {error.strerror or error}. "
            "Check the folder and its permissions, or choose another folder."
        ) from error


def damaged(path: Path) -> LibraryDamagedError:
    """The error for a library that cannot be read as it was written."""
    return LibraryDamagedError(
        f"The library {path.name} in {path.parent} is damaged. "
        "Restore a backup, or repair it; the damaged file is kept."
    )


def missing(path: Path, what: str) -> NotInLibraryError:
    """The error for something that is not in the library, or no longer; `what` names it ("such note")."""
    return NotInLibraryError(f"The library {path.name} in {path.parent} has no {what}; it may have been removed.")


def _explain(error: sqlite3.Error, path: Path) -> LibraryError:
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, make in _CAUSES.items():
        if name.startswith(prefix):
            return make(path)
    if isinstance(error, sqlite3.OperationalError) and str(error).startswith(("no such table", "no such column")):
        return LibraryNewerError(
            f"The library {path.name} in {path.parent} was written by another version of the program and lacks a part "
            "that this one needs. Open it once where it can be changed, or update the program."
        )
    if type(error) is sqlite3.DatabaseError:  # an index that cannot be loaded, a schema that makes no sense
        return damaged(path)
    return LibraryError(f"The library {path.name} in {path.parent} cannot do that: {error}.")


def _full(path: Path) -> LibraryError:
    return LibraryFullError(
        f"The disk with the library's folder {path.parent} is full. Nothing was changed; make room and try again."
    )


def _busy(path: Path) -> LibraryError:
    return LibraryBusyError(
        f"Another program is still writing to the library {path.name} in {path.parent}. Try again in a moment."
    )


def _read_only(path: Path) -> LibraryError:
    return LibraryReadOnlyError(
        f"The library {path.name} in {path.parent} can be read but not changed. "
        "Copy it to a folder of yours to change it."
    )


def _unreachable(path: Path) -> LibraryError:
    return LibraryFolderError(
        f"The library {path.name} cannot be opened or written in {path.parent}. "
        "Check that the disk works and the folder may be written to, or choose another folder."
    )


# By the beginning of SQLite's own name of the error (SQLITE_IOERR_FSYNC …).
_CAUSES: dict[str, Callable[[Path], LibraryError]] = {
    "SQLITE_FULL": _full,
    "SQLITE_BUSY": _busy,
    "SQLITE_LOCKED": _busy,
    "SQLITE_READONLY": _read_only,
    "SQLITE_CORRUPT": damaged,
    "SQLITE_NOTADB": damaged,
    "SQLITE_IOERR": _unreachable,
    "SQLITE_CANTOPEN": _unreachable,
    "SQLITE_PERM": _unreachable,
    "SQLITE_AUTH": _unreachable,
}
