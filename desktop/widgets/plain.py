"""Words from documents as plain text: no widget guesses rich text from them, because Qt opens paths named in it."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

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
