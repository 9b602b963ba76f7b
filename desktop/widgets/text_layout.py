"""CellLayout: a MarkedText laid out at a width, ready to be drawn, hit by the mouse and measured.

Qt counts UTF-16 units where Python counts code points; `Utf16` goes between them. Every offset that leaves this module
is in code points of the drawn text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.models.comparison import LONGEST_LABEL
from desktop.models.marked_text import Block, Look, MarkedText
from desktop.widgets.text_style import TextStyle

# Qt looks for the end of a word anew in every line: longer runs of letters would take time squared.
LONGEST_RUN = 2_000
_BREAKS = re.compile(r"[\s，。、；：]+")
LABEL_GAP = 12  # pixels between a label and the text
CARET = 2  # pixels
Range = QTextLayout.FormatRange
Highlight = tuple[int, int, QTextCharFormat]  # start and end in code points, and how it looks


class Utf16:
    """Offsets of one text in code points and in UTF-16 units."""

    def __init__(self, text: str) -> None:
        wide = not text.isascii() and max(text) > "\uffff"
        self._wide = [at for at, letter in enumerate(text) if letter > "\uffff"] if wide else []
        self._starts = [at + before for before, at in enumerate(self._wide)]

    def units(self, points: int) -> int:
        """The offset in UTF-16 units."""
        return points + bisect_left(self._wide, points)

    def points(self, units: int) -> int:
        """The offset in code points; in the middle of a character its beginning."""
        return units - bisect_left(self._starts, units)


@dataclass(frozen=True, slots=True)
class Frame:
    """The room of a cell: width of the text with its labels, of the label column, and what its language asks for."""

    width: float
    label_width: float
    rtl: bool = False
    italics: bool = True

    def text_width(self, block: Block, style: TextStyle) -> float:
        """The width left for the words of a paragraph."""
        return max(40.0, self.width - self.label_width - block.level * style.indent)


class CellLayout:
    """Laid-out text; positions are relative to the cell's upper left corner of text and labels."""

    def __init__(self, marked: MarkedText, style: TextStyle, frame: Frame, under: Sequence[Highlight] = ()) -> None:
        """`under` are highlights that the marks of the text are laid over."""
        self.marked, self.style, self.frame = marked, style, frame
        self.utf16 = Utf16(marked.text)
        self.block_tops: list[float] = []
        self._layout = QTextLayout(marked.text, style.font)
        self._layout.setTextOption(_option(marked.text, rtl=frame.rtl))
        self._layout.setCacheEnabled(True)
        self._layout.setFormats([*map(self._range, under), *self._formats()])
        self.height = self._break_lines()

    def _formats(self) -> Iterator[Range]:
        for mark in self.marked.marks:
            if mark.look is not Look.GAP:
                yield self._range((mark.start, mark.end, self.style.mark(mark, italics=self.frame.italics)))

    def _range(self, highlight: Highlight) -> Range:
        start, end, look = highlight
        made = Range()
        made.start = self.utf16.units(start)
        made.length = self.utf16.units(end) - made.start
        made.format = look
        return made

    def _break_lines(self) -> float:
        """Breaks all paragraphs into lines at the pitch of the style; returns the height."""
        starts = [self.utf16.units(block.start) for block in self.marked.blocks]
        top, number = 0.0, -1
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            if number + 1 < len(starts) and line.textStart() >= starts[number + 1]:
                number += 1
                top += self.style.gap if number else 0.0
                self.block_tops.append(top)
                top += self._above(self.marked.blocks[number])
            top += self._place(line, number, top)
        self._layout.endLayout()
        return top or self.style.pitch

    def _above(self, block: Block) -> float:
        """The room above a paragraph for a label that is too long to stand beside it."""
        is_long = len(block.label) > LONGEST_LABEL
        return float(self.style.pitch) if is_long and not self._has_room(block) else 0.0

    def _has_room(self, block: Block) -> bool:
        room = self.frame.label_width - LABEL_GAP
        return QFontMetricsF(self.style.label_font).horizontalAdvance(block.label) <= room

    def _place(self, line: QTextLine, number: int, top: float) -> float:
        """Sets a line of a paragraph; taller lines (other scripts) push the next one down. Returns its pitch."""
        width = self.frame.text_width(self.marked.blocks[number], self.style) if number >= 0 else self.frame.width
        line.setLineWidth(width)
        height = line.height()
        pitch = max(float(self.style.pitch), height)
        start = 0.0 if self.frame.rtl else self.frame.width - width
        line.setPosition(QPointF(start, top + (pitch - height) / 2))
        return pitch

    def draw(self, painter: QPainter, at: QPointF, highlights: Iterable[Highlight] = ()) -> None:
        """Draws the text, with highlights (selection, search hits) over its marks."""
        self._layout.draw(painter, at, [self._range(each) for each in highlights])

    def draw_labels(self, painter: QPainter, at: QPointF) -> None:
        """Draws the labels beside the first lines of their paragraphs, in the painter's pen."""
        painter.setFont(self.style.label_font)
        for block, top in zip(self.marked.blocks, self.block_tops, strict=False):
            if block.label:
                painter.drawText(self._label_rect(block, top).translated(at), self._label_flags(), block.label)

    def _label_rect(self, block: Block, top: float) -> QRectF:
        indent = block.level * self.style.indent
        left = self.frame.width - indent - self.frame.label_width + LABEL_GAP if self.frame.rtl else indent
        return QRectF(left, top, self.frame.label_width - LABEL_GAP, self.style.pitch)

    def _label_flags(self) -> int:
        side = Qt.AlignmentFlag.AlignRight if self.frame.rtl else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)

    def offset_at(self, point: QPointF) -> int:
        """The offset of the character next to a point."""
        lines = [self._layout.lineAt(number) for number in range(self._layout.lineCount())]
        for line in lines:
            if point.y() < line.y() + line.height():
                return self.utf16.points(_cursor(line, point.x()))
        return self.utf16.points(_cursor(lines[-1], point.x())) if lines else 0

    def underlines(self, span: tuple[int, int]) -> list[QLineF]:
        """Lines under a piece of text, one or more for each of its lines."""
        first, last = self.utf16.units(span[0]), self.utf16.units(span[1])
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            base = line.y() + line.ascent() + 2
            runs = line.glyphRuns(begin, stop - begin) if begin < stop else []
            rects = [run.boundingRect() for run in runs]
            if rects:
                found.append(QLineF(min(r.left() for r in rects), base, max(r.right() for r in rects), base))
        return found

    def word_at(self, offset: int) -> tuple[int, int]:
        """The borders of the word at an offset."""
        start, end = offset, offset
        text = self.marked.text
        while start and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
        return start, end

    # For the keys that move the end of a selection

    def beside(self, offset: int, *, to_right: bool, words: bool) -> int:
        """The offset one character or word further on a side of the screen; the same at the edge of the text."""
        at, layout = self.utf16.units(offset), self._layout
        if words:
            forwards = to_right is not self.frame.rtl
            go = layout.nextCursorPosition if forwards else layout.previousCursorPosition
            return self.utf16.points(go(at, QTextLayout.CursorMode.SkipWords))
        return self.utf16.points(layout.rightCursorPosition(at) if to_right else layout.leftCursorPosition(at))

    @property
    def line_count(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    def line_of(self, offset: int) -> int:
        """The number of the line in which an offset stands."""
        return self._layout.lineForTextPosition(self.utf16.units(offset)).lineNumber()

    def x_of(self, offset: int) -> float:
        """Where an offset stands on its line, in pixels."""
        at = self.utf16.units(offset)
        found: Any = self._layout.lineForTextPosition(at).cursorToX(at)
        return float(found[0] if isinstance(found, tuple) else found)

    def offset_in(self, line: int, x: float) -> int:
        """The offset next to a place on a line."""
        return self.utf16.points(_cursor(self._layout.lineAt(line), x))

    def edge_of_line(self, offset: int, *, end: bool) -> int:
        """The offset at which the line of an offset begins, or before the space at which it ends."""
        line = self._layout.lineForTextPosition(self.utf16.units(offset))
        start = self.utf16.points(line.textStart())
        if not end:
            return start
        stop = self.utf16.points(line.textStart() + line.textLength())
        return stop - 1 if stop < len(self.marked.text) and self.marked.text[stop - 1].isspace() else stop

    def draw_caret(self, painter: QPainter, at: QPointF, offset: int) -> None:
        """Draws the caret at an offset, in the painter's pen."""
        self._layout.drawCursor(painter, at, self.utf16.units(offset), CARET)

    def top_of(self, offset: int) -> float:
        """Where the line of an offset begins."""
        return float(self._layout.lineForTextPosition(self.utf16.units(offset)).y())


def _cursor(line: QTextLine, x: float) -> int:
    """Qt's xToCursor answers with a number or, in some releases, with a pair."""
    found = line.xToCursor(x)
    return found[0] if isinstance(found, tuple) else found


def _option(text: str, *, rtl: bool) -> QTextOption:
    option = QTextOption()
    endless = len(text) > LONGEST_RUN and max(map(len, _BREAKS.split(text))) > LONGEST_RUN
    option.setWrapMode(
        QTextOption.WrapMode.WrapAnywhere if endless else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    )
    option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return option
