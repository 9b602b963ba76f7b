"""NoticeBar: a sentence above the texts that waits until it is read, with what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.theme import UNIT, Theme, Tone
from desktop.widgets.plain import plain_label


class NoticeBar(QWidget):
    """One sentence, up to two buttons, and a cross; it never takes the keyboard by itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, calm: bool = False) -> None:
        """A `calm` notice tells how things are; any other, that something went wrong."""
        super().__init__(parent)
        self._theme = theme
        self._sign, self._tone, self._line = (
            ("info", Tone.ACCENT, Tone.BORDER) if calm else ("warning", Tone.WARNING, Tone.WARNING)
        )
        self._icon = QLabel()
        self._sentence = plain_label()
        self._buttons = (QToolButton(), QToolButton())
        self._close = QToolButton()
        self._doings: list[Callable[[], None]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        row.setSpacing(2 * UNIT)
        for widget, stretch in ((self._icon, 0), (self._sentence, 1), *((each, 0) for each in self._buttons)):
            row.addWidget(widget, stretch)
        row.addWidget(self._close)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, at=place: self._do(at))
        self._close.clicked.connect(self.hide)
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self.setAccessibleName(self.tr("Notice"))
        self.set_theme(theme)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is shown; "" when nothing is."""
        return "" if self.isHidden() else self._sentence.text()

    def show_notice(self, sentence: str, *choices: tuple[str, Callable[[], None]]) -> None:
        """Shows a sentence, with up to two things that can be done about it."""
        self._sentence.setText(sentence)
        self._doings = [doing for _, doing in choices]
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(choices))
            if place < len(choices):
                button.setText(choices[place][0])
        self.setAccessibleDescription(sentence)
        self.show()

    def press_first(self) -> None:
        """Does the first of the things that can be done."""
        self._do(0)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self._icon.setPixmap(theme.icon(self._sign, self._tone).pixmap(QSize(18, 18)))
        self._close.setIcon(theme.icon("close", Tone.MUTED))
        back, line = theme.colour(Tone.RAISED).name(), theme.colour(self._line).name()
        self.setStyleSheet(f"#notice {{ background: {back}; border-bottom: 2px solid {line}; }}")

    def _do(self, place: int) -> None:
        self.hide()
        self._doings[place]()
