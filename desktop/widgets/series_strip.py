"""SeriesStrip: a series that the program knows, as a row of empty places with their symbols, waiting to be filled."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLayout, QLayoutItem, QToolButton, QVBoxLayout, QWidget

from desktop.models.dates import year_text
from desktop.models.known_series import KnownSeries
from desktop.theme import UNIT, Theme, Tone
from desktop.widgets.plain import plain_label


class SeriesStrip(QWidget):
    """The title of a series and a button for each of its symbols."""

    chosen = Signal(object)  # KnownVersion

    def __init__(self, theme: Theme, series: KnownSeries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = plain_label(self.tr("Known series, waiting for its files: {0}").format(series.title))
        self._caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        places = FlowLayout()
        for version in series.versions:
            button = QToolButton()
            button.setText(f"{version.symbol.short}  {year_text(version.adopted)}".rstrip())
            button.setAccessibleName(str(version.symbol))
            button.setAccessibleDescription(self.tr("Not in the library yet; press to get it"))
            button.setToolTip(self.tr("Get {0} from UN Documents").format(version.symbol))
            button.clicked.connect(lambda _=False, each=version: self.chosen.emit(each))
            places.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * UNIT)
        column.addWidget(self._caption)
        column.addLayout(places)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        palette = self._caption.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Tone.MUTED))
        self._caption.setPalette(palette)
        strong, text, hover = (theme.colour(tone).name() for tone in (Tone.BORDER_STRONG, Tone.MUTED, Tone.HOVER))
        self.setStyleSheet(
            f"QToolButton {{ border: 1px dashed {strong}; border-radius: 11px; padding: 3px 10px; color: {text}; }}"
            f"QToolButton:hover, QToolButton:focus {{ background: {hover}; border-style: solid; }}"
        )


class FlowLayout(QLayout):
    """Lays widgets out as words of a centred paragraph; Qt has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Puts the widgets in lines; returns the height they take."""
        gap, top = 2 * UNIT, rect.top()
        for line in self._lines(rect.width(), gap):
            height = max(item.sizeHint().height() for item in line)
            widths = [item.sizeHint().width() for item in line]
            left = rect.left() + (rect.width() - sum(widths) - gap * (len(line) - 1)) // 2
            for item, width in zip(line, widths, strict=True):
                if place:
                    self._place(item, QRect(QPoint(left, top), QSize(width, height)), rect)
                left += width + gap
            top += height + gap
        return max(0, top - gap - rect.top())

    def _place(self, item: QLayoutItem, spot: QRect, rect: QRect) -> None:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spot.moveRight(rect.right() - (spot.left() - rect.left()))
        item.setGeometry(spot)

    def _lines(self, width: int, gap: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            wide = item.sizeHint().width()
            if not lines or used + gap + wide > width:
                lines.append([])
                used = -gap
            lines[-1].append(item)
            used += gap + wide
        return lines
