"""SearchDelegate: draws what a search found: a series as a heading, a paragraph with its hits marked yellow."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.store.entries import SearchHit
from desktop.models.search import Excerpt, SearchRole, excerpt, name_of, where
from desktop.theme import UNIT, Theme, Tone
from desktop.widgets.plain import direction_of
from desktop.widgets.text_layout import Utf16

Index = QModelIndex | QPersistentModelIndex
_INSET = 3 * UNIT
_SMALL = 0.88
_MOST_LINES = 4  # of an excerpt


class SearchDelegate(QStyledItemDelegate):
    """Lines of the list of hits."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout = lru_cache(maxsize=256)(self._lay_out)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self._layout.cache_clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hit: SearchHit | None = index.data(SearchRole.HIT)
        room = _width(option) - 2 * _INSET
        small = QFontMetrics(_small(option.font)).lineSpacing()
        if hit is None:
            metrics = QFontMetrics(_bold(option.font))
            lines = _clipped(index.data(), metrics, room).count("\n") + 1
            return QSize(120, metrics.lineSpacing() * lines + small + 4 * UNIT)
        text = _height(self._layout(excerpt(hit.text, hit.spans), room))
        return QSize(120, round(2 * small + text) + 6 * UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: SearchHit | None = index.data(SearchRole.HIT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if hit is None:
            self._paint_series(painter, option, index)
        else:
            self._paint_hit(painter, option, hit)
        painter.restore()

    def _paint_series(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        title, count = index.data(), index.data(SearchRole.COUNT)
        rect = option.rect.adjusted(_INSET, 2 * UNIT, -_INSET, -UNIT)
        painter.setFont(_bold(option.font))
        painter.setPen(self._theme.colour(Tone.TEXT))
        painter.setLayoutDirection(direction_of(title))
        text = _clipped(title, painter.fontMetrics(), rect.width())
        painter.drawText(rect, _start(option) | Qt.AlignmentFlag.AlignTop, text)
        painter.setFont(_small(option.font))
        painter.setPen(self._theme.colour(Tone.MUTED))
        painter.setLayoutDirection(option.direction)
        painter.drawText(rect, _start(option) | Qt.AlignmentFlag.AlignBottom, count)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, QRectF(option.rect).adjusted(UNIT, 1, -UNIT, -1))

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: SearchHit) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink, quiet, name = (Tone.ON_SELECTION,) * 3 if selected else (Tone.TEXT, Tone.MUTED, Tone.ACCENT)
        self._paint_card(painter, option, QRectF(option.rect).adjusted(UNIT, 2, -UNIT, -2), selected=selected)
        inner = option.rect.adjusted(_INSET, 2 * UNIT, -_INSET, -2 * UNIT)
        painter.setFont(_small(option.font))
        painter.setLayoutDirection(option.direction)
        metrics = painter.fontMetrics()
        painter.setPen(self._theme.colour(name))
        painter.drawText(inner, _start(option) | Qt.AlignmentFlag.AlignTop, name_of(hit.ident))
        painter.setPen(self._theme.colour(quiet))
        text = metrics.elidedText(where(hit), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _start(option) | Qt.AlignmentFlag.AlignBottom, text)
        painter.setPen(self._theme.colour(ink))
        layout = self._layout(excerpt(hit.text, hit.spans), inner.width())
        layout.draw(painter, QPointF(inner.left(), inner.top() + metrics.lineSpacing() + UNIT))

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: QRectF, *, selected: bool) -> None:
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        tone = Tone.SELECTION if selected else Tone.HOVER if hovered else Tone.PAGE
        painter.setPen(QPen(self._theme.colour(Tone.BORDER), 1))
        painter.setBrush(self._theme.colour(tone))
        painter.drawRoundedRect(card, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, card)

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour(Tone.FOCUS), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)

    def _lay_out(self, shown: Excerpt, width: int) -> QTextLayout:
        """An excerpt broken into lines, its hits marked; it carries no colour but that of the marks."""
        layout = QTextLayout(shown.text, self._theme.text_font(0.92))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = direction_of(shown.text)
        option.setTextDirection(direction)
        rtl = direction is Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        layout.setFormats(self._marks(shown))
        layout.setCacheEnabled(True)
        _break(layout, width)
        return layout

    def _marks(self, shown: Excerpt) -> list[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        look.setBackground(self._theme.colour(Tone.HIT))
        look.setForeground(self._theme.colour(Tone.ON_HIT))
        utf16 = Utf16(shown.text)
        marks = []
        for start, end in shown.spans:
            mark = QTextLayout.FormatRange()
            mark.start = utf16.units(start)
            mark.length = utf16.units(end) - mark.start
            mark.format = look
            marks.append(mark)
        return marks


def _break(layout: QTextLayout, width: int) -> None:
    """Breaks a text into lines; what does not fit into the most of them is not shown."""
    top = 0.0
    layout.beginLayout()
    for _ in range(_MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += round(line.height() * 1.12)
    layout.endLayout()


def _height(layout: QTextLayout) -> float:
    last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
    return last.y() + last.height() if last is not None else 0.0


def _clipped(text: str, metrics: QFontMetrics, width: int) -> str:
    """A text on one line, or broken at a space into two, the second elided."""
    words = text.split(" ")
    count = 1
    while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
        count += 1
    lines = [" ".join(words[:count]), " ".join(words[count:])]
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines if line)


def _width(option: QStyleOptionViewItem) -> int:
    """The width of the list, which Qt does not tell when it asks for a height."""
    view = option.widget
    return max(120, view.viewport().width() if isinstance(view, QAbstractScrollArea) else option.rect.width())


def _start(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    """The side on which lines begin in the language of the interface, whatever the language of the text is."""
    return QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def _scaled(base: QFont, factor: float, *, bold: bool) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * factor)
    font.setBold(bold)
    return font


def _small(base: QFont) -> QFont:
    return _scaled(base, _SMALL, bold=False)


def _bold(base: QFont) -> QFont:
    return _scaled(base, 1.0, bold=True)
