"""Opening a library: made when not there, brought up to date, or opened for reading only, with the sentence why."""

from contextlib import ExitStack
from pathlib import Path

from core.errors import LibraryFolderError
from core.store import backup, journal, schema
from core.store.connection import can_write, connect, create, sentences, stamped_version
from core.store.store import Store


def open_store(path: Path, *, read_only: bool, keep_backup: bool = True) -> Store:
    """The library at `path`, open; before a migration it is backed up (`keep_backup`). Raises LibraryError."""
    if not path.exists():
        if read_only:
            raise LibraryFolderError(f"There is no library {path.name} in {path.parent}. Choose another file.")
        create(path)
    why = _why_read_only(path, asked=read_only)
    store = Store(path, connect(path, read_only=bool(why)), bool(why), why)
    with ExitStack() as on_failure, sentences(path):
        on_failure.push(lambda *_: store.connection.close())
        if not why and schema.version_of(store.connection) > schema.SCHEMA:  # the header was older than the journal
            store.connection.close()
            store.connection = connect(path, read_only=True)
            store.read_only, store.why_read_only = True, _newer(path)
        if not store.read_only:
            _bring_up_to_date(store, keep_backup=keep_backup)
        on_failure.pop_all()
    return store


def _bring_up_to_date(store: Store, *, keep_backup: bool) -> None:
    taken = schema.version_of(store.connection)
    if taken < schema.SCHEMA:
        if taken and keep_backup:
            backup.take(store, "migration")
        schema.migrate(store.connection)
    journal.scrub_if_due(store)


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
