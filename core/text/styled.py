"""Text that remembers what was in italics and where footnote marks stood, through joining, cutting and mending."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

Span = tuple[int, int]

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
"""Raised digits to plain ones, for str.translate: a mark is named by its digits however they are set."""

MARK_ENDS = " ,;()⁽⁾"
"""What may stand around a footnote mark or part two of them and belongs to neither; in Arabic marks are in brackets."""


class Edit(NamedTuple):
    """Puts `new` in place of the characters from `start` to `end`."""

    start: int
    end: int
    new: str


class Mark(NamedTuple):
    """A footnote mark that was taken out of the text, and the offset where it stood."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Styled:
    """Text, the spans of it that are in italics, and the footnote marks taken out of it; offsets in code points."""

    text: str
    italics: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()

    def cut(self, start: int, end: int | None = None) -> "Styled":
        """The part from `start` to `end`; a mark at its end stays with it."""
        stop = len(self.text) if end is None else end
        italics = tuple(
            (max(a, start) - start, min(b, stop) - start) for a, b in self.italics if a < stop and b > start
        )
        marks = tuple(Mark(mark.at - start, mark.text) for mark in self.marks if start <= mark.at <= stop)
        return Styled(self.text[start:stop], italics, marks)

    def lifted(self, spans: Iterable[Span]) -> "Styled":
        """Takes footnote marks out of the text; each stays as a mark right after the character before it."""
        found = sorted(spans)
        if not found:
            return self
        edits = [Edit(_before(self.text, start), end, _space(self.text, end)) for start, end in found]
        rest = self.edited(edits)
        taken, removed = [], 0
        for (start, end), edit in zip(found, edits, strict=True):
            taken.append(Mark(edit.start - removed, self.text[start:end].strip(MARK_ENDS).translate(SUPERSCRIPTS)))
            removed += edit.end - edit.start - len(edit.new)
        return replace(rest, marks=tuple(sorted((*rest.marks, *taken), key=lambda mark: mark.at)))

    def edited(self, edits: Sequence[Edit]) -> "Styled":
        """Applies edits that stand in text order and do not overlap; spans and marks move along."""
        if not edits:
            return self
        pieces: list[str] = []
        end = 0
        for edit in edits:
            pieces += (self.text[end : edit.start], edit.new)
            end = edit.end
        pieces.append(self.text[end:])
        moved = _Moves(edits)
        spans = ((moved(a), moved(b)) for a, b in self.italics)
        marks = tuple(Mark(moved(mark.at), mark.text) for mark in self.marks)
        return Styled("".join(pieces), tuple((a, b) for a, b in spans if a < b), marks)


def joined(parts: Sequence[Styled], glue: Sequence[str]) -> Styled:
    """The parts one after the other, `glue[i]` between part i and part i + 1; italics that meet become one span."""
    texts: list[str] = []
    italics: list[Span] = []
    marks: list[Mark] = []
    length = 0
    for index, part in enumerate(parts):
        if index:
            texts.append(glue[index - 1])
            length += len(glue[index - 1])
        for a, b in part.italics:
            if italics and a + length - italics[-1][1] <= len(glue[index - 1] if index else ""):
                italics[-1] = (italics[-1][0], b + length)
            else:
                italics.append((a + length, b + length))
        marks += (Mark(mark.at + length, mark.text) for mark in part.marks)
        texts.append(part.text)
        length += len(part.text)
    return Styled("".join(texts), tuple(italics), tuple(marks))


def _before(text: str, start: int) -> int:
    """The offset after the last character before `start` that is no space."""
    while start and text[start - 1].isspace():
        start -= 1
    return start


def _space(text: str, end: int) -> str:
    """A space for a mark that was set tight before a word: no mark stands inside one."""
    return " " if text[end : end + 1].isalpha() else ""


class _Moves:
    """Where an offset into the old text stands in the new one."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = edits
        self._starts = [edit.start for edit in edits]
        growths = (len(edit.new) - (edit.end - edit.start) for edit in edits)
        self._shifts = list(accumulate(growths, initial=0))  # of what stands before each edit, and behind the last

    def __call__(self, offset: int) -> int:
        after = bisect_left(self._starts, offset)
        if after == 0:
            return offset
        edit = self._edits[after - 1]
        if offset >= edit.end:
            return offset + self._shifts[after]
        return edit.start + self._shifts[after - 1] + min(offset - edit.start, len(edit.new))
