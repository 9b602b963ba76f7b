"""NoteEditor: a few lines of the reader's own about a paragraph; says when they have changed."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

SAVE_AFTER = 800  # milliseconds without a key
LINES = 3


class NoteEditor(QPlainTextEdit):
    """Reports its text a moment after the last key, and at once when it loses the focus."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Write a note about this paragraph"))
        self.setAccessibleName(self.tr("Note about this paragraph"))
        self.setTabChangesFocus(True)
        self._saved = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._timer.start)

    def set_text(self, text: str) -> None:
        """Shows a stored note; that is no change."""
        self._saved = text
        self.setPlainText(text)
        self._timer.stop()

    def flush(self) -> None:
        """Reports a change that was not reported yet."""
        self._timer.stop()
        if self.toPlainText() != self._saved:
            self._saved = self.toPlainText()
            self.changed.emit(self._saved)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().lineSpacing() * LINES + 16)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
