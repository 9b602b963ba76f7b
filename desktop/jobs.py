"""Runs core's calls off the GUI thread: lanes of one thread each, progress and cancel, answers by queued signals."""

import contextlib
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from core.errors import CancelledError
from desktop.answers import hand

T = TypeVar("T")
_REPORT_EVERY = 0.05  # seconds between two reports of progress: the eye sees no more, and the event queue stays short


class Lane(StrEnum):
    """A thread of its own; what is started on it runs one after the other."""

    LIBRARY = "library"  # SQLite's objects may be used only in the thread that made them
    READING = "reading"  # talks to the reading process
    COMPARING = "comparing"
    SEARCHING = "searching"  # a library has a connection here, too, so that typing never waits for an import
    UPKEEP = "upkeep"  # and here, for backups and checks


class Job:
    """One piece of work: what its code may ask and report from its own thread, and its owner may stop.

    `title` is what the status bar shows ("" for work too short to show); `share` is the done part, 0 to 1.
    """

    def __init__(self, title: str, reported: Callable[["Job"], None]) -> None:
        self.title = title
        self.share = 0.0
        self._reported = reported
        self._stop = threading.Event()
        self._last = 0.0

    def report(self, share: float) -> None:
        """Tells how much is done, 0 to 1; cheap enough to be called often."""
        self.share = share
        now = time.monotonic()
        if now - self._last >= _REPORT_EVERY:
            self._last = now
            self._reported(self)

    def cancel(self) -> None:
        """Asks the work to stop; its answer will not be delivered."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Whether the work should stop; core's calls take this as their `cancelled`."""
        return self._stop.is_set()


class Jobs(QObject):
    """The lanes and what runs on them. It lives as long as the program and owns the signals; a job owns none."""

    changed = Signal()  # the list of running jobs, or how far one of them is
    failed = Signal(object)  # an exception that nobody took
    _answered = Signal(object)
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._running: list[Job] = []
        self._closed = False
        # A slot of an object in the GUI thread: Qt delivers what a worker thread emits through the event loop.
        # Queued also where the work is done before `start` has returned: no answer comes while one is still asking.
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._show)

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that have been started and have not answered, oldest first."""
        return tuple(self._running)

    @property
    def titled(self) -> tuple[Job, ...]:
        """The running jobs that are worth showing."""
        return tuple(job for job in self._running if job.title)

    def start(
        self,
        lane: Lane,
        work: Callable[[Job], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
    ) -> Job:
        """Runs `work` on a lane; `done` or `failed` is called on the GUI thread, neither after a cancel.

        Without `failed` an exception goes to the signal of that name.
        """
        job = Job(title, self._reported.emit)
        if self._closed:
            return job
        self._running.append(job)
        self.changed.emit()

        def answer(future: Future[T]) -> None:
            if not self._closed:
                self._answered.emit(lambda: self._finish(job, future, done, failed))

        self._executor(lane).submit(work, job).add_done_callback(answer)
        return job

    def call(self, lane: Lane, work: Callable[[], T]) -> T:
        """Runs `work` on another lane and waits for it; for jobs, never for the GUI thread."""
        return self._executor(lane).submit(work).result()

    def leave(self, lane: Lane, work: Callable[[], object]) -> None:
        """Leaves something to another lane and goes on; for jobs, and work that may fail or be lost unnoticed."""
        with contextlib.suppress(RuntimeError):  # the program is being closed, and the lane with it
            self._executor(lane).submit(work)

    def close(self, last: dict[Lane, Callable[[], None]]) -> None:
        """Stops everything and waits; `last` holds the final call of a lane, which closes what the lane owns."""
        if self._closed:
            return
        self._closed = True
        for job in self._running:
            job.cancel()
        for lane, executor in self._lanes.items():
            if lane in last:
                executor.submit(last[lane])
        for executor in self._lanes.values():
            executor.shutdown(wait=True)

    def _executor(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane.value)
        return self._lanes[lane]

    @Slot(object)
    def _deliver(self, deliver: Callable[[], None]) -> None:
        deliver()

    @Slot(object)
    def _show(self, job: Job) -> None:
        if job in self._running:
            self.changed.emit()

    def _finish(
        self,
        job: Job,
        future: "Future[T]",
        done: Callable[[T], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        self._running.remove(job)
        self.changed.emit()
        error = future.exception() if not future.cancelled() else CancelledError(job.title)
        if job.is_cancelled() or isinstance(error, CancelledError):
            return
        if error is None:
            hand(done, future.result())
        elif isinstance(error, Exception):
            hand(failed or self.failed.emit, error)
