"""ParagraphDelegate: draws the cells of the side-by-side view."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.icons import paint_icon
from desktop.models.facets import Facet, main_facet
from desktop.models.items import ItemKind, RowItem
from desktop.models.roles import Column
from desktop.models.wording import fold_text, part_name
from desktop.theme import Tone
from desktop.widgets.reading_table import ReadingTable
from desktop.widgets.text_layout import Highlight

SIGN = 16  # pixels: the side of a sign in the gutter
BAR = 3  # pixels: the width of the bar at the edge of a marked block
INSET = 4  # pixels between a block's tint and the borders of its cell

FACET_TONES = {
    Facet.IDENTICAL: Tone.MUTED,
    Facet.TYPOGRAPHIC: Tone.CHIP,
    Facet.TECHNICAL: Tone.MUTED,
    Facet.SEQUENCE: Tone.MUTED,
    Facet.EDITORIAL: Tone.CHANGE,
    Facet.SUBSTANTIVE: Tone.CHANGE,
    Facet.ADDED: Tone.INSERTION,
    Facet.REMOVED: Tone.DELETION,
    Facet.SPLIT: Tone.CHANGE,
    Facet.MERGED: Tone.CHANGE,
    Facet.MOVED: Tone.MOVE,
}


class ParagraphDelegate(QStyledItemDelegate):
    """Draws old text, gutter and new text of an item; all texts are plain, laid out by the view's shelf."""

    def __init__(self, table: ReadingTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = self._table.item(index.row())
        rect: QRect = option.rect
        column = Column(index.column())
        painter.save()
        painter.setClipRect(rect)
        current = item == self._table.current
        painter.fillRect(rect, self._colour(Tone.CURRENT if current else Tone.PAGE))
        if item.kind is ItemKind.HEADING:
            self._paint_heading(painter, rect, column, item)
        elif item.kind is ItemKind.FOLD:
            self._paint_fold(painter, rect, item)
        elif column is Column.GUTTER:
            self._paint_gutter(painter, rect, item)
        else:
            self._paint_text(painter, rect, index.row(), column, item)
        painter.restore()

    def _colour(self, tone: Tone) -> QColor:
        return self._table.shelf.theme.colour(tone)

    def _paint_heading(self, painter: QPainter, rect: QRect, column: Column, item: RowItem) -> None:
        if column is Column.GUTTER:
            return
        painter.setPen(self._colour(Tone.MUTED))
        painter.setFont(self._table.shelf.theme.label_font())
        inner = rect.adjusted(16, 0, -16, -8)
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, part_name(item.part))

    def _paint_fold(self, painter: QPainter, rect: QRect, item: RowItem) -> None:
        whole = QRect(0, rect.top(), self._table.viewport().width(), rect.height()).adjusted(16, 4, -16, -4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(Tone.SURFACE))
        painter.drawRoundedRect(whole, 6, 6)
        painter.setPen(self._colour(Tone.MUTED))
        painter.setFont(self._table.shelf.theme.label_font())
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, fold_text(item))

    def _paint_gutter(self, painter: QPainter, rect: QRect, item: RowItem) -> None:
        layout = self._table.shelf.row(item)
        facet = main_facet(item.row) if item.row and item.kind is ItemKind.ROW else Facet.MOVED
        top = rect.top() + layout.text_top + 4
        box = QRectF(rect.center().x() - SIGN / 2, top, SIGN, SIGN)
        paint_icon(painter, box, f"kind-{facet}", self._colour(FACET_TONES[facet]))

    def _paint_text(self, painter: QPainter, rect: QRect, row: int, column: Column, item: RowItem) -> None:
        layout = self._table.row_layout(row)
        cell = layout.cells.get(column)
        if cell is None:
            self._paint_empty(painter, rect)
            return
        origin = self._table.text_origin(row, column)
        painter.setPen(self._colour(Tone.MUTED))
        cell.draw_labels(painter, origin)
        painter.setPen(self._colour(Tone.TEXT))
        cell.draw(painter, origin, self._highlights(row, column, item))

    def _paint_empty(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self._colour(Tone.HATCH), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(rect.adjusted(INSET * 2, INSET, -INSET * 2, -INSET), 6, 6)

    def _highlights(self, row: int, column: Column, item: RowItem) -> list[Highlight]:
        found = list(self._table.highlights.get((item.key, column), ()))
        selected = self._table.selection.span_in(row, column)
        if selected:
            look = QTextCharFormat()
            look.setBackground(self._colour(Tone.SELECTION))
            look.setForeground(self._colour(Tone.ON_SELECTION))
            found.append((*selected, look))
        return found
