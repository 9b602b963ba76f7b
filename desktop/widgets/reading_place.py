"""Where a reader is in a comparison, as plain values that outlive it: names of paragraphs instead of keys."""

from typing import Any

from desktop.models.facets import ALL_FACETS, Facet
from desktop.models.filter import RowFilter
from desktop.models.find import paragraph_named
from desktop.models.items import ItemKind, RowItem
from desktop.widgets.reading_table import ReadingTable

Items = tuple[RowItem, ...]


def place_of(table: ReadingTable) -> dict[str, Any]:
    """The row at the top, the current row and the filter, as values that JSON can hold."""
    current = table.current
    return {
        "facets": sorted(table.reading.row_filter.facets),
        "top": _names(table.reading.items, table.place_key()),
        "current": _names(table.reading.items, current.key) if current else None,
    }


def restore(table: ReadingTable, place: dict[str, Any]) -> None:
    """Goes back to a place; what is no longer there is passed over."""
    items = table.reading.items
    wanted = place.get("facets", ALL_FACETS)
    table.reading.set_filter(RowFilter(frozenset(facet for facet in Facet if facet in wanted)))
    table.show_at_top(_key_named(items, place.get("top")) or 0)
    table.set_current(_key_named(items, place.get("current")), scroll=False)


def _names(items: Items, key: int) -> list[list[str]]:
    item = items[key] if key < len(items) else None
    return [[each.id for each in side] for side in (item.old, item.new)] if item else [[], []]


def _key_named(items: Items, names: list[list[str]] | None) -> int | None:
    """The row with one of these paragraphs, the new side asked first."""
    old, new = (set(side) for side in names or ([], []))
    rows = [item for item in items if item.kind is ItemKind.ROW]
    by_new = (item.key for item in rows if new & {each.id for each in item.new})
    by_old = (item.key for item in rows if old & {each.id for each in item.old})
    return next(by_new, next(by_old, None))


def key_of(items: Items, name: str) -> int | None:
    """The row that a reader means by "OP 4", "pp4" or "4 (a)"; the new text is asked first."""
    rows = [item for item in items if item.kind is ItemKind.ROW]
    sides = [[each for item in rows for each in item.new], [each for item in rows for each in item.old]]
    wanted = paragraph_named(name, sides)
    return next((item.key for item in rows if any(each is wanted for each in (*item.new, *item.old))), None)
