"""PlainLabel: a label for text from documents: never rich text, wrapped, selectable, in a colour of the theme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.theme import Theme, Tone


class PlainLabel(QLabel):
    """Shows its text letter by letter, whatever tags may stand in it."""

    def __init__(self, text: str, theme: Theme, tone: Tone = Tone.TEXT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.setText(text)
        self._tone = tone
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draws the text in its colour of another theme."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._tone))
        self.setPalette(palette)

    def set_weight(self, weight: QFont.Weight) -> None:
        """Sets the text in another weight."""
        font = QFont(self.font())
        font.setWeight(weight)
        self.setFont(font)
