"""Where the keys that select text move its end: by letters, words, lines, to the edges of a line or of a column."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.models.roles import Column
from desktop.widgets.text_layout import CellLayout

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place between two characters of drawn text."""

    row: int
    offset: int


class Cells(Protocol):
    """The laid-out texts of a table."""

    def row_count(self) -> int:
        """How many rows there are."""

    def cell(self, row: int, column: Column) -> CellLayout | None:
        """The text of a cell, None where there is none."""

    def page_lines(self) -> int:
        """How many lines of text are about a window's height."""


@dataclass(frozen=True, slots=True)
class Caret:
    """The moving end of a selection; `goal` is the place on the line, in pixels, that lines up and down aim at."""

    spot: Spot
    goal: float


Move = Callable[[Cells, Column, Caret], Spot]


def move_of(event: QKeyEvent) -> Move | None:
    """The move that a key means on this desktop, None for any other key."""
    return next((move for key, move in _MOVES.items() if event.matches(key)), None)


def is_vertical(move: Move) -> bool:
    """Whether a move keeps its place on the line."""
    return move in _VERTICAL


def _beside(cells: Cells, column: Column, caret: Caret, *, to_right: bool, words: bool) -> Spot:
    """To the next letter or word on a side of the screen; past the edge of a paragraph into the next one."""
    row, cell = caret.spot.row, cells.cell(caret.spot.row, column)
    if cell is None:
        return caret.spot
    offset = cell.beside(caret.spot.offset, to_right=to_right, words=words)
    if offset != caret.spot.offset:
        return Spot(row, offset)
    return _across(cells, column, caret, forwards=to_right is not cell.frame.rtl)


def _across(cells: Cells, column: Column, caret: Caret, *, forwards: bool) -> Spot:
    row = _neighbour(cells, column, caret.spot.row, 1 if forwards else -1)
    cell = cells.cell(row, column)
    if row == caret.spot.row or cell is None:
        return caret.spot
    return Spot(row, 0 if forwards else len(cell.marked.text))


def _line(cells: Cells, column: Column, caret: Caret, *, down: bool) -> Spot:
    """To the line above or below, in the next paragraph where this one ends."""
    row, cell = caret.spot.row, cells.cell(caret.spot.row, column)
    if cell is None:
        return caret.spot
    line = cell.line_of(caret.spot.offset) + (1 if down else -1)
    if 0 <= line < cell.line_count:
        return Spot(row, cell.offset_in(line, caret.goal))
    row = _neighbour(cells, column, row, 1 if down else -1)
    other = cells.cell(row, column)
    if row == caret.spot.row or other is None:
        return Spot(caret.spot.row, len(cell.marked.text) if down else 0)
    return Spot(row, other.offset_in(0 if down else other.line_count - 1, caret.goal))


def _page(cells: Cells, column: Column, caret: Caret, *, down: bool) -> Spot:
    """About as many lines up or down as the window shows, less at the ends of the text."""
    spot = caret.spot
    for _ in range(cells.page_lines()):
        before, spot = spot, _line(cells, column, Caret(spot, caret.goal), down=down)
        if spot == before:
            break
    return spot


def _line_edge(cells: Cells, column: Column, caret: Caret, *, end: bool) -> Spot:
    cell = cells.cell(caret.spot.row, column)
    return caret.spot if cell is None else Spot(caret.spot.row, cell.edge_of_line(caret.spot.offset, end=end))


def _column_edge(cells: Cells, column: Column, caret: Caret, *, end: bool) -> Spot:
    """To the beginning or end of the whole text of a side."""
    rows = range(cells.row_count())
    found = next((row for row in (reversed(rows) if end else rows) if cells.cell(row, column)), caret.spot.row)
    cell = cells.cell(found, column)
    return Spot(found, len(cell.marked.text) if end and cell else 0)


def _neighbour(cells: Cells, column: Column, row: int, by: int) -> int:
    """The next row in a direction that has text in the column; the same row where there is none."""
    at = row + by
    while 0 <= at < cells.row_count():
        if cells.cell(at, column) is not None:
            return at
        at += by
    return row


_VERTICAL: tuple[Move, ...] = (
    *(partial(_line, down=True), partial(_line, down=False)),
    *(partial(_page, down=True), partial(_page, down=False)),
)
_MOVES: dict[Key, Move] = {
    Key.SelectNextChar: partial(_beside, to_right=True, words=False),
    Key.SelectPreviousChar: partial(_beside, to_right=False, words=False),
    Key.SelectNextWord: partial(_beside, to_right=True, words=True),
    Key.SelectPreviousWord: partial(_beside, to_right=False, words=True),
    Key.SelectNextLine: _VERTICAL[0],
    Key.SelectPreviousLine: _VERTICAL[1],
    Key.SelectNextPage: _VERTICAL[2],
    Key.SelectPreviousPage: _VERTICAL[3],
    Key.SelectStartOfLine: partial(_line_edge, end=False),
    Key.SelectEndOfLine: partial(_line_edge, end=True),
    Key.SelectStartOfDocument: partial(_column_edge, end=False),
    Key.SelectEndOfDocument: partial(_column_edge, end=True),
}
