"""Blocks to paragraphs: what is preamble, operative part, heading, annex, and which paragraph hangs on which."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.readers.blocks import Block, is_ended, numbered_ahead
from core.readers.items import Item
from core.readers.languages import Language
from core.readers.numbering import Label, Style, latin
from core.readers.phrases import phrases
from core.resolution.paragraph import ParagraphKind
from core.resolution.version import VersionKind
from core.text.styled import Styled, joined

FURTHEST_GAP = 4
"""A number may skip this many before it is taken for part of a quotation: a number can be lost in a text layer."""

DEEPEST = 8
"""Levels of sub-paragraphs, one in another, at most; UN documents have four: (a), (i), a., i."""

_OPENING_QUOTE = re.compile(r"[“«‘\"'「„]")
_HEADING_LABEL = re.compile(r"(?P<label>[IVXLC]{1,7}|[A-Z])\.\s{1,9}(?=\S)")
_HEADING = 160  # characters; a heading told by its form alone is no longer


@dataclass(slots=True)
class _Level:
    style: Style
    value: int
    ident: str


@dataclass(slots=True)
class Hierarchy:
    """Takes blocks one by one and knows what the next may be."""

    language: Language
    kind: VersionKind
    items: list[Item] = field(default_factory=list)
    annexes: int = 0
    _section: str = ""
    _operative: bool = False
    _last: int = 0
    _preambular: int = 0
    _levels: list[_Level] = field(default_factory=list)
    lost: list[Block] = field(default_factory=list)
    _pending: Block | None = None
    _headings: int = 0
    _continued: int = 0

    def add_all(self, blocks: Sequence[Block]) -> None:
        """Adds the blocks of one part, from its opening formula to its end."""
        ahead = numbered_ahead(blocks)
        for place, block in enumerate(blocks):
            self._add(block, blocks[place + 1 : place + 2], numbered_ahead=ahead[place])
        self._flush()

    def begin_part(self) -> None:
        """A text, or a new part under the same symbol: its preamble and its numbers begin anew."""
        self._operative = False
        self._preambular = self._last = 0

    def add_annex(self, blocks: Sequence[Block]) -> None:
        """Adds an annex: its heading, with the title below it, and its paragraphs, which are counted by themselves."""
        self.annexes += 1
        self._operative = True
        self._section = ""
        self._last = 0
        head, rest = blocks[0], blocks[1:]
        title = joined([row.styled for row in head.rows[1:]], [" "] * (len(head.rows) - 2))
        if not title.text and rest and _is_title(rest[0]):
            title, rest = rest[0].text, rest[1:]
        self._heading(title, head.rows[0].text, head.page)
        self.add_all(rest)

    def add_heading(self, label: str, title: Styled, page: int | None) -> None:
        """Adds the letter and title of a part."""
        self._section = label.rstrip(".") or self._section
        self._heading(title, label, page)

    def _add(self, block: Block, after: Sequence[Block], *, numbered_ahead: bool) -> None:
        if not block.text.text and not block.section:
            self.lost.append(block)
        elif self._is_quoted(block):
            self._append(block)
        elif self._is_heading(block, after):
            self._add_heading(block)
        else:
            self._flush()
            self._add_paragraph(block, numbered_ahead=numbered_ahead)

    def _add_paragraph(self, block: Block, *, numbered_ahead: bool) -> None:
        if block.label and block.label.is_number:
            self._numbered(block, block.label)
        elif block.label and self.items and self._sub(block, block.label):
            return
        elif self._begins_preamble(block, numbered_ahead=numbered_ahead):
            self.begin_part()
            self._preamble(block)
        elif self._is_operative(block, numbered_ahead=numbered_ahead):
            self._unnumbered(block)
        else:
            self._preamble(block)

    # -- headings

    def _is_heading(self, block: Block, after: Sequence[Block]) -> bool:
        text = block.text.text
        if block.section:
            return True
        if block.label and not block.bold:
            return False
        if is_ended(text) or not any(map(str.isalpha, text)):
            return False
        if block.bold or self._pending:
            return True
        if len(text) > _HEADING or text[0].islower() or not self.items:
            return False
        known = phrases(self.language.code)
        opens = bool(after) and (after[0].label is not None or known.opening(after[0].text.text) is not None)
        return opens and is_ended(self.items[-1].tail) and known.opening(text) is None

    def _add_heading(self, block: Block) -> None:
        if block.section:
            self._flush()
        if not block.text.text:
            self._pending = block
            return
        label, text = block.section or (self._pending.section if self._pending else ""), block.text
        if block.label:
            label = block.label.printed
        elif found := _HEADING_LABEL.match(text.text):
            label, text = found["label"], text.cut(found.end())
        self._pending = None
        self.add_heading(label, text, block.page)

    def _flush(self) -> None:
        """A number of a section that no title follows is a heading by itself."""
        if self._pending:
            waiting, self._pending = self._pending, None
            self.add_heading(waiting.section, Styled(""), waiting.page)

    def _heading(self, text: Styled, label: str, page: int | None) -> None:
        self._headings += 1
        item = Item(ParagraphKind.HEADING, "H", str(self._headings), label=label, page=page)
        self.items.append(item.append(text))
        self._levels = []

    # -- paragraphs

    def _preamble(self, block: Block) -> None:
        if self._goes_on() and not phrases(self.language.code).opens_in_italics(block.text):
            self._append(block)
            return
        self._preambular += 1
        self._top(block, ParagraphKind.PREAMBULAR, "PP", str(self._preambular))

    def _numbered(self, block: Block, label: Label) -> None:
        value = label.value(Style.NUMBER) or 0
        restart = value == 1 and (not self._operative or self.items[-1].kind is ParagraphKind.HEADING)
        follows = self._last < value <= self._last + FURTHEST_GAP if self._operative else value <= FURTHEST_GAP
        repeats = value == self._last and bool(label.repeat)
        if not (restart or follows or repeats):
            self._append(block) if self.items else self._preamble(block)
            return
        self._operative = True
        self._last = value
        self._top(block, self._lower_kind, self._stem, latin(Style.NUMBER, value, label.repeat))

    def _unnumbered(self, block: Block) -> None:
        """An operative paragraph without a number: one of its own, or one that goes on after sub-paragraphs."""
        alone = self._stands_alone(block)
        if self.items and self.items[-1].kind is not ParagraphKind.HEADING and not alone:
            self._more(block)
            return
        self._operative = True
        self._last += 1
        self._top(block, self._lower_kind, self._stem, str(self._last))

    def _stands_alone(self, block: Block) -> bool:
        text = block.text.text
        if not self._operative or self.annexes or self.kind is VersionKind.AMENDMENT:
            return not text[0].islower()
        opening = phrases(self.language.code).opening(text)
        return opening is not None and opening.kind is ParagraphKind.OPERATIVE

    def _more(self, block: Block) -> None:
        """Text that goes on: after sub-paragraphs it is an item of its own, else part of the paragraph."""
        last = self.items[-1] if self.items else None
        if last is None:
            return
        if not (last.path or last.more):
            self._append(block)
            return
        self._continued += 1
        label = block.label.printed if block.label else ""
        item = Item(last.kind, last.stem, last.number, (), self._continued, label, last.section, block.page)
        self.items.append(item.append(block.text))
        self._levels = []

    def _top(self, block: Block, kind: ParagraphKind, stem: str, number: str) -> None:
        label = block.label.printed if block.label else ""
        self._levels = []
        self._continued = 0
        item = Item(kind, stem, number, label=label, section=self._section, page=block.page)
        self.items.append(item.append(block.text))

    def _sub(self, block: Block, label: Label) -> bool:
        """Adds a sub-paragraph under the last paragraph; False when its label continues nothing."""
        last = self.items[-1]
        if last.kind is ParagraphKind.HEADING:
            return False
        depth, style, value = self._placed(label)
        ident = latin(style, value, label.repeat)
        self._levels[depth:] = [_Level(style, value, ident)]
        path = tuple(level.ident for level in self._levels)
        item = Item(last.kind, last.stem, last.number, path, 0, label.printed, last.section, block.page)
        self.items.append(item.append(block.text))
        return True

    def _placed(self, label: Label) -> tuple[int, Style, int]:
        """The depth of a sub-paragraph and how its label is read: as the next of an open level, else as a new level."""
        for step in (1, 0):
            for depth in range(len(self._levels) - 1, -1, -1):
                level = self._levels[depth]
                value = label.value(level.style)
                furthest = 1 if step else FURTHEST_GAP
                if value is not None and 0 < value - level.value <= furthest:
                    return depth, level.style, value
            first = next(((style, value) for style, value in label.readings[::-1] if value == 1), None)
            if first:
                return min(len(self._levels), DEEPEST), *first
        style, value = label.readings[0]
        same = [depth for depth, level in enumerate(self._levels) if level.style is style]
        return (same[-1] if same else min(len(self._levels), DEEPEST)), style, value

    # -- what a block is

    @property
    def _lower_kind(self) -> ParagraphKind:
        return ParagraphKind.ANNEX if self.annexes else ParagraphKind.OPERATIVE

    @property
    def _stem(self) -> str:
        return f"AN{self.annexes}." if self.annexes else "OP"

    def _is_operative(self, block: Block, *, numbered_ahead: bool) -> bool:
        if self._operative or self.kind in (VersionKind.AMENDMENT, VersionKind.DECISION):
            return True
        if numbered_ahead:
            return False
        known = phrases(self.language.code)
        opening = known.opening(block.text.text) or known.guessed(block.text.text)
        if opening and opening.known:
            return opening.kind is ParagraphKind.OPERATIVE
        return block.text.text[-1:] in ".;。；؛" and not self._goes_on()

    def _begins_preamble(self, block: Block, *, numbered_ahead: bool) -> bool:
        """Whether a section begins with a preamble of its own, so that its numbers begin anew."""
        if not (self._operative and numbered_ahead and self.items) or self.annexes:
            return False
        opening = phrases(self.language.code).opening(block.text.text)
        after_heading = self.items[-1].kind is ParagraphKind.HEADING
        return after_heading and opening is not None and opening.kind is ParagraphKind.PREAMBULAR

    def _goes_on(self) -> bool:
        """Whether the paragraph before stopped in the middle of a sentence, so that a block goes on with it."""
        last = self.items[-1].tail if self.items else ""
        return bool(last) and not is_ended(last) and self.items[-1].kind is not ParagraphKind.HEADING

    def _is_quoted(self, block: Block) -> bool:
        """Whether the paragraph before quotes a block: its quotation marks are open, or a colon announces it."""
        if not self.items or self.items[-1].kind is ParagraphKind.HEADING:
            return False
        last = self.items[-1].tail
        if self._continues_numbers(block):
            return False
        if self.items[-1].quotes > 0 and _OPENING_QUOTE.match(block.text.text):
            return True
        if not last.endswith((":", "：")) or self.items[-1].kind is ParagraphKind.PREAMBULAR:
            return False
        if self.kind is VersionKind.AMENDMENT or _OPENING_QUOTE.match(block.text.text):
            return True
        return bool(block.label and block.label.is_number) or (block.bold and self.annexes > 0)

    def _continues_numbers(self, block: Block) -> bool:
        label = block.label
        return bool(label and label.is_number and self._operative and label.value(Style.NUMBER) == self._last + 1)

    def _append(self, block: Block) -> None:
        label = block.label.printed if block.label else block.section
        self.items[-1].append(Styled(label)).append(block.text)


def _is_title(block: Block) -> bool:
    """Whether the first block of an annex is its title."""
    return block.label is None and not block.section and bool(block.text.text) and not is_ended(block.text.text)
