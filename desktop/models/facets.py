"""Facet: what a reader can filter rows by and what signs, chips and the change map show; one row may have several."""

from enum import StrEnum
from functools import lru_cache

from core.comparison.change import ChangeClass, ChangeKind, Row


class Facet(StrEnum):
    """A kind of row in the reader's words, in the order in which chips stand."""

    IDENTICAL = "identical"
    TYPOGRAPHIC = "typographic"
    TECHNICAL = "technical"
    SEQUENCE = "sequence"
    EDITORIAL = "editorial"
    SUBSTANTIVE = "substantive"
    ADDED = "added"
    REMOVED = "removed"
    SPLIT = "split"
    MERGED = "merged"
    MOVED = "moved"


ALL_FACETS = frozenset(Facet)

# What plain text shows for each facet; in the window the same signs are drawn.
SIGNS = {
    Facet.IDENTICAL: "=",
    Facet.TYPOGRAPHIC: "␣",
    Facet.TECHNICAL: "~",
    Facet.SEQUENCE: "…",
    Facet.EDITORIAL: "A",
    Facet.SUBSTANTIVE: "≠",
    Facet.ADDED: "+",
    Facet.REMOVED: "−",
    Facet.SPLIT: "⑂",
    Facet.MERGED: "⑃",
    Facet.MOVED: "↕",
}

_BY_KIND = {
    ChangeKind.ADDED: Facet.ADDED,
    ChangeKind.REMOVED: Facet.REMOVED,
    ChangeKind.SPLIT: Facet.SPLIT,
    ChangeKind.MERGED: Facet.MERGED,
    ChangeKind.IDENTICAL: Facet.IDENTICAL,
}
_BY_CLASS = {
    ChangeClass.TYPOGRAPHIC: Facet.TYPOGRAPHIC,
    ChangeClass.TECHNICAL: Facet.TECHNICAL,
    ChangeClass.SEQUENCE: Facet.SEQUENCE,
    ChangeClass.EDITORIAL: Facet.EDITORIAL,
    ChangeClass.SUBSTANTIVE: Facet.SUBSTANTIVE,
}


def main_facet(row: Row) -> Facet:
    """The facet whose sign stands in the gutter: how the row is linked, else the weight of its edits."""
    if row.kind is ChangeKind.CHANGED:
        return weight(row) or Facet.SUBSTANTIVE
    return _BY_KIND[row.kind]


def weight(row: Row) -> Facet | None:
    """The facet of the row's heaviest edit, None when it has none."""
    return _BY_CLASS[row.change_class] if row.change_class else None


def facets_of(row: Row) -> frozenset[Facet]:
    """All facets of a row; a row that only moved is no identical one, for its reader must look at it."""
    return _facets(row.kind, row.change_class, row.moved)


@lru_cache(maxsize=128)
def _facets(kind: ChangeKind, change: ChangeClass | None, moved: bool) -> frozenset[Facet]:
    heaviest = _BY_CLASS[change] if change else None
    found = {_BY_KIND.get(kind, heaviest or Facet.SUBSTANTIVE)}
    if heaviest and kind in (ChangeKind.SPLIT, ChangeKind.MERGED):
        found.add(heaviest)
    if moved:
        found = (found - {Facet.IDENTICAL}) | {Facet.MOVED}
    return frozenset(found)
