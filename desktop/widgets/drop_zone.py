"""DropZone: what an empty window shows: a large place to drop files on, what the program does, and where to begin."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.known_series import KnownSeries
from desktop.theme import UNIT, Theme, Tone
from desktop.widgets.plain import plain_label
from desktop.widgets.series_strip import SeriesStrip

_RADIUS = 14
_WIDTH = 760  # pixels: wider, the sentences would be hard to read


class DropZone(QWidget):
    """The first thing that a newcomer sees."""

    add_asked = Signal()
    specimens_asked = Signal()
    missing_chosen = Signal(object)  # KnownVersion

    def __init__(self, theme: Theme, known: Iterable[KnownSeries], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hovered = False
        self._title = _heading(self.tr("Drop two versions of a resolution here"), 1.75, bold=True)
        self._line = _heading(
            self.tr("Resolute shows, paragraph by paragraph and word by word, what changed between them."), 1.08
        )
        self._formats = plain_label(self.tr("PDF, Word, HTML, text and XML files, whole folders and ZIP archives"))
        self._strips = [SeriesStrip(theme, series, self) for series in known]
        self._add = QPushButton(self.tr("Add files…"))
        self._specimens = QPushButton(self.tr("Open the specimens"))
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        self._add.setDefault(True)
        self.setFocusProxy(self._add)
        self._add.clicked.connect(self.add_asked)
        self._specimens.clicked.connect(self.specimens_asked)
        self._specimens.setToolTip(self.tr("A fictional series of seven resolutions that comes with the program"))
        for button in (self._add, self._specimens):
            button.setMinimumHeight(9 * UNIT)
            button.setAccessibleDescription(button.toolTip() or button.text())
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._add)
        buttons.addSpacing(2 * UNIT)
        buttons.addWidget(self._specimens)
        buttons.addStretch()
        column = QVBoxLayout()
        column.setSpacing(3 * UNIT)
        for label in (self._title, self._line, self._formats):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._sign)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(2 * UNIT)
        column.addLayout(buttons)
        column.addSpacing(UNIT)
        column.addWidget(self._formats)
        column.addStretch(2)
        for strip in self._strips:
            strip.chosen.connect(self.missing_chosen)
            column.addWidget(strip)
        column.addStretch(1)
        self._centre(column)

    def _centre(self, column: QVBoxLayout) -> None:
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(_WIDTH)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        across = QHBoxLayout(self)
        across.setContentsMargins(8 * UNIT, 8 * UNIT, 8 * UNIT, 8 * UNIT)
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)

    @property
    def sentence(self) -> str:
        """What the reader is asked to do."""
        return self._title.text()

    def set_filled(self, filled: bool) -> None:
        """Whether the library holds something that could be opened instead."""
        asked = self.tr("Drop two versions of a resolution here")
        self._title.setText(self.tr("Choose a version in the library, or drop more here") if filled else asked)
        for strip in self._strips:
            strip.setVisible(not filled)  # the library lists what is missing itself

    def set_hovered(self, hovered: bool) -> None:
        """Shows that files are held over the window."""
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self._sign.setPixmap(theme.icon("drop", Tone.ACCENT).pixmap(QSize(56, 56)))
        palette = self._formats.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Tone.MUTED))
        self._formats.setPalette(palette)
        for strip in self._strips:
            strip.set_theme(theme)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour(Tone.WINDOW))
        box = QRectF(self.rect()).adjusted(16, 16, -16, -16)
        painter.setBrush(self._theme.colour(Tone.CURRENT if self._hovered else Tone.PAGE))
        tone = Tone.ACCENT if self._hovered else Tone.BORDER_STRONG
        pen = QPen(self._theme.colour(tone), 2 if self._hovered else 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


def _heading(text: str, scale: float, *, bold: bool = False) -> QLabel:
    label = plain_label(text)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    label.setFont(font)
    return label
