"""ComparisonView: old and new text side by side, each pair of paragraphs level."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from desktop.models.comparison import ComparisonModel
from desktop.models.roles import Column
from desktop.models.wording import shown_label
from desktop.theme import Theme
from desktop.widgets.paragraph_delegate import ParagraphDelegate
from desktop.widgets.reading_table import ReadingTable
from desktop.widgets.row_layout import text_style, two_columns
from desktop.widgets.text_layout import Frame
from desktop.widgets.text_style import Face

GUTTER = 52  # pixels: two signs and the room around them
PAD = 16  # pixels between the edge of a column and its labels or text
MEASURE = 78  # letters: longer lines are hard to follow
LABEL_GAP = 12  # pixels between the widest label and the text
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


class ComparisonView(ReadingTable):
    """The side-by-side view of a ComparisonModel."""

    def __init__(self, model: ComparisonModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, two_columns, parent)
        self.setItemDelegate(ParagraphDelegate(self))
        self.setAccessibleName(self.tr("Comparison, old text and new text side by side"))
        self.setAccessibleDescription(self.tr("Each row holds the paragraphs that belong together."))

    def place_columns(self) -> None:
        width = max(0, self.viewport().width() - GUTTER)
        for column, size in ((Column.OLD, width // 2), (Column.GUTTER, GUTTER), (Column.NEW, width - width // 2)):
            self.setColumnWidth(column, size)
        if self.reading.versions is None:
            self.shelf.set_frames({})
            return
        style = text_style(self.shelf.theme, Face.BODY)
        labels = self._label_width()
        text_width = min(width // 2 - 2 * PAD, round(style.letter * MEASURE) + labels)
        self.shelf.set_frames(
            {
                column: Frame(text_width, labels, version.language in RIGHT_TO_LEFT)
                for column, version in zip((Column.OLD, Column.NEW), self.reading.versions, strict=True)
            }
        )

    def _label_width(self) -> int:
        """The width of the label column: the widest label of a top-level paragraph, and the gap after it."""
        labels = {shown_label(each) for item in self.reading.items for each in (*item.old, *item.new) if not each.level}
        metrics = QFontMetricsF(text_style(self.shelf.theme, Face.BODY).label_font)
        return round(max((metrics.horizontalAdvance(label) for label in labels), default=0)) + LABEL_GAP

    def text_origin(self, row: int, column: Column) -> QPointF:
        """The text stands at the leading edge of its column, whichever edge that is for its language."""
        left = self.columnViewportPosition(column) + PAD
        frame = self.shelf.frames[column]
        if frame.rtl:
            left += self.columnWidth(column) - 2 * PAD - round(frame.width)
        return QPointF(left, self.rowViewportPosition(row) + self.row_layout(row).text_top)
