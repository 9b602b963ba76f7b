"""Blocks: rows put together again to the paragraphs that layout broke, each with its label."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from core.readers.furniture import SMALLER
from core.readers.languages import Language
from core.readers.line import Align
from core.readers.numbering import Label, Numbering, Style, section
from core.readers.phrases import phrases
from core.readers.rows import Gap, Row, Setting
from core.resolution.paragraph import ParagraphKind
from core.text.clean import Vocabulary, joined_lines, mended, trimmed
from core.text.styled import Styled

INDENT = 8.0
"""Points by which a first line is set in at least; UN documents: 24."""

SHORT = 0.5
"""A line that ends before this part of the usual width ends a paragraph, when a capital letter follows."""

SPACED = 12
"""At least one row in this many follows a wide gap where paragraphs are set apart; they have 3 to 12 rows."""

_BARE_NUMBER = re.compile(r"\d{1,3} (?=[^\W\d_])")
_TERMINAL = re.compile(r"[,;:.。，；：،؛!?！？][”’»\"')\]）]{0,2}$")
_LONGEST_CLOSING = 60  # characters of a line of meeting or date
_LONG_HEADING = 300  # characters; no heading is longer


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or line on its own.

    `label` is what stands before the text and is no part of it; `section` is a roman number or letter on a line of its
    own; `bold` is True for what is set as a heading.
    """

    text: Styled
    rows: tuple[Row, ...]
    label: Label | None = None
    section: str = ""
    bold: bool = False

    @property
    def is_tabular(self) -> bool:
        """Whether it is a row of a table."""
        return self.rows[0].is_tabular

    @property
    def page(self) -> int | None:
        """The page on which it begins."""
        return self.rows[0].line.page


