"""Opens a ZIP of documents: its members one by one, ZIPs inside it once more, nothing written to disk."""

from collections.abc import Iterator
from typing import NamedTuple

from core.errors import DamagedFileError, EmptyFileError, InputError, TooLargeError
from core.readers import limits
from core.readers.formats import package
from core.readers.formats.sniff import format_of

_ZIP = b"PK\x03\x04"
_HOUSEKEEPING = ("__MACOSX/", "Thumbs.db", ".DS_Store", "desktop.ini")  # left by systems, seen by no user


class Member(NamedTuple):
    """A file of an archive: its name without folders, and its bytes or why they could not be had."""

    name: str
    content: bytes | InputError


def members(data: bytes, name: str) -> Iterator[Member]:
    """The files of an archive in the order of its directory; what is wrong with one does not stop the others.

    Raises DamagedFileError and TooLargeError for the archive as a whole, EmptyFileError when there is nothing in it.
    """
    budget = _Budget(name)
    found = False
    for member in _members(data, name, 1, budget):
        found = True
        yield member
    if not found:
        raise EmptyFileError(name, "there is no file in the archive.")


class _Budget:
    """Counts what all layers of an archive unpack to."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._left = limits.UNPACKED_BYTES
        self._files = limits.ENTRIES

    def spend(self, content: bytes) -> bytes:
        self._left -= len(content)
        self._files -= 1
        if self._left < 0 or self._files < 0:
            raise TooLargeError(self._name, "unpacked with all that is in it, the archive is too large.")
        return content


def _members(data: bytes, name: str, depth: int, budget: _Budget) -> Iterator[Member]:
    with package.opened(data, name) as parts:
        for part in parts.names():
            if part.endswith(_HOUSEKEEPING) or part.startswith(_HOUSEKEEPING):
                continue
            own = part.rpartition("/")[2] or part
            content = _content(parts, part, own)
            if isinstance(content, bytes) and budget.spend(content).startswith(_ZIP) and _is_archive(content, own):
                yield from _inner(content, own, depth, budget)
            else:
                yield Member(own, content)


def _inner(data: bytes, name: str, depth: int, budget: _Budget) -> Iterator[Member]:
    if depth >= limits.ARCHIVE_DEPTH:
        yield Member(name, TooLargeError(name, "it is an archive in an archive in an archive.", "Unpack it first."))
        return
    try:
        yield from _members(data, name, depth + 1, budget)
    except DamagedFileError as error:
        yield Member(name, error)


def _content(parts: package.Package, part: str, name: str) -> bytes | InputError:
    if parts.is_link(part):
        return DamagedFileError(name, "it is a link to another file, and links in archives are not followed.")
    if ".." in part.split("/"):
        return DamagedFileError(name, "its name leads out of the archive, which may be meant to do harm.")
    try:
        return parts.read(part)
    except InputError as error:
        return type(error)(name, error.reason, error.advice)


def _is_archive(content: bytes, name: str) -> bool:
    """Whether a ZIP is a plain archive: Word and ODT files are ZIPs too."""
    try:
        return format_of(content, name) == "zip"
    except InputError:
        return False
