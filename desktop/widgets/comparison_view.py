"""ComparisonView: old and new text side by side, each pair of paragraphs level."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from desktop.models.comparison import ComparisonModel
from desktop.models.items import RowItem
from desktop.models.roles import Column
from desktop.models.wording import text_of
from desktop.theme import Theme
from desktop.widgets.paragraph_delegate import ParagraphDelegate
from desktop.widgets.reading_table import ReadingTable
from desktop.widgets.row_layout import text_style, two_columns
from desktop.widgets.sides_header import SidesHeader
from desktop.widgets.text_style import Face

# Pixels: the gutter holds two signs, a pad lies between the edge of a column and its labels or text.
GUTTER, PAD = 52, 24
NARROW, NARROW_GUTTER, NARROW_PAD = 640, 44, 14  # a narrow view spends on its texts what it can
MEASURE = 78  # letters: longer lines are hard to follow


class ComparisonView(ReadingTable):
    """The side-by-side view of a ComparisonModel."""

    def __init__(self, model: ComparisonModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, two_columns, parent)
        self._pad = PAD
        self._header = SidesHeader(theme, self)
        self.setHorizontalHeader(self._header)
        self.set_up_header()
        self.setItemDelegate(ParagraphDelegate(self))
        self.setAccessibleName(self.tr("Comparison, old text and new text side by side"))
        self.setAccessibleDescription(self.tr("Each row holds the paragraphs that belong together."))

    def set_theme(self, theme: Theme) -> None:
        self._header.theme = theme
        super().set_theme(theme)

    def sources(self, item: RowItem) -> Iterator[tuple[Column, str]]:
        yield Column.OLD, text_of(item.old)
        yield Column.NEW, text_of(item.new)

    def place_columns(self) -> None:
        is_narrow = self.viewport().width() < NARROW
        gutter, self._pad = (NARROW_GUTTER, NARROW_PAD) if is_narrow else (GUTTER, PAD)
        width = max(0, self.viewport().width() - gutter)
        for column, size in ((Column.OLD, width // 2), (Column.GUTTER, gutter), (Column.NEW, width - width // 2)):
            self.setColumnWidth(column, size)
        if self.reading.versions is None:
            self.shelf.set_frames({})
            return
        style = text_style(self.shelf.theme, Face.BODY)
        text_width = min(width // 2 - 2 * self._pad, round(style.letter * MEASURE) + self.label_width())
        self.shelf.set_frames({column: self.frame(column, text_width) for column in (Column.OLD, Column.NEW)})
        self._header.pad = self._pad
        self._header.right_to_left = frozenset(column for column, frame in self.shelf.frames.items() if frame.rtl)

    def text_origin(self, row: int, column: Column) -> QPointF:
        """The text stands at the leading edge of its column, whichever edge that is for its language."""
        left = self.columnViewportPosition(column) + self._pad
        frame = self.shelf.frames[column]
        if frame.rtl:
            left += self.columnWidth(column) - 2 * self._pad - round(frame.width)
        return QPointF(left, self.rowViewportPosition(row) + self.row_layout(row).text_top)
