"""Distances: how much changed between pairs of versions, measured in the background and kept."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Job, Jobs, Lane


class Distances(QObject):
    """The share of rows that differ, for the pairs that a time line shows."""

    measured = Signal()  # `between` knows more

    def __init__(self, jobs: Jobs, share: Callable[[int, int, Job], float], parent: QObject | None = None) -> None:
        """`share` measures one pair, in the thread in which comparisons are made."""
        super().__init__(parent)
        self._jobs = jobs
        self._share = share
        self._known: dict[tuple[int, int], float] = {}

    def measure(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Finds out about the pairs that are not known yet; `measured` says when."""
        wanted = [pair for pair in pairs if pair not in self._known]
        if not wanted:
            return

        def work(job: Job) -> dict[tuple[int, int], float]:
            return {pair: self._share(*pair, job) for pair in wanted}

        def keep(found: dict[tuple[int, int], float]) -> None:
            self._known.update(found)
            self.measured.emit()

        self._jobs.start(Lane.COMPARING, work, keep, failed=lambda _: None)

    def between(self, old_id: int, new_id: int) -> float | None:
        """The share of rows that differ, 0 to 1, once it was measured."""
        return self._known.get((old_id, new_id))

    def clear(self) -> None:
        """Forgets all, because texts or numbers are others."""
        self._known.clear()
