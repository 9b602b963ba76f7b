"""Chip: a small round button with a sign and words, that is on or off."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.icons import paint_icon
from desktop.theme import Theme, Tone

HEIGHT = 28
SIGN = 14
PAD = 10
GAP = 6
FOCUS_WIDTH = 2.0


class Chip(QAbstractButton):
    """Shows its sign in colour and its words in full ink while it is on; hollow and muted while it is off."""

    def __init__(self, sign: str, tone: Tone, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._tone, self._theme = sign, tone, theme
        self._short = ""
        self._compact = False
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_words(self, words: str, short: str) -> None:
        """The words, and what is left of them where room is short."""
        self.setText(words)
        self._short = short
        self.setAccessibleName(words)
        self.updateGeometry()

    def set_compact(self, compact: bool) -> None:
        """Shows the short words or the full ones."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws the chip in another theme."""
        self._theme = theme
        self.update()

    def width_of(self, *, compact: bool) -> int:
        """The width that the chip takes in one of its two forms."""
        words = self._short if compact else self.text()
        return round(QFontMetricsF(self.font()).horizontalAdvance(words)) + SIGN + GAP + 2 * PAD

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(compact=self._compact), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.width_of(compact=True), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter)
        rtl = self.isRightToLeft()
        left = self.width() - PAD - SIGN if rtl else PAD
        on = self.isChecked() and self.isEnabled()
        colour = self._theme.colour(self._tone if on else Tone.MUTED)
        paint_icon(painter, QRectF(left, (self.height() - SIGN) / 2, SIGN, SIGN), self._sign, colour)
        painter.setPen(self._theme.colour(Tone.TEXT if on else Tone.MUTED))
        rest = QRectF(PAD if rtl else PAD + SIGN + GAP, 0, self.width() - 2 * PAD - SIGN - GAP, self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._words())

    def _words(self) -> str:
        return self._short if self._compact else self.text()

    def _paint_pill(self, painter: QPainter) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        edge = Tone.BORDER_STRONG if on and self.isEnabled() else Tone.BORDER
        pen = QPen(self._theme.colour(edge), 1.0, Qt.PenStyle.SolidLine if on else Qt.PenStyle.DashLine)
        if self.hasFocus():
            pen = QPen(self._theme.colour(Tone.FOCUS), FOCUS_WIDTH)
        painter.setPen(pen)
        fill = Tone.HOVER if self.underMouse() and self.isEnabled() else Tone.RAISED if on else Tone.SURFACE
        painter.setBrush(self._theme.colour(fill))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
