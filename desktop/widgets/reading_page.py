"""ReadingPage: the open pair: the time line of its series over the views of the comparison."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.models.comparison import ComparisonModel
from desktop.theme import Theme
from desktop.widgets.comparison_view import ComparisonView
from desktop.widgets.version_bar import VersionBar
from desktop.workspace import Pair


class ReadingPage(QWidget):
    """Everything in the middle of the window while a pair is open."""

    painted = Signal()  # the comparison is on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ComparisonModel(self)
        self.versions = VersionBar(theme)
        self.side_by_side = ComparisonView(self.model, theme)
        self.views = QStackedWidget()
        self.views.addWidget(self.side_by_side)
        self._awaited = False
        self.side_by_side.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.versions)
        column.addWidget(self.views, 1)

    @property
    def view(self) -> ComparisonView:
        """The view that is shown."""
        return self.side_by_side

    def show_pair(self, pair: Pair) -> None:
        """Shows a comparison."""
        self._awaited = True
        self.model.show_comparison(pair.comparison, pair.old, pair.new)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.versions.set_theme(theme)
        self.side_by_side.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells when a new comparison has been painted."""
        if self._awaited and event.type() == QEvent.Type.Paint:
            self._awaited = False
            QTimer.singleShot(0, self.painted.emit)
        return super().eventFilter(watched, event)
