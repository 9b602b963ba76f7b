"""RedlineDelegate: draws the redline view: a page, its text, and change bars in its margin."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from desktop.models.facets import Facet
from desktop.models.items import ItemKind, RowItem
from desktop.models.roles import Column
from desktop.theme import Tone
from desktop.widgets.reading_delegate import ReadingDelegate
from desktop.widgets.signs import FACET_TONES

PAGE_MARGIN = 84  # pixels beside the text
EDGE = 56  # pixels of the margin that belong to the page
BAR_FROM_TEXT = 16
BAR = 3
SIGN_FROM_TEXT = 36
NOTE_FROM_TEXT = 68


class RedlineDelegate(ReadingDelegate):
    """One column of woven text on a page."""

    def page(self) -> QRectF:
        """The page from left to right; its height is that of the viewport."""
        frame = self.table.shelf.frames[Column.NEW]
        gutter = self.table.columnWidth(Column.GUTTER)
        left = self.table.viewport().width() - gutter - frame.width if self.table.isRightToLeft() else gutter
        return QRectF(left - EDGE, 0, frame.width + 2 * EDGE, self.table.viewport().height())

    def paint_surface(self, painter: QPainter, rect: QRect, column: Column, item: RowItem) -> None:  # noqa: ARG002
        painter.fillRect(rect, self.colour(Tone.WINDOW))
        page = self.page()
        sheet = QRectF(page.left(), rect.top(), page.width(), rect.height())
        painter.fillRect(sheet, self.colour(Tone.BORDER))
        tone = Tone.CURRENT if self.is_current(item) else Tone.PAGE
        painter.fillRect(sheet.adjusted(1, 0, -1, 0), self.colour(tone))

    def whole_row(self, rect: QRect) -> QRect:
        return QRectF(self.page().left() + EDGE, rect.top(), self.page().width() - 2 * EDGE, rect.height()).toRect()

    def paint_gutter(self, painter: QPainter, rect: QRect, row: int, item: RowItem) -> None:
        """A bar as high as the row, and its signs beside it, for whatever is no identical paragraph."""
        edge, outwards = (rect.left(), 1) if self.table.isRightToLeft() else (rect.right() + 1, -1)
        if self.table.has_note(item):
            self.note_sign(painter, QPointF(edge + outwards * NOTE_FROM_TEXT, self.first_line(row)))
        signs = [facet for facet in self.signs_of(item) if facet is not Facet.IDENTICAL]
        if not signs or item.kind is ItemKind.GHOST:
            return
        bar = QRectF(edge + outwards * BAR_FROM_TEXT, rect.top() + 4, BAR, rect.height() - 12)
        painter.fillRect(bar, self.colour(FACET_TONES[signs[0]]))
        for place, facet in enumerate(signs):
            centre = QPointF(edge + outwards * SIGN_FROM_TEXT, self.first_line(row) + place * 20)
            self.sign(painter, centre, facet)

    def paint_text(self, painter: QPainter, rect: QRect, row: int, column: Column, item: RowItem) -> None:  # noqa: ARG002
        words = self.table.row_layout(row).caption
        if words:
            tone = Tone.MOVE if Facet.MOVED in item.facets else Tone.CHANGE
            self.caption(painter, self.caption_rect(row, column), words, tone, rtl=self.table.shelf.frames[column].rtl)
        self.text(painter, row, column, item)