class Assembler:
    """Puts rows together to blocks by distance, indent, label and initiating phrase."""

    def __init__(self, language: Language, setting: Setting, words: Vocabulary) -> None:
        self._language = language
        self._phrases = phrases(language.code)
        self._numbering = Numbering(language)
        self._setting = setting
        self._words = words

    def blocks(self, rows: Sequence[Row]) -> list[Block]:
        """All blocks of the rows, in order."""
        width = _usual_width(rows)
        spaced = sum(row.gap is Gap.WIDE for row in rows) * SPACED > len(rows)
        groups: list[list[Row]] = []
        for row, after in zip_longest(rows, rows[1:]):
            closes = after is not None and self._is_date_above_meeting(row, after)
            if groups and not closes and not self._begins(groups[-1], row, width, spaced=spaced):
                groups[-1].append(row)
            else:
                groups.append([row])
        return [self._block(group) for group in groups]

    def _begins(self, group: list[Row], row: Row, width: float, *, spaced: bool) -> bool:
        """Whether a row begins a block after the rows of `group`."""
        if row.is_tabular or group[-1].is_tabular:
            return True
        if self._is_small(row):
            return not self._is_small(group[-1]) and group[-1].line.bold
        if row.gap is Gap.WIDE or self._is_marked(group[-1], row):
            return True
        if not is_ended(group[-1].text) and not section(group[0].text):
            return self._is_inward(group, row) and self._opens_clearly(row)
        if self._setting.is_positioned:
            return self._begins_in_place(group, row, spaced=spaced)
        return self._begins_in_text(group, row, width, spaced=spaced)

    def _is_small(self, row: Row) -> bool:
        """Whether a row is in smaller type than the text: it belongs to the paragraph that it stands in."""
        return self._setting.is_positioned and (row.line.size or 0.0) < SMALLER * self._setting.size

    def _is_marked(self, before: Row, row: Row) -> bool:
        """Whether a row begins a block whatever was before: by its format, its type or its words."""
        told = row.line.whole or row.line.label or before.line.whole or _is_bold_change(before, row)
        said = section(row.text) or self._language.match("meeting", row.text) or self._begins_annex(before, row)
        return bool(told or said) or self._opens_surely(row) or self._begins_list(before, row)

    def _is_date_above_meeting(self, row: Row, after: Row) -> bool:
        """Whether the text is closed here: in Chinese the date stands above the line of the meeting."""
        if len(row.text) > _LONGEST_CLOSING:
            return False
        said = self._language.match("meeting", after.text) and self._language.match("dates", row.text)
        return said is not None

    def _begins_annex(self, before: Row, row: Row) -> bool:
        """Whether a row heads an annex right below the closing lines."""
        if len(before.text) > _LONGEST_CLOSING:
            return False
        closing = (self._language.match(group, before.text) for group in ("meeting", "dates"))
        return self._language.match("annex", row.text) is not None and any(closing)

    def _begins_in_text(self, group: list[Row], row: Row, width: float, *, spaced: bool) -> bool:
        """Without positions, after an ended line: a label, a phrase, or a capital after a short line begins."""
        before = group[-1].text
        if self._opens(row):
            return True
        if row.gap is Gap.PAGE:
            return before[-1] not in ",،，" and not row.text[0].islower()
        return not spaced and len(before) < SHORT * width and row.text[0].isupper()

    def _begins_in_place(self, group: list[Row], row: Row, *, spaced: bool) -> bool:
        """With positions, after an ended line: an indented first line begins, one at the margin does not."""
        if row.gap is Gap.NONE and spaced:
            return False
        return self._is_inward(group, row) or self._opens(row)

    def _is_inward(self, group: list[Row], row: Row) -> bool:
        """Whether a row is set in from the one before, or from the margin when a block has but one row."""
        if not self._setting.is_positioned:
            return False
        edge = group[-1].line.indent if len(group) > 1 and row.gap is Gap.NONE else self._setting.left(row.line.page)
        return (row.line.indent or 0.0) - (edge or 0.0) > INDENT

    def _opens(self, row: Row) -> bool:
        """Whether a row looks like the first of a paragraph: a label, or an initiating phrase."""
        if self._numbering.label(row.text) or self._phrases.opening(row.text):
            return True
        guess = self._phrases.guessed(row.text) if row.text[0].isupper() else None
        return guess is not None and guess.kind is ParagraphKind.PREAMBULAR

    def _opens_surely(self, row: Row) -> bool:
        """Whether a row has a number and an initiating phrase, so that it begins a paragraph whatever was before."""
        label = self._numbering.label(row.text) or self._bare_number(row)
        return bool(label and label.is_number and self._phrases.opening(row.text[label.end :].lstrip()))

    def _opens_clearly(self, row: Row) -> bool:
        """Whether a row set in begins a paragraph although the one before lacks its sign: a number, or italics."""
        label = self._numbering.label(row.text)
        return bool(label and label.is_number) or self._phrases.opens_in_italics(row.styled)

    def _begins_list(self, before: Row, row: Row) -> bool:
        """Whether a row is the first sub-paragraph below a line that no sign ends; "paragraph 3 (a)" is none."""
        if self._setting.is_positioned:
            return False
        label = self._numbering.label(row.text)
        last = before.text.rpartition(" ")[2].strip(".()").casefold()
        first = label is not None and not label.is_number and any(value == 1 for _, value in label.readings)
        return first and not last.isdigit() and last not in self._language.words["number_words"]

    def _block(self, group: list[Row]) -> Block:
        rows = tuple(group)
        first = rows[0]
        printed = section(first.text)
        label = None if printed else self._label(first)
        lines = [row.styled for row in rows[bool(printed) :]]
        if label:
            lines[0] = trimmed(lines[0].cut(label.end))
        text = mended(joined_lines(lines, self._words), self._language.mending, self._words)
        bold = all(row.line.bold or row.line.align is Align.CENTRE for row in rows)
        return Block(text, rows, label, printed, bold and len(text.text) < _LONG_HEADING)

    def _label(self, row: Row) -> Label | None:
        if row.line.label:
            label = self._numbering.label(row.line.label)
            return label and replace(label, end=0)
        return self._numbering.label(row.text) or self._bare_number(row)

    def _bare_number(self, row: Row) -> Label | None:
        """A number that lost its full stop: set in like a first line, before the verb of an operative paragraph."""
        found = _BARE_NUMBER.match(row.text)
        if found is None or not self._setting.is_positioned:
            return None
        opening = self._phrases.opening(row.text[found.end() :])
        inward = (row.line.indent or 0.0) - self._setting.left(row.line.page) > INDENT
        if not (inward and opening and opening.kind is ParagraphKind.OPERATIVE):
            return None
        return Label(found[0].strip(), ((Style.NUMBER, int(found[0])),), found.end())


def is_ended(text: str) -> bool:
    """Whether a text ends as a paragraph does, with a sign of punctuation."""
    return bool(_TERMINAL.search(text[-6:]))


def numbered_ahead(blocks: Sequence[Block], *, within_section: bool = False) -> list[bool]:
    """For each block whether a paragraph number 1 comes after it, or `within_section` before the next heading."""
    ahead: list[bool] = []
    found = False
    for block in reversed(blocks):
        ahead.append(found)
        found = (found and not (within_section and (block.section or block.bold or is_italic(block)))) or bool(
            block.label and block.label.is_number and block.label.value(Style.NUMBER) == 1
        )
    return ahead[::-1]


def is_title(block: Block) -> bool:
    """Whether a block has the form of a title: no label, no end of a sentence."""
    return block.label is None and not block.section and bool(block.text.text) and not is_ended(block.text.text)


def is_italic(block: Block) -> bool:
    """Whether a block is set in italics from end to end."""
    return block.label is None and block.text.italics == ((0, len(block.text.text)),)


def is_first(blocks: Sequence[Block]) -> bool:
    """Whether the first block bears the number 1."""
    return any(block.label and block.label.value(Style.NUMBER) == 1 for block in blocks[:1])


def _is_bold_change(before: Row, row: Row) -> bool:
    """Whether bold type begins or ends here, as at a heading."""
    return before.line.bold != row.line.bold and row.line.size is not None


def _usual_width(rows: Sequence[Row]) -> float:
    """The length of a full line in characters: nine in ten are no longer."""
    lengths = sorted(len(row.text) for row in rows)
    return lengths[len(lengths) * 9 // 10] if lengths else 0
