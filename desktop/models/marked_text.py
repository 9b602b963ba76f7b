"""MarkedText: the text of a cell as it is drawn, with its marks; still plain text and offsets, no Qt, no colours.

What is drawn differs from the paragraph's text in two ways: footnote marks stand where they hung, and characters that
nobody can see show their name. `Shift` remembers both, so that a selection copies the true text. Offsets are in code
points; text_layout.py turns them into Qt's UTF-16 units.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain

from core.comparison.change import ChangeClass, Row, Span
from core.resolution.paragraph import Paragraph, ParagraphKind
from desktop.models.wording import shown_label, text_of

LINE_SEPARATOR = "\u2028"  # breaks a line inside a layout; stands for the space that joins two paragraphs

THIN_SPACE = "\u2009"

# Controls, separators and bidirectional overrides never reach the layout: they show their name.
_NEVER_DRAWN = r"\x00-\x1f\x7f-\x9f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\U000e0000-\U000e007f"
_ALWAYS = re.compile(f"[{_NEVER_DRAWN}]")
# Joiners, direction marks and unusual spaces do good work in many scripts; they are named only in changes.
_IN_EDITS = re.compile(f"[{_NEVER_DRAWN}\u00a0\u061c\u1680\u2000-\u200a\u200c-\u200f\u202f\u205f\u3000]")


class Look(StrEnum):
    """Why a piece of text is drawn differently from the rest."""

    PHRASE = "phrase"
    NOTE = "note"
    GAP = "gap"  # a thin space between old and new words of a redline, which is in neither text
    CHIP = "chip"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of drawn text and its look; `change` is the class of the edit for DELETED and INSERTED."""

    start: int
    end: int
    look: Look
    change: ChangeClass | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph within a text; `phrase` is the length of its initiating phrase."""

    start: int
    end: int
    label: str
    level: int
    kind: ParagraphKind
    phrase: int = 0


@dataclass(frozen=True, slots=True)
class Shift:
    """A place where drawn text and true text part: `drawn` stands for the true text at `source`."""

    drawn: Span
    source: Span


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A cell: what is drawn, its paragraphs, its marks, and the true text with the way back to it."""

    text: str
    source: str
    blocks: tuple[Block, ...] = ()
    marks: tuple[Mark, ...] = ()
    shifts: tuple[Shift, ...] = ()

    def drawn_at(self, source: int, *, after_notes: bool = False) -> int:
        """The drawn offset of a true one; a footnote mark that hangs there comes before or after it."""
        at = bisect_left(self.shifts, source, key=lambda shift: shift.source[0])
        while after_notes and at < len(self.shifts) and self.shifts[at].source == (source, source):
            at += 1
        last = self.shifts[at - 1] if at else None
        return source + (last.drawn[1] - last.source[1] if last else 0)

    def source_at(self, drawn: int) -> int:
        """The true offset of a drawn one; inside a chip or footnote mark its beginning."""
        at = bisect_right(self.shifts, drawn, key=lambda shift: shift.drawn[0]) - 1
        if at < 0:
            return drawn
        shift = self.shifts[at]
        return shift.source[0] if drawn < shift.drawn[1] else drawn - shift.drawn[1] + shift.source[1]


@dataclass(frozen=True, slots=True)
class Change:
    """A span of the true text that an edit took out or put in."""

    span: Span
    look: Look
    change: ChangeClass


def side_text(paragraphs: Sequence[Paragraph], changes: Sequence[Change] = ()) -> MarkedText:
    """One side of a row, ready to be drawn."""
    return draw(text_of(tuple(paragraphs)), source_blocks(paragraphs), source_notes(paragraphs), changes)


def side_changes(row: Row, *, old: bool) -> list[Change]:
    """What the edits of a row did to one side, in reading order; one that is new or gone has no marks inside."""
    if not (row.old and row.new):
        return []
    look = Look.DELETED if old else Look.INSERTED
    spans = ((edit.old_span if old else edit.new_span, edit.change_class) for edit in row.edits)
    return sorted((Change(span, look, kind) for span, kind in spans if span[0] < span[1]), key=lambda each: each.span)


