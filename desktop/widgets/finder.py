"""Finder: searches the texts of a reading view in slices of time, counts the hits and goes from one to the next."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.models.find import MOST_HITS, BadPatternError, Hit, Query, Text, compiled, hits
from desktop.models.items import ItemKind
from desktop.widgets.reading_table import Hits, ReadingTable

SLICE = 0.008  # seconds between two looks at the event queue


class _End:
    """Comes after the last hit."""


_END = _End()


class Finder(QObject):
    """One search in one view."""

    counted = Signal(int, int, bool)  # the hit that the reader is at (from 1, else 0), how many, whether it goes on
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: ReadingTable | None = None
        self._query = Query("")
        self._found: list[Hit] = []
        self._at = -1
        self._search: Iterator[Hit | None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def set_table(self, table: ReadingTable) -> None:
        """Searches another view from now on."""
        if self._table is not None:
            self._table.set_hits({})
        self._table = table
        self.search(self._query)

    def search(self, query: Query) -> None:
        """Begins a new search; the first hit from the current place on is shown when it is found."""
        self._query = query
        self._found, self._at, self._search = [], -1, None
        self._timer.stop()
        if self._table is None:
            return
        self._table.set_hits({})
        if not query.text:
            self.counted.emit(0, 0, False)
            return
        try:
            self._search = hits(compiled(query), self._texts(self._table))
        except BadPatternError:
            self.failed.emit(self.tr("This is no pattern that can be read."))
            return
        self._timer.start()

    def again(self) -> None:
        """Searches again, for the texts have changed."""
        self.search(self._query)

    def _texts(self, table: ReadingTable) -> Iterator[Text]:
        for item in table.reading.items:
            if item.kind is ItemKind.ROW:
                for column, text in table.sources(item):
                    yield item.key, column, text

    def _go_on(self) -> None:
        """Searches for one slice of time."""
        start = perf_counter()
        try:
            while self._search is not None and perf_counter() - start < SLICE:
                self._take(next(self._search, _END))
        except BadPatternError:
            self._end()
            self.failed.emit(self.tr("This pattern takes too long. Try a simpler one."))
            return
        self._count()

    def _take(self, hit: Hit | _End | None) -> None:
        if isinstance(hit, Hit):
            self._found.append(hit)
        if isinstance(hit, _End) or len(self._found) >= MOST_HITS:
            self._end()

    def _end(self) -> None:
        self._search = None
        self._timer.stop()
        self._show()
        if self._found and self._at < 0:
            self._go(self._first_from_here())

    def _first_from_here(self) -> int:
        current = self._table.current if self._table else None
        return next((at for at, hit in enumerate(self._found) if current and hit.key >= current.key), 0)

    def step(self, forwards: bool) -> None:
        """Goes to the next or previous hit, around the end."""
        if self._found:
            self._go((self._at + (1 if forwards else -1)) % len(self._found))

    def _go(self, at: int) -> None:
        self._at = at
        hit = self._found[at]
        table = self._table
        assert table is not None
        if table.reading.row_of(hit.key) is None:
            table.reading.set_filter(table.reading.row_filter.with_unfolded([hit.key]))
        self._show()
        table.show_text(hit.key, hit.column, hit.start)
        self._count()

    def _show(self) -> None:
        shown: Hits = {}
        for at, hit in enumerate(self._found):
            shown.setdefault((hit.key, hit.column), []).append((hit.start, hit.end, at == self._at))
        if self._table is not None:
            self._table.set_hits(shown)

    def _count(self) -> None:
        self.counted.emit(self._at + 1, len(self._found), self._search is not None)
