"""VersionBar: the series on a time line; two rings choose old and new, small bars tell how much changed between."""

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.theme import Theme, Tone
from desktop.widgets.plain import plain_tip
from desktop.widgets.time_line_drawing import AXIS, Point, TimeLineDrawing

_HEIGHT = 82
_EDGE = 52


class VersionBar(QWidget):
    """The time line of the open series."""

    pair_asked = Signal(int, int)
    missing_chosen = Signal(str)  # the card of an empty place

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: tuple[Point, ...] = ()
        self._ends: list[int | None] = [None, None]  # places of old and new
        self._dragged: int | None = None  # the ring that is being dragged
        self._at = 0.0  # where it is held
        self._chosen = 1  # the ring that the keys move
        self._distance: Callable[[int, int], float | None] = lambda _old, _new: None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Versions of the series"))
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self.update()

    def show_points(self, points: Iterable[Point], distance: Callable[[int, int], float | None]) -> None:
        """Shows a series; `distance` gives the changed share between two versions, None while unknown."""
        self._points = tuple(points)
        self._distance = distance
        self._ends = [None, None]
        self.update()

    def show_pair(self, old_id: int | None, new_id: int | None) -> None:
        """Puts the rings on two versions, or one ring on a version that is read alone."""
        old_id = None if old_id == new_id else old_id
        ids = [point.version_id for point in self._points]
        self._ends = [ids.index(each) if each is not None and each in ids else None for each in (old_id, new_id)]
        self._tell()
        self.update()

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """The neighbours on the line, whose distance is shown."""
        ids = [point.version_id for point in self._points if point.version_id is not None]
        return list(pairwise(ids))

    # Places

    def _x(self, place: int) -> float:
        """Where a place stands, in pixels; the line runs with the direction of reading."""
        wide = self.width() - 2 * _EDGE
        x = _EDGE + (wide * place / (len(self._points) - 1) if len(self._points) > 1 else wide / 2)
        return self.width() - x if self.isRightToLeft() else x

    def centre(self, place: int) -> QPointF:
        """The middle of a place, in the widget's own pixels."""
        return QPointF(self._x(place), AXIS)

    def place_at(self, x: float) -> int | None:
        """The place nearest to a column of pixels."""
        return min(range(len(self._points)), key=lambda place: abs(self._x(place) - x), default=None)

    def _version_near(self, x: float) -> int | None:
        """The nearest place that has a version."""
        there = [place for place, point in enumerate(self._points) if point.version_id is not None]
        return min(there, key=lambda place: abs(self._x(place) - x), default=None)

    # Choosing

    def _choose(self, ring: int, place: int | None) -> None:
        """Puts a ring on a place and asks for the pair; the ring that is met there changes to where it came from."""
        if place is None or self._points[place].version_id is None or self._ends[ring] == place:
            return
        ends = self._ends_with(ring, place)
        ids = [self._points[end].version_id if end is not None else None for end in ends]
        if ids[0] is not None and ids[1] is not None:
            self._ends = ends
            self._tell()
            self.pair_asked.emit(ids[0], ids[1])
        self.update()

    def _ends_with(self, ring: int, place: int) -> list[int | None]:
        """Both ends when a ring goes to a place; a version that was alone is compared with the one there."""
        old, new = self._ends
        if old is None and new is not None:
            return [min(new, place), max(new, place)]
        ends = list(self._ends)
        ends[ring] = place
        if self._ends[1 - ring] == place:
            ends[1 - ring] = self._ends[ring]
        return ends

    def _ring_for(self, place: int) -> int:
        """The ring that a click moves: the nearer one, the outer one beyond both."""
        distances = [abs(place - end) if end is not None else 0 for end in self._ends]
        if distances[0] == distances[1]:
            return self._chosen
        return 0 if distances[0] < distances[1] else 1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().x())
        if place is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if place in self._ends:
            self._dragged = self._chosen = self._ends.index(place)
            self._at = event.position().x()
        elif self._points[place].version_id is None:
            self.missing_chosen.emit(self._points[place].label)
        else:
            self._chosen = self._ring_for(place)
            self._choose(self._chosen, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._at = event.position().x()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            return
        ring, self._dragged = self._dragged, None
        self._choose(ring, self._version_near(event.position().x()))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._move(steps[Qt.Key(event.key())] * (-1 if self.isRightToLeft() else 1))
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self._chosen = 1 - self._chosen
            self._tell()
            self.update()
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        """Moves the chosen ring to the next place with a version that is not taken."""
        place = self._ends[self._chosen]
        while place is not None and 0 <= place + by < len(self._points):
            place += by
            if self._points[place].version_id is not None and place != self._ends[1 - self._chosen]:
                self._choose(self._chosen, place)
                return

    def _tell(self) -> None:
        """Says for screen readers what is chosen."""
        names = [self._points[end].label if end is not None else "–" for end in self._ends]
        ring = (self.tr("the old version"), self.tr("the new version"))[self._chosen]
        text = self.tr("Old: {0}. New: {1}. Left and right move {2}; space changes to the other one.")
        self.setAccessibleDescription(text.format(names[0], names[1], ring))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # Drawing

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos().x())
            near = place is not None and abs(self._x(place) - event.pos().x()) < _EDGE
            text = self._points[place].card if near and place is not None else ""
            QToolTip.showText(event.globalPos(), plain_tip(text), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Tone.SURFACE))
        if self._points:
            self._drawing().paint(painter)
        painter.setPen(self._theme.colour(Tone.BORDER))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _drawing(self) -> TimeLineDrawing:
        return TimeLineDrawing(
            self._points,
            [self._x(place) for place in range(len(self._points))],
            self._ends,
            (self.tr("Old"), self.tr("New")),
            None if self._dragged is None else (self._dragged, self._at),
            self._chosen if self.hasFocus() else None,
            self._distance,
            self._theme,
            self.font(),
        )
