"""Opening a library: made when not there, brought up to date, or opened for reading only, with the sentence why."""

from contextlib import ExitStack
from pathlib import Path

from core.errors import LibraryFolderError
from core.store import schema
from core.store.connection import can_write, connect, create, sentences, stamped_version
from core.store.store import Store


def open_store(path: Path, *, read_only: bool) -> Store:
    """The library at `path`, open. Raises LibraryError."""
    if not path.exists():
        if read_only:
            raise LibraryFolderError(f"There is no library {path.name} in {path.parent}. Choose another file.")
        create(path)
    why = _why_read_only(path, asked=read_only)
    connection = connect(path, read_only=bool(why))
    with ExitStack() as undo, sentences(path):
        undo.callback(connection.close)
        if not why and schema.version_of(connection) > schema.SCHEMA:  # the header was older than the journal
            connection.close()
            why = _newer(path)
            connection = connect(path, read_only=True)
        if not why and schema.version_of(connection) < schema.SCHEMA:
            schema.migrate(connection)
        undo.pop_all()
    return Store(path, connection, bool(why), why)


def _why_read_only(path: Path, *, asked: bool) -> str:
    if stamped_version(path) > schema.SCHEMA:
        return _newer(path)
    if asked:
        return f"The library {path.name} in {path.parent} was opened for reading only."
    if not can_write(path):
        return (
            f"The library {path.name} can be read but not changed, because {path.parent} is write-protected. "
            "Copy the library to a folder of yours to change it."
        )
    return ""


def _newer(path: Path) -> str:
    return (
        f"The library {path.name} in {path.parent} was written by a newer version of this program. "
        "It can be read but not changed; update the program to change it."
    )
