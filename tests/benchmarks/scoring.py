"""How well rows meet known links: F1 of links, of moves, and exact groups."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.comparison.change import Row
from core.resolution.version import Version
from tests.benchmarks.workload import Case, Pair

Group = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(slots=True)
class Tally:
    """What was said, what is right of it, and what there is to be said."""

    right: int = 0
    said: int = 0
    known: int = 0

    def add(self, said: Iterable[object], known: Iterable[object]) -> None:
        """Count one case."""
        ours, theirs = set(said), set(known)
        self.right += len(ours & theirs)
        self.said += len(ours)
        self.known += len(theirs)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1 where there was nothing to say and nothing was said."""
        return 2 * self.right / (self.said + self.known) if self.said + self.known else 1.0


def links_of(rows: Iterable[Row], case: Case) -> set[Pair]:
    """The pairs of positions that rows link."""
    return {pair for row in rows for pair in _pairs(row, *_places(case))}


def moved_of(rows: Iterable[Row], case: Case) -> set[Pair]:
    """The pairs of positions that rows call moved."""
    return {pair for row in rows if row.moved for pair in _pairs(row, *_places(case))}


def groups_of(rows: Iterable[Row], case: Case) -> set[Group]:
    """The splits and merges that rows tell of."""
    old, new = _places(case)
    return {
        (tuple(old[a] for a in row.old), tuple(new[b] for b in row.new))
        for row in rows
        if len(row.old) + len(row.new) > 2
    }


def _pairs(row: Row, old: dict[str, int], new: dict[str, int]) -> list[Pair]:
    return [(old[a], new[b]) for a in row.old for b in row.new]


def _places(case: Case) -> tuple[dict[str, int], dict[str, int]]:
    return _by_id(case.old), _by_id(case.new)


def _by_id(version: Version) -> dict[str, int]:
    return {paragraph.id: place for place, paragraph in enumerate(version.paragraphs)}
