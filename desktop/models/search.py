"""SearchModel: what a search over the library found, as a tree of series and their paragraphs; excerpts around hits."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.store.entries import SearchCounts, SearchHit, VersionEntry
from desktop.models.library import year_of

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# How much of a paragraph the list shows: what fits into four lines of a panel that is as narrow as it gets.
_SHOWN = 140
_BEFORE = 48  # of it, at most so much before the first hit
_WIDE = "\u2e80"  # from here on letters are twice as wide: Chinese
_MOST_TO_WORD = 16  # letters by which an excerpt may begin earlier or later so that it begins with a word


class SearchRole(IntEnum):
    """What a line knows beyond Qt's own roles."""

    HIT = Qt.ItemDataRole.UserRole + 1  # the SearchHit, None for a series
    COUNT = Qt.ItemDataRole.UserRole + 2  # how many versions of a series have it, in words; "" while unknown


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a paragraph, and where the hits stand in it, in code points."""

    text: str
    spans: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Group:
    """A series with what was found in it; `versions` is None until it was counted."""

    series_id: int
    title: str
    hits: list[SearchHit] = field(default_factory=list)
    versions: int | None = None


class SearchModel(QAbstractItemModel):
    """Series in the order of their first hit; under each its paragraphs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: list[Group] = []

    def show_hits(self, hits: Iterable[SearchHit]) -> None:
        """Shows other hits, not yet counted."""
        self.beginResetModel()
        groups: dict[int, Group] = {}
        for hit in hits:
            groups.setdefault(hit.series_id, Group(hit.series_id, hit.series)).hits.append(hit)
        self.groups = list(groups.values())
        self.endResetModel()

    def show_counts(self, counts: SearchCounts) -> None:
        """Says of each series how many of its versions have what was looked for."""
        versions = dict(counts.series)
        for row, group in enumerate(self.groups):
            group.versions = versions.get(group.series_id)
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)

    @property
    def hits(self) -> list[SearchHit]:
        """All hits, as they are shown."""
        return [hit for group in self.groups for hit in group.hits]

    def hit(self, index: Index) -> SearchHit | None:
        """The hit of a line; None for a series."""
        group = index.internalId() - 1 if index.isValid() else -1
        if not 0 <= group < len(self.groups) or index.row() >= len(self.groups[group].hits):
            return None
        return self.groups[group].hits[index.row()]

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt has a second `parent`, without index
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self.groups)
        is_series = parent.column() == 0 and parent.internalId() == 0 and parent.row() < len(self.groups)
        return len(self.groups[parent.row()].hits) if is_series else 0

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: ARG002 - Qt's signature
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self.hit(index)
        if role == SearchRole.HIT:
            return hit
        if hit is not None:
            return _of_hit(hit, role)
        return _of_series(self.groups[index.row()], role) if index.row() < len(self.groups) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def excerpt(text: str, spans: tuple[tuple[int, int], ...]) -> Excerpt:
    """The piece of a paragraph around its first hit, with an ellipsis where it was cut."""
    wide = bool(spans) and text[spans[0][0]] >= _WIDE
    shown, lead = (_SHOWN // 2, _BEFORE // 2) if wide else (_SHOWN, _BEFORE)
    if not spans or len(text) <= shown:
        return Excerpt(text[:shown] + ("…" if len(text) > shown else ""), spans)
    start = _word_start(text, max(0, spans[0][0] - lead), spans[0][0])
    end = _word_end(text, min(len(text), max(start + shown, spans[0][1])), spans[0][1])
    before, after = "… " if start else "", "…" if end < len(text) else ""
    shift = len(before) - start
    places = tuple((first + shift, min(last, end) + shift) for first, last in spans if first < end)
    return Excerpt(before + text[start:end] + after, places)


def where(hit: SearchHit) -> str:
    """The versions that have the phrase: the first and the last of them with their years, and how many."""
    ends = [hit.first] if hit.first.id == hit.last.id else [hit.first, hit.last]
    # Symbols are set apart (first strong isolate), so that they stand in order from right to left, too.
    names = " – ".join(f"\u2068{_named(each)}\u2069" for each in ends)
    if hit.versions < 2:
        return names
    return f"{names} · {QCoreApplication.translate('Library', '%n version(s)', '', hit.versions)}"


def name_of(ident: str) -> str:
    """What a paragraph is called; the title has a word for it."""
    return QCoreApplication.translate("Search", "Title") if ident == "title" else ident


def _word_start(text: str, start: int, hit: int) -> int:
    """The next beginning of a word, if there is one near; Chinese has no spaces and begins anywhere."""
    if start == 0:
        return 0
    space = text.find(" ", start, min(start + _MOST_TO_WORD, hit))
    return space + 1 if space >= 0 else start


def _word_end(text: str, end: int, hit: int) -> int:
    """The last end of a word, if there is one near."""
    if end == len(text):
        return end
    space = text.rfind(" ", max(hit, end - _MOST_TO_WORD), end)
    return space if space >= 0 else end


def _named(entry: VersionEntry) -> str:
    year = year_of(entry)
    return f"{entry.label} ({year})" if year else entry.label


def _of_series(group: Group, role: int) -> object:
    count = _count(group)
    if role == SearchRole.COUNT:
        return count
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{group.title}, {count}" if count else group.title
    return group.title if role == Qt.ItemDataRole.DisplayRole else None


def _of_hit(hit: SearchHit, role: int) -> object:
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{name_of(hit.ident)}, {excerpt(hit.text, hit.spans).text}, {where(hit)}"
    return hit.text if role == Qt.ItemDataRole.DisplayRole else None


def _count(group: Group) -> str:
    if group.versions is None:
        return ""
    return QCoreApplication.translate("Library", "%n version(s)", "", group.versions)


def summary(shown: int, counts: SearchCounts | None, most: int) -> str:
    """How much was found: what is shown, until it was counted; then all of it."""
    if counts is None:
        return QCoreApplication.translate("Search", "%n hit(s)", "", shown) + ("…" if shown >= most else "")
    numbers = QLocale().toString(counts.paragraphs)
    texts = QCoreApplication.translate("Library", "%n version(s)", "", counts.versions)
    count = len(counts.series)
    series = QCoreApplication.translate("Search", "%n series", "", count)
    found = QCoreApplication.translate("Search", "{0} places in {1}, {2}").format(numbers, texts, series)
    if shown >= most:
        found += " · " + QCoreApplication.translate("Search", "the first %n are shown", "", shown)
    return found
