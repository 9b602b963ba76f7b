"""SidesHeader: the symbols and dates over the columns of the side-by-side view, level with the texts under them."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.models.roles import Column
from desktop.theme import Theme, Tone


class SidesHeader(QHeaderView):
    """A header whose names begin where the texts begin; what does not fit is elided and whole in the tooltip."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.pad = 0  # pixels between the edge of a column and its text
        self.right_to_left: frozenset[Column] = frozenset()  # the columns whose text begins at the right

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        painter.fillRect(rect, self.theme.colour(Tone.SURFACE))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.theme.colour(Tone.BORDER))
        inner = rect.adjusted(self.pad, 0, -self.pad, 0)
        name = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
        at_right = Column(logical) in self.right_to_left
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.theme.colour(Tone.TEXT))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, words)
