"""LaidOutTable: a table of items whose text is laid out lazily: geometry, row heights, text under the mouse.

Rows stay level, the row at the top stays in place whatever grows above it, and a view that is not seen does no work.
"""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.models.comparison import ComparisonModel
from desktop.models.items import ItemKind, RowItem
from desktop.models.roles import Column
from desktop.theme import Theme
from desktop.widgets.caret_moves import Spot
from desktop.widgets.row_heights import IDLE_BUDGET, RowHeights
from desktop.widgets.row_layout import RowLayout, Shelf, Texts, text_style
from desktop.widgets.syntax import is_ready
from desktop.widgets.text_layout import LABEL_GAP, CellLayout, Frame
from desktop.widgets.text_selection import TextSelection, TextTable
from desktop.widgets.text_style import Face

COLOUR_AFTER = 40  # milliseconds without scrolling until the syntax gets its colours
SCROLL_STEP = 48  # pixels for one notch of the wheel
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
WITHOUT_ITALICS = RIGHT_TO_LEFT | {"zh", "ja", "ko"}


class LaidOutTable(TextTable):
    """A view of a ComparisonModel; subclasses say where columns stand and draw them by their delegate."""

    viewport_moved = Signal()  # what is on the screen has changed

    def __init__(self, model: ComparisonModel, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = model
        self.shelf = Shelf(theme, texts)
        self.setModel(model)
        self._set_up_table()
        self.heights = RowHeights(self, self._estimates, self._measure)
        self.selection = TextSelection(self)
        self._colours = QTimer(self)
        self._colours.setSingleShot(True)
        self._colours.setInterval(COLOUR_AFTER)
        self._colours.timeout.connect(self._colour_some)
        self.viewport_moved.connect(self._colours.start)
        self._place: tuple[int, int] | None = None  # key of the item at the top, and its distance from there
        self._wished: int | None = None  # key of the item that was put at the top, until the reader scrolls
        self._stale = True  # rows have changed since they were last laid out
        model.modelAboutToBeReset.connect(self._remember_place)
        model.modelReset.connect(self._take_rows)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().actionTriggered.connect(self.forget_wish)

    def _set_up_table(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.set_up_header()

    def set_up_header(self) -> None:
        """Makes the header a mere line of names."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)

    # What subclasses answer

    def place_columns(self) -> None:
        """Sets the widths of the columns and the frames of their texts."""
        raise NotImplementedError

    def text_origin(self, row: int, column: Column) -> QPointF:
        """The upper left corner of a cell's text and labels, in the viewport."""
        raise NotImplementedError

    # Rows

    def item(self, row: int) -> RowItem:
        """The item in a row."""
        return self.reading.shown[row]

    def row_layout(self, row: int) -> RowLayout:
        """The laid-out cells of a row."""
        return self.shelf.row(self.item(row))

    def cell(self, row: int, column: Column) -> CellLayout | None:
        return self.row_layout(row).cells.get(column)

    def spot_at(self, point: QPointF, column: Column | None = None) -> tuple[Column, Spot] | None:
        row = self.rowAt(round(point.y()))
        row = len(self.reading.shown) - 1 if row < 0 else row
        column = Column(self.columnAt(round(point.x()))) if column is None else column
        found = self.cell(row, column) if row >= 0 and column is not Column.GUTTER else None
        if found is None:
            return None
        return column, Spot(row, found.offset_at(point - self.text_origin(row, column)))

    def label_width(self) -> int:
        """The width of the label column: the widest label of a top-level paragraph, and the gap after it."""
        metrics = QFontMetricsF(text_style(self.shelf.theme, Face.BODY).label_font)
        return round(metrics.horizontalAdvance(self.reading.longest_label)) + LABEL_GAP

    def frame(self, column: Column, width: float) -> Frame:
        """The frame of a column's text, this wide with its labels."""
        versions = self.reading.versions
        language = versions[0 if column is Column.OLD else 1].language if versions else ""
        return Frame(width, self.label_width(), language in RIGHT_TO_LEFT, language not in WITHOUT_ITALICS)

    def _estimates(self) -> Iterator[int]:
        return self.shelf.estimates(self.reading.shown)

    def _measure(self, row: int, seen: bool) -> int:
        item = self.item(row)
        return self.shelf.row(item).height if seen else self.shelf.height(item)

    # When rows, theme or room change

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another theme, the row at the top kept in place."""
        self._remember_place()
        self.shelf.theme = theme
        self._take_rows()

    def set_words_keys(self, keys: str) -> None:
        """The keys that captions name for the words of a rewritten paragraph."""
        if keys != self.shelf.words_keys:
            self._remember_place()
            self.shelf.words_keys = keys
            self._take_rows()

    def _remember_place(self) -> None:
        top = self.rowAt(0)
        if not self._stale:
            self._place = (self.item(top).key, self.rowViewportPosition(top)) if top >= 0 else None

    def _take_rows(self) -> None:
        """Lays the rows out anew, now or when the view is shown."""
        self.selection.clear()
        self.shelf.clear()
        self.heights.stop()
        self._stale = True
        if self.isVisible():
            self._lay_out()

    def _lay_out(self) -> None:
        self._stale = False
        self.place_columns()
        self.heights.reset()
        row = self._row_near(self._place[0]) if self._place else None
        if row is not None and self._place:
            self.scroll_row_to(row, self._place[1])
        self.show_current()
        self.keep_wish()
        self.viewport_moved.emit()

    def show_current(self) -> None:
        """Marks the current row, for the rows are others now."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stale:
            return
        before = self.shelf.frames
        self.place_columns()
        if self.shelf.frames != before:
            self.heights.reset()
        else:
            self.heights.settle()
        self.keep_wish()
        self.viewport_moved.emit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.verticalScrollBar().setSingleStep(SCROLL_STEP)

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        at_end = bar.value() == bar.maximum() > 0
        if not self._stale:
            self.heights.settle()
        if at_end:
            bar.setValue(bar.maximum())  # the rows that came into view may be higher than it was thought
        self.viewport_moved.emit()

    def _colour_some(self) -> None:
        """Colours the syntax of the rows on the screen for one slice of time; the rest follows in the next."""
        start = perf_counter()
        versions = self.reading.versions
        if versions is None or self._stale:
            return
        if not is_ready(versions[1].language):
            self._colours.start()
            return
        languages = {Column.OLD: versions[0].language, Column.NEW: versions[1].language}
        for row in self.heights.seen():
            if perf_counter() - start > IDLE_BUDGET:
                self._colours.start()
                break
            self.shelf.colour(self.item(row), languages)
        self.viewport().update()

    # Scrolling

    def top_key(self) -> int:
        """The key of the item at the top of the viewport."""
        if self._stale:
            return self._place[0] if self._place else 0
        top = self.rowAt(0)
        return self.item(top).key if top >= 0 else 0

    def place_key(self) -> int:
        """The key of the item that is at the top, or will be as soon as there is room below it."""
        return self.top_key() if self._wished is None else self._wished

    def show_at_top(self, key: int) -> None:
        """Puts an item, or the last shown one before it, at the top, and keeps it there while the room changes."""
        self.forget_wish()
        self._place = (key, 0)
        self._wished = key
        if not self._stale:
            self.scroll_row_to(self._row_near(key) or 0, 0)

    def keep_wish(self) -> None:
        """The room is another one: what was put somewhere goes there again."""
        if self._wished is not None:
            self.show_at_top(self._wished)

    def forget_wish(self) -> None:
        """The reader goes elsewhere: what was put at the top need not stay there."""
        self._wished = None

    def scroll_row_to(self, row: int, below_top: int) -> None:
        """Scrolls so that a row begins some pixels below the top."""
        self.heights.exact_around(row, self.viewport().height())
        self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row) - below_top)

    def page_lines(self) -> int:
        return max(1, self.viewport().height() // text_style(self.shelf.theme, Face.BODY).pitch)

    def show_spot(self, column: Column, spot: Spot) -> None:
        layout, cell = self.row_layout(spot.row), self.cell(spot.row, column)
        if cell is None:
            return
        self.forget_wish()
        line = layout.text_top + round(cell.top_of(spot.offset))
        top, lowest = self.rowViewportPosition(spot.row) + line, self.viewport().height() - cell.style.pitch
        if not 0 <= top <= lowest:
            self.scroll_row_to(spot.row, (SCROLL_STEP if top < 0 else lowest - SCROLL_STEP) - line)

    def _row_near(self, key: int) -> int | None:
        """The row of an item, or of the last shown one before it."""
        before = [
            row for row, item in enumerate(self.reading.shown) if item.kind is not ItemKind.FOLD and item.key <= key
        ]
        return before[-1] if before else None

    @property
    def is_at_rest(self) -> bool:
        """Whether all heights are exact and all colours are there: nothing on the screen will change by itself."""
        return not self._stale and self.heights.is_exact and not self._colours.isActive()

    @property
    def is_laid_out(self) -> bool:
        """Whether the rows on the screen are those of the model."""
        return not self._stale
