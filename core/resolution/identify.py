"""Identifiers given anew after paragraphs were joined, cut, or made another kind by hand."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from core.resolution.paragraph import Paragraph, ParagraphKind

_PARTS = re.compile(r"((?:[A-Za-z0-9]{1,6}\.){0,3})([A-Z]{1,2}[^(+.]{0,16})((?:\([^()]{1,12}\)){0,6})(\+\d{0,3})?")
_NUMBER = re.compile(r"(\d{1,4})\s?(bis|ter|quater|quinquies)?")
_LETTER = re.compile(r"\(?([0-9A-Za-z]{1,8})[.)]{0,2}")
_PREFIX = {ParagraphKind.PREAMBULAR: "PP", ParagraphKind.HEADING: "H"}


@dataclass(slots=True)
class _Given:
    """What has been given out so far: identifiers, counters by section and prefix, and the new name of each old one."""

    used: set[str] = field(default_factory=set)
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    renamed: dict[str, str] = field(default_factory=dict)
    last: str = ""

    def count(self, prefix: str) -> str:
        self.counts[prefix] += 1
        return f"{prefix}{self.counts[prefix]}"

    def now(self, old: str) -> str:
        """The identifier that this one has now, or that of the paragraph which goes on there."""
        return self.renamed.get(old, old).partition("+")[0]

    def give(self, old: str, ident: str) -> str:
        if ident in self.used:  # text that goes on: OP3+, OP3+2, OP3+3
            start = ident.partition("+")[0]
            more = (f"{start}+{number if number > 1 else ''}" for number in count(1))
            ident = next(each for each in more if each not in self.used)
        self.used.add(ident)
        self.renamed[old] = self.last = ident
        return ident


def identified(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs with identifiers that are unique and follow their order, kinds and labels."""
    given = _Given()
    numbered = any(each.label for each in paragraphs if each.kind is ParagraphKind.OPERATIVE and "(" not in each.id)
    return tuple(replace(each, id=given.give(each.id, _ident(each, given, numbered=numbered))) for each in paragraphs)


def _ident(paragraph: Paragraph, given: _Given, *, numbered: bool) -> str:
    parts = _PARTS.fullmatch(paragraph.id)
    if parts is None or paragraph.kind is ParagraphKind.ANNEX:
        return paragraph.id
    section, _, below, more = parts.groups()
    if more:  # text that goes on after another, and rows of a table
        start = paragraph.id.removesuffix(more)
        return given.now(start) + more
    if below:
        return _below(paragraph, given)
    if prefix := _PREFIX.get(paragraph.kind):
        return given.count(section + prefix)
    number = _NUMBER.match(paragraph.label)
    if number:
        return f"{section}OP{int(number[1])}{number[2] or ''}"  # int: identifiers have plain digits in every script
    return f"{given.last.partition('+')[0]}+" if numbered and given.last else given.count(f"{section}OP")


def _below(paragraph: Paragraph, given: _Given) -> str:
    """The identifier of a sub-paragraph: its parent's, and its own label as printed."""
    start = paragraph.id.rindex("(")
    parent, own = paragraph.id[:start], paragraph.id[start:]
    letter = _LETTER.fullmatch(paragraph.label)
    if letter and letter[1].isascii():
        own = f"({letter[1]})"
    return given.now(parent) + own
