"""ChangeMap: the whole document as a narrow strip beside the scroll bar, with its changes, search hits and viewport."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.facets import Facet, main_facet
from desktop.models.items import RowItem
from desktop.theme import Theme, Tone
from desktop.widgets.reading_table import ReadingTable
from desktop.widgets.signs import FACET_TONES

WIDTH = 22
LANE = 6  # pixels: one for the old text, one for the new
MARGIN = 4
THINNEST = 3.0  # pixels: a change of one line in a long document must be seen
AT_ONCE = 600  # rows; the map of a longer text is drawn only after the text itself is on the screen
REDRAW_AFTER = 150  # milliseconds without another height

Change = tuple[int, list[tuple[int, Tone]]]  # a row, and the lanes in which it is drawn with their colour


class ChangeMap(QWidget):
    """Changes of a reading table; a click or drag scrolls there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table: ReadingTable | None = None
        self._picture: QPixmap | None = None
        self._found: list[Change] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REDRAW_AFTER)
        self._later.timeout.connect(self._draw_anew)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Map of changes"))
        self.setAccessibleDescription(self.tr("The whole document; click or drag to scroll there."))

    def set_table(self, table: ReadingTable) -> None:
        """Shows the changes of another view."""
        if self._table is not None:
            self._table.viewport_moved.disconnect(self.update)
            self._table.heights.changed.disconnect(self._redraw_later)
            self._table.reading.modelReset.disconnect(self._forget)
            self._table.hits_changed.disconnect(self._redraw)
        self._table = table
        table.viewport_moved.connect(self.update)
        table.heights.changed.connect(self._redraw_later)
        table.reading.modelReset.connect(self._forget)
        table.hits_changed.connect(self._redraw)
        self._forget()

    def set_theme(self, theme: Theme) -> None:
        """Draws the map in another theme."""
        self._theme = theme
        self._draw_anew()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 120)

    def _redraw_later(self) -> None:
        """When the heights rest: they change with each screen that a reader comes to."""
        self._later.start()

    def _redraw(self) -> None:
        if self._table is not None and len(self._table.reading.shown) > AT_ONCE:
            self._redraw_later()
        else:
            self._draw_anew()

    def _draw_anew(self) -> None:
        self._later.stop()
        self._picture = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._drawn()
        painter.drawPixmap(self.rect(), self._picture)
        if self._table is not None and (length := self._length()):
            self._paint_viewport(painter, length)

    def _length(self) -> int:
        return self._table.verticalHeader().length() if self._table else 0

    def _paint_viewport(self, painter: QPainter, length: int) -> None:
        assert self._table is not None
        scale = self.height() / max(length, self._table.viewport().height())
        top = self._table.verticalScrollBar().value() * scale
        frame = QRectF(1.5, top, WIDTH - 3, max(8.0, self._table.viewport().height() * scale - 1))
        fill = self._theme.colour(Tone.ACCENT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour(Tone.BORDER_STRONG))
        fill.setAlpha(28)
        painter.setBrush(fill)
        painter.drawRoundedRect(frame, 3, 3)

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.colour(Tone.SURFACE))
        if self._table is not None and (length := self._length()):
            painter = QPainter(picture)
            self._paint_changes(painter, self._table, length)
            painter.end()
        return picture

    def _paint_changes(self, painter: QPainter, table: ReadingTable, length: int) -> None:
        scale = self.height() / max(length, table.viewport().height())
        header = table.verticalHeader()
        colours = {tone: self._theme.colour(tone) for tone in FACET_TONES.values()}
        heights: dict[tuple[int, int, Tone], float] = {}  # in a long document many changes fall on one place
        for row, lanes in self._changes(table):
            top, height = round(header.sectionPosition(row) * scale), header.sectionSize(row) * scale - 1
            for lane, tone in lanes:
                place = (lane, top, tone)
                heights[place] = max(height, heights.get(place, THINNEST))
        for (lane, top, tone), height in heights.items():
            left = MARGIN + lane * (WIDTH - 2 * MARGIN - LANE)
            painter.fillRect(QRectF(left, top, LANE, height), colours[tone])
        for found in {table.reading.row_of(key) for key, _ in table.hits} - {None}:
            tick = QRectF(0, header.sectionPosition(found or 0) * scale, WIDTH, THINNEST)
            painter.fillRect(tick, self._theme.colour(Tone.HIT_CURRENT))

    def _changes(self, table: ReadingTable) -> list[Change]:
        """The changes, looked up once for all the times that their heights become others."""
        if self._found is None:
            self._found = [(row, _lanes(item)) for row, item in enumerate(table.reading.shown) if item.is_change]
        return self._found

    def _forget(self) -> None:
        """The rows are others."""
        self._found = None
        self._redraw()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._scroll_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._table is not None:
            self._table.wheelEvent(event)

    def _scroll_to(self, y: float) -> None:
        """Puts the middle of the viewport where the mouse points."""
        if self._table is None:
            return
        self._table.forget_wish()
        place = y / max(1, self.height()) * max(self._length(), self._table.viewport().height())
        self._table.verticalScrollBar().setValue(round(place - self._table.viewport().height() / 2))


def _lanes(item: RowItem) -> list[tuple[int, Tone]]:
    """The lanes in which a change is drawn, old and new, and its colour."""
    facet = Facet.MOVED if Facet.MOVED in item.facets or item.row is None else main_facet(item.row)
    return [(lane, FACET_TONES[facet]) for lane, side in enumerate((item.old, item.new)) if side]
