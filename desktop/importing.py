"""Taking files in: finds the documents in what was dropped, and what each of them gave, one result a file."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from core.errors import InputError
from core.readers.files import bytes_of
from core.resolution.version import Version
from core.store.entries import Added, VersionEntry
from desktop.failures import reason_of, sentence_of

# What a folder is searched for; a file that is given by itself is tried whatever its name.
SUFFIXES = frozenset(
    {".pdf", ".docx", ".doc", ".odt", ".rtf", ".html", ".htm", ".mhtml", ".txt", ".md", ".xml", ".akn", ".zip"}
)
MOST_FILES = 5_000  # a home folder that was dropped by mistake must not be read for hours


@dataclass(frozen=True, slots=True)
class Item:
    """Something to read: a file by its path, or bytes under a name that lie nowhere (pasted, downloaded).

    `failure_id` names the entry of an earlier attempt; `reason` is set where it is known that there is nothing to read.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    failure_id: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What one file gave: the entries and texts of its versions, or the sentences of why not."""

    name: str
    added: tuple[VersionEntry, ...] = ()
    known: tuple[VersionEntry, ...] = ()
    texts: tuple[Version, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def entries(self) -> tuple[VersionEntry, ...]:
        """All versions of the file, new or there already."""
        return self.added + self.known


@dataclass(frozen=True, slots=True)
class ImportReport:
    """All files of one import; `stopped` tells that the user ended it early."""

    results: tuple[Result, ...] = ()

    @property
    def entries(self) -> tuple[VersionEntry, ...]:
        """The versions that the files hold, new or known, each once."""
        return tuple({entry.id: entry for result in self.results for entry in result.entries}.values())

    @property
    def problems(self) -> tuple[str, ...]:
        """The sentences of all that failed."""
        return tuple(problem for result in self.results for problem in result.problems)


class Reading(Protocol):
    """What the reader gives for a file: its versions, and the problems of an archive's members."""

    @property
    def versions(self) -> tuple[Version, ...]: ...
    @property
    def problems(self) -> tuple[InputError, ...]: ...


@dataclass(frozen=True, slots=True)
class Taken:
    """What reading a file gave: its bytes and a reading, or an error; neither where it is known to give nothing."""

    item: Item
    data: bytes = b""
    reading: Reading | None = None
    error: InputError | None = None


class Shelf(Protocol):
    """Where what was read is put; the workspace makes one of its library."""

    def add(self, data: bytes, name: str, versions: tuple[Version, ...]) -> Added:
        """Keeps a file and its versions."""

    def fail(self, item: Item, reason: str) -> None:
        """Keeps a file in the list of those that could not be read."""

    def settle(self, failure_id: int) -> None:
        """Takes an earlier failure out of that list."""


Read = Callable[[bytes, str], Reading]


def items_of(paths: Iterable[Path]) -> Iterator[Item]:
    """What is to be read: files as they are, folders by their documents in order of name."""
    for path in paths:
        if path.is_dir():
            yield from _documents(path)
        else:
            yield Item(path.name, path)


def _documents(folder: Path) -> Iterator[Item]:
    found = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if Path(name).suffix.lower() in SUFFIXES and not name.startswith((".", "~$")):
                found += 1
                yield Item(name, Path(place, name))
            if found >= MOST_FILES:
                return
    if not found:
        reason = QCoreApplication.translate("Import", "there is no document in this folder.")
        yield Item(folder.name, folder, reason=reason)


def take(item: Item, read: Read) -> Taken:
    """Reads one file; `read` raises InputError for one that cannot be used, any other exception passes through."""
    if item.reason:
        return Taken(item)
    try:
        data = item.data if item.data is not None else bytes_of(item.path or Path(item.name))
        return Taken(item, data, read(data, item.name))
    except InputError as error:
        return Taken(item, error=error)


def shelve(taken: Taken, shelf: Shelf) -> Result:
    """Puts what a file gave on the shelf; what failed is put there, too."""
    item, reading = taken.item, taken.reading
    if reading is None:
        reason = reason_of(taken.error) if taken.error else item.reason
        shelf.fail(item, reason)
        return Result(item.name, problems=(sentence_of(taken.error) if taken.error else f"{item.name}: {reason}",))
    added = shelf.add(taken.data, item.name, reading.versions) if reading.versions else Added()
    for problem in reading.problems:
        shelf.fail(Item(problem.name, item.path, item.data), reason_of(problem))
    if item.failure_id is not None and reading.versions:
        shelf.settle(item.failure_id)
    return Result(item.name, added.versions, added.known, reading.versions, tuple(map(sentence_of, reading.problems)))
