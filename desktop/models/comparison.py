"""ComparisonModel: the items of a comparison, filtered and folded, as a Qt table of old text, sign and new text."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.comparison.change import Comparison
from core.resolution.paragraph import Paragraph
from core.resolution.version import Version
from desktop.models.dates import day_text
from desktop.models.facets import SIGNS, Facet, main_facet
from desktop.models.filter import RowFilter, counts, is_counted, rows_by_facets, visible
from desktop.models.items import ItemKind, RowItem, build_items
from desktop.models.roles import Column, Role
from desktop.models.wording import read_alone, read_out, shown_label, sign_help, text_of

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NAMING = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
LONGEST_LABEL = 7  # letters, as in "(xviii)"; a longer one ("Article 12") stands on a line of its own above its text


class ComparisonModel(QAbstractTableModel):
    """What the reading views show; `items` are all of them, `shown` those that the filter lets through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[RowItem, ...] = ()
        self.shown: list[RowItem] = []
        self.row_filter = RowFilter()
        self.versions: tuple[Version, Version] | None = None
        self.longest_label = ""
        self.changes: list[int] = []  # keys of the shown rows at which "next change" stops
        self.rows_by_facets = Counter[frozenset[Facet]]()  # of the whole comparison
        self._shown = 0
        self._row_by_key: dict[int, int] = {}

    def show_comparison(self, comparison: Comparison, old: Version, new: Version) -> None:
        """Takes over a comparison; the filter stays as it is, rows unfolded by hand fold again."""
        self.versions = (old, new)
        self.row_filter = RowFilter(self.row_filter.facets)
        self.longest_label = _longest_label(chain(old.paragraphs, new.paragraphs))
        self._show(build_items(comparison, old, new))

    @property
    def is_alone(self) -> bool:
        """Whether one version is read by itself."""
        return self.versions is not None and self.versions[0] is self.versions[1]

    def clear(self) -> None:
        """Shows nothing."""
        self.versions = None
        self._show(())

    def set_filter(self, row_filter: RowFilter) -> None:
        """Shows other rows of the same comparison."""
        if row_filter != self.row_filter:
            self.row_filter = row_filter
            self._show(self.items)

    def _show(self, items: tuple[RowItem, ...]) -> None:
        self.beginResetModel()
        if items is not self.items:
            self.items = items
            self.rows_by_facets = rows_by_facets(items)
        self.shown = visible(items, self.row_filter)
        self._shown = sum(map(is_counted, self.shown))
        self.changes = [item.key for item in self.shown if item.is_change]
        self._row_by_key = {item.key: row for row, item in enumerate(self.shown)}
        self.endResetModel()

    def row_of(self, key: int) -> int | None:
        """The row in which an item stands now, None while it is hidden."""
        row = self._row_by_key.get(key)
        return None if row is None or self.shown[row].kind is ItemKind.FOLD else row

    def counts(self) -> dict[Facet, int]:
        """How many rows have each facet."""
        return counts(self.rows_by_facets)

    def shown_and_all(self) -> tuple[int, int]:
        """How many paragraphs and footnotes are shown, and how many there are."""
        return self._shown, self.rows_by_facets.total()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        item = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(item, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return read_alone(item) if self.is_alone else read_out(item)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.GUTTER and not self.is_alone:
            return sign_help(item)  # the program's own words: Qt would guess rich text in those of a document
        if role == Role.ITEM:
            return item
        return item.facets if role == Role.FACETS else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role not in _NAMING:
            return None
        if self.versions is None or section == Column.GUTTER:
            return ""
        return _head(self.versions[0 if section == Column.OLD else 1])


def _longest_label(paragraphs: Iterable[Paragraph]) -> str:
    """The longest label of a top-level paragraph that the label column holds."""
    longest, length = "", 0
    for paragraph in paragraphs:
        if length < len(paragraph.label or paragraph.id) <= LONGEST_LABEL and not paragraph.level:
            longest = max(longest, shown_label(paragraph), key=len)
            length = len(longest)
    return longest


def _cell(item: RowItem, column: Column) -> str:
    if item.kind in (ItemKind.HEADING, ItemKind.FOLD):
        return read_out(item) if column is Column.OLD else ""
    if column is Column.GUTTER:
        return SIGNS[main_facet(item.row)] if item.row and item.kind is ItemKind.ROW else SIGNS[Facet.MOVED]
    if item.kind is ItemKind.GHOST and column is Column.NEW:
        return ""
    return text_of(item.old if column is Column.OLD else item.new)


def _head(version: Version) -> str:
    """The symbol and the date of a version, as the head of its column."""
    name = str(version.symbol) if version.symbol else version.source.name
    if version.adopted is None:
        return name
    words = QCoreApplication.translate("Reading", "{symbol}, {date}")
    return words.format(symbol=name, date=day_text(version.adopted))
