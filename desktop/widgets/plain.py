"""Words from documents as plain text: no widget guesses rich text from them, because Qt opens paths named in it."""

import unicodedata
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_TIP_WIDTH = 420  # pixels: long sentences break instead of running across the screen


def plain_tip(text: str) -> str:
    """A text as a tooltip: escaped, with its line breaks, broken at a readable width; "" for none."""
    if not text:
        return ""
    lines = "<br>".join(escape(line) for line in text.split("\n"))
    return f"<table width='{_TIP_WIDTH}'><tr><td>{lines}</td></tr></table>" if len(text) > 60 else f"<p>{lines}</p>"


def plain_label(text: str = "", parent: QWidget | None = None, *, wraps: bool = True) -> QLabel:
    """A label that shows its text as it is."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)
    return label


class ElidedLabel(QLabel):
    """A line of plain text that takes the room there is, cut with an ellipsis; the whole is in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(plain_tip(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction in which a text is read, by its first letter, whatever the direction of the interface is."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft
