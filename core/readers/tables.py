"""Tables: their cells put together to rows, each a line of its own, so that no two figures run into one another."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from core.readers.coverage import Account
from core.readers.furniture import FURNITURE, SMALLER
from core.readers.rows import Gap, Row, Setting
from core.text.styled import joined

BETWEEN = " | "
"""What stands between two cells of a row."""

LEVEL = 2.5
"""Points by which cells of one row may differ in height; UN documents: 0.2."""

TIGHT = 1.45
"""Lines less than this many type sizes apart belong to one row; UN documents: 1.1 to 1.25, rows 1.65 apart."""

MOST_LINES = 6
"""Lines in a row at most; a table whose rows themselves are set so tight is not put together."""

WIDTH = 0.45
"""The usual width of a character, in type sizes: how far a cell reaches, roughly."""

_Printed = list[Row]  # the cells of one printed line, in reading order


class _TableRow(NamedTuple):
    row: Row
    cells: list[Row]


def with_tables(rows: Sequence[Row], setting: Setting, account: Account) -> list[Row]:
    """The rows, those of tables with their cells in one; a head that each page prints again is put aside."""
    result: list[Row] = []
    for is_small, run in _runs(rows, setting):
        printed = list(_printed(run)) if is_small else []
        if any(len(line) > 1 for line in printed):
            result += _without_repeated_heads(list(_table_rows(printed)), account)
        else:
            result += run
    return result


def _runs(rows: Sequence[Row], setting: Setting) -> Iterator[tuple[bool, list[Row]]]:
    """Rows that follow each other in smaller type than the body, and the others, in turn."""
    run: list[Row] = []
    small = False
    for row in rows:
        is_small = setting.is_positioned and (row.line.size or 0.0) < SMALLER * setting.size
        if run and is_small != small:
            yield small, run
            run = []
        small = is_small
        run.append(row)
    if run:
        yield small, run


def _printed(run: Sequence[Row]) -> Iterator[_Printed]:
    """The printed lines of a table from top to bottom; cells of a line may stand a little higher or lower."""
    line: _Printed = []
    for row in run:
        if line and not _is_level(line[0], row):
            yield sorted(line, key=_left)
            line = []
        line.append(row)
    yield sorted(line, key=_left)


def _is_level(one: Row, other: Row) -> bool:
    return one.line.page == other.line.page and abs((one.line.top or 0.0) - (other.line.top or 0.0)) < LEVEL


def _table_rows(printed: Sequence[_Printed]) -> Iterator[_TableRow]:
    """The rows of a table; lines that are set tight below each other make one, cell by cell."""
    group = [printed[0]]
    for above, line in pairwise(printed):
        if _is_tight(above[0], line[0]):
            group.append(line)
        else:
            yield from _rows_of(group)
            group = [line]
    yield from _rows_of(group)


def _is_tight(above: Row, below: Row) -> bool:
    step = (below.line.top or 0.0) - (above.line.top or 0.0)
    return above.line.page == below.line.page and 0 < step < TIGHT * (below.line.size or 0.0)


def _rows_of(group: list[_Printed]) -> Iterator[_TableRow]:
    if len(group) > MOST_LINES:
        for line in group:
            yield _row([[cell] for cell in line])
        return
    columns: list[list[Row]] = []
    for cell in (cell for line in group for cell in line):
        column = next((column for column in columns if any(_overlap(cell, other) for other in column)), None)
        if column is None:
            columns.append([cell])
        else:
            column.append(cell)
    yield _row(sorted(columns, key=lambda column: min(map(_left, column))))


def _overlap(one: Row, other: Row) -> bool:
    return _left(one) < _right(other) and _left(other) < _right(one)


def _left(row: Row) -> float:
    return row.line.indent or 0.0


def _right(row: Row) -> float:
    return _left(row) + WIDTH * (row.line.size or 0.0) * len(row.text)


def _row(columns: Sequence[Sequence[Row]]) -> _TableRow:
    """One row of a table, at the place of its first cell."""
    cells = [cell for column in columns for cell in column]
    texts = [joined([cell.styled for cell in column], [" "] * (len(column) - 1)) for column in columns]
    styled = joined(texts, [BETWEEN] * (len(texts) - 1))
    first = min(cells, key=lambda cell: cell.number)
    line = replace(first.line, text=" ".join(cell.line.text for cell in cells))
    return _TableRow(first._replace(line=line, styled=styled, raised=(), gap=Gap.WIDE, is_tabular=True), cells)


def _without_repeated_heads(table: list[_TableRow], account: Account) -> list[Row]:
    """The rows without the head that stands again at the top of each further page."""
    head = table[0].row
    kept = [head]
    for above, (row, cells) in pairwise(table):
        if row.text == head.text and row.line.page != above.row.line.page:
            for cell in cells:
                account.leave(cell, FURNITURE)
        else:
            kept.append(row)
    return kept
