"""The library as the place where an import puts things; called from the reading thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from core.resolution.version import Version
from core.store.entries import Added
from desktop.importing import Item

if TYPE_CHECKING:
    from core.store.library import Library

R = TypeVar("R")
PARSER = "1"  # the version of the parser, by which the library knows what to read again


class Ask(Protocol):
    """Does something with the library in its own thread, and waits for it."""

    def __call__(self, work: "Callable[[Library], R]") -> R: ...


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