def draw(
    source: str,
    blocks: Iterable[Block],
    notes: Iterable[tuple[int, str]],
    changes: Sequence[Change],
    gaps: Iterable[int] = (),
) -> MarkedText:
    """Puts footnote marks and the names of invisible characters into a true text, and carries the marks over."""
    pieces, shifts, done, length = [], [], 0, 0
    for (start, end), shown, look in _insertions(source, notes, changes, gaps):
        length += start - done
        pieces += [source[done:start], shown]
        shifts.append((Shift((length, length + len(shown)), (start, end)), look))
        length += len(shown)
        done = end
    blocks = tuple(blocks)
    plain = MarkedText("".join([*pieces, source[done:]]), source, shifts=tuple(shift for shift, _ in shifts))
    drawn_blocks = tuple(_drawn_block(plain, block) for block in blocks)
    marks = [*_phrase_marks(drawn_blocks, blocks), *_change_marks(plain, changes)]
    marks += [Mark(*shift.drawn, look) for shift, look in shifts]
    return replace(plain, text=_break_lines(plain.text, drawn_blocks), blocks=drawn_blocks, marks=tuple(marks))


def source_blocks(paragraphs: Iterable[Paragraph]) -> Iterator[Block]:
    """The paragraphs of a side as spans of their texts joined by one space."""
    start = 0
    for paragraph in paragraphs:
        end = start + len(paragraph.text)
        yield Block(start, end, shown_label(paragraph), paragraph.level, paragraph.kind, len(paragraph.phrase))
        start = end + 1


def source_notes(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[int, str]]:
    """Where footnote marks hang, and the marks."""
    start = 0
    for paragraph in paragraphs:
        yield from ((start + at, mark) for at, mark in zip(paragraph.note_at, paragraph.notes, strict=False))
        start += len(paragraph.text) + 1


def _insertions(
    source: str, notes: Iterable[tuple[int, str]], changes: Iterable[Change], gaps: Iterable[int]
) -> list[tuple[Span, str, Look]]:
    """What is drawn in place of what, in order: footnote marks in place of nothing, names in place of characters."""
    found = {(at, at, mark): Look.NOTE for at, mark in notes if 0 <= at <= len(source)}
    found |= {(at, at, THIN_SPACE): Look.GAP for at in gaps}
    names = [_ALWAYS.finditer(source)]
    names += [_IN_EDITS.finditer(source, *change.span) for change in changes if _is_typographic(change)]
    for match in chain.from_iterable(names):
        found[(match.start(), match.end(), f"U+{ord(match[0]):04X}")] = Look.CHIP
    return [((start, end), shown, look) for (start, end, shown), look in sorted(found.items())]


def _is_typographic(change: Change) -> bool:
    return change.change is ChangeClass.TYPOGRAPHIC


def _drawn_block(plain: MarkedText, block: Block) -> Block:
    start, end = plain.drawn_at(block.start), plain.drawn_at(block.end, after_notes=True)
    phrase = plain.drawn_at(block.start + block.phrase) - start
    return replace(block, start=start, end=end, phrase=phrase)


def _phrase_marks(drawn: Iterable[Block], blocks: Iterable[Block]) -> Iterator[Mark]:
    for block, source in zip(drawn, blocks, strict=True):
        if source.phrase:
            yield Mark(block.start, block.start + block.phrase, Look.PHRASE)


def _change_marks(plain: MarkedText, changes: Iterable[Change]) -> Iterator[Mark]:
    for change in changes:
        span = _without_spaces(plain.source, change.span)
        start = plain.drawn_at(span[0], after_notes=True)
        yield Mark(start, max(start, plain.drawn_at(span[1])), change.look, change.change)


def _without_spaces(source: str, span: Span) -> Span:
    """The span without the spaces at its ends, for a line under nothing looks like a slip; spaces alone stay."""
    words = source[span[0] : span[1]]
    bare = words.strip(" ")
    start = span[0] + len(words) - len(words.lstrip(" "))
    return (start, start + len(bare)) if bare else span


def _break_lines(text: str, blocks: tuple[Block, ...]) -> str:
    """Turns the space between two paragraphs into a line break of the same length."""
    for block in blocks[1:]:
        text = f"{text[: block.start - 1]}{LINE_SEPARATOR}{text[block.start :]}"
    return text
