"""RowItem: what the reading views show one below the other, made once from a comparison and its two versions.

Beside the rows of the comparison these are headings (preamble, operative part, annexes, footnotes) and ghosts: a
paragraph that moved leaves its text behind, pale, where it stood in the old version.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

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


class RowItem(NamedTuple):
    """One line of the view; a named tuple, since thousands of them are made before the first paint.

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


Place = tuple[ItemKind, Row | None, Part]  # an item before it knows its key


def build_items(comparison: Comparison, old: Version, new: Version) -> tuple[RowItem, ...]:
    """All items of a comparison in reading order, with headings and ghosts; keys count from 0."""
    sides = (_side(old), _side(new))
    body: list[Place] = [
        (ItemKind.ROW, row, part) for row, part in zip(comparison.rows, _parts(comparison.rows, sides), strict=True)
    ]
    notes: list[Place] = [(ItemKind.ROW, row, Part.FOOTNOTES) for row in comparison.footnotes]
    places = [*_title(comparison, old, new), *_with_headings([*_with_ghosts(body, sides[0]), *notes])]
    partners = _partners(places)
    return tuple(
        [
            _item(key, place, sides, partners) if place[2] is not Part.TITLE else _title_item(key, place, old, new)
            for key, place in enumerate(places)
        ]
    )


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


def _item(key: int, place: Place, sides: tuple[_Side, _Side], partners: dict[int, int]) -> RowItem:
    kind, row, part = place
    if row is None:
        return RowItem(kind, part, key)
    old = tuple(map(sides[0].by_id.__getitem__, row.old))
    new = tuple(map(sides[1].by_id.__getitem__, row.new))
    facets = facets_of(row) if kind is ItemKind.ROW else frozenset({Facet.MOVED})
    return RowItem(kind, part, key, row, old, new, facets, partners.get(key))


def _title(comparison: Comparison, old: Version, new: Version) -> Iterator[Place]:
    """The two titles as the first row, where a version has one."""
    if old.title or new.title:
        kind = ChangeKind.CHANGED if old.title != new.title else ChangeKind.IDENTICAL
        heaviest = max((edit.change_class for edit in comparison.title), key=list(ChangeClass).index, default=None)
        row = Row(("title",), ("title",), kind, change_class=heaviest, edits=comparison.title)
        yield ItemKind.ROW, row, Part.TITLE


def _title_item(key: int, place: Place, old: Version, new: Version) -> RowItem:
    row = place[1]
    sides = [(Paragraph("title", ParagraphKind.HEADING, version.title),) for version in (old, new)]
    return RowItem(ItemKind.ROW, Part.TITLE, key, row, sides[0], sides[1], facets_of(row) if row else frozenset())


_PARTS = {
    ParagraphKind.PREAMBULAR: Part.PREAMBLE,
    ParagraphKind.OPERATIVE: Part.OPERATIVE,
    ParagraphKind.ANNEX: Part.ANNEX,
}


def _parts(rows: Sequence[Row], sides: tuple[_Side, _Side]) -> list[Part]:
    """The part of each row; a heading belongs to what follows it."""
    part, found = Part.OPERATIVE, []
    for row in reversed(rows):
        side, idents = (sides[1], row.new) if row.new else (sides[0], row.old)
        part = _PARTS.get(side.by_id[idents[0]].kind, part)
        found.append(part)
    return found[::-1]


def _with_ghosts(places: list[Place], old: _Side) -> list[Place]:
    """Puts a ghost of each moved paragraph after the last unmoved one that stood before it in the old version."""
    moved = [row for _, row, _ in places if row and row.moved and row.old and row.new]
    if not moved:
        return places
    stayed = sorted(
        [
            (old.place[row.old[-1]], at)
            for at, (_, row, _) in enumerate(places)
            if row and row.old and not (row.moved and row.new)
        ]
    )
    starts = [start for start, _ in stayed]
    after: dict[int, list[Place]] = {}
    for row in sorted(moved, key=lambda each: old.place[each.old[0]]):
        before = bisect_right(starts, old.place[row.old[0]])
        at = stayed[before - 1][1] if before else -1
        after.setdefault(at, []).append((ItemKind.GHOST, row, places[max(at, 0)][2]))
    found = after.get(-1, [])
    for at, place in enumerate(places):
        found += [place, *after.get(at, [])]
    return found


def _with_headings(places: list[Place]) -> Iterator[Place]:
    """Puts a heading before the first item of each part."""
    seen: set[Part] = set()
    for place in places:
        if place[2] not in seen:
            seen.add(place[2])
            yield ItemKind.HEADING, None, place[2]
        yield place


def _partners(places: list[Place]) -> dict[int, int]:
    """The keys of moved rows and their ghosts, each with the other's."""
    ghosts = {id(row): key for key, (kind, row, _) in enumerate(places) if kind is ItemKind.GHOST}
    found: dict[int, int] = {}
    for key, (kind, row, _) in enumerate(places):
        if kind is ItemKind.ROW and id(row) in ghosts:
            found |= {key: ghosts[id(row)], ghosts[id(row)]: key}
    return found
