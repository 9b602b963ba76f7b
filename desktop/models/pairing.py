"""Pairing: which two paragraphs a reader means who points at two places of a comparison."""

from typing import NamedTuple

from desktop.models.items import Part, RowItem
from desktop.models.roles import Column


class End(NamedTuple):
    """What the reader points at: identifiers of paragraphs, "" for a side that is not meant or not there."""

    old: str = ""
    new: str = ""

    @property
    def name(self) -> str:
        """The identifier, once where it is the same on both sides."""
        return " → ".join(dict.fromkeys(each for each in self if each))


def end_of(item: RowItem) -> End:
    """The first paragraph of either side; none for a title or footnote, which the reader cannot pair."""
    if item.part in (Part.TITLE, Part.FOOTNOTES):
        return End()
    return End(*(side[0].id if side else "" for side in (item.old, item.new)))


def end_at(item: RowItem, column: Column, place: int) -> End:
    """The paragraph of one side, by its number in the row."""
    side = item.old if column is Column.OLD else item.new
    if end_of(item) == End() or place >= len(side):
        return End()
    return End(old=side[place].id) if column is Column.OLD else End(new=side[place].id)


def pair_of(first: End, second: End) -> tuple[str, str] | None:
    """The old and the new paragraph among two ends; None when both stand on one side, or the pair is one already.

    Where both orders would do, the first end gives its old paragraph, for texts are read from the old to the new.
    """
    orders = [(first.old, second.new), (second.old, first.new)]
    if not first.new or not second.old:
        orders = orders[:1]
    elif not first.old or not second.new:
        orders = orders[1:]
    found = orders[0]
    return found if all(found) and first != second else None
