"""Progress and cancelling, told in shares of the whole work."""

from collections.abc import Callable

from core.errors import CancelledError


class Reporter:
    """Tells how much of a piece of work is done and stops it when the user asks; pieces may have pieces."""

    def __init__(
        self,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        start: float = 0.0,
        end: float = 1.0,
    ) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._start, self._end = start, end

    def __call__(self, share: float) -> None:
        """`share`, 0 to 1, of this piece is done. Raises CancelledError when the user has stopped the work."""
        if self._cancelled is not None and self._cancelled():
            raise CancelledError("The comparison was stopped.")
        if self._progress is not None:
            self._progress(self._start + share * (self._end - self._start))

    def part(self, start: float, end: float) -> "Reporter":
        """The piece between two shares of this one."""
        width = self._end - self._start
        return Reporter(self._progress, self._cancelled, self._start + start * width, self._start + end * width)
