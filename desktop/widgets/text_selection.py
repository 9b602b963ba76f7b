"""TextSelection: text selected across rows of one column of a reading table, with the mouse or by keyboard."""

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTableView

from desktop.models.roles import Column
from desktop.widgets.caret_moves import Caret, Spot, is_vertical, move_of
from desktop.widgets.text_layout import CellLayout

DRAG_SCROLL = 24  # pixels at a time while the mouse is held above or below the text
DRAG_INTERVAL = 30  # milliseconds


class TextTable(QTableView):
    """A table whose cells hold laid-out text."""

    def spot_at(self, point: QPointF, column: Column | None = None) -> tuple[Column, Spot] | None:
        """The column and spot nearest to a point, in one column or in that under the point; None where no text is."""
        raise NotImplementedError

    def cell(self, row: int, column: Column) -> CellLayout | None:
        """The laid-out text of a cell, None where there is none."""
        raise NotImplementedError

    def row_count(self) -> int:
        """How many rows there are."""
        return self.model().rowCount()

    def page_lines(self) -> int:
        """How many lines of text are about a window's height."""
        raise NotImplementedError

    def show_spot(self, column: Column, spot: Spot) -> None:
        """Scrolls as far as brings the line of a spot into view."""
        raise NotImplementedError


class TextSelection(QObject):
    """What is selected: two spots in one column; it draws nothing itself."""

    def __init__(self, table: TextTable) -> None:
        super().__init__(table)
        self._table = table
        self.column: Column | None = None
        self._anchor = self._end = Spot(0, 0)
        self._goal: float | None = None  # the place on the line that moves up and down aim at
        self._dragging = False
        self._mouse = QPoint()
        self._scroller = QTimer(self)
        self._scroller.setInterval(DRAG_INTERVAL)
        self._scroller.timeout.connect(self._drag_on)

    @property
    def is_empty(self) -> bool:
        """Whether no character is selected."""
        return self.column is None or self._anchor == self._end

    def clear(self) -> None:
        """Selects nothing."""
        self.column, self._dragging = None, False
        self._scroller.stop()
        self._table.viewport().update()

    def select_all(self, column: Column) -> None:
        """Selects the whole text of a column."""
        last = self._table.model().rowCount() - 1
        self.column, self._anchor, self._end = column, Spot(0, 0), Spot(last, self._length(last, column))
        self._table.viewport().update()

    def span_in(self, row: int, column: Column) -> tuple[int, int] | None:
        """The selected part of a cell's drawn text."""
        first, last = sorted((self._anchor, self._end))
        if self.is_empty or column is not self.column or not first.row <= row <= last.row:
            return None
        start = first.offset if row == first.row else 0
        return start, last.offset if row == last.row else self._length(row, column)

    def caret_in(self, row: int, column: Column) -> int | None:
        """Where the caret stands in a cell's drawn text."""
        return self._end.offset if column is self.column and row == self._end.row else None

    def rows(self) -> range:
        """The rows that the selection touches."""
        first, last = sorted((self._anchor, self._end))
        return range(0) if self.is_empty else range(first.row, last.row + 1)

    def press(self, event: QMouseEvent, *, extend: bool) -> None:
        """Begins a selection at the mouse, or moves its end there."""
        found = self._table.spot_at(event.position())
        if found is None:
            self.clear()
            return
        column, spot = found
        if not (extend and column is self.column):
            self.column, self._anchor = column, spot
        self._end, self._dragging, self._goal = spot, True, None
        self._table.viewport().update()

    def drag(self, event: QMouseEvent) -> None:
        """Moves the end of the selection to the mouse; past the edge the text scrolls."""
        if not self._dragging:
            return
        self._mouse = event.position().toPoint()
        outside = not 0 <= self._mouse.y() < self._table.viewport().height()
        self._scroller.start() if outside else self._scroller.stop()
        self._reach()

    def release(self) -> None:
        """Ends the drag."""
        self._dragging = False
        self._scroller.stop()

    def select_word(self, event: QMouseEvent) -> None:
        """Selects the word under the mouse."""
        found = self._table.spot_at(event.position())
        if found is None:
            return
        self.column, spot = found
        cell = self._table.cell(spot.row, self.column)
        start, end = cell.word_at(spot.offset) if cell else (0, 0)
        self._anchor, self._end, self._dragging = Spot(spot.row, start), Spot(spot.row, end), False
        self._table.viewport().update()

    # By keyboard

    def stand_in(self, row: int, column: Column) -> None:
        """Puts the caret before the text of a cell, from where keys select; one without text keeps what there is."""
        if self._table.cell(row, column) is not None:
            self.column, self._anchor, self._end = column, Spot(row, 0), Spot(row, 0)
            self._goal = None
            self._table.viewport().update()

    def extend(self, event: QKeyEvent, row: int) -> bool:
        """Moves the end by a key that selects, from the current row when nothing stands in it; False for other keys."""
        move = move_of(event)
        if move is None:
            return False
        if self.is_empty and (self.column is None or self._end.row != row):
            self.column = None
            for column in (Column.OLD, Column.NEW):  # the new text, where there is one
                self.stand_in(row, column)
        if self.column is not None:
            cell = self._table.cell(self._end.row, self.column)
            here = cell.x_of(self._end.offset) if cell else 0.0
            caret = Caret(self._end, here if self._goal is None else self._goal)
            self._end = move(self._table, self.column, caret)
            self._goal = caret.goal if is_vertical(move) else None
            self._table.show_spot(self.column, self._end)
            self._table.viewport().update()
        return True

    def _drag_on(self) -> None:
        bar = self._table.verticalScrollBar()
        bar.setValue(bar.value() + (DRAG_SCROLL if self._mouse.y() > 0 else -DRAG_SCROLL))
        self._reach()

    def _reach(self) -> None:
        height = self._table.viewport().height()
        at = QPointF(self._mouse.x(), min(max(0, self._mouse.y()), height - 1))
        found = self._table.spot_at(at, self.column)
        if found is not None:
            self._end = found[1]
            self._table.viewport().update()

    def _length(self, row: int, column: Column) -> int:
        cell = self._table.cell(row, column)
        return len(cell.marked.text) if cell else 0
