"""ReadingPage: the open pair: the time line of its series over the pane in which it is read."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.contents import Pair
from desktop.theme import Theme
from desktop.widgets.reading_pane import ReadingPane
from desktop.widgets.version_bar import VersionBar


class ReadingPage(QWidget):
    """Everything in the middle of the window while a pair is open."""

    painted = Signal()  # a new comparison is on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.versions = VersionBar(theme)
        self.pane = ReadingPane(theme)
        self._awaited = False
        self._soon = QTimer(self, singleShot=True, interval=0)  # a timer of its own goes with the page
        self._soon.timeout.connect(self.painted)
        for view in self.pane.views.by_name.values():
            view.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.versions)
        column.addWidget(self.pane, 1)

    def show_pair(self, pair: Pair) -> None:
        """Shows a comparison."""
        self._awaited = True
        self.pane.show_comparison(pair.comparison, pair.old, pair.new)

    def clear(self) -> None:
        """Shows nothing."""
        self._awaited = False
        self.pane.clear()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.versions.set_theme(theme)
        self.pane.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells when a new comparison has been painted."""
        if self._awaited and event.type() == QEvent.Type.Paint:
            self._awaited = False
            self._soon.start()
        return super().eventFilter(watched, event)
