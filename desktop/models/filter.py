"""RowFilter: which rows a reader wants to see, and how the hidden ones are folded into lines that say how many."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.models.facets import ALL_FACETS, Facet
from desktop.models.items import ItemKind, Part, RowItem

IDENTICAL = frozenset({Facet.IDENTICAL})


@dataclass(frozen=True, slots=True)
class RowFilter:
    """The facets that are shown, and the keys of single rows that were unfolded by hand."""

    facets: frozenset[Facet] = ALL_FACETS
    unfolded: frozenset[int] = frozenset()

    def toggled(self, facets: frozenset[Facet]) -> "RowFilter":
        """The filter with some facets switched together; what was unfolded by hand folds again."""
        shown = facets <= self.facets
        return RowFilter(self.facets - facets if shown else self.facets | facets)

    def with_identical(self, shown: bool) -> "RowFilter":
        """The filter with identical paragraphs shown, or folded; what was unfolded by hand folds again."""
        return RowFilter(self.facets | IDENTICAL if shown else self.facets - IDENTICAL)

    def with_unfolded(self, keys: Iterable[int]) -> "RowFilter":
        """The filter with these rows shown as well."""
        return replace(self, unfolded=self.unfolded | frozenset(keys))

    @property
    def keeps_single(self) -> bool:
        """Whether an identical paragraph between two changes stays: a fold would be as long, and say less."""
        return self.facets >= ALL_FACETS - IDENTICAL

    @property
    def shows_identical(self) -> bool:
        """Whether runs of identical paragraphs are shown."""
        return self.facets >= IDENTICAL

    def shows(self, item: RowItem) -> bool:
        """Whether a row is shown; the title always is."""
        return item.part is Part.TITLE or bool(item.facets & self.facets) or item.key in self.unfolded


ONLY_CHANGES = RowFilter(ALL_FACETS - IDENTICAL)  # how a comparison opens: what changed is on the first screen


def rows_by_facets(items: Iterable[RowItem]) -> Counter[frozenset[Facet]]:
    """How many rows have each set of facets; ghosts and the title do not count."""
    return Counter([item.facets for item in items if is_counted(item)])


def counts(rows: Counter[frozenset[Facet]]) -> dict[Facet, int]:
    """How many rows have each facet."""
    return {facet: sum(count for facets, count in rows.items() if facet in facets) for facet in Facet}


def is_counted(item: RowItem) -> bool:
    """Whether an item is a paragraph or footnote of the comparison, once."""
    return item.kind is ItemKind.ROW and item.part is not Part.TITLE


def visible(items: Iterable[RowItem], row_filter: RowFilter) -> list[RowItem]:
    """The items to show: rows that pass, runs of hidden rows as one FOLD each, headings of parts that have either."""
    keeps_single, wanted = row_filter.keeps_single, row_filter.facets
    found: list[RowItem] = []
    run: list[RowItem] = []
    for item in items:
        if item.kind is not ItemKind.HEADING and not item.facets & wanted and not row_filter.shows(item):
            run.append(item)
            continue
        if run:
            found += _folded(run, keeps_single)
            run = []
        found.append(item)
    return [*found, *_folded(run, keeps_single)]


def _folded(run: list[RowItem], keeps_single: bool) -> list[RowItem]:
    """One line for a run of hidden rows; ghosts alone leave no line, for their paragraph is counted elsewhere."""
    rows = [item for item in run if item.kind is ItemKind.ROW]
    if not rows or (keeps_single and len(rows) == 1):
        return rows
    facets = frozenset[Facet]().union(*{item.facets for item in rows})
    fold = RowItem(ItemKind.FOLD, rows[0].part, rows[0].key, facets=facets, hidden=tuple([item.key for item in run]))
    return [fold]
