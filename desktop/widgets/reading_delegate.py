"""ReadingDelegate: what both reading views draw alike: text, headings, folds, captions and signs."""

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.icons import paint_icon
from desktop.models.facets import Facet, main_facet
from desktop.models.items import ItemKind, Part, RowItem
from desktop.models.roles import Column
from desktop.models.wording import fold_text, part_name
from desktop.theme import Tone
from desktop.widgets.reading_table import ReadingTable
from desktop.widgets.row_layout import ABOVE
from desktop.widgets.signs import FACET_TONES, sign_of
from desktop.widgets.text_layout import CellLayout, Highlight

SIGN = 16  # pixels: the side of a sign
ROUND = 4  # pixels: the radius of tinted blocks
_HIT, _HERE = (Tone.ON_HIT, Tone.HIT), (Tone.ON_HIT_CURRENT, Tone.HIT_CURRENT)  # ink and ground of search hits


class ReadingDelegate(QStyledItemDelegate):
    """Draws an item; subclasses draw the cells of rows and ghosts. All texts are plain."""

    def __init__(self, table: ReadingTable) -> None:
        super().__init__(table)
        self.table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item, column, rect = self.table.item(index.row()), Column(index.column()), option.rect
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_surface(painter, rect, column, item)
        if item.kind is ItemKind.HEADING:
            self.paint_heading(painter, rect, column, item)
        elif item.kind is ItemKind.FOLD:
            self.paint_fold(painter, rect, item)
        elif column is Column.GUTTER:
            self.paint_gutter(painter, rect, index.row(), item)
        else:
            self.paint_text(painter, rect, index.row(), column, item)
        painter.restore()

    def paint_surface(self, painter: QPainter, rect: QRect, column: Column, item: RowItem) -> None:
        """Draws what lies behind everything else."""
        raise NotImplementedError

    def paint_gutter(self, painter: QPainter, rect: QRect, row: int, item: RowItem) -> None:
        """Draws the signs of a row."""
        raise NotImplementedError

    def paint_text(self, painter: QPainter, rect: QRect, row: int, column: Column, item: RowItem) -> None:
        """Draws a cell of text, or what stands where there is none."""
        raise NotImplementedError

    def whole_row(self, rect: QRect) -> QRect:
        """The part of a row that a fold or heading takes."""
        raise NotImplementedError

    # What subclasses draw with

    def colour(self, tone: Tone) -> QColor:
        """A colour of the current theme."""
        return self.table.shelf.theme.colour(tone)

    def is_current(self, item: RowItem) -> bool:
        """Whether an item is the one that keys and details speak of."""
        row = self.table.currentIndex().row()
        return row >= 0 and item is self.table.item(row)

    def text(self, painter: QPainter, row: int, column: Column, item: RowItem, ink: Tone = Tone.TEXT) -> None:
        """Draws labels and text of a cell with its marks, search hits and selection."""
        cell = self.table.cell(row, column)
        if cell is None:
            return
        origin = self.table.text_origin(row, column)
        painter.setPen(self.colour(Tone.MUTED))
        cell.draw_labels(painter, origin)
        painter.setPen(self.colour(ink))
        cell.draw(painter, origin, self._highlights(row, column, item, cell))
        caret = self.table.selection.caret_in(row, column)
        if caret is not None and self.table.hasFocus():
            painter.setPen(self.colour(Tone.TEXT))
            cell.draw_caret(painter, origin, caret)
        if item.row is not None and item.row.moved:
            for line in cell.underlines(self.moved_span(cell)):
                self.double_line(painter, line.translated(origin))

    def moved_span(self, cell: CellLayout) -> tuple[int, int]:
        """The part of a moved text that is doubly underlined."""
        return 0, len(cell.marked.text)

    def double_line(self, painter: QPainter, line: QLineF) -> None:
        """Draws the sign of a move under words."""
        for distance in (0, 3):
            rule = QRectF(line.x1(), round(line.y1()) + distance, line.x2() - line.x1(), 1)
            painter.fillRect(rule, self.colour(Tone.MOVE))

    def _highlights(self, row: int, column: Column, item: RowItem, cell: CellLayout) -> list[Highlight]:
        marked = cell.marked
        found = [
            (
                marked.drawn_at(start),
                marked.drawn_at(end),
                self._ink_on(*(_HERE if here else _HIT)),
            )
            for start, end, here in self.table.hits.get((item.key, column), ())
        ]
        if selected := self.table.selection.span_in(row, column):
            found.append((*selected, self._ink_on(Tone.ON_SELECTION, Tone.SELECTION)))
        return found

    def _ink_on(self, ink: Tone, ground: Tone) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self.colour(ink))
        look.setBackground(self.colour(ground))
        return look

    def caption(self, painter: QPainter, rect: QRectF, words: str, tone: Tone, *, rtl: bool) -> None:
        """Draws the line above a row's text, at the side where the text begins."""
        where = Qt.AlignmentFlag.AlignVCenter | _side(rtl)
        painter.setFont(self.table.shelf.theme.label_font())
        painter.setPen(self.colour(tone))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, where, words)
        if tone is Tone.MOVE:
            drawn = painter.boundingRect(rect, where, words)
            self.double_line(painter, QLineF(drawn.bottomLeft(), drawn.bottomRight()))

    def caption_rect(self, row: int, column: Column) -> QRectF:
        """Where the line above a row's text stands: over the words, not over the labels."""
        layout, frame = self.table.row_layout(row), self.table.shelf.frames[column]
        origin = self.table.text_origin(row, column)
        top = self.table.rowViewportPosition(row) + ABOVE
        left = origin.x() + (0 if frame.rtl else frame.label_width)
        return QRectF(left, top, frame.width - frame.label_width, layout.text_top - ABOVE)

    def sign(self, painter: QPainter, centre: QPointF, facet: Facet, tone: Tone | None = None) -> None:
        """Draws the sign of a facet around a point."""
        box = QRectF(centre.x() - SIGN / 2, centre.y() - SIGN / 2, SIGN, SIGN)
        paint_icon(painter, box, sign_of(facet), self.colour(tone or FACET_TONES[facet]))

    def note_sign(self, painter: QPainter, centre: QPointF) -> None:
        """Draws the sign of a note around a point."""
        box = QRectF(centre.x() - SIGN / 2, centre.y() - SIGN / 2, SIGN, SIGN)
        paint_icon(painter, box, "note", self.colour(Tone.ACCENT))

    def signs_of(self, item: RowItem) -> list[Facet]:
        """The signs that stand beside a row, the one of its kind first."""
        if item.row is None or item.kind is ItemKind.GHOST:
            return [Facet.MOVED]
        main = main_facet(item.row)
        if item.part is Part.TITLE and main is Facet.IDENTICAL:
            return []
        return [main, Facet.MOVED] if item.row.moved and main is not Facet.MOVED else [main]

    def first_line(self, row: int) -> float:
        """The middle of a row's first line of text, in the viewport."""
        layout = self.table.row_layout(row)
        pitch = next((cell.style.pitch for cell in layout.cells.values()), SIGN)
        return self.table.rowViewportPosition(row) + layout.text_top + pitch / 2

    def block(self, painter: QPainter, rect: QRectF, tone: Tone) -> None:
        """Draws a tinted block behind text."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour(tone))
        painter.drawRoundedRect(rect, ROUND, ROUND)

    def hatching(self, painter: QPainter, rect: QRectF) -> None:
        """Draws the quiet pattern of a side that has no text."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self.colour(Tone.HATCH), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(rect, ROUND, ROUND)

    # Headings and folds

    def paint_heading(self, painter: QPainter, rect: QRect, column: Column, item: RowItem) -> None:
        """Draws the name of a part over a hairline."""
        if column is Column.GUTTER:
            return
        font = QFont(self.table.shelf.theme.label_font(0.86))
        font.setWeight(QFont.Weight.DemiBold)
        frame = self.table.shelf.frames[column]
        left = self.table.text_origin(self.table.rowAt(rect.top()), column).x()
        inner = QRectF(left, rect.top(), frame.width, rect.height() - 8)
        painter.setFont(font)
        painter.setPen(self.colour(Tone.MUTED))
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | _side(frame.rtl), part_name(item.part))
        painter.fillRect(QRectF(left, rect.bottom() - 3, frame.width, 1), self.colour(Tone.BORDER))

    def paint_fold(self, painter: QPainter, rect: QRect, item: RowItem) -> None:
        """Draws one strip across the row that says how many rows it hides."""
        whole = QRectF(self.whole_row(rect)).adjusted(0, 4, 0, -4)
        self.block(painter, whole, Tone.HOVER if self.is_current(item) else Tone.SURFACE)
        painter.setPen(self.colour(Tone.BORDER))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, ROUND, ROUND)
        painter.setFont(self.table.shelf.theme.label_font())
        painter.setPen(self.colour(Tone.MUTED))
        words = painter.fontMetrics().horizontalAdvance(fold_text(item))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, fold_text(item))
        box = QRectF(whole.center().x() - words / 2 - SIGN - 8, whole.center().y() - SIGN / 2, SIGN, SIGN)
        paint_icon(painter, box, "expand", self.colour(Tone.MUTED))


def _side(rtl: bool) -> Qt.AlignmentFlag:
    """The edge at which text begins, whatever the direction of the interface."""
    return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
