"""LibraryDelegate: draws a line of the library: its sign, its name, and the small words at its end or under it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.models.library import Kind, LibraryRole, Node
from desktop.theme import UNIT, Theme, Tone
from desktop.widgets.plain import direction_of

Index = QModelIndex | QPersistentModelIndex
_ICON = 16
_PAD = 2 * UNIT
_ICONS = {
    Kind.SERIES: "series",
    Kind.VERSION: "document",
    Kind.DRAFT: "edit",
    Kind.LANGUAGE: "document",
    Kind.FAILURES: "warning",
    Kind.FAILURE: "error",
}
_MOST_LINES = 3  # titles and reasons are long; three lines hold nearly all of them
_SERIES_ROOM, _CHILD_ROOM = 56, 74  # pixels of the view for branch, sign and the air around them


class LibraryDelegate(QStyledItemDelegate):
    """Lines of the library; versions that are being compared carry "old" or "new"."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._badges: dict[int, tuple[str, Tone]] = {}

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme

    def set_pair(self, old_id: int | None, new_id: int | None) -> None:
        """Marks the versions that are being compared; one that is read alone is neither old nor new."""
        old_id, new_id = (None, None) if old_id == new_id else (old_id, new_id)
        pairs = ((new_id, self.tr("new"), Tone.INSERTION), (old_id, self.tr("old"), Tone.DELETION))
        self._badges = {version_id: (word, tone) for version_id, word, tone in pairs if version_id is not None}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        node: Node = index.data(LibraryRole.NODE)
        metrics = QFontMetrics(_font(option.font, node))
        lines = 1
        if node.kind is Kind.SERIES:
            lines = self._lines(option, node.text, metrics, _SERIES_ROOM)
        elif node.kind is Kind.FAILURE:
            lines += self._lines(option, node.detail, QFontMetrics(option.font), _CHILD_ROOM)
        return QSize(120, metrics.lineSpacing() * lines + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node: Node = index.data(LibraryRole.NODE)
        painter.save()
        self._paint_back(painter, option)
        rect = option.rect.adjusted(UNIT, UNIT, -_PAD, -UNIT)
        rect = self._paint_sign(painter, option, rect, node)
        painter.setFont(_font(option.font, node))
        if node.kind is Kind.FAILURE:
            self._paint_failure(painter, option, rect, node)
        else:
            self._paint_text(painter, option, self._paint_end(painter, option, rect, node), node)
        painter.restore()

    def _lines(self, option: QStyleOptionViewItem, text: str, metrics: QFontMetrics, taken: int) -> int:
        """How many lines a text gets beside what the tree and the sign take of the width."""
        view = option.widget
        width = (view.viewport().width() if isinstance(view, QAbstractItemView) else 240) - taken
        return len(_broken(text, metrics, width))

    def _paint_back(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        tone = None
        if state & QStyle.StateFlag.State_Selected:
            tone = Tone.SELECTION
        elif state & QStyle.StateFlag.State_MouseOver:
            tone = Tone.HOVER
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -3, -1)
        if tone is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(tone))
            painter.drawRoundedRect(box, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour(Tone.FOCUS), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)

    def _paint_sign(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, node: Node) -> QRect:
        """Draws the icon, or the empty ring of a missing version, at the beginning; returns what is left."""
        place = QRect(rect.left(), rect.top() + (_line(option, node) - _ICON) // 2, _ICON, _ICON)
        place = QStyle.visualRect(option.direction, rect, place)
        if node.kind is Kind.MISSING:
            painter.setPen(QPen(self._theme.colour(Tone.BORDER_STRONG), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(place).adjusted(3, 3, -3, -3))
        else:
            tone = Tone.ERROR if node.kind is Kind.FAILURE else Tone.MUTED
            self._theme.icon(_ICONS[node.kind], tone).paint(painter, place)
        rest = rect.adjusted(_ICON + _PAD, 0, 0, 0)
        return QStyle.visualRect(option.direction, rect, rest)

    def _paint_end(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, node: Node) -> QRect:
        """Draws the badge and the small words at the end of the line; returns what is left."""
        painter.setFont(_small(option.font))
        metrics = painter.fontMetrics()
        for text, tone in ((node.detail, Tone.MUTED), self._badges.get(node.version_id or -1, ("", Tone.MUTED))):
            if not text or node.kind is Kind.SERIES:
                continue
            width = metrics.horizontalAdvance(text) + 2
            place = QRect(rect.right() - width, rect.top(), width, rect.height())
            painter.setPen(self._theme.colour(self._on(option, tone)))
            painter.drawText(
                QStyle.visualRect(option.direction, rect, place),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter,
                text,
            )
            rest = rect.adjusted(0, 0, -width - _PAD, 0)
            rect = QStyle.visualRect(option.direction, rect, rest)
        painter.setFont(_font(option.font, node))
        return rect

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, node: Node) -> None:
        tone = Tone.MUTED if node.kind in (Kind.MISSING, Kind.LANGUAGE) or node.key.startswith("known:") else Tone.TEXT
        painter.setPen(self._theme.colour(self._on(option, tone)))
        metrics = painter.fontMetrics()
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(direction_of(node.text))
        if node.kind is Kind.SERIES:
            lines = _broken(node.text, metrics, rect.width())
            painter.drawText(rect, start | Qt.AlignmentFlag.AlignTop, "\n".join(lines))
            return
        text = metrics.elidedText(node.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, start | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _paint_failure(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, node: Node) -> None:
        metrics = painter.fontMetrics()
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(direction_of(node.detail))
        name = metrics.elidedText(node.text, Qt.TextElideMode.ElideMiddle, rect.width())
        reason = "\n".join(_broken(node.detail, metrics, rect.width()))
        for top, text, tone in ((0, name, Tone.TEXT), (metrics.lineSpacing(), reason, Tone.MUTED)):
            painter.setPen(self._theme.colour(self._on(option, tone)))
            painter.drawText(rect.adjusted(0, top, 0, 0), start | Qt.AlignmentFlag.AlignTop, text)

    def _on(self, option: QStyleOptionViewItem, tone: Tone) -> Tone:
        """The tone of writing, readable on a selected line, too."""
        return Tone.ON_SELECTION if option.state & QStyle.StateFlag.State_Selected else tone


def _line(option: QStyleOptionViewItem, node: Node) -> int:
    """The height of the first line, beside which the icon stands."""
    return QFontMetrics(_font(option.font, node)).lineSpacing()


def _font(base: QFont, node: Node) -> QFont:
    font = QFont(base)
    font.setBold(node.kind is Kind.SERIES and not node.key.startswith("known:"))
    return font


def _small(base: QFont) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 0.88)
    return font


def _broken(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The text broken at spaces into lines of a width, at most _MOST_LINES; what is left over is elided in the last."""
    words = text.split(" ")
    lines: list[str] = []
    while words and len(lines) < _MOST_LINES - 1:
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
            count += 1
        lines.append(" ".join(words[:count]))
        words = words[count:]
    rest = [" ".join(words)] if words else []
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in (*lines, *rest)]
