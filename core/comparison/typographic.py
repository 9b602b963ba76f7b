"""Edits of characters that cannot be seen or look like others, each with the names of the characters."""

from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from core.comparison.change import ChangeClass, Edit, Op
from core.text.lookalikes import named

_LONGEST = 2000  # characters; beyond it two look-alike stretches are one edit: comparing them costs the square
_NAMED = 3  # so many characters are named in one phrase, the rest counted


def typographic_edits(old: str, new: str, old_start: int, new_start: int) -> Iterator[Edit]:
    """The edits that turn one look-alike stretch of text into the other, in text order.

    The stretches start at `old_start` and `new_start` of their texts.
    """
    if len(old) > _LONGEST or len(new) > _LONGEST:
        yield _edit(old, new, old_start, new_start)
        return
    for tag, a1, a2, b1, b2 in Levenshtein.opcodes(old, new).as_list():
        if tag != "equal":
            yield _edit(old[a1:a2], new[b1:b2], old_start + a1, new_start + b1)


def _edit(old: str, new: str, old_start: int, new_start: int) -> Edit:
    op = Op.REPLACE if old and new else Op.INSERT if new else Op.DELETE
    return Edit(
        op,
        old,
        new,
        (old_start, old_start + len(old)),
        (new_start, new_start + len(new)),
        ChangeClass.TYPOGRAPHIC,
        _why(old, new),
    )


def _why(old: str, new: str) -> str:
    if old and new:
        return f"{names(new)} in place of {names(old)}"
    return f"{names(new)} inserted" if new else f"{names(old)} removed"


def names(characters: str) -> str:
    """The names of characters, the first few in full: "U+200B ZERO WIDTH SPACE, U+00A0 NO-BREAK SPACE and 2 more"."""
    listed = ", ".join(named(each) for each in characters[:_NAMED])
    rest = len(characters) - _NAMED
    return f"{listed} and {rest} more" if rest > 0 else listed
