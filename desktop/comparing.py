"""Comparer: compares two versions of the library, or takes what an earlier, long comparison of them has left there."""

import time
from collections.abc import Callable
from typing import Any, Protocol

from core.comparison.change import Comparison
from core.comparison.record import from_record, to_record
from core.resolution.pins import Pins
from core.resolution.version import Version
from desktop.jobs import Job, Jobs, Lane

ENGINE = "1"  # raise it whenever rows, edits or classes may come out differently: what was kept is then made again
# Seconds from which a comparison is kept: one of 1,000 paragraphs takes 150 ms and reading it back 10 ms, while an
# ordinary one is made as fast as it is read.
WORTH_KEEPING = 0.05


class Compare(Protocol):
    """The door of core's comparison, with one preparation for all that the library holds."""

    def __call__(self, old: Version, new: Version, pins: Pins, job: Job) -> Comparison: ...


class Keeper(Protocol):
    """A library, as far as it keeps comparisons; the workspace opens it."""

    @property
    def why_read_only(self) -> str: ...
    def comparison(self, old_id: int, new_id: int, engine: str) -> dict[str, Any] | None: ...
    def keep_comparison(self, old_id: int, new_id: int, engine: str, record: dict[str, Any]) -> None: ...
    def load(self, version_id: int) -> Version: ...
    def pins(self, old_id: int, new_id: int) -> Pins: ...


class Comparer:
    """Works in the thread in which comparisons are made; the library is asked in its own."""

    def __init__(self, jobs: Jobs, library: Callable[[], Keeper], compare: Compare) -> None:
        """`library` may be called only in the library's thread."""
        self._jobs = jobs
        self._library = library
        self._compare = compare

    def compared(self, ids: tuple[int, int], old: Version, new: Version, pins: Pins, job: Job) -> Comparison:
        """The comparison of two versions, whose ids in the library are `ids`, with the reader's pins."""
        kept = self._jobs.call(Lane.LIBRARY, lambda: self._library().comparison(*ids, ENGINE))
        if kept is not None:
            return from_record(kept)
        begin = time.perf_counter()
        comparison = self._compare(old, new, pins, job)
        if time.perf_counter() - begin >= WORTH_KEEPING:
            self._jobs.leave(Lane.LIBRARY, lambda: self._keep(ids, old, new, pins, comparison))
        return comparison

    def _keep(self, ids: tuple[int, int], old: Version, new: Version, pins: Pins, comparison: Comparison) -> None:
        """Keeps a comparison, unless a text or a pin was changed while it was made."""
        library = self._library()
        if library.why_read_only:
            return
        if (library.load(ids[0]), library.load(ids[1]), library.pins(*ids)) == (old, new, pins):
            library.keep_comparison(*ids, ENGINE, to_record(comparison, old, new))
