"""Blocks to paragraphs: what is preamble, operative part, heading, annex, and which paragraph hangs on which."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from core.readers.blocks import Block, is_ended, is_first, is_title, numbered_ahead
from core.readers.headings import LETTERED, NUMBERED, is_heading
from core.readers.items import Item
from core.readers.languages import Language
from core.readers.levels import FURTHEST_GAP, Levels
from core.readers.numbering import Label, Style, latin
from core.readers.phrases import phrases
from core.readers.quotations import Place, is_quoted
from core.resolution.paragraph import ParagraphKind
from core.resolution.version import VersionKind
from core.text.clean import trimmed
from core.text.styled import Styled, joined


@dataclass(slots=True)
class Hierarchy:
    """Takes blocks one by one and knows what the next may be."""

    language: Language
    kind: VersionKind
    items: list[Item] = field(default_factory=list)
    annexes: int = 0
    _section: str = ""
    _operative: bool = False
    _last: int = 0  # the number of the last top-level paragraph, printed or counted
    _printed: int = 0  # the last number printed
    _numbers: bool = False  # whether numbers stand in what is being added
    _numbers_near: bool = False  # whether number 1 comes before the next heading
    _in_article: bool = False  # of a text in an annex, whose paragraphs are counted by themselves
    _preambular: int = 0
    _levels: Levels = field(default_factory=Levels)
    lost: list[Block] = field(default_factory=list)
    _pending: Block | None = None
    _headings: int = 0
    _continued: int = 0

    def add_all(self, blocks: Sequence[Block]) -> None:
        """Adds the blocks of one part, from its opening formula to its end."""
        ahead = numbered_ahead(blocks)
        self._numbers = ahead[:1] == [True] or is_first(blocks)
        near = numbered_ahead(blocks, within_section=True)
        for place, block in enumerate(blocks):
            self._numbers_near = near[place]
            self._add(block, blocks[place + 1 : place + 2], numbered_ahead=ahead[place])
        self._flush()

    def begin_part(self) -> None:
        """A text, or a new part under the same symbol: its preamble and its numbers begin anew."""
        self._operative = False
        self._preambular = self._last = self._printed = 0

    def add_annex(self, blocks: Sequence[Block]) -> None:
        """Adds an annex: its heading, with the title below it, and its paragraphs, which are counted by themselves."""
        self.annexes += 1
        self._operative = True
        self._in_article = False
        self._section = ""
        self._last = self._printed = 0
        head, rest = blocks[0], blocks[1:]
        title = joined([row.styled for row in head.rows[1:]], [" "] * (len(head.rows) - 2))
        if not title.text and rest and is_title(rest[0]):
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
        elif block.is_tabular:
            self._add_row(block)
        elif self._is_division(block):
            self._add_division(block)
        elif is_quoted(block, after, self.items[-1] if self.items else None, self._place):
            self._append(block)
        elif is_heading(block, after, self.items[-1] if self.items else None, self.language, self._pending):
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

    def _is_division(self, block: Block) -> bool:
        """Whether a block heads a chapter or article of a text in an annex."""
        said = self.annexes > 0 and self.language.match("division", block.rows[0].text) is not None
        return said and not is_ended(block.text.text)

    def _add_division(self, block: Block) -> None:
        """Adds "Article 4" with its title; the paragraphs of an article are counted by themselves."""
        self._flush()
        label = block.rows[0].text
        self._section = label.rpartition(" ")[2]
        self._levels = Levels()
        self._in_article = True
        self._last = self._printed = 0
        self._heading(trimmed(block.text.cut(len(label))), label, block.page)

    def _add_heading(self, block: Block) -> None:
        if block.section:
            self._flush()
        if not block.text.text:
            self._pending = block
            return
        label, text = block.section or (self._pending.section if self._pending else ""), block.text
        if block.label:
            label = block.label.printed
        elif found := LETTERED.match(text.text):
            label, text = found["label"], text.cut(found.end())
        self._pending = None
        if found := NUMBERED.match(text.text):
            self._heading(text.cut(found.end()), found["label"], block.page)
        else:
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

    # -- paragraphs

    def _preamble(self, block: Block) -> None:
        if self._goes_on() and not phrases(self.language.code).opens_in_italics(block.text):
            self._append(block)
            return
        self._preambular += 1
        self._top(block, ParagraphKind.PREAMBULAR, "PP", str(self._preambular))

    def _numbered(self, block: Block, label: Label) -> None:
        value = label.value(Style.NUMBER) or 0
        headed = bool(self.items) and self.items[-1].kind is ParagraphKind.HEADING
        restart = value == 1 and (not self._operative or self._printed == 0)
        follows = any(before < value <= before + FURTHEST_GAP for before in {self._printed, self._last})
        repeats = value == self._printed and bool(label.repeat)
        if not (headed or restart or (follows if self._operative else value <= FURTHEST_GAP) or repeats):
            self._append(block) if self.items else self._preamble(block)
            return
        self._operative = True
        self._last = self._printed = value
        self._top(block, self._lower_kind, self._stem, latin(Style.NUMBER, value, label.repeat))

    def _unnumbered(self, block: Block) -> None:
        """An operative paragraph without a number: one of its own, or one that goes on after sub-paragraphs."""
        unnumbered = self._in_article and not self._printed and not self._numbers_near
        if self.annexes and self._numbers and not unnumbered:
            self._between(block)
            return
        alone = self._stands_alone(block)
        if self.items and self.items[-1].kind is not ParagraphKind.HEADING and not alone:
            self._more(block)
            return
        headed = bool(self.items) and self.items[-1].kind is ParagraphKind.HEADING
        self._operative = True
        self._last = 1 if headed and self._section and not self.annexes else self._last + 1
        self._top(block, self._lower_kind, self._stem, str(self._last))

    def _between(self, block: Block) -> None:
        """A paragraph of an annex that bears no number among those that do: it hangs on the number before it."""
        number = str(self._printed)
        last = self._last_paragraph()
        goes_on = last and last.more and (last.number, last.section) == (number, self._section)
        self._continued = self._continued + 1 if goes_on else 1
        self._add_more(block, Item(self._lower_kind, self._stem, number, (), self._continued, section=self._section))

    def _add_row(self, block: Block) -> None:
        """A row of a table: text that goes on after the paragraph above, or a paragraph of an annex without any."""
        last = self._last_paragraph()
        if self.annexes and not self._numbers:
            self._last += 1
            self._top(block, self._lower_kind, self._stem, str(self._last))
        elif self.annexes:
            self._between(block)
        elif last:
            self._continued += 1
            self._add_more(block, Item(last.kind, last.stem, last.number, (), self._continued, section=last.section))
        else:
            self._preamble(block)
        self.items[-1].is_row = True

    def _stands_alone(self, block: Block) -> bool:
        text = block.text.text
        if self.kind is VersionKind.AMENDMENT and self._printed:
            return False  # the second paragraph of a new text; the amendments themselves are numbered
        if not self._operative or self.annexes or self.kind is VersionKind.AMENDMENT:
            return not text[0].islower()
        opening = phrases(self.language.code).opening(text)
        return opening is not None and opening.kind is ParagraphKind.OPERATIVE

    def _last_paragraph(self) -> Item | None:
        """The last item that is no heading."""
        return next((item for item in reversed(self.items) if item.kind is not ParagraphKind.HEADING), None)

    def _more(self, block: Block) -> None:
        """Text that goes on: after sub-paragraphs it is an item of its own, else part of the paragraph."""
        last = self.items[-1] if self.items else None
        if last is None:
            return
        if not (last.path or last.more):
            self._append(block)
            return
        self._continued += 1
        self._add_more(block, Item(last.kind, last.stem, last.number, (), self._continued, section=last.section))

    def _add_more(self, block: Block, item: Item) -> None:
        item.label, item.page = block.label.printed if block.label else "", block.page
        self.items.append(item.append(block.text))
        self._levels = Levels()

    def _top(self, block: Block, kind: ParagraphKind, stem: str, number: str) -> None:
        label = block.label.printed if block.label else ""
        self._levels = Levels()
        self._continued = 0
        item = Item(kind, stem, number, label=label, section=self._section, page=block.page)
        self.items.append(item.append(block.text))

    def _sub(self, block: Block, label: Label) -> bool:
        """Adds a sub-paragraph under the last paragraph; False when its label continues nothing."""
        last = self.items[-1] if self.items[-1].kind is not ParagraphKind.HEADING else self._headed(label)
        if last is None:
            return False
        path = self._levels.placed(label)
        item = Item(last.kind, last.stem, last.number, path, last.more, label.printed, last.section, block.page)
        self.items.append(item.append(block.text))
        return True

    def _headed(self, label: Label) -> Item | None:
        """The paragraph that goes on below headings of groups of its sub-paragraphs: "(b)", a heading, "(c)"."""
        last = self._last_paragraph()
        begins = not self._levels and any(value == 1 for _, value in label.readings)
        if last and (self._levels.goes_on(label) or (begins and last.tail.endswith((":", "：")))):
            return last
        return None

    # -- what a block is

    @property
    def _place(self) -> Place:
        following = self._printed + 1 if self._operative else None
        return Place(following, self.annexes > 0, self.kind is VersionKind.AMENDMENT)

    @property
    def _lower_kind(self) -> ParagraphKind:
        return ParagraphKind.ANNEX if self.annexes else ParagraphKind.OPERATIVE

    @property
    def _stem(self) -> str:
        return f"AN{self.annexes}." if self.annexes else "OP"

    def _is_operative(self, block: Block, *, numbered_ahead: bool) -> bool:
        known = phrases(self.language.code)
        opening = known.opening(block.text.text) or known.guessed(block.text.text)
        if self._operative or self.kind is VersionKind.AMENDMENT:
            return True
        if self.kind is VersionKind.DECISION:
            return opening is None or opening.kind is ParagraphKind.OPERATIVE or not known.opens_in_italics(block.text)
        if numbered_ahead:
            lone = bool(self._section and opening and opening.known) and not self._numbers_near
            return lone and opening is not None and opening.kind is ParagraphKind.OPERATIVE
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

    def _append(self, block: Block) -> None:
        label = block.label.printed if block.label else block.section
        self.items[-1].append(Styled(label)).append(block.text)
