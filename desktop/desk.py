"""The desk: which two versions one window has open, and the way from pair to pair along a series."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core.store.entries import SeriesEntry, VersionEntry
from desktop.contents import Contents, Loaded, Pair
from desktop.importing import ImportReport
from desktop.jobs import Job
from desktop.workspace import Workspace


class Desk(QObject):
    """What one window has open."""

    asked = Signal(int, int)  # a pair is being compared
    opened = Signal(object)  # Pair, or None when there is none any more
    noted = Signal(object)  # Pair, whose notes alone are others
    failed = Signal(object)  # the exception why a pair could not be compared

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: Job | None = None
        self.pair: Pair | None = None
        self.wanted: tuple[int, int] | None = None
        self._lost: tuple[int, int] | None = None  # what was open until a version of it was removed
        workspace.changed.connect(self._on_library)
        workspace.marked.connect(self._look_again)
        workspace.replaced.connect(self._on_replaced)

    def open(self, old_id: int, new_id: int) -> None:
        """Compares two versions; a comparison that is still being made is given up."""
        if self._job is not None:
            self._job.cancel()
        self.wanted, self._lost = (old_id, new_id), None
        self.asked.emit(old_id, new_id)
        self._job = self._workspace.compare(old_id, new_id, self._show, self._fail)

    def read(self, version_id: int) -> None:
        """Opens one version alone."""
        self.open(version_id, version_id)

    def knows(self, pair: tuple[int, int]) -> bool:
        """Whether the library holds both versions."""
        return all(series_of(self._workspace.contents, each) is not None for each in pair)

    def reload(self) -> None:
        """Compares the same versions again, because pins or corrections changed."""
        if self.wanted is not None:
            self.open(*self.wanted)

    def swap(self) -> None:
        """Exchanges the two sides."""
        if self.wanted is not None:
            self.open(self.wanted[1], self.wanted[0])

    def step(self, by: int) -> bool:
        """Moves both sides along the series; False at its end."""
        line = self.line()
        if self.wanted is None or not all(each in line for each in self.wanted):
            return False
        places = [line.index(each) + by for each in self.wanted]
        if min(places) < 0 or max(places) >= len(line):
            return False
        self.open(line[places[0]], line[places[1]])
        return True

    def can_step(self, by: int) -> bool:
        """Whether there is a pair one step on."""
        line = self.line()
        wanted = self.wanted or ()
        return bool(wanted) and all(each in line and 0 <= line.index(each) + by < len(line) for each in wanted)

    def open_version(self, version_id: int) -> None:
        """Compares a version with the one before it in its series, or after it when it is the first.

        One that is alone in its series is read alone.
        """
        series = series_of(self._workspace.contents, version_id)
        line = line_of(series, version_id) if series else []
        if len(line) < 2 or version_id not in line:
            self.read(version_id)
            return
        at = max(1, line.index(version_id))
        self.open(line[at - 1], line[at])

    def open_best(self, report: ImportReport) -> None:
        """Compares the newest pair of what was read: two files as they are, else the end of the largest series.

        Where there is nothing to compare, the first version is read alone.
        """
        entries = report.entries
        if len(entries) == 2 and entries[0].language == entries[1].language:
            old, new = sorted(entries, key=age)
            self.open(old.id, new.id)
            return
        for series in _largest_first(self._workspace.contents, entries):
            line = _line_read(series, entries)
            newest = max(1, *(line.index(each.id) for each in entries if each.id in line))
            if len(line) > 1:
                self.open(line[newest - 1], line[newest])
                return
        if entries:
            self.read(entries[0].id)

    def series(self) -> SeriesEntry | None:
        """The series of the newer version."""
        return series_of(self._workspace.contents, self.wanted[1]) if self.wanted else None

    def line(self) -> list[int]:
        """The versions of the open series in the language that is read, in order."""
        series = self.series()
        return line_of(series, self.wanted[1]) if series and self.wanted else []

    def _look_again(self) -> None:
        """Looks whether the open pair is still as it is shown."""
        if self.pair is not None:
            self._workspace.look(self.pair.old_id, self.pair.new_id, self._compare_with)

    def _compare_with(self, found: Loaded) -> None:
        pair = self.pair
        if pair is None or self.wanted != (pair.old_id, pair.new_id):
            return
        old, new, pins, notes = found
        if (old, new, pins) != (pair.old, pair.new, pair.pins):
            self.reload()
        elif notes != pair.notes:
            self.pair = replace(pair, notes=notes)
            self.noted.emit(self.pair)

    def _on_replaced(self) -> None:
        """What was open before may bear the ids of other texts now: it does not come back, and is looked at anew."""
        self._lost = None
        self._look_again()

    def _show(self, pair: Pair) -> None:
        self.pair = pair
        self.opened.emit(pair)

    def _fail(self, error: Exception) -> None:
        self.pair = None
        self.opened.emit(None)
        self.failed.emit(error)

    def _on_library(self, contents: Contents) -> None:
        """A pair whose texts were removed is closed, and opened again when they come back."""
        if self.wanted is None:
            if self._lost is not None and self.knows(self._lost):
                self.open(*self._lost)
        elif any(series_of(contents, each) is None for each in self.wanted):
            self._lost, self.wanted, self.pair = self.wanted, None, None
            self.opened.emit(None)


def entries_of(series: SeriesEntry) -> list[VersionEntry]:
    """The versions of a series in order, each after its drafts."""
    return [each for version in series.versions for each in (*version.drafts, version)]


def series_of(contents: Contents, version_id: int) -> SeriesEntry | None:
    """The series that holds a version, in any language."""
    return next((series for series in contents.series if version_id in _all_ids(series)), None)


def line_of(series: SeriesEntry, version_id: int) -> list[int]:
    """The texts of a series in the language of one of them, in order; others stand in for themselves."""
    language = next((code for entry in entries_of(series) for code, each in _texts(entry) if each == version_id), "")
    line = (dict(_texts(entry)).get(language) for entry in entries_of(series))
    return [each for each in line if each is not None]


def _line_read(series: SeriesEntry, entries: Iterable[VersionEntry]) -> list[int]:
    """The texts of a series in the language of most of what was read of it."""
    own = [entry for entry in entries if entry.id in _all_ids(series)]
    language = Counter(entry.language for entry in own).most_common(1)[0][0]
    return line_of(series, next(entry.id for entry in own if entry.language == language))


def age(entry: VersionEntry) -> tuple[str, tuple[tuple[int, str], ...], int]:
    """A key that puts the older version first; undated ones stand last, as they came."""
    day = entry.adopted or entry.distributed
    return day.isoformat() if day else "9999", entry.symbol.order if entry.symbol else (), entry.id


def _texts(entry: VersionEntry) -> tuple[tuple[str, int], ...]:
    return entry.languages or ((entry.language, entry.id),)


def _all_ids(series: SeriesEntry) -> set[int]:
    return {each for entry in entries_of(series) for _, each in _texts(entry)}


def _largest_first(contents: Contents, entries: Iterable[VersionEntry]) -> list[SeriesEntry]:
    """The series of what was read, that with most of it first."""
    ids = {entry.id for entry in entries}
    touched = [series for series in contents.series if _all_ids(series) & ids]
    return sorted(touched, key=lambda series: -len(_all_ids(series) & ids))
