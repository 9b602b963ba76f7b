"""Reads many files in two processes side by side, and hands what they gave on in the order of the files."""

from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import Protocol, TypeVar

from desktop.importing import Item

T = TypeVar("T")
SIDE_BY_SIDE = 2  # reading processes: more would leave nothing of an ordinary machine to the window
FEW = 8  # files: for fewer a second process, which needs 0.2 s to start, gains nothing
_AHEAD = 4  # files that are read or being read while an earlier one is being kept


class Closable(Protocol):
    """A reading process that can be ended."""

    def close(self) -> None:
        """Ends it."""


R = TypeVar("R", bound=Closable)


def read_ahead(
    items: Sequence[Item], read: Callable[[R, Item], T], first: R, new: Callable[[], R]
) -> Generator[T, None, None]:
    """What `read` gives for each item, in their order; `new` starts a second process, ended with the last file.

    What `read` raises for a file is raised in its turn. Close the iterator to give the rest up.
    """
    if len(items) < FEW:
        yield from (read(first, item) for item in items)
        return
    second = new()
    idle: SimpleQueue[R] = SimpleQueue()
    for reader in (first, second):
        idle.put(reader)

    def read_one(item: Item) -> T:
        reader = idle.get()
        try:
            return read(reader, item)
        finally:
            idle.put(reader)

    try:
        with ThreadPoolExecutor(SIDE_BY_SIDE, "reading ahead") as pool:
            yield from _in_order(items, lambda item: pool.submit(read_one, item))
    finally:
        second.close()


def _in_order(items: Sequence[Item], submit: Callable[[Item], "Future[T]"]) -> Iterator[T]:
    waiting: deque[Future[T]] = deque()
    try:
        for item in items:
            waiting.append(submit(item))
            if len(waiting) >= _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for each in waiting:
            each.cancel()
