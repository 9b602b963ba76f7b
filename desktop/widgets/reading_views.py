"""ReadingViews: the ways to read one comparison, of which one is shown; what holds for both is said to both."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.models.comparison import ComparisonModel
from desktop.theme import Theme
from desktop.widgets.comparison_view import ComparisonView
from desktop.widgets.reading_table import ReadingTable
from desktop.widgets.redline_view import RedlineView

SIDE_BY_SIDE, REDLINE = "side-by-side", "redline"


class ReadingViews(QStackedWidget):
    """Side by side and redline on the same model."""

    shown = Signal(str)  # SIDE_BY_SIDE or REDLINE

    def __init__(self, model: ComparisonModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_name: dict[str, ReadingTable] = {
            SIDE_BY_SIDE: ComparisonView(model, theme, self),
            REDLINE: RedlineView(model, theme, self),
        }
        for view in self.by_name.values():
            self.addWidget(view)

    @property
    def view(self) -> ReadingTable:
        """The view that is shown."""
        return self.by_name[self.name]

    @property
    def name(self) -> str:
        """The name of that view."""
        return next(name for name, view in self.by_name.items() if view is self.currentWidget())

    def show_view(self, name: str) -> None:
        """Shows a view as it is."""
        self.setCurrentWidget(self.by_name[name])
        self.shown.emit(name)

    def switch(self, name: str) -> None:
        """The other view takes over the current row and the row at the top."""
        before = self.view
        if self.by_name[name] is before:
            return
        key, current = before.top_key(), before.current
        self.show_view(name)
        self.view.show_at_top(key)
        self.view.set_current(current.key if current else None, scroll=False)
        self.view.setFocus()

    def fold_words(self) -> None:
        """Shows rewritten paragraphs as wholes again."""
        for view in self.by_name.values():
            view.shelf.words.clear()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        for view in self.by_name.values():
            view.set_theme(theme)

    def set_noted(self, old: frozenset[str], new: frozenset[str]) -> None:
        """Marks the rows that begin with these paragraphs, old and new, as noted."""
        for view in self.by_name.values():
            view.set_noted(old, new)

    def set_words_keys(self, keys: str) -> None:
        """The keys that show a rewritten row word by word, as captions name them."""
        for view in self.by_name.values():
            view.set_words_keys(keys)
