"""TimeLine: keeps the version bar of a window in step with the library and the open pair."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.store.entries import SeriesEntry, VersionEntry
from desktop.desk import Desk, entries_of
from desktop.models.dates import day_text, year_text
from desktop.models.known_series import KnownVersion, missing_versions
from desktop.models.library import year_of
from desktop.widgets.time_line_drawing import Point
from desktop.widgets.version_bar import VersionBar
from desktop.workspace import Workspace


class TimeLine(QObject):
    """Shows the series of the open pair on a version bar, and opens what is chosen there."""

    missing_chosen = Signal(str)  # the symbol of an empty place

    def __init__(self, window: QWidget, workspace: Workspace, desk: Desk, bar: VersionBar) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._desk = desk
        self._bar = bar
        self._symbols: dict[str, str] = {}
        bar.pair_asked.connect(desk.open)
        bar.missing_chosen.connect(lambda label: self.missing_chosen.emit(self._symbols.get(label, label)))
        desk.asked.connect(lambda *_: self.refresh())
        desk.opened.connect(lambda _: self.refresh())
        workspace.changed.connect(lambda _: self.refresh())
        workspace.distances.measured.connect(bar.update)

    def refresh(self) -> None:
        """Shows the series of the wanted pair, and asks how much changed between its neighbours."""
        series = self._desk.series()
        points = self._points(series) if series else []
        self._bar.show_points(points, self._workspace.distances.between)
        self._bar.show_pair(*(self._desk.wanted or (None, None)))
        if self._desk.pair is not None:
            self._workspace.distances.measure(self._bar.pairs)

    def _points(self, series: SeriesEntry) -> list[Point]:
        """The versions in the language that is read, and the empty places of missing ones, in order of time."""
        line = self._desk.line()
        wanted = self._desk.wanted or ()
        ids = [*line, *(each for each in wanted if each not in line)]
        found = []
        for entry in entries_of(series):
            languages = entry.languages or ((entry.language, entry.id),)
            found += [(_day(entry), self._point(entry, each)) for _, each in languages if each in ids]
        for version in missing_versions(series):
            self._symbols[version.symbol.short] = str(version.symbol)
            found.append((version.adopted.isoformat() if version.adopted else "9999", self._empty(version)))
        return [point for _, point in sorted(found, key=lambda each: each[0])]

    def _point(self, entry: VersionEntry, version_id: int) -> Point:
        day = entry.adopted or entry.distributed
        when = self.tr("Adopted on {0}") if entry.adopted else self.tr("Distributed on {0}")
        card = [entry.label, entry.title, when.format(day_text(day)) if day else "", entry.name]
        label = entry.symbol.short if entry.symbol else entry.name
        return Point(version_id, label, year_of(entry), "\n".join(filter(None, card)), _is_draft(entry))

    def _empty(self, version: KnownVersion) -> Point:
        card = self.tr("{0} is not in the library; click to get it").format(version.symbol)
        return Point(None, version.symbol.short, year_text(version.adopted), card)


def _day(entry: VersionEntry) -> str:
    day = entry.adopted or entry.distributed
    return day.isoformat() if day else "9999"


def _is_draft(entry: VersionEntry) -> bool:
    return bool(entry.symbol and entry.symbol.is_draft)
