"""ReadingTable: what both reading views do for a reader: a current row, steps from change to change, hits, folds."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.models.comparison import ComparisonModel, Index
from desktop.models.items import ItemKind, RowItem
from desktop.models.pairing import end_at, end_of
from desktop.models.roles import Column
from desktop.theme import Theme
from desktop.widgets.laid_out_table import SCROLL_STEP, LaidOutTable
from desktop.widgets.row_layout import Texts

COMFORT = 0.22  # of the height: where a change that was jumped to stands below the top
_UNFOLD = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_ALONG = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})

# Search hits by item and column: spans of the true text, and whether it is the hit that the reader is at.
Hits = dict[tuple[int, Column], list[tuple[int, int, bool]]]


class ReadingTable(LaidOutTable):
    """A view that a reader walks through by mouse and keyboard."""

    current_changed = Signal(object)  # RowItem or None
    hits_changed = Signal()
    jump_asked = Signal(int)  # key of a moved paragraph or its ghost, whose arrow was clicked
    copy_asked = Signal()
    select_all_asked = Signal()
    pick_asked = Signal(int, object)  # key of an item, and the End in it that shall be paired
    pick_given_up = Signal()
    size_step = Signal(int)  # +1 or -1, by the wheel with Ctrl

    def __init__(self, model: ComparisonModel, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, texts, parent)
        self.hits: Hits = {}
        self._noted: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())  # with a note; old, new
        self._current: int | None = None
        self._picking = False  # a click or Enter chooses a paragraph to be paired
        self._opening: int | None = None  # key of the change that a comparison opens with, until the reader scrolls

    def set_noted(self, old: frozenset[str], new: frozenset[str]) -> None:
        """Shows the sign of a note beside the rows that begin with these paragraphs."""
        self._noted = (old, new)
        self.viewport().update()

    def has_note(self, item: RowItem) -> bool:
        """Whether the reader wrote a note about a row."""
        sides = zip((item.old, item.new), self._noted, strict=True)
        return item.kind is ItemKind.ROW and any(side[0].id in noted for side, noted in sides if side)

    def sources(self, item: RowItem) -> Iterator[tuple[Column, str]]:
        """The true texts of an item, as they can be searched."""
        raise NotImplementedError

    # The current row

    @property
    def current(self) -> RowItem | None:
        """The item that keys and the details panel speak of."""
        row = None if self._current is None else self.reading.row_of(self._current)
        return None if row is None else self.item(row)

    def set_current(self, key: int | None, *, scroll: bool = True) -> bool:
        """Makes an item the current one and brings it comfortably into view; False when it is not shown."""
        row = None if key is None else self.reading.row_of(key)
        if row is None and key is not None:
            return False
        changed, self._current = self._current != key, key
        self.show_current()
        if row is not None and scroll:
            self.bring_into_view(row)
        if changed:
            self.current_changed.emit(self.current)
        return row is not None

    def show_current(self) -> None:
        row = None if self._current is None else self.reading.row_of(self._current)
        index = QModelIndex() if row is None else self.model().index(row, Column.GUTTER)
        self.setAutoScroll(False)  # Qt would scroll by itself, before the rows in between are measured
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.setAutoScroll(True)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Arrow keys move Qt's own current cell; the current item follows."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and (item := self.item(current.row())).key != self._current:
            self.forget_wish()
            self.set_current(item.key, scroll=False)

    def bring_into_view(self, row: int) -> None:
        """Scrolls to a row unless the whole of it is seen already with some room around."""
        if not self.is_laid_out:
            self.show_at_top(self.item(row).key)
            return
        self.forget_wish()
        self._reveal(row)

    def _reveal(self, row: int) -> None:
        height = self.viewport().height()
        self.heights.exact_around(row, height)
        top = self.rowViewportPosition(row)
        room = SCROLL_STEP if row else 0
        if top < room or top + self.rowHeight(row) > height - room:
            spare = max(0, height - self.rowHeight(row))  # a high row in a low window is seen whole, if it can be
            self.scroll_row_to(row, min(round(height * COMFORT), spare))

    def open_at(self, key: int | None) -> None:
        """Shows the beginning, moved on only as far as brings this change into view, however the room changes."""
        self.show_at_top(0)
        self.set_current(key, scroll=False)
        self.forget_wish()
        self._opening = key
        self.keep_wish()

    def keep_wish(self) -> None:
        super().keep_wish()
        row = None if self._opening is None else self.reading.row_of(self._opening)
        if row is not None and self.is_laid_out:
            self.scroll_row_to(0, 0)
            self._reveal(row)

    def forget_wish(self) -> None:
        super().forget_wish()
        self._opening = None

    # From change to change

    def step(self, forwards: bool) -> bool:
        """Goes to the next or previous change; from the row at the top when none is current."""
        keys, current = self.reading.changes, self.current
        here = current.key if current else self.top_key() - forwards
        at = bisect_right(keys, here) if forwards else bisect_left(keys, here) - 1
        return 0 <= at < len(keys) and self.set_current(keys[at])

    def go_to_end(self, last: bool) -> bool:
        """Goes to the first or the last change."""
        keys = self.reading.changes
        return bool(keys) and self.set_current(keys[-1 if last else 0])

    def toggle_words(self) -> bool:
        """Shows a rewritten paragraph as wholes or word by word; False when the current row was not rewritten."""
        item = self.current
        if item is None or not (item.row and item.row.rewritten):
            return False
        self.shelf.words ^= {item.key}
        self.shelf.forget(item)
        self.selection.clear()
        self.heights.remeasure(self.currentIndex().row())
        return True

    # Search hits

    def set_hits(self, hits: Hits) -> None:
        """Shows search hits."""
        self.hits = hits
        self.viewport().update()
        self.hits_changed.emit()

    def show_text(self, key: int, column: Column, source: int) -> None:
        """Makes an item the current one and scrolls to the line of one of its characters."""
        if not self.set_current(key) or not self.is_laid_out:
            return
        row = self.currentIndex().row()
        cell = self.cell(row, column)
        line = self.row_layout(row).text_top + (cell.top_of(cell.marked.drawn_at(source)) if cell else 0)
        top, height = self.rowViewportPosition(row) + line, self.viewport().height()
        if not SCROLL_STEP <= top <= height - 2 * SCROLL_STEP:
            self.scroll_row_to(row, round(height * COMFORT - line))

    # Folds

    def _is_fold(self, row: int) -> bool:
        return row >= 0 and self.item(row).kind is ItemKind.FOLD

    def _unfold(self, row: int) -> None:
        item = self.item(row)
        self.reading.set_filter(self.reading.row_filter.with_unfolded(item.hidden))
        self.set_current(item.key, scroll=False)

    def _pick(self, row: int, point: QPointF) -> None:
        """Says which paragraph the mouse points at; in one column a row stands for both its sides."""
        item, found = self.item(row), self.spot_at(point)
        end = end_of(item)
        if found is not None and not self.isColumnHidden(Column.OLD):
            cell = self.cell(row, found[0])
            starts = [block.start for block in cell.marked.blocks] if cell else []
            end = end_at(item, found[0], max(0, bisect_right(starts, found[1].offset) - 1))
        self.pick_asked.emit(item.key, end)

    def _is_jump(self, row: int, point: QPointF) -> bool:
        """Whether the mouse is at the arrow or the caption of a moved paragraph, not at its text."""
        column = self.columnAt(round(point.x()))
        if row < 0 or column < 0 or self.item(row).partner is None:
            return False
        return self._is_caption(row, point) or self.cell(row, Column(column)) is None

    def _is_caption(self, row: int, point: QPointF) -> bool:
        """Whether the mouse is at the line above a row's text."""
        if row < 0 or not self.row_layout(row).caption:
            return False
        return point.y() - self.rowViewportPosition(row) < self.row_layout(row).text_top

    # Mouse, keyboard and wheel

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(event.position().toPoint().y())
        if self._is_fold(row):
            self._unfold(row)
        elif row >= 0 and event.button() is Qt.MouseButton.LeftButton and self._means_pair(event):
            self._pick(row, event.position())
        elif self._is_jump(row, event.position()):
            self.jump_asked.emit(self.item(row).key)
        elif row >= 0:
            self.set_current(self.item(row).key, scroll=False)
            if self._is_caption(row, event.position()) and self.toggle_words():
                return
            if event.button() is Qt.MouseButton.LeftButton:
                self.selection.press(event, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def set_picking(self, picking: bool) -> None:
        """Whether a click or Enter chooses a paragraph to be paired."""
        self._picking = picking

    def _means_pair(self, event: QMouseEvent) -> bool:
        return self._picking or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

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
        if self._is_fold(row) or self._is_jump(row, point) or self._is_caption(row, point):
            shape = Qt.CursorShape.PointingHandCursor
        elif row >= 0 and column >= 0 and self.cell(row, Column(column)):
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all_asked.emit()
        elif row >= 0 and self.selection.extend(event, row):
            return
        elif row >= 0 and event.key() in _SIDEWAYS and not event.modifiers():
            self.selection.stand_in(row, self._side(at_right=event.key() == Qt.Key.Key_Right))
        elif event.key() in _UNFOLD and self._is_fold(row):
            self._unfold(row)
        elif self._picking and event.key() in _UNFOLD and row >= 0:
            self.pick_asked.emit(self.item(row).key, end_of(self.item(row)))
        elif self._picking and event.key() == Qt.Key.Key_Escape:
            self.pick_given_up.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.selection.is_empty:
            self.selection.clear()
        else:
            if event.key() in _ALONG:
                self.selection.clear()
            super().keyPressEvent(event)

    def _side(self, *, at_right: bool) -> Column:
        """The text on a side of the screen; in one column there is only one."""
        is_new = self.isColumnHidden(Column.OLD) or at_right is not self.isRightToLeft()
        return Column.NEW if is_new else Column.OLD

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would make the first row current whenever the window wakes; here only the Tab key does."""
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._current is None and by_key:
            self.set_current(self.top_key(), scroll=False)
        if self._current is not None:
            super().focusInEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_step.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)
