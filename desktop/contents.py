"""What the window shows of a library: its listing, and two versions that are compared."""

from dataclasses import dataclass

from core.comparison.change import ChangeKind, Comparison
from core.resolution.pins import Pins
from core.resolution.version import Version
from core.store.entries import FailureEntry, Note, SeriesEntry


@dataclass(frozen=True, slots=True)
class Contents:
    """What the library holds, and what can be taken back in it."""

    series: tuple[SeriesEntry, ...] = ()
    failures: tuple[FailureEntry, ...] = ()
    undo: str = ""
    redo: str = ""
    why_read_only: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self.series and not self.failures


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions, compared, with what the reader decided and wrote."""

    old_id: int
    new_id: int
    old: Version
    new: Version
    comparison: Comparison
    pins: Pins
    notes: tuple[Note, ...] = ()

    @property
    def is_alone(self) -> bool:
        """Whether one version is read by itself; `old` and `new` are the same object then."""
        return self.old_id == self.new_id


Loaded = tuple[Version, Version, Pins, tuple[Note, ...]]


def share_changed(comparison: Comparison) -> float:
    """The share of rows that are not identical, 0 to 1."""
    rows = comparison.rows
    return sum(row.kind is not ChangeKind.IDENTICAL for row in rows) / len(rows) if rows else 0.0
