"""The library as the place where an import puts things; called from the reading thread."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from core.resolution.version import Version
from core.store.entries import Added
from desktop.importing import Item

R = TypeVar("R")
PARSER = "2"  # the version of the parser, by which the library knows what to read again


class Keeper(Protocol):
    """A library, as far as it keeps what was read."""

    def add(self, data: bytes, name: str, versions: Sequence[Version], *, parser: str) -> Added: ...
    def add_failure(self, name: str, reason: str, *, path: str, data: bytes | None) -> int: ...
    def dismiss_failure(self, failure_id: int) -> None: ...


class Ask(Protocol):
    """Does something with the library in its own thread, and waits for it."""

    def __call__(self, work: Callable[[Keeper], R]) -> R: ...


class LibraryShelf:
    """Keeps what was read, and what could not be."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def add(self, data: bytes, name: str, versions: tuple[Version, ...]) -> Added:
        """Keeps a file with its texts."""
        return self._ask(lambda library: library.add(data, name, versions, parser=PARSER))

    def fail(self, item: Item, reason: str) -> None:
        """Keeps why a file could not be read, for another try."""
        path = str(item.path) if item.path else ""
        self._ask(lambda library: library.add_failure(item.name, reason, path=path, data=item.data))

    def settle(self, failure_id: int) -> None:
        """Forgets an earlier failure, because the file was read now."""
        self._ask(lambda library: library.dismiss_failure(failure_id))
