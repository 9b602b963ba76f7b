"""RedlineView: one column on a page, old words struck through before the new ones, as a lawyer prints it."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from desktop.models.comparison import ComparisonModel
from desktop.models.items import RowItem
from desktop.models.roles import Column
from desktop.theme import Theme, Tone
from desktop.widgets.reading_table import ReadingTable
from desktop.widgets.redline_delegate import PAGE_MARGIN, RedlineDelegate
from desktop.widgets.row_layout import one_column, text_style
from desktop.widgets.text_style import Face

MEASURE = 76  # letters of a line, about what a printed resolution holds
NARROWEST = 240  # pixels of text


class RedlineView(ReadingTable):
    """The redline view of a ComparisonModel."""

    def __init__(self, model: ComparisonModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, one_column, parent)
        self.setItemDelegate(RedlineDelegate(self))
        self.setColumnHidden(Column.OLD, True)
        self.horizontalHeader().hide()
        self._set_ground(theme)
        self.setAccessibleName(self.tr("Redline, old and new text in one column"))
        self.setAccessibleDescription(self.tr("Deleted words are struck through, inserted words are underlined."))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._set_ground(theme)

    def _set_ground(self, theme: Theme) -> None:
        """Below the last row there is no page."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme.colour(Tone.WINDOW))
        self.setPalette(palette)

    def sources(self, item: RowItem) -> Iterator[tuple[Column, str]]:
        for column, marked in one_column(item, words=self.shelf.shows_words(item)).items():
            yield column, marked.source

    def place_columns(self) -> None:
        """A page in the middle: the gutter is all that lies to the leading side of its text."""
        if self.reading.versions is None:
            self.shelf.set_frames({})
            return
        width = self.viewport().width()
        wanted = round(text_style(self.shelf.theme, Face.BODY).letter * MEASURE) + self.label_width()
        text_width = max(NARROWEST, min(wanted, width - 2 * PAGE_MARGIN))
        gutter = max(PAGE_MARGIN, (width - text_width) // 2)
        self.setColumnWidth(Column.GUTTER, gutter)
        self.setColumnWidth(Column.NEW, max(0, width - gutter))
        self.shelf.set_frames({Column.NEW: self.frame(Column.NEW, text_width)})

    def text_origin(self, row: int, column: Column) -> QPointF:
        left = self.columnViewportPosition(column)
        if self.isRightToLeft():
            left += self.columnWidth(column) - round(self.shelf.frames[column].width)
        return QPointF(left, self.rowViewportPosition(row) + self.row_layout(row).text_top)
