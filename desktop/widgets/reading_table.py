"""ReadingTable: what both reading views share: lazily measured rows, a current row, steps from change to change."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.models.comparison import ComparisonModel, Index
from desktop.models.items import ItemKind, RowItem
from desktop.models.roles import Column
from desktop.theme import Theme
from desktop.widgets.row_heights import RowHeights
from desktop.widgets.row_layout import RowLayout, Shelf, Texts
from desktop.widgets.text_layout import CellLayout, Highlight
from desktop.widgets.text_selection import Spot, TextSelection, TextTable

SCROLL_STEP = 48  # pixels for one turn of the wheel's notch or one press of an arrow
COMFORT = 0.22  # of the height: where a change that was jumped to stands below the top


class ReadingTable(TextTable):
    """A table of items; subclasses say where columns stand and draw them by their delegate."""

    current_changed = Signal(object)  # RowItem or None
    viewport_moved = Signal()  # what is on the screen has changed
    heights_changed = Signal()

    def __init__(self, model: ComparisonModel, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = model
        self.shelf = Shelf(theme, texts)
        self.highlights: dict[tuple[int, Column], list[Highlight]] = {}
        self.setModel(model)
        self._set_up_table()
        self.heights = RowHeights(self, self._estimate, self._measure)
        self.selection = TextSelection(self)
        self._current: int | None = None
        self._place: tuple[int, int] | None = None
        model.modelAboutToBeReset.connect(self._remember_place)
        model.modelReset.connect(self._after_reset)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _set_up_table(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    # What subclasses answer

    def place_columns(self) -> None:
        """Sets the widths of the columns and the frames of their texts."""
        raise NotImplementedError

    def text_origin(self, row: int, column: Column) -> QPointF:
        """The upper left corner of a cell's text and labels, in the viewport."""
        raise NotImplementedError

    # Rows

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

    def item(self, row: int) -> RowItem:
        """The item in a row."""
        return self.reading.shown[row]

    def row_layout(self, row: int) -> RowLayout:
        """The laid-out cells of a row."""
        return self.shelf.row(self.item(row))

    def _estimate(self, row: int) -> int:
        return self.shelf.estimate(self.item(row))

    def _measure(self, row: int, seen: bool) -> int:
        item = self.item(row)
        return self.shelf.row(item).height if seen else self.shelf.height(item)

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another theme, the row at the top kept in place."""
        self.shelf.theme = theme
        self._relayout()

    def _relayout(self) -> None:
        self.shelf.clear()
        self.place_columns()
        self.heights.reset()
        self.heights_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self.shelf.frames
        self.place_columns()
        if self.shelf.frames != before:
            self.heights.reset()
        else:
            self.heights.settle()
        self.viewport_moved.emit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.verticalScrollBar().setSingleStep(SCROLL_STEP)

    def _scrolled(self) -> None:
        self.heights.settle()
        self.viewport_moved.emit()

    def _remember_place(self) -> None:
        top = self.rowAt(0)
        self._place = (
            (self.item(top).key, self.rowViewportPosition(top)) if 0 <= top < len(self.reading.shown) else None
        )

    def _after_reset(self) -> None:
        """Other rows: the row that stood at the top stays there, if it is still shown."""
        self.highlights.clear()
        self.selection.clear()
        self.shelf.clear()
        self.place_columns()
        self.heights.reset()
        row = self._row_near(self._place[0]) if self._place else None
        if row is not None and self._place:
            self._scroll_to(row, self._place[1])
        self._show_current()
        self.heights_changed.emit()

    def _row_near(self, key: int) -> int | None:
        """The row of an item, or of the last shown one before it."""
        keys = [item.key for item in self.reading.shown if item.kind is not ItemKind.FOLD]
        before = [each for each in keys if each <= key]
        return self.reading.row_of(before[-1]) if before else None

    def _scroll_to(self, row: int, below_top: int) -> None:
        """Scrolls so that a row begins some pixels below the top."""
        self.heights.exact_around(row, self.viewport().height())
        self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row) - below_top)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(event.position().toPoint().y())
        if row < 0:
            return
        item = self.item(row)
        if item.kind is ItemKind.FOLD:
            self.reading.set_filter(self.reading.row_filter.with_unfolded(item.hidden))
            return
        self.set_current(item.key, scroll=False)
        if event.button() is Qt.MouseButton.LeftButton:
            self.selection.press(event, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.selection.drag(event)
        self._set_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        self.selection.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.selection.select_word(event)

    def _set_cursor(self, point: QPointF) -> None:
        row, column = self.rowAt(round(point.y())), self.columnAt(round(point.x()))
        shape = Qt.CursorShape.ArrowCursor
        if row >= 0 and self.item(row).kind is ItemKind.FOLD:
            shape = Qt.CursorShape.PointingHandCursor
        elif row >= 0 and column >= 0 and self.cell(row, Column(column)):
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    # The current row

    @property
    def current(self) -> RowItem | None:
        """The item that keys and the details panel speak of."""
        row = None if self._current is None else self.reading.row_of(self._current)
        return None if row is None else self.item(row)

    def set_current(self, key: int | None, *, scroll: bool = True) -> bool:
        """Makes an item the current one and brings it comfortably into view; False when it is not shown."""
        row = None if key is None else self.reading.row_of(key)
        if row is None:
            return False
        changed, self._current = self._current != key, key
        self._show_current()
        if scroll:
            self.bring_into_view(row)
        if changed:
            self.current_changed.emit(self.current)
        return True

    def _show_current(self) -> None:
        row = None if self._current is None else self.reading.row_of(self._current)
        index = QModelIndex() if row is None else self.model().index(row, Column.GUTTER)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.viewport().update()

    def bring_into_view(self, row: int) -> None:
        """Scrolls to a row unless the whole of it is seen already with some room around."""
        height = self.viewport().height()
        self.heights.exact_around(row, height)
        top = self.rowViewportPosition(row)
        room = SCROLL_STEP if row else 0
        if top < room or top + self.rowHeight(row) > height - room:
            self._scroll_to(row, round(height * COMFORT))

    def change_keys(self) -> list[int]:
        """The keys of the rows at which "next change" stops, in reading order."""
        return [item.key for item in self.reading.shown if item.is_change]

    def step(self, forwards: bool) -> bool:
        """Goes to the next or previous change; from the row at the top when none is current."""
        keys = self.change_keys()
        current = self.current
        here = current.key if current else self._top_key() - forwards
        beyond = [key for key in keys if (key > here if forwards else key < here)]
        return bool(beyond) and self.set_current(beyond[0] if forwards else beyond[-1])

    def _top_key(self) -> int:
        top = self.rowAt(0)
        return self.item(top).key if top >= 0 else 0

    def go_to_end(self, last: bool) -> bool:
        """Goes to the first or the last change."""
        keys = self.change_keys()
        return bool(keys) and self.set_current(keys[-1 if last else 0])

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Arrow keys move Qt's own current cell; the current item follows."""
        super().currentChanged(current, previous)
        if current.isValid() and (item := self.item(current.row())).key != self._current:
            self.set_current(item.key, scroll=False)

    def toggle_words(self) -> bool:
        """Shows a rewritten paragraph as wholes or word by word; False when the current row was not rewritten."""
        item = self.current
        if item is None or not (item.row and item.row.rewritten):
            return False
        self.shelf.words ^= {item.key}
        self.shelf.forget(item)
        self.heights.remeasure(self.currentIndex().row())
        return True
