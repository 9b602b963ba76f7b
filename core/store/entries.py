"""What the library answers with: series, versions, failures, notes and search hits, all frozen."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.resolution.symbol import Symbol
from core.resolution.version import VersionKind


@dataclass(frozen=True, slots=True)
class VersionEntry:
    """A text in the library, for lists.

    `languages` are the texts of the same symbol, one a language, as (language, version id), this one first; `drafts`
    are the drafts and amendments that led to a resolution, in order; `added` is the moment of adding (ISO 8601, UTC);
    `mended` tells that corrections were made by hand.
    """

    id: int
    series_id: int
    symbol: Symbol | None
    title: str
    language: str
    kind: VersionKind
    adopted: date | None
    distributed: date | None
    name: str
    format: str
    sha256: str
    added: str
    mended: bool = False
    languages: tuple[tuple[str, int], ...] = ()
    drafts: tuple["VersionEntry", ...] = ()

    @property
    def label(self) -> str:
        """What a list calls it: the symbol, or the file's name where the text states none."""
        return str(self.symbol) if self.symbol else self.name

    @property
    def confidential(self) -> bool:
        """Whether the text is not public: anything but an adopted resolution or decision."""
        return is_confidential(self.kind, self.symbol)


def is_confidential(kind: VersionKind, symbol: Symbol | None) -> bool:
    """Whether such a text must leave no trace when it is removed: anything but an adopted resolution or decision."""
    adopted = symbol is not None and symbol.is_resolution
    return not (kind is VersionKind.DECISION or (adopted and kind is not VersionKind.DRAFT))


@dataclass(frozen=True, slots=True)
class SeriesEntry:
    """A series and its versions in order of adoption; drafts hang under the resolution they became."""

    id: int
    title: str
    versions: tuple[VersionEntry, ...]


@dataclass(frozen=True, slots=True)
class FailureEntry:
    """A file that could not be read: its name, where it was ("" when pasted), the sentence why, and when (ISO 8601).

    `has_bytes` tells that the library kept the file itself, so that reading can be tried again without it.
    """

    id: int
    name: str
    path: str
    reason: str
    failed: str
    has_bytes: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A reader's note on the paragraph `ident` of a version; `written` is ISO 8601, UTC."""

    id: int
    version_id: int
    ident: str
    text: str
    written: str


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a file did: the versions that are new, and those that were there already (same bytes)."""

    versions: tuple[VersionEntry, ...] = ()
    known: tuple[VersionEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Stale:
    """A file in the library that an earlier parser read: its SHA-256, name, and the parser's version."""

    sha256: str
    name: str
    parser: str


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A paragraph of a series in which a phrase was found, in whatever number of its versions.

    `ident` ("title" for the title, FN1 for the first footnote), `text` and `spans` (where the phrases stand in it, in
    code points) are those of `last`, the latest version that has the phrase; `first` is the earliest; `versions` counts
    all that have it.
    """

    series_id: int
    series: str
    ident: str
    text: str
    spans: tuple[tuple[int, int], ...]
    first: VersionEntry
    last: VersionEntry
    versions: int


@dataclass(frozen=True, slots=True)
class SearchCounts:
    """How much was found: paragraphs and versions in all, and versions by series as (series id, versions)."""

    paragraphs: int = 0
    versions: int = 0
    series: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """A backup: its file, when it was made (ISO 8601, local time), why (daily, migration, restore, asked), bytes."""

    path: Path
    made: str
    reason: str
    size: int


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair did: where the damaged file is kept, how many texts were saved, and sentences on what was not."""

    kept: Path
    saved: int
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A check of the library: the sentences of what is wrong, empty when all is well."""

    problems: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.problems
