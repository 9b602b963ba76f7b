"""RowItem: what the reading views show one below the other, made once from a comparison and its two versions.

Beside the rows of the comparison these are headings (preamble, operative part, annexes, footnotes) and ghosts: a
paragraph that moved leaves its text behind, pale, where it stood in the old version.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from core.comparison.change import ChangeClass, ChangeKind, Comparison, Row
from core.resolution.paragraph import Paragraph, ParagraphKind
from core.resolution.version import Version
from desktop.models.facets import Facet, facets_of


class ItemKind(StrEnum):
    """What a line of the view is."""

    ROW = "row"
    GHOST = "ghost"
    HEADING = "heading"
    FOLD = "fold"


class Part(StrEnum):
    """The part of the document that an item stands in."""

    TITLE = "title"
    PREAMBLE = "preamble"
    OPERATIVE = "operative"
    ANNEX = "annex"
    FOOTNOTES = "footnotes"


@dataclass(frozen=True, slots=True)
class RowItem:
    """One line of the view.

    `key` counts all items of a comparison in reading order and is their name in every signal; `partner` is the key of
    the other place of a moved paragraph; `hidden` are the keys that a FOLD stands for.
    """

    kind: ItemKind
    part: Part
    key: int = -1
    row: Row | None = None
    old: tuple[Paragraph, ...] = ()
    new: tuple[Paragraph, ...] = ()
    facets: frozenset[Facet] = frozenset()
    partner: int | None = None
    hidden: tuple[int, ...] = ()

    @property
    def is_change(self) -> bool:
        """Whether "next change" stops here."""
        return self.kind is ItemKind.ROW and self.facets != {Facet.IDENTICAL}

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs that name the row: those of the new side, else of the old one."""
        return self.new or self.old


@dataclass(frozen=True, slots=True)
class _Side:
    """One version as the items need it."""

    by_id: dict[str, Paragraph]
    place: dict[str, int]


def build_items(comparison: Comparison, old: Version, new: Version) -> tuple[RowItem, ...]:
    """All items of a comparison in reading order, with headings and ghosts; keys count from 0."""
    sides = (_side(old), _side(new))
    body = _with_parts([_item(row, sides) for row in comparison.rows])
    notes = [replace(_item(row, sides), part=Part.FOOTNOTES) for row in comparison.footnotes]
    items = [*_title(comparison, old, new), *_with_headings([*_with_ghosts(body, sides[0]), *notes])]
    return _numbered(items)


def _side(version: Version) -> _Side:
    """The paragraphs of a version, and its footnotes as paragraphs FN1, FN2 in reading order."""
    notes = [
        Paragraph(f"FN{number}", ParagraphKind.ANNEX, note.text, label=note.mark)
        for number, note in enumerate(version.footnotes, 1)
    ]
    paragraphs = [*version.paragraphs, *notes]
    return _Side(
        {paragraph.id: paragraph for paragraph in paragraphs},
        {paragraph.id: place for place, paragraph in enumerate(paragraphs)},
    )


def _item(row: Row, sides: tuple[_Side, _Side]) -> RowItem:
    old, new = (
        tuple(side.by_id[ident] for ident in idents if ident in side.by_id)
        for side, idents in zip(sides, (row.old, row.new), strict=True)
    )
    return RowItem(ItemKind.ROW, Part.PREAMBLE, row=row, old=old, new=new, facets=facets_of(row))


def _title(comparison: Comparison, old: Version, new: Version) -> Iterator[RowItem]:
    """The two titles as the first row, where a version has one."""
    if not (old.title or new.title):
        return
    kind = ChangeKind.CHANGED if old.title != new.title else ChangeKind.IDENTICAL
    heaviest = max((edit.change_class for edit in comparison.title), key=list(ChangeClass).index, default=None)
    row = Row(("title",), ("title",), kind, change_class=heaviest, edits=comparison.title)
    sides = [(Paragraph("title", ParagraphKind.HEADING, version.title),) for version in (old, new)]
    yield RowItem(ItemKind.ROW, Part.TITLE, row=row, old=sides[0], new=sides[1], facets=facets_of(row))


_PARTS = {
    ParagraphKind.PREAMBULAR: Part.PREAMBLE,
    ParagraphKind.OPERATIVE: Part.OPERATIVE,
    ParagraphKind.ANNEX: Part.ANNEX,
}


def _with_parts(items: list[RowItem]) -> list[RowItem]:
    """Gives each item its part; a heading belongs to what follows it."""
    part, found = None, []
    for item in reversed(items):
        part = _PARTS.get(item.paragraphs[0].kind, part) if item.paragraphs else part
        found.append(replace(item, part=part or Part.OPERATIVE))
    return found[::-1]


def _with_ghosts(items: list[RowItem], old: _Side) -> list[RowItem]:
    """Puts a ghost of each moved paragraph after the last unmoved one that stood before it in the old version."""
    moved = [item for item in items if _has_moved(item)]
    stayed = sorted(
        (old.place[item.old[-1].id], at) for at, item in enumerate(items) if item.old and not _has_moved(item)
    )
    places = [place for place, _ in stayed]
    after: dict[int, list[RowItem]] = {}
    for item in sorted(moved, key=lambda each: old.place[each.old[0].id]):
        before = bisect_right(places, old.place[item.old[0].id])
        at = stayed[before - 1][1] if before else -1
        part = items[at].part if at >= 0 else Part.PREAMBLE
        after.setdefault(at, []).append(replace(item, kind=ItemKind.GHOST, part=part, facets=frozenset({Facet.MOVED})))
    found = after.get(-1, [])
    for at, item in enumerate(items):
        found += [item, *after.get(at, [])]
    return found


def _has_moved(item: RowItem) -> bool:
    return bool(item.row and item.row.moved and item.old and item.new)


def _with_headings(items: list[RowItem]) -> Iterator[RowItem]:
    """Puts a heading before the first item of each part."""
    seen: set[Part] = set()
    for item in items:
        if item.part not in seen:
            seen.add(item.part)
            yield RowItem(ItemKind.HEADING, item.part)
        yield item


def _numbered(items: list[RowItem]) -> tuple[RowItem, ...]:
    """Gives each item its key, and each moved row and its ghost each other's."""
    places: dict[int, dict[ItemKind, int]] = {}
    for key, item in enumerate(items):
        if _has_moved(item):
            places.setdefault(id(item.row), {})[item.kind] = key
    other = {ItemKind.ROW: ItemKind.GHOST, ItemKind.GHOST: ItemKind.ROW}
    return tuple(
        replace(item, key=key, partner=places.get(id(item.row), {}).get(other.get(item.kind, item.kind)))
        for key, item in enumerate(items)
    )
