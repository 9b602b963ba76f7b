"""ReadingPane: the middle of the window: chips, find bar, the two reading views and the change map, wired together."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.comparison.change import Comparison
from core.resolution.version import Version
from desktop.models.comparison import ComparisonModel
from desktop.models.filter import ONLY_CHANGES, RowFilter
from desktop.models.find import Query
from desktop.models.items import RowItem
from desktop.models.pairing import End
from desktop.models.roles import Column
from desktop.theme import Theme
from desktop.widgets.change_map import ChangeMap
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.find_bar import FindBar
from desktop.widgets.finder import Finder
from desktop.widgets.pin_bar import PinBar
from desktop.widgets.reading_place import key_of, place_of, restore
from desktop.widgets.reading_table import ReadingTable
from desktop.widgets.reading_views import REDLINE, SIDE_BY_SIDE, ReadingViews
from desktop.widgets.row_menu import RowMenu
from desktop.widgets.summary_line import SummaryLine
from desktop.widgets.text_copy import copy_reference, copy_text


class ReadingPane(QWidget):
    """Shows one comparison. Every slot may be called at any time; without a comparison it does nothing."""

    current_changed = Signal(object)  # RowItem or None
    identical_chosen = Signal(bool)  # the reader wants identical paragraphs shown, or folded
    change_position = Signal(int, int)  # the change that is current (from 1, 0 for none), how many there are
    shown = Signal(int, int)  # paragraphs shown, paragraphs in all
    pin_requested = Signal(str, str)  # identifiers, old and new
    apart_requested = Signal(str, str)
    note_requested = Signal(object)  # RowItem
    size_step = Signal(int)  # the reader turned the wheel with Ctrl: +1 or -1

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ComparisonModel(self)
        self.model.set_filter(ONLY_CHANGES)
        self.views = ReadingViews(self.model, theme, self)
        self.summary = SummaryLine(self.model, theme, self)
        self.filter_bar = FilterBar(self.model, theme, self)
        self.find_bar = FindBar(theme, self)
        self.pin_bar = PinBar(theme, self)
        self.map = ChangeMap(theme, self)
        self.finder = Finder(self)
        self._menu: RowMenu | None = None
        self._of_pair: tuple[str, RowFilter] | None = None  # how pairs are shown, while a version is read alone
        self._lay_out()
        self._connect()
        self.views.show_view(SIDE_BY_SIDE)

    def _lay_out(self) -> None:
        reading = QHBoxLayout()
        reading.setSpacing(0)
        reading.addWidget(self.views, 1)
        reading.addWidget(self.map)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.filter_bar)
        column.addWidget(self.find_bar)
        column.addWidget(self.pin_bar)
        column.addLayout(reading, 1)
        self.find_bar.hide()

    def _connect(self) -> None:
        self.views.shown.connect(lambda _: self._on_view())
        for view in self.views.by_name.values():
            view.current_changed.connect(self._announce)
            view.customContextMenuRequested.connect(self._open_menu)
            view.size_step.connect(self.size_step)
            view.copy_asked.connect(self.copy)
            view.jump_asked.connect(self._jump_from)
            view.select_all_asked.connect(self.select_all)
            view.pick_asked.connect(self._pair_with)
            view.pick_given_up.connect(self.pin_bar.stop)
            self.pin_bar.active_changed.connect(view.set_picking)
        self.model.modelReset.connect(self._announce_rows)
        self.pin_bar.paired.connect(self.pin_requested)
        self.filter_bar.identical_chosen.connect(self.identical_chosen)
        self.find_bar.query_changed.connect(self.finder.search)
        self.find_bar.step_asked.connect(self.finder.step)
        self.find_bar.closed.connect(self._stop_finding)
        self.finder.counted.connect(self.find_bar.show_count)
        self.finder.failed.connect(self.find_bar.show_problem)

    # What is shown

    def show_comparison(self, comparison: Comparison, old: Version, new: Version) -> None:
        """Shows a comparison from its first change on; the same pair compared anew (after a pin) stays in place."""
        place = self.place() if self.model.versions == (old, new) else None
        self._stand(alone=old is new)
        self.pin_bar.stop()
        if place is None:
            self.view.set_current(None)
        self.views.fold_words()
        self.model.show_comparison(comparison, old, new)
        if place is not None:
            self.restore_place(place)
        else:
            self.view.open_at(next(iter(self.model.changes), None))
        if not self.find_bar.isHidden():
            self.finder.again()

    def _stand(self, *, alone: bool) -> None:
        """A version alone is read as one page, whole; the next pair is shown as the last one was."""
        before = self._of_pair
        if alone and before is None:
            self._of_pair = self.view_name, self.model.row_filter
            self.views.show_view(REDLINE)
            self.model.set_filter(RowFilter())
        elif before is not None and not alone:
            self._of_pair = None
            self.views.show_view(before[0])
            self.model.set_filter(before[1])
        self.filter_bar.setVisible(not alone)

    def clear(self) -> None:
        """Shows nothing."""
        self.pin_bar.stop()
        self.model.clear()

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another theme."""
        for part in (self.views, self.summary, self.filter_bar, self.pin_bar, self.find_bar, self.map):
            part.set_theme(theme)

    def set_notes(self, old: Iterable[str], new: Iterable[str]) -> None:
        """Marks the paragraphs that have a note, by their identifiers on either side."""
        self.views.set_noted(frozenset(old), frozenset(new))

    @property
    def view(self) -> ReadingTable:
        """The view that is shown."""
        return self.views.view

    @property
    def view_name(self) -> str:
        """The name of that view: SIDE_BY_SIDE or REDLINE."""
        return self.views.name

    def show_side_by_side(self) -> None:
        """Shows old and new beside each other."""
        self.views.switch(SIDE_BY_SIDE)

    def show_redline(self) -> None:
        """Shows old and new in one column."""
        self.views.switch(REDLINE)

    def _on_view(self) -> None:
        self.map.set_table(self.view)
        if not self.find_bar.isHidden():
            self.finder.set_table(self.view)

    # Where the reader is

    def next_change(self) -> None:
        """Goes to the next change."""
        self.view.step(forwards=True)

    def previous_change(self) -> None:
        """Goes to the previous change."""
        self.view.step(forwards=False)

    def first_change(self) -> None:
        """Goes to the first change."""
        self.view.go_to_end(last=False)

    def last_change(self) -> None:
        """Goes to the last change."""
        self.view.go_to_end(last=True)

    def go_to_counterpart(self) -> None:
        """Goes from a moved paragraph to its other place, and back."""
        item = self.view.current
        if item is not None:
            self._jump_from(item.key)

    def _jump_from(self, key: int) -> None:
        partner = self.model.items[key].partner
        if partner is not None:
            self._show_item(partner)

    def go_to(self, name: str) -> bool:
        """Goes to a paragraph by name, such as "OP 4", "pp4" or "4 (a)"; False when there is none."""
        key = key_of(self.model.items, name)
        if key is not None:
            self._show_item(key)
        return key is not None

    def _show_item(self, key: int) -> None:
        if self.model.row_of(key) is None:
            self.model.set_filter(self.model.row_filter.with_unfolded([key]))
        self.view.set_current(key)

    def toggle_words(self) -> None:
        """Shows a rewritten paragraph word by word, or as wholes again."""
        self.view.toggle_words()

    def fold_identical(self, fold: bool) -> None:
        """Folds identical paragraphs, or shows them; a version read alone stays whole."""
        if self._of_pair is not None:
            self._of_pair = self._of_pair[0], self._of_pair[1].with_identical(not fold)
        else:
            self.model.set_filter(self.model.row_filter.with_identical(not fold))

    def expand_all(self) -> None:
        """Shows every paragraph."""
        self.model.set_filter(RowFilter())

    def place(self) -> dict[str, Any]:
        """Where the reader is, as plain values that JSON can hold."""
        return {"view": self.view_name, **place_of(self.view)}

    def restore_place(self, place: dict[str, Any]) -> None:
        """Goes back to where `place()` was; what is no longer there is passed over."""
        if self._of_pair is None:
            self.views.switch(REDLINE if place.get("view") == REDLINE else SIDE_BY_SIDE)
        restore(self.view, place)

    def pin_with(self) -> None:
        """Asks which paragraph the current one shall be pinned together with."""
        self.pin_bar.start(self.view.current)
        self.view.setFocus()

    def _pair_with(self, key: int, end: End) -> None:
        """A second paragraph was pointed at; on the same side as the first it only becomes the current one."""
        first = self.view.current
        self.view.set_current(key, scroll=False)
        self.pin_bar.pair(first, end)

    # Finding

    def open_find(self) -> None:
        """Opens the find bar."""
        self.finder.set_table(self.view)
        self.find_bar.open_bar()

    def find_next(self) -> None:
        """Goes to the next hit."""
        self.finder.step(forwards=True)

    def find_previous(self) -> None:
        """Goes to the previous hit."""
        self.finder.step(forwards=False)

    def _stop_finding(self) -> None:
        self.finder.search(Query(""))
        self.view.setFocus()

    # Copying, and the menu of a row

    def copy(self) -> None:
        """Copies the selected text, else the current paragraph."""
        copy_text(self.view, with_marks=False)

    def copy_with_marks(self) -> None:
        """The same with deletions and insertions told apart."""
        copy_text(self.view, with_marks=True)

    def copy_reference(self) -> None:
        """Copies how one cites the current paragraph."""
        copy_reference(self.view)

    def select_all(self) -> None:
        """Selects the whole text of one side: of the one with a selection, else of the new one."""
        column = self.view.selection.column
        self.view.selection.select_all(Column.NEW if column is None else column)

    def _open_menu(self, at: QPoint) -> None:
        item = self.view.current
        if item is None or item.row is None:
            return
        if self._menu is not None:
            self._menu.deleteLater()  # only now: one that deletes itself when it closes may outlive this pane
        self._menu = menu = RowMenu(item, self, linked=not self.model.is_alone)
        menu.copy_asked.connect(lambda marks: copy_text(self.view, with_marks=marks))
        menu.reference_asked.connect(self.copy_reference)
        menu.counterpart_asked.connect(self.go_to_counterpart)
        menu.words_asked.connect(self.toggle_words)
        menu.pin_asked.connect(self.pin_requested)
        menu.pin_with_asked.connect(self.pin_with)
        menu.apart_asked.connect(self.apart_requested)
        menu.note_asked.connect(lambda: self.note_requested.emit(item))
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _announce(self, item: RowItem | None) -> None:
        keys = self.model.changes
        at = bisect_right(keys, item.key) if item is not None and item.is_change else 0
        self.change_position.emit(at, len(keys))
        self.current_changed.emit(item)

    def _announce_rows(self) -> None:
        self.shown.emit(*self.model.shown_and_all())
        self._announce(self.view.current)
