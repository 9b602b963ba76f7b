"""The picture that follows the mouse while versions are dragged: their name on a small card."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QFont, QFontMetrics, QPainter, QPixmap

from desktop.theme import UNIT, Theme, Tone

_PAD = 2 * UNIT
_BESIDE = QPoint(-3 * UNIT, -3 * UNIT)  # of the mouse, which would cover the name


def put_picture(drag: QDrag, names: list[str], font: QFont, theme: Theme, scale: float) -> None:
    """Gives a drag the name of what it holds, and how much else; `scale` is that of the screen."""
    text = names[0] if len(names) == 1 else f"{names[0]} + {len(names) - 1}"
    metrics = QFontMetrics(font)
    wide, high = metrics.horizontalAdvance(text) + 2 * _PAD, metrics.height() + _PAD
    picture = QPixmap(round(wide * scale), round(high * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(theme.colour(Tone.ACCENT))
    painter.setBrush(theme.colour(Tone.RAISED))
    card = QRectF(0.5, 0.5, wide - 1, high - 1)
    painter.drawRoundedRect(card, 6, 6)
    painter.setPen(theme.colour(Tone.TEXT))
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    drag.setPixmap(picture)
    drag.setHotSpot(_BESIDE)
