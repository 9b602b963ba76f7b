"""FindBar: the line in which one types what to look for, with the number of hits and the ways through them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.models.find import Query
from desktop.models.wording import number
from desktop.theme import Theme, Tone

ICON = 18


class FindBar(QWidget):
    """Says what the reader looks for; the Finder looks."""

    query_changed = Signal(object)  # Query
    step_asked = Signal(bool)  # True forwards
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find in both texts"))
        self.words.setAccessibleName(self.tr("Find in both texts"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(160)
        self.words.setMaximumWidth(360)
        self.case = self._toggle("Aa", self.tr("Match capital letters"))
        self.whole = self._toggle("“ ”", self.tr("Whole words"))
        self.pattern = self._toggle(".*", self.tr("Regular expression"))
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._icons: dict[QToolButton, str] = {}
        self.previous = self._button("previous", self.tr("Previous hit"))
        self.next = self._button("next", self.tr("Next hit"))
        self.closer = self._button("close", self.tr("Close the find bar"))
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.setAccessibleName(self.tr("Find"))

    def _toggle(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setCheckable(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.toggled.connect(self._ask)
        return button

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(ICON, ICON))
        button.setToolTip(name)
        button.setAccessibleName(name)
        self._icons[button] = icon
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 8)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        for each in (self.case, self.whole, self.pattern, self.previous, self.next, self.count):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.closer)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._ask)
        self.previous.clicked.connect(lambda: self.step_asked.emit(False))
        self.next.clicked.connect(lambda: self.step_asked.emit(True))
        self.closer.clicked.connect(self.close_bar)

    def set_theme(self, theme: Theme) -> None:
        """Draws the icons in another theme."""
        for button, icon in self._icons.items():
            button.setIcon(theme.icon(icon, Tone.TEXT))

    def open_bar(self) -> None:
        """Shows the bar with the words selected, ready to be typed over."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._ask()

    def close_bar(self) -> None:
        """Hides the bar and its hits."""
        self.hide()
        self.closed.emit()

    def show_count(self, at: int, total: int, running: bool) -> None:
        """Says "3 of 17"."""
        words = self.tr("{at} of {total}").format(at=number(at), total=number(total))
        if not total:
            words = "" if running or not self.words.text() else self.tr("Nothing found")
        self.count.setText(words)

    def show_problem(self, problem: str) -> None:
        """Says why there is no search."""
        self.count.setText(problem)

    def _ask(self) -> None:
        query = Query(self.words.text(), self.whole.isChecked(), self.pattern.isChecked(), self.case.isChecked())
        self.query_changed.emit(query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_asked.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)
