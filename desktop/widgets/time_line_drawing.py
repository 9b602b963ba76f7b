"""The drawing of a time line: its axis, bars between neighbours, versions with their labels, the two rings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop.theme import UNIT, Theme, Tone

AXIS = 40  # pixels from the top to the line
_RING = 8.0
_DOT = 4.5
_BAR_WIDTH, _BAR_HEIGHT = 5.0, 18.0


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the time line: a version, or the empty place of a missing one (`version_id` is None)."""

    version_id: int | None
    label: str
    year: str
    card: str
    draft: bool = False


@dataclass(frozen=True, slots=True)
class TimeLineDrawing:
    """A time line as it shall be drawn.

    `xs` are the pixels of the places, `ends` the places of old and new, `held` the ring that is being dragged and where
    it is, `focused` the ring that the keys move, `distance` the changed share between two versions, None while unknown.
    """

    points: Sequence[Point]
    xs: Sequence[float]
    ends: Sequence[int | None]
    ring_names: tuple[str, str]
    held: tuple[int, float] | None
    focused: int | None
    distance: Callable[[int, int], float | None]
    theme: Theme
    font: QFont

    def paint(self, painter: QPainter) -> None:
        """Draws everything, rings last."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        self._paint_bars(painter)
        labelled = self._labelled()
        for place in range(len(self.points)):
            self._paint_place(painter, place)
            if place in labelled:
                self._paint_label(painter, place)
        for ring in (0, 1):
            self._paint_ring(painter, ring)

    def _centre(self, place: int) -> QPointF:
        return QPointF(self.xs[place], AXIS)

    def _paint_axis(self, painter: QPainter) -> None:
        painter.setPen(QPen(self.theme.colour(Tone.BORDER), 2))
        painter.drawLine(self._centre(0), self._centre(len(self.points) - 1))
        if all(end is not None for end in self.ends):
            painter.setPen(QPen(self.theme.colour(Tone.ACCENT), 3))
            painter.drawLine(*(self._centre(end) for end in self.ends if end is not None))

    def _paint_bars(self, painter: QPainter) -> None:
        """How much changed between neighbours, as a small bar between them."""
        there = [(self.xs[at], each.version_id) for at, each in enumerate(self.points) if each.version_id is not None]
        for (left, old_id), (right, new_id) in pairwise(there):
            share = self.distance(old_id, new_id)
            if share is None or abs(right - left) < 4 * _RING:
                continue
            box = QRectF((left + right - _BAR_WIDTH) / 2, AXIS - 4 - _BAR_HEIGHT, _BAR_WIDTH, _BAR_HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour(Tone.HOVER))
            painter.drawRoundedRect(box, 2, 2)
            painter.setBrush(self.theme.colour(Tone.CHANGE))
            painter.drawRoundedRect(box.adjusted(0, _BAR_HEIGHT * (1 - share), 0, 0), 2, 2)

    def _paint_place(self, painter: QPainter, place: int) -> None:
        point = self.points[place]
        missing = point.version_id is None
        style = Qt.PenStyle.DashLine if missing else Qt.PenStyle.SolidLine
        painter.setPen(QPen(self.theme.colour(Tone.BORDER_STRONG if missing else Tone.MUTED), 1.5, style))
        painter.setBrush(self.theme.colour(Tone.SURFACE if missing or point.draft else Tone.MUTED))
        size = _DOT - 1 if point.draft else _DOT
        painter.drawEllipse(self._centre(place), size, size)

    def _paint_label(self, painter: QPainter, place: int) -> None:
        point, chosen = self.points[place], place in self.ends
        tones = (Tone.TEXT if chosen else Tone.MUTED, Tone.MUTED)
        for line, (text, tone) in enumerate(zip((point.label, point.year), tones, strict=True)):
            font = self._small(bold=chosen and line == 0)
            high = QFontMetricsF(font).height()
            painter.setFont(font)
            painter.setPen(self.theme.colour(tone))
            box = QRectF(self.xs[place] - 90, AXIS + 11 + line * high, 180, high)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _labelled(self) -> set[int]:
        """The places whose labels fit beside each other: those with a ring first, then from new to old."""
        metrics = QFontMetricsF(self._small(bold=True))
        taken: list[tuple[float, float]] = []
        found = set()
        ends = [end for end in reversed(self.ends) if end is not None]
        for place in [*ends, *(each for each in reversed(range(len(self.points))) if each not in ends)]:
            half = metrics.horizontalAdvance(self.points[place].label) / 2 + UNIT
            span = self.xs[place] - half, self.xs[place] + half
            if place in ends or all(span[1] <= left or span[0] >= right for left, right in taken):
                taken.append(span)
                found.add(place)
        return found

    def _paint_ring(self, painter: QPainter, ring: int) -> None:
        end = self.ends[ring]
        if end is None:
            return
        is_held = self.held is not None and self.held[0] == ring
        centre = QPointF(self.held[1], AXIS) if self.held is not None and is_held else self._centre(end)
        is_alone = self.ends[1 - ring] is None
        tone = Tone.ACCENT if is_alone else (Tone.DELETION, Tone.INSERTION)[ring]
        painter.setBrush(self.theme.colour(Tone.PAGE))
        painter.setPen(QPen(self.theme.colour(tone), 3))
        painter.drawEllipse(centre, _RING, _RING)
        if ring == self.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour(Tone.FOCUS), 1.5))
            painter.drawEllipse(centre, _RING + 4, _RING + 4)
        if not is_alone:
            self._name_ring(painter, ring, centre, tone)

    def _name_ring(self, painter: QPainter, ring: int, centre: QPointF, tone: Tone) -> None:
        painter.setFont(self._small(bold=True))
        painter.setPen(self.theme.colour(tone))
        box = QRectF(centre.x() - 60, 4, 120, AXIS - _RING - 8)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.ring_names[ring])

    def _small(self, *, bold: bool) -> QFont:
        font = QFont(self.font)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setBold(bold)
        return font
