"""Connections: the library open once for each lane that works with it, for SQLite wants one connection a thread."""

from collections.abc import Callable
from functools import partial
from typing import Generic, Protocol, TypeVar

from desktop.jobs import Job, Jobs, Lane

R = TypeVar("R")


class Closable(Protocol):
    """What can be closed."""

    def close(self) -> None:
        """Closes it."""


L = TypeVar("L", bound=Closable)


class Connections(Generic[L]):
    """Opens the library on a lane when that lane first needs it, and closes it there."""

    def __init__(self, jobs: Jobs, open_one: Callable[[Lane], L]) -> None:
        self._jobs = jobs
        self._open = open_one
        self._opened: dict[Lane, L] = {}

    def here(self, lane: Lane) -> L:
        """The library; only in the thread of that lane."""
        if lane not in self._opened:
            self._opened[lane] = self._open(lane)
        return self._opened[lane]

    def ask(
        self,
        lane: Lane,
        work: Callable[[L, Job], R],
        done: Callable[[R], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
    ) -> Job:
        """Runs `work` with the library on a lane; `done` or `failed` is called on the GUI thread."""
        return self._jobs.start(lane, lambda job: work(self.here(lane), job), done, failed, title)

    def close_all(self, own: Lane) -> None:
        """Closes every connection, each in its own thread; for a job on the lane `own`."""
        for lane in list(self._opened):
            if lane is own:
                self._close(lane)
            else:
                self._jobs.call(lane, partial(self._close, lane))

    def closers(self) -> dict[Lane, Callable[[], None]]:
        """The last call of each lane that has a connection."""
        return {lane: partial(self._close, lane) for lane in list(self._opened)}

    def _close(self, lane: Lane) -> None:
        """Closes the connection of a lane, if there is one; only in the thread of that lane."""
        opened = self._opened.pop(lane, None)
        if opened is not None:
            opened.close()
