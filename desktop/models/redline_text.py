"""The two sides of a row as one text: what was taken out stands, marked, before what was put in."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from core.comparison.change import ChangeClass, Edit
from core.resolution.paragraph import Paragraph
from desktop.models.marked_text import Block, Change, Look, MarkedText, draw, side_text, source_blocks, source_notes
from desktop.models.wording import text_of


@dataclass(frozen=True, slots=True)
class _Weave:
    """The woven text, what each edit did to it, and how far each offset of the new text moved."""

    text: str
    changes: tuple[Change, ...]
    at: Callable[[int], int]


def redline_text(old: Sequence[Paragraph], new: Sequence[Paragraph], edits: Sequence[Edit]) -> MarkedText:
    """A row as a redline; a side that is empty makes the other one wholly inserted or deleted."""
    if not old or not new:
        return _one_side(old or new, Look.INSERTED if new else Look.DELETED)
    weave = _weave(text_of(tuple(old)), text_of(tuple(new)), edits)
    notes = [(weave.at(offset), mark) for offset, mark in source_notes(new)]
    return draw(weave.text, _blocks(weave, new), notes, weave.changes, _gaps(weave))


def _gaps(weave: _Weave) -> list[int]:
    """Where old words would run into the new ones."""
    return [
        gone.span[1]
        for gone, come in pairwise(weave.changes)
        if gone.look is Look.DELETED
        and gone.span[1] == come.span[0]
        and weave.text[gone.span[1] - 1].isalnum()
        and weave.text[come.span[0]].isalnum()
    ]


def whole_text(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> MarkedText:
    """A rewritten row as the old text, deleted, and below it the new text, inserted."""
    paragraphs = (*old, *new)
    middle = len(text_of(tuple(old)))
    spans = (((0, middle), Look.DELETED), ((middle + 1, len(text_of(paragraphs))), Look.INSERTED))
    return side_text(paragraphs, [Change(span, look, ChangeClass.SUBSTANTIVE) for span, look in spans])


def _one_side(paragraphs: Sequence[Paragraph], look: Look) -> MarkedText:
    whole = (0, len(text_of(tuple(paragraphs))))
    return side_text(paragraphs, [Change(whole, look, ChangeClass.SUBSTANTIVE)])


def _weave(was: str, text: str, edits: Sequence[Edit]) -> _Weave:
    """Edits in the order of the new text; at each place the old words come first, as in a printed redline."""
    pieces: list[str] = []
    changes: list[Change] = []
    done = length = 0
    ordered = sorted(edits, key=lambda each: (each.new_span, each.old_span))
    for edit in ordered:
        gone, come = was[slice(*edit.old_span)], text[slice(*edit.new_span)]
        middle = length + edit.new_span[0] - done + len(gone)
        length, pieces = middle + len(come), [*pieces, text[done : edit.new_span[0]], gone, come]
        changes += [_change(middle - len(gone), gone, Look.DELETED, edit), _change(middle, come, Look.INSERTED, edit)]
        done = edit.new_span[1]
    starts = [edit.new_span[0] for edit in ordered]
    gaps = [0, *accumulate(edit.old_span[1] - edit.old_span[0] for edit in ordered)]
    present = tuple(each for each in changes if each.span[0] < each.span[1])
    return _Weave("".join([*pieces, text[done:]]), present, lambda offset: offset + gaps[bisect_right(starts, offset)])


def _change(start: int, words: str, look: Look, edit: Edit) -> Change:
    return Change((start, start + len(words)), look, edit.change_class)


def _blocks(weave: _Weave, new: Sequence[Paragraph]) -> list[Block]:
    """The new side's paragraphs in the woven text; old words at their borders go to the paragraph before."""
    ends = [weave.at(block.end) for block in source_blocks(new)]
    ends[-1] = len(weave.text)
    starts = [0, *(end + 1 for end in ends[:-1])]
    return [
        replace(block, start=start, end=end, phrase=weave.at(block.start + block.phrase) - start if block.phrase else 0)
        for block, start, end in zip(source_blocks(new), starts, ends, strict=True)
    ]
