"""LibraryModel: the library as a tree of series, versions with their languages and drafts, and files that failed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.store.entries import FailureEntry, SeriesEntry, VersionEntry
from desktop.models.dates import year_text
from desktop.models.known_series import KnownSeries, KnownVersion, begun, known_series, missing_versions
from desktop.models.languages import language_name

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Kind(StrEnum):
    """What a line of the tree is."""

    SERIES = "series"
    VERSION = "version"
    DRAFT = "draft"
    LANGUAGE = "language"
    MISSING = "missing"
    FAILURES = "failures"
    FAILURE = "failure"


class LibraryRole(IntEnum):
    """What a line knows beyond Qt's own roles."""

    NODE = Qt.ItemDataRole.UserRole + 1
    DETAIL = Qt.ItemDataRole.UserRole + 2  # the small words at its end, or under it


@dataclass(slots=True, eq=False)
class Node:
    """A line of the tree; `key` names it across listings, `thing` is what it stands for."""

    kind: Kind
    key: str
    text: str
    detail: str = ""
    thing: SeriesEntry | VersionEntry | FailureEntry | KnownVersion | None = None
    version_id: int | None = None
    parent: "Node | None" = None
    row: int = 0
    number: int = 0
    children: list["Node"] = field(default_factory=list)

    def adopt(self, children: Iterable["Node"]) -> "Node":
        """Takes lines under itself."""
        for child in children:
            child.parent, child.row = self, len(self.children)
            self.children.append(child)
        return self

    def below(self) -> Iterator["Node"]:
        """The line and all lines under it."""
        yield self
        for child in self.children:
            yield from child.below()


class LibraryModel(QAbstractItemModel):
    """The tree; it is made anew with each listing of the library, which is short."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = Node(Kind.SERIES, "", "")
        self._by_key: dict[str, Node] = {}
        self._numbered: dict[int, Node] = {}
        self._next = 1

    def show_contents(self, series: Iterable[SeriesEntry], failures: Iterable[FailureEntry]) -> None:
        """Shows a listing of the library; known series that were not begun stand at the end, empty."""
        series, failures = tuple(series), tuple(failures)
        self.beginResetModel()
        unread = [_failures_node(failures)] if failures else []
        waiting = [_known_node(known) for known in known_series() if not begun(series, known)]
        self._top = Node(Kind.SERIES, "", "").adopt([*map(_series_node, series), *unread, *waiting])
        self._by_key = {node.key: node for node in self._top.below()}
        self._number()
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Where a line stands; an invalid index when it is not there."""
        node = self._by_key.get(key)
        return self._index(node) if node is not None and node.parent is not None else QModelIndex()

    def version_index(self, version_id: int) -> QModelIndex:
        """Where a version stands: as a version or draft, else as one of the languages of another."""
        keys = (f"{kind}:{version_id}" for kind in (Kind.VERSION, Kind.DRAFT, Kind.LANGUAGE))
        return next((index for key in keys if (index := self.index_of(key)).isValid()), QModelIndex())

    def version_ids(self, index: Index) -> tuple[int, ...]:
        """The versions that a line stands for: itself, its languages and drafts, all of a series."""
        found = (node.version_id for node in self.node(index).below() if node.version_id is not None)
        return tuple(dict.fromkeys(found))

    def node(self, index: Index) -> Node:
        """The line at an index; the invisible top for an invalid one."""
        if not index.isValid():
            return self._top
        return self._numbered.get(index.internalId(), self._top)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        node = self.node(parent)
        if column != 0 or not 0 <= row < len(node.children):
            return QModelIndex()
        return self._index(node.children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt has a second `parent`, without index
        above = self.node(index).parent if index.isValid() else None
        return self._index(above) if above is not None and above is not self._top else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: ARG002 - Qt's signature
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == LibraryRole.NODE:
            return node
        if role == Qt.ItemDataRole.DisplayRole:
            return node.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _read_out(node)
        return node.detail if role == LibraryRole.DETAIL else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.node(index).version_id is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if self.node(index).kind is Kind.SERIES:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def _index(self, node: Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node.number)

    def _number(self) -> None:
        """Gives each line a number never used before: an old index finds nothing, not freed memory."""
        self._numbered = {}
        for node in self._top.below():
            node.number = self._next
            self._numbered[self._next] = node
            self._next += 1


def year_of(entry: VersionEntry) -> str:
    """The year of a version's adoption or distribution, "" when its text does not say."""
    return year_text(entry.adopted or entry.distributed)


def _series_node(series: SeriesEntry) -> Node:
    node = Node(Kind.SERIES, f"series:{series.id}", series.title, _count(len(series.versions)), series)
    missing = [_missing_node(version, f"series:{series.id}") for version in missing_versions(series)]
    versions = [_version_node(version) for version in series.versions]
    _tell_copies_apart(versions)
    return node.adopt(sorted([*versions, *missing], key=_day_of))


def _tell_copies_apart(nodes: list[Node]) -> None:
    """The same text from several files: each says what kind of file it came from."""
    times = Counter(node.text for node in nodes)
    for node in nodes:
        if times[node.text] > 1 and isinstance(node.thing, VersionEntry):
            node.detail = f"{node.thing.format} · {node.detail}".rstrip(" ·")


def _known_node(known: KnownSeries) -> Node:
    key = f"known:{known.versions[0].symbol}"
    node = Node(Kind.SERIES, key, known.title, QCoreApplication.translate("Library", "not in the library yet"))
    return node.adopt(_missing_node(version, key) for version in known.versions)


def _version_node(entry: VersionEntry, kind: Kind = Kind.VERSION) -> Node:
    languages = [_language_node(*each) for each in entry.languages] if len(entry.languages) > 1 else []
    drafts = [_version_node(draft, Kind.DRAFT) for draft in entry.drafts]
    node = Node(kind, f"{kind}:{entry.id}", entry.label, year_of(entry), entry, entry.id)
    return node.adopt([*languages, *drafts])


def _language_node(code: str, version_id: int) -> Node:
    return Node(Kind.LANGUAGE, f"language:{version_id}", language_name(code), version_id=version_id)


def _missing_node(version: KnownVersion, under: str) -> Node:
    key = f"missing:{under}:{version.symbol}"
    return Node(Kind.MISSING, key, str(version.symbol), year_text(version.adopted), version)


def _failures_node(failures: tuple[FailureEntry, ...]) -> Node:
    text = QCoreApplication.translate("Library", "Could not be read")
    node = Node(Kind.FAILURES, "failures", text, QLocale().toString(len(failures)))
    return node.adopt(Node(Kind.FAILURE, f"failure:{each.id}", each.name, each.reason, each) for each in failures)


def _day_of(node: Node) -> tuple[date, str]:
    thing = node.thing
    if isinstance(thing, VersionEntry):
        return thing.adopted or thing.distributed or date.max, node.text
    return (thing.adopted or date.max if isinstance(thing, KnownVersion) else date.max), node.text


def _count(versions: int) -> str:
    return QCoreApplication.translate("Library", "%n version(s)", "", versions)


def _read_out(node: Node) -> str:
    """A line as a screen reader says it."""
    words = {
        Kind.DRAFT: QCoreApplication.translate("Library", "draft"),
        Kind.MISSING: QCoreApplication.translate("Library", "missing"),
        Kind.FAILURE: QCoreApplication.translate("Library", "could not be read"),
    }
    return ", ".join(part for part in (node.text, words.get(node.kind, ""), node.detail) if part)
