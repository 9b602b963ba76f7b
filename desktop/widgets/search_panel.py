"""SearchPanel: one field in which one types, and under it the paragraphs of the whole library that have the words."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from core.store.entries import SearchCounts, SearchHit
from desktop.models.search import SearchModel, summary
from desktop.theme import UNIT, Theme, Tone
from desktop.widgets.plain import plain_label
from desktop.widgets.search_delegate import SearchDelegate

MOST_HITS = 50  # as many as come within the time in which typing feels immediate; more words narrow them down
_WIDTH = 300  # pixels: less would leave a line of a paragraph four words
_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class SearchPanel(QWidget):
    """Says what the reader looks for and shows what was found; SearchCommands looks."""

    typed = Signal(str)
    chosen = Signal(object)  # SearchHit
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = QLineEdit()
        self.model = SearchModel(self)
        self.hits = HitList(self.model, theme)
        self._said = plain_label()
        self._hint = plain_label()
        self._closer = QToolButton()
        self._stack = QStackedWidget()
        self._delegate = self.hits.delegate
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.show_nothing()

    def _lay_out(self) -> None:
        self.setMinimumWidth(_WIDTH)
        self.setAccessibleName(self.tr("Search the library"))
        self.words.setPlaceholderText(self.tr("Search all versions"))
        self.words.setAccessibleName(self.tr("Search all versions"))
        self.words.setClearButtonEnabled(True)
        self._closer.setIconSize(QSize(16, 16))
        self._closer.setToolTip(self.tr("Close the search"))
        self._closer.setAccessibleName(self.tr("Close the search"))
        self._said.setContentsMargins(3 * UNIT, 0, 3 * UNIT, UNIT)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._hint.setContentsMargins(6 * UNIT, 12 * UNIT, 6 * UNIT, 0)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self.hits)
        line = QHBoxLayout()
        line.setContentsMargins(2 * UNIT, 2 * UNIT, UNIT, 2 * UNIT)
        line.setSpacing(UNIT)
        line.addWidget(self.words, 1)
        line.addWidget(self._closer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._said)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.typed)
        self.words.returnPressed.connect(self._open_first)
        self._closer.clicked.connect(self.closed)
        self.hits.chosen.connect(self.chosen)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self._closer.setIcon(theme.icon("close", Tone.MUTED))
        self.hits.set_theme(theme)
        for label in (self._said, self._hint):
            palette = QPalette(label.palette())
            palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Tone.MUTED))
            label.setPalette(palette)

    @property
    def said(self) -> str:
        """What the panel says about the search: how much was found, or what to do."""
        shown = self._said if self._stack.currentWidget() is self.hits else self._hint
        return shown.text()

    def begin(self) -> None:
        """Takes the keyboard, with the words selected, ready to be typed over."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def show_nothing(self) -> None:
        """Shows what can be typed: nothing is looked for."""
        self.model.show_hits([])
        self._tell(
            self.tr("Type words, a “phrase in quotes” or a symbol to find every paragraph of your library that has it.")
        )

    def show_hits(self, hits: Iterable[SearchHit]) -> None:
        """Shows what was found; how much it is in all comes later. The same hits as before keep their place."""
        found = list(hits)
        if found and found == self.model.hits:
            return
        self.model.show_hits(found)
        shown = len(self.model.hits)
        if not shown:
            self._tell(self.tr("No paragraph of your library has these words."))
            return
        self.hits.expandAll()
        self.hits.scrollToTop()
        self._said.setText(summary(shown, None, MOST_HITS))
        self._said.show()
        self._stack.setCurrentWidget(self.hits)

    def show_counts(self, counts: SearchCounts) -> None:
        """Says how much there is in all."""
        self.model.show_counts(counts)
        if self.model.hits:
            self._said.setText(summary(len(self.model.hits), counts, MOST_HITS))

    def show_problem(self, sentence: str) -> None:
        """Says why nothing can be searched."""
        self.model.show_hits([])
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        self._hint.setText(sentence)
        self._said.hide()
        self._stack.setCurrentWidget(self._hint)

    def _open_first(self) -> None:
        if self.model.hits:
            self.hits.choose_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _TO_LIST and self.words.hasFocus() and self.model.hits:
            self.hits.setFocus(Qt.FocusReason.TabFocusReason)
            self.hits.setCurrentIndex(self.hits.first())
        else:
            super().keyPressEvent(event)


class HitList(QTreeView):
    """The list of what was found."""

    chosen = Signal(object)  # SearchHit

    def __init__(self, model: SearchModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = model
        self.delegate = SearchDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(False)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What was found"))
        self.setAccessibleDescription(self.tr("Paragraphs by series; Return opens the version"))
        self.clicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.delegate.set_theme(theme)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme.colour(Tone.SURFACE))
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)  # the delegate marks the selected
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()

    def first(self) -> QModelIndex:
        """The line of the first hit."""
        return self._hits.index(0, 0, self._hits.index(0, 0))

    def choose_first(self) -> None:
        """Opens the first hit."""
        self.setCurrentIndex(self.first())
        self._choose(self.first())

    def _choose(self, index: QModelIndex) -> None:
        hit = self._hits.hit(index)
        if hit is not None:
            self.chosen.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt opens lines with Return on some desktops only.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # narrower lines are higher
