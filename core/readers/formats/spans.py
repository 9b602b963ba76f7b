"""Turns pieces of text with positions on a page into printed lines in reading order."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from core.readers.formats.columns import Printed, in_reading_order
from core.readers.formats.right_to_left import is_right_to_left, logical
from core.readers.line import Line
from core.readers.line import Span as TextSpan

SAME_BASELINE = 0.3
"""Baselines closer than this part of the font size are one printed row (the masthead mixes sizes and shifts them)."""

RAISED = (0.12, 0.75)
"""A footnote mark stands this far above the baseline, in sizes of its neighbour; UN documents: 0.35."""

SMALL = 0.85
"""A raised mark is smaller than this part of its neighbour; UN documents: 0.65, office programs up to 0.8."""

COLUMN_GAP = 3.0
"""A gap this many font sizes wide parts two columns. A number and its text are at most 2.5 apart."""

FIGURE_GAP = 0.8
"""A gap this many font sizes wide parts a figure from what stands before it in a table; in 56 234 300 it is 0.25."""

CELL_LINES = 3
"""Lines of a cell of words at most, beside the last of which the figures of its row stand."""

SPACE_GAP = 0.187
"""Where the library reports a space between two pieces, a gap under this part of the font size proves it invented:
in 700 UN documents pieces of one word stand up to 0.187 apart (317 pairs), words 0.187 and more (3,200 pairs)."""

CAPITAL_GAP = 0.15
"""The same before a capital or a figure behind a small letter: no word goes on so, and A and 1 hide part of the gap."""

SILENT_GAP = 0.28
"""Where it reports none, only a gap of this size is a space ("1" before a dash leaves 0.25)."""

WIDTH_GAP = 0.12
"""The same where the full widths of characters are known, and letters of a word leave nothing between them."""

IDEOGRAPH_GAP = 0.6
"""Between a Chinese character and a letter or figure: office programs set a quarter of the font size there, justified
lines more, and neither is a space."""

WIDE_SIGN_GAP = 1.1
"""After a Chinese comma or stop, whose ink fills half of its square."""

HANGING = {"f": 0.06}
"""A roman f reaches over its own width by this part of the font size, and makes the gap after it look smaller."""

_CLINGING = frozenset(",.)]")  # never after a space in any of the six languages
_NEIGHBOURS = 4  # spans before a mark that may carry it; more stand between only where other marks do
_FIGURES = re.compile(r"[\d\s.,()%\u2012-\u2014-]{1,40}")
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_WIDE_SIGN = re.compile(r"[\u3000-\u303f\uff00-\uffef]")

# What stands in a text layer for letters or hyphens: ligatures as single characters, and the two codes PDFium gives
# a hyphen at the end of a line.
_PRINTED = str.maketrans(
    {
        "\x02": "-", "\ufffe": "-", "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
        "\ufb05": "st", "\ufb06": "st", "\r": " ", "\n": " ", "\x00": None,
    }
)  # fmt: skip


class Font(NamedTuple):
    """What the name of a font says of its style."""

    bold: bool
    italic: bool


class Span(NamedTuple):
    """A piece of text in one font; positions in points from the lower left corner of the page.

    x and baseline are the pen's origin, left and right the edges of the ink. `text` is "" for a lone space.
    """

    text: str
    x: float
    baseline: float
    left: float
    right: float
    size: float
    font: Font
    raised: bool = False


def lines_of(spans: Iterable[Span], height: float, page: int) -> list[Line]:
    """The printed lines of a page of `height` points as they are read; a row of two columns gives two lines."""
    printed: list[Printed] = []
    turned = 0
    size, left = 0.0, 0  # of the row of a table above, and how many rows further down it tells anything
    for row in _rows(list(spans)):
        mirrored = is_right_to_left(row)
        turned += mirrored
        segments = list(_segments(row, in_table=left > 0 and row[0].size == size))
        size, left = (row[0].size, CELL_LINES) if len(segments) > 1 else (size, left - 1)
        for segment in reversed(segments) if mirrored else segments:
            line = _line(logical(_spaced(segment)) if mirrored else segment, height, page, mirrored=mirrored)
            if line.text:
                printed.append(Printed(segment[0].left, max(span.right for span in segment), line))
    return in_reading_order(printed, mirrored=2 * turned > len(printed))


def _rows(spans: list[Span]) -> list[list[Span]]:
    bands = _bands(spans)
    _attach_raised(bands)
    rows: list[list[Span]] = []
    for band in filter(None, bands):
        if rows and _same_row(rows[-1], band):
            rows[-1] += band
        else:
            rows.append(band)
    return rows


def _bands(spans: list[Span]) -> list[list[Span]]:
    """Spans of one baseline each, from top to bottom."""
    bands: list[list[Span]] = []
    for span in sorted(spans, key=attrgetter("baseline"), reverse=True):
        if bands and bands[-1][0].baseline - span.baseline < 0.5:
            bands[-1].append(span)
        else:
            bands.append([span])
    return bands


def _same_row(row: list[Span], band: list[Span]) -> bool:
    sizes = [s.size for s in (*row, *band) if s.text.strip()]
    return bool(sizes) and row[-1].baseline - band[0].baseline < SAME_BASELINE * min(sizes)


def _attach_raised(bands: list[list[Span]]) -> None:
    """Moves footnote marks down into the line that they belong to."""
    shelves = [_Shelf(band) for band in bands]
    for index, band in enumerate(bands):
        staying: list[Span] = []
        for span in band:
            host = _host(span, shelves, index + 1) if span.text.strip() else None
            if host is None:
                staying.append(span)
            else:
                bands[host].append(span._replace(raised=True))
        bands[index] = staying


class _Shelf:
    """The spans of a band by their place, to find those beside a mark without looking at all of them."""

    def __init__(self, band: list[Span]) -> None:
        self.baseline = band[0].baseline
        self._spans = sorted((span for span in band if span.text.strip()), key=attrgetter("x"))
        self._starts = [span.x for span in self._spans]
        self._largest = max((span.size for span in self._spans), default=0.0)

    def carries(self, mark: Span) -> bool:
        """Whether a span of the band is so much larger than a mark, and so near, that the mark belongs to it."""
        if mark.size >= SMALL * self._largest:
            return False
        place = bisect_right(self._starts, mark.x)
        return any(_carries(span, mark) for span in self._spans[max(place - _NEIGHBOURS, 0) : place + 1])


def _host(mark: Span, shelves: list[_Shelf], start: int) -> int | None:
    """The band below that a mark belongs to: one with larger text beside the mark."""
    for index in range(start, len(shelves)):
        if mark.baseline - shelves[index].baseline > RAISED[1] * 4 * mark.size:
            return None
        if shelves[index].carries(mark):
            return index
    return None


def _carries(span: Span, mark: Span) -> bool:
    rise = (mark.baseline - span.baseline) / (span.size or 1)
    beside = span.left - 1.5 * span.size <= mark.x <= span.right + span.size
    return RAISED[0] < rise < RAISED[1] and mark.size < SMALL * span.size and beside


def _segments(row: list[Span], *, in_table: bool) -> Iterator[list[Span]]:
    """A row cut where a gap parts two columns; where one does, here or above, a smaller one parts figures."""
    row = sorted(row, key=attrgetter("x"))
    inked = [index for index, span in enumerate(row) if span.text.strip()]
    gaps = [
        (after, (row[after].left - row[before].right) / (min(row[before].size, row[after].size) or 1.0))
        for before, after in pairwise(inked)
    ]
    in_table = in_table or any(gap > COLUMN_GAP for _, gap in gaps)
    start = 0
    for after, gap in gaps:
        if gap > COLUMN_GAP or (in_table and gap > FIGURE_GAP and _is_figure(row[after])):
            yield row[start:after]
            start = after
    yield row[start:]


def _is_figure(span: Span) -> bool:
    return not span.raised and _FIGURES.fullmatch(span.text) is not None


def _spaced(segment: list[Span]) -> list[Span]:
    """Characters with their full widths as they stand, and a space for each gap: their neighbours will change."""
    spaced = segment[:1]
    for before, after in pairwise(segment):
        if after.left - before.right > WIDTH_GAP * after.size:
            spaced.append(after._replace(text=" "))
        spaced.append(after)
    return spaced


def _line(spans: list[Span], height: float, page: int, *, mirrored: bool) -> Line:
    inked = [span for span in spans if span.text.strip()]
    if not inked:
        return Line("")
    builder = _Builder(gaps=not mirrored)
    for span in spans:
        builder.add(span)
    main = max(inked, key=lambda span: (not span.raised, len(span.text)))
    bold = sum(len(s.text) for s in inked if s.font.bold) * 2 > sum(len(s.text) for s in inked)
    return Line(
        text=builder.text.rstrip(),
        page=page,
        indent=round(max(span.right for span in inked) if mirrored else inked[0].x, 1),
        top=round(height - main.baseline, 1),
        size=round(main.size, 1),
        bold=bold,
        italics=builder.spans(builder.italic),
        raised=builder.spans(builder.raised),
    )


def _needed_gap(before: str, after: str) -> float:
    """The gap, in font sizes, that shows a space between a piece of text and a character."""
    end = before.rstrip()[-1]
    if _WIDE_SIGN.match(end):
        return WIDE_SIGN_GAP
    if (_IDEOGRAPH.match(end) or _IDEOGRAPH.match(after)) and end.isalnum() and after.isalnum():
        return IDEOGRAPH_GAP
    told = before[-1].isspace() and after not in _CLINGING
    needed = CAPITAL_GAP if end.islower() and (after.isupper() or after.isdigit()) else SPACE_GAP
    return (needed if told else SILENT_GAP) - HANGING.get(end, 0.0)


class _Builder:
    """Joins the spans of one line, with a space where one is printed or seen."""

    def __init__(self, *, gaps: bool) -> None:
        self._gaps = gaps
        self.text = ""
        self.italic: list[TextSpan] = []
        self.raised: list[TextSpan] = []
        self._last: Span | None = None
        self._space = False

    def add(self, span: Span) -> None:
        text = span.text.translate(_PRINTED)
        words = text.strip()
        if not words:
            self._space = True
            return
        if self.text and (self._space or text[0].isspace() or self._gap(span)):
            self.text += " "
        start = len(self.text)
        self.text += words
        self._mark(span, start)
        self._last, self._space = span, False

    def _gap(self, span: Span) -> bool:
        """Whether a space shows before a piece; a footnote mark never has one."""
        last = self._last
        if last is None or not self._gaps or (span.raised and not last.raised):
            return False
        return span.x - last.right > _needed_gap(last.text, span.text.lstrip()[0]) * span.size

    def _mark(self, span: Span, start: int) -> None:
        if span.raised:
            self.raised.append((start, len(self.text)))
        elif span.font.italic:
            self.italic.append((start, len(self.text)))

    def spans(self, marked: list[TextSpan]) -> tuple[TextSpan, ...]:
        """Marked pieces joined where only spaces lie between."""
        joined: list[TextSpan] = []
        for start, end in marked:
            if joined and not self.text[joined[-1][1] : start].strip():
                joined[-1] = (joined[-1][0], end)
            else:
                joined.append((start, end))
        return tuple(joined)
