"""Reads a page of two columns one column after the other; tables and mastheads stay in the order of their rows."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from core.readers.line import Line

FEWEST = 8
"""Lines that a column of running text has at least."""

SHORTEST = 20
"""Characters that half of its lines have at least: a table's are shorter on one side."""

MOST_ACROSS = 0.1
"""The part of the lines beside each other that may reach across both columns: titles, and a stray line."""


WIDE_STEP = 2.5
"""Usual steps between two lines of a column that part it from what stands below both columns."""


class Printed(NamedTuple):
    """A printed line with its left and right edge in points."""

    left: float
    right: float
    line: Line


def in_reading_order(printed: Sequence[Printed], *, mirrored: bool) -> list[Line]:
    """The lines of a page, given from top to bottom, as they are read; `mirrored` puts the right column first."""
    lines = [each.line for each in printed]
    if len(printed) < 2 * FEWEST:
        return lines
    gutter = (min(each.left for each in printed) + max(each.right for each in printed)) / 2
    left = [each.line for each in printed if each.right <= gutter]
    right = [each.line for each in printed if each.left >= gutter]
    columns = [right, left] if mirrored else [left, right]
    if not all(map(_is_text, columns)):
        return lines
    top = max(_top(column[0]) for column in columns)
    bottom = min(_top(column[-1]) for column in columns)
    beside = [each for each in printed if top <= _top(each.line) <= bottom]
    across = [each for each in beside if each.left < gutter < each.right]
    if not beside or len(across) > MOST_ACROSS * len(beside):
        return lines
    return _one_after_the_other(lines, [_to_its_end(column, bottom) for column in columns], top)


def _is_text(column: Sequence[Line]) -> bool:
    return len(column) >= FEWEST and median(len(line.text) for line in column) >= SHORTEST


def _to_its_end(column: Sequence[Line], bottom: float) -> Sequence[Line]:
    """A column to where its neighbour ends and further as long as no wide gap sets off what follows."""
    step = median(_top(after) - _top(line) for line, after in pairwise(column))
    for place, (line, after) in enumerate(pairwise(column), start=1):
        if _top(after) > bottom and _top(after) - _top(line) > WIDE_STEP * step:
            return column[:place]
    return column


def _one_after_the_other(lines: Sequence[Line], columns: Sequence[Sequence[Line]], top: float) -> list[Line]:
    """What stands above the columns, each column, what reaches across them from there on."""
    within = {id(line) for column in columns for line in column if _top(line) >= top}
    rest = [line for line in lines if id(line) not in within]
    above = [line for line in rest if _top(line) < top]
    ordered = [line for column in columns for line in column if id(line) in within]
    return [*above, *ordered, *(line for line in rest if _top(line) >= top)]


def _top(line: Line) -> float:
    return line.top or 0.0
