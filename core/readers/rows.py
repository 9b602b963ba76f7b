"""Rows: the lines of a document that hold text, and how each is set off from the one before."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import median_low
from typing import NamedTuple

from core.readers.line import Document, Line
from core.text.clean import trimmed
from core.text.styled import Span, Styled

WIDE = 1.25
"""A distance to the line above of this many usual ones sets paragraphs apart; UN documents: 18 points for 12."""

SINGLE = 1.6
"""Lines of one paragraph stand less than this many font sizes apart when a quarter of all do; UN documents: 1.2, and
1.8 between paragraphs, of which a short document may have more than it has lines."""

SAMPLE = 2_000
"""Rows from which the usual size and distance are taken: more tell nothing new."""


_COLUMNS = re.compile(r"[ \u00a0]{4,}|\t")


class Gap(StrEnum):
    """What lies between a row and the one before it."""

    NONE = "none"
    WIDE = "wide"  # a blank line, or a distance that sets paragraphs apart
    PAGE = "page"  # the end of a page, or a footnote or page furniture that was taken out


class Row(NamedTuple):
    """A line with text, or a part of one that stands apart in its line.

    `number` counts the rows; `place` is that of the line in the document, and `is_part` says that the line gave several
    rows, `is_tabular` that it is a row of a table; `styled` is its trimmed text with italics, `raised` are spans of it;
    `gap` is what lies above.
    """

    number: int
    place: int
    line: Line
    styled: Styled
    raised: tuple[Span, ...]
    gap: Gap
    is_part: bool = False
    is_tabular: bool = False

    @property
    def text(self) -> str:
        """What the row says."""
        return self.styled.text


@dataclass(frozen=True, slots=True)
class Setting:
    """How a document's body is set: type size and lowest line in points, zeros where the format gives no positions."""

    size: float
    bottom: float
    lefts: Mapping[int | None, float]

    @property
    def is_positioned(self) -> bool:
        """Whether lines have places on pages."""
        return self.size > 0

    def left(self, page: int | None) -> float:
        """The left edge of the body on a page: margins may differ on odd and even pages."""
        return self.lefts.get(page, 0.0)


def rows_of(document: Document) -> list[Row]:
    """The document's lines that hold text, in order; columns that only spaces part are rows of their own."""
    size = _usual_size(document.lines)
    pitch = _pitch(document.lines, size)
    rows: list[Row] = []
    before: Line | None = None
    blank = False
    for place, line in enumerate(document.lines):
        if not line.text.strip() and not line.label:
            blank = True
            continue
        gap = _gap(before, line, blank, pitch * _enlarged(before, line, size))
        columns = [] if line.whole or line.size else _COLUMNS.split(line.text.strip())
        if len(columns) > 1:
            for column in columns:
                rows.append(Row(len(rows), place, line, trimmed(Styled(column)), (), gap, is_part=True))
                gap = Gap.NONE
        else:
            rows.append(Row(len(rows), place, line, *_trimmed(line), gap))
        before, blank = line, False
    return rows


def setting_of(rows: Sequence[Row]) -> Setting:
    """The usual size of the body, of most characters, and its left edge on each page, of most lines."""
    placed = [row.line for row in rows if row.line.size and row.line.top is not None and row.line.indent is not None]
    sizes: Counter[int] = Counter()
    lefts: dict[int | None, Counter[float]] = {}
    for line in placed:
        sizes[round(line.size or 0)] += len(line.text)
    size = sizes.most_common(1)[0][0] if sizes else 0
    for line in placed:
        if round(line.size or 0) == size:
            lefts.setdefault(line.page, Counter())[line.indent or 0.0] += 1
    edges = {page: count.most_common(1)[0][0] for page, count in lefts.items()}
    return Setting(float(size), max((line.top or 0.0 for line in placed), default=0.0), edges)


def pages(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows of each page; all in one where the format has no pages."""
    page: list[Row] = []
    for row in rows:
        if page and row.line.page != page[-1].line.page:
            yield page
            page = []
        page.append(row)
    if page:
        yield page


def _trimmed(line: Line) -> tuple[Styled, tuple[Span, ...]]:
    """The line's text with one space for each run of white space; raised spans go the same way as italics."""
    if not line.raised:
        return trimmed(Styled(line.text, line.italics)), ()
    raised = trimmed(Styled(line.text, line.raised)).italics
    return trimmed(Styled(line.text, line.italics)), raised


def _gap(before: Line | None, line: Line, blank: bool, pitch: float) -> Gap:
    if before is None:
        return Gap.WIDE
    if before.page != line.page:
        return Gap.PAGE
    if blank or before.whole or line.whole:
        return Gap.WIDE
    if pitch and line.top is not None and before.top is not None:
        if line.top < before.top - pitch:
            return Gap.PAGE  # the next column
        return Gap.WIDE if abs(line.top - before.top) > WIDE * pitch else Gap.NONE
    return Gap.NONE


def _enlarged(before: Line | None, line: Line, size: float) -> float:
    """How much larger than usual the type of two lines is: lines of a title stand further apart."""
    sizes = (before.size if before else None, line.size)
    return max(1.0, min(sizes[0] or 0.0, sizes[1] or 0.0) / size) if size else 1.0


def _usual_size(lines: Sequence[Line]) -> float:
    """The type size of most lines, 0 when the format gives none."""
    return median_low([line.size for line in lines[:SAMPLE] if line.size] or [0.0])


def _pitch(lines: Sequence[Line], size: float) -> float:
    """The usual distance between lines, 0 when the format gives none."""
    steps: list[float] = []
    for before, line in pairwise(lines[:SAMPLE]):
        if line.top is not None and before.top is not None and line.page == before.page and line.top > before.top + 1:
            steps.append(line.top - before.top)
    single = [step for step in steps if step < SINGLE * size]
    steps = single if 4 * len(single) > len(steps) else steps
    return median_low(steps) if steps else 0.0


RULE = re.compile(r"[_\u2014\u2015\u2500-]{5,200}$")
"""The line above footnotes."""
