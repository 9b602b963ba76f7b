"""ParagraphDelegate: draws the cells of the side-by-side view."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from core.comparison.change import ChangeKind
from desktop.models.facets import Facet
from desktop.models.items import ItemKind, RowItem
from desktop.models.marked_text import Look
from desktop.models.roles import Column
from desktop.theme import Tone
from desktop.widgets.reading_delegate import SIGN, ReadingDelegate
from desktop.widgets.text_layout import CellLayout

BAR = 3  # pixels: the bar at the outer edge of a marked block
INSET = 4  # pixels between a block and the borders of its cell
CURRENT_BAR = 4
BRACKET = 8  # pixels between a bracket and the gutter

_BLOCKS = {
    Tone.DELETION: Tone.DELETION_TINT,
    Tone.INSERTION: Tone.INSERTION_TINT,
    Tone.MOVE: Tone.MOVE_TINT,
}


class ParagraphDelegate(ReadingDelegate):
    """Old text, gutter and new text."""

    def paint_surface(self, painter: QPainter, rect: QRect, column: Column, item: RowItem) -> None:
        current = self.is_current(item)
        painter.fillRect(rect, self.colour(Tone.CURRENT if current else Tone.PAGE))
        outer = Column.NEW if self.table.isRightToLeft() else Column.OLD
        if current and column is outer:
            tone = Tone.ACCENT if self.table.hasFocus() else Tone.BORDER_STRONG
            painter.fillRect(0, rect.top(), CURRENT_BAR, rect.height(), self.colour(tone))

    def whole_row(self, rect: QRect) -> QRect:
        return QRect(16, rect.top(), self.table.viewport().width() - 32, rect.height())

    def paint_gutter(self, painter: QPainter, rect: QRect, row: int, item: RowItem) -> None:
        signs = self.signs_of(item)
        step = SIGN + 4
        left = rect.center().x() + 0.5 - step * (len(signs) - 1) / 2
        for place, facet in enumerate(signs):
            self.sign(painter, QPointF(left + place * step, self.first_line(row)), facet)
        if self.table.has_note(item):
            below = self.first_line(row) - rect.top() + step + SIGN / 2 < rect.height()
            shift = QPointF(0, step) if below else QPointF(step, 0)
            self.note_sign(painter, QPointF(rect.center().x() + 0.5, self.first_line(row)) + shift)

    def paint_text(self, painter: QPainter, rect: QRect, row: int, column: Column, item: RowItem) -> None:
        cell = self.table.cell(row, column)
        if cell is None:
            self._paint_empty(painter, rect, row, column, item)
            return
        if tone := _block_tone(item, column, words=self.table.shelf.shows_words(item)):
            self._paint_block(painter, rect, column, tone)
        if self.table.row_layout(row).caption and column is Column.NEW:
            self._paint_caption(painter, row, item)
        self.text(painter, row, column, item, _ink(item))
        if item.row and item.row.kind in (ChangeKind.SPLIT, ChangeKind.MERGED) and len(cell.marked.blocks) > 1:
            self._paint_bracket(painter, rect, row, column, cell)

    def moved_span(self, cell: CellLayout) -> tuple[int, int]:
        """Only the opening words, for the block behind them and the caption tell the rest."""
        return next(((mark.start, mark.end) for mark in cell.marked.marks if mark.look is Look.PHRASE), (0, 0))

    def _paint_caption(self, painter: QPainter, row: int, item: RowItem) -> None:
        tone = Tone.MOVE if Facet.MOVED in item.facets else Tone.CHANGE
        words, rtl = self.table.row_layout(row).caption, self.table.shelf.frames[Column.NEW].rtl
        self.caption(painter, self.caption_rect(row, Column.NEW), words, tone, rtl=rtl)

    def _paint_block(self, painter: QPainter, rect: QRect, column: Column, tone: Tone) -> None:
        """A tint over the cell, with a bar at its outer edge; two bars tell a moved block."""
        inner = QRectF(rect).adjusted(INSET * 2, INSET, -INSET * 2, -INSET)
        self.block(painter, inner, _BLOCKS[tone])
        at_left = (column is Column.OLD) is not self.table.isRightToLeft()
        for place in range(2 if tone is Tone.MOVE else 1):
            shift = place * (BAR + 2)
            left = inner.left() + shift if at_left else inner.right() - BAR - shift
            painter.fillRect(QRectF(left, inner.top(), BAR, inner.height()), self.colour(tone))

    def _paint_empty(self, painter: QPainter, rect: QRect, row: int, column: Column, item: RowItem) -> None:
        inner = QRectF(rect).adjusted(INSET * 2, INSET, -INSET * 2, -INSET)
        self.block(painter, inner, Tone.PAGE)
        self.hatching(painter, inner)
        if item.kind is not ItemKind.GHOST:
            return
        frame, origin = self.table.shelf.frames[column], self.table.text_origin(row, column)
        words = self.table.row_layout(row).caption
        pitch = self.table.row_layout(row).cells[Column.OLD].style.pitch
        width = painter.fontMetrics().horizontalAdvance(words) + 24
        left = origin.x() + (frame.width - frame.label_width - width if frame.rtl else frame.label_width)
        pill = QRectF(left - 8, origin.y() - 2, width, pitch + 4)
        painter.fillRect(pill, self.colour(Tone.PAGE))
        self.caption(painter, pill.adjusted(8, 0, -8, 0), words, Tone.MOVE, rtl=frame.rtl)

    def _paint_bracket(self, painter: QPainter, rect: QRect, row: int, column: Column, cell: CellLayout) -> None:
        """A bracket between the gutter and the paragraphs that belong together, with a tooth at each."""
        origin = self.table.text_origin(row, column)
        at_left = (column is Column.NEW) is not self.table.isRightToLeft()
        x = rect.left() + BRACKET if at_left else rect.right() - BRACKET
        tooth = 5 if at_left else -5
        middles = [origin.y() + top + cell.style.pitch / 2 for top in cell.block_tops]
        path = QPainterPath(QPointF(x + tooth, middles[0]))
        path.lineTo(x, middles[0])
        path.lineTo(x, middles[-1])
        for middle in middles[1:]:
            path.moveTo(x, middle)
            path.lineTo(x + tooth, middle)
        painter.setPen(QPen(self.colour(Tone.CHANGE), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


def _ink(item: RowItem) -> Tone:
    """The colour of the words of a cell: that of its kind where the whole paragraph is new, gone or a ghost."""
    if item.kind is ItemKind.GHOST:
        return Tone.MUTED
    kind = item.row.kind if item.row else ChangeKind.IDENTICAL
    return {ChangeKind.ADDED: Tone.INSERTION, ChangeKind.REMOVED: Tone.DELETION}.get(kind, Tone.TEXT)


def _block_tone(item: RowItem, column: Column, *, words: bool) -> Tone | None:
    """The colour of the block behind a cell that is marked as a whole, None where only its words are."""
    if item.row is None:
        return None
    if item.row.moved:
        return Tone.MOVE
    if item.row.kind is ChangeKind.ADDED or (not words and column is Column.NEW):
        return Tone.INSERTION
    if item.row.kind is ChangeKind.REMOVED or (not words and column is Column.OLD):
        return Tone.DELETION
    return None
