"""The program's own drawings as icons: SVG files of resources/icons, recoloured and drawn at the size asked for."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import ROOT

ICONS = ROOT / "icons"
_INK = "currentColor"


def icon_names() -> tuple[str, ...]:
    """The names of all drawings."""
    return tuple(sorted(path.stem for path in ICONS.glob("*.svg")))


def svg_icon(name: str, colour: QColor, disabled: QColor) -> QIcon:
    """The drawing in a colour, and in another where its button is disabled; raises KeyError for an unknown name."""
    return QIcon(_SvgEngine(name, colour, disabled))


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draws the icon straight into a rectangle."""
    _renderer(name, colour.name()).render(painter, rect)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = _source(ICONS / f"{name}.svg").replace(_INK, colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


@lru_cache(maxsize=128)
def _source(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise KeyError(path.stem) from None


class _SvgEngine(QIconEngine):
    """Draws a vector at whatever size and pixel ratio Qt asks for."""

    def __init__(self, name: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled
        _source(ICONS / f"{name}.svg")

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002 - Qt's signature
        colour = self._disabled if mode is QIcon.Mode.Disabled else self._colour
        paint_icon(painter, QRectF(rect), self._name, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._colour, self._disabled)
