"""RowHeights: gives a long table its row heights lazily: estimated at once, exact when seen, neighbours when idle.

Source of the method: measured against ten other ways of drawing 5,000 pairs of paragraphs; only this one had the first
picture in under 60 ms and kept Qt's own accessibility of tables.
"""

from collections.abc import Callable, Iterable
from itertools import chain
from statistics import mode
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

IDLE_BUDGET = 0.008  # seconds of work between two looks at the event queue; half a frame at 60 Hz
REST = 90  # milliseconds without scrolling before rows around the screen are measured
AROUND = 150  # rows measured on either side of the screen: an ordinary text as a whole, of a long one what comes next


class RowHeights(QObject):
    """Keeps the heights of a table's rows; whatever grows above it, the row at the top stays where it is."""

    changed = Signal()

    def __init__(
        self, table: QTableView, estimates: Callable[[], Iterable[int]], measure: Callable[[int, bool], int]
    ) -> None:
        """`measure` gets the row and whether it is about to be drawn, so that its layout is worth keeping."""
        super().__init__(table)
        self._table, self._estimates, self._measure = table, estimates, measure
        self._known = bytearray()
        self._sizes: list[int] = []  # what the header has, so that it need not be asked 5,000 times
        self._waiting: list[tuple[int, int]] = []
        self._settling = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._measure_some)

    @property
    def is_exact(self) -> bool:
        """Whether all rows on the screen and around it have been measured."""
        return not self._idle.isActive()

    def stop(self) -> None:
        """Measures no more until the next reset: the rows are others now, and have the header's own size."""
        self._idle.stop()
        self._sizes, self._waiting = [], []

    def reset(self) -> None:
        """Estimates all rows anew, with the row at the top kept in place, and measures what is seen."""
        rows = self._table.model().rowCount()
        self._known = bytearray(rows)
        self._waiting = []
        estimates = list(self._estimates())
        if not self._sizes and estimates:
            self._sizes = [self._begin_with(estimates)] * rows
        self._set(enumerate(estimates))
        self.settle()

    def _begin_with(self, estimates: list[int]) -> int:
        """Gives all new rows the most frequent height at one stroke, and returns it."""
        header, size = self._table.verticalHeader(), mode(estimates)
        header.blockSignals(True)
        header.setDefaultSectionSize(size)
        header.blockSignals(False)
        return size

    def remeasure(self, row: int) -> None:
        """Measures one row anew, for its text is drawn otherwise now."""
        self._set([(row, self._exact(row))])

    def settle(self) -> None:
        """Measures the rows that are on the screen, until those that come into view are measured, too."""
        if self._settling:
            return
        self._settling = True
        self._take_waiting()
        while unknown := [row for row in self.seen() if not self._known[row]]:
            self._set((row, self._exact(row)) for row in unknown)
        self._settling = False
        if self._known:
            self._idle.start(REST)

    def exact_around(self, row: int, height: int) -> None:
        """Measures a row and those after it, over a height in pixels, before it is scrolled to."""
        self._take_waiting()
        found = []
        while row < len(self._known) and height > 0:
            found.append((row, self._exact(row)))
            height -= found[-1][1]
            row += 1
        self._set(found)

    def seen(self) -> range:
        """The rows on the screen."""
        top = self._table.rowAt(0)
        if top < 0:
            return range(0)
        bottom = self._table.rowAt(self._table.viewport().height())
        return range(top, (bottom if bottom >= 0 else len(self._known) - 1) + 1)

    def _exact(self, row: int, *, seen: bool = True) -> int:
        self._known[row] = 1
        return self._measure(row, seen)

    def _set(self, heights: Iterable[tuple[int, int]]) -> None:
        """Takes over heights; draws anew only when a row on the screen is among them."""
        header = self._table.verticalHeader()
        seen = self.seen()
        top = max(0, seen.start)
        shift = self._table.rowViewportPosition(top)
        grown = touched = False
        header.blockSignals(True)
        for row, height in heights:
            if self._sizes[row] != height:
                self._sizes[row] = height
                header.resizeSection(row, height)
                grown, touched = True, touched or row in seen
        header.blockSignals(False)
        if not grown:
            return
        self._table.updateGeometries()
        self._table.verticalScrollBar().setValue(header.sectionPosition(top) - shift)
        if touched:
            self._table.viewport().update()
        self.changed.emit()

    def _measure_some(self) -> None:
        """Measures rows that nobody has seen, the nearest below the screen first, until the budget is spent."""
        start = perf_counter()
        seen = self.seen()
        below = range(seen.start, min(len(self._known), seen.stop + AROUND))
        above = range(seen.start - 1, max(-1, seen.start - AROUND - 1), -1)
        for row in chain(below, above):
            if self._known[row]:
                continue
            if perf_counter() - start > IDLE_BUDGET:
                self._idle.start(0)
                return
            self._waiting.append((row, self._exact(row, seen=False)))
        self._take_waiting()

    def _take_waiting(self) -> None:
        """Takes over what was measured in idle moments, all at once: each time, the scroll bar is drawn anew."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._set(waiting)
