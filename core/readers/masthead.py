"""What stands above the text: symbol, session, agenda item, adoption, bracket line, title; in drafts the sponsors."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from core.readers.coverage import UNKNOWN, Account
from core.readers.furniture import FURNITURE, RUNNING, is_mechanical
from core.readers.languages import Language
from core.readers.line import Place
from core.readers.masthead_blocks import Block, rejoined, symbols_in
from core.readers.numbering import section
from core.readers.rows import Gap, Row
from core.readers.sponsors import names, submission
from core.resolution.symbol import Symbol, parse_symbol
from core.resolution.version import VersionKind
from core.text.clean import Vocabulary, joined_lines, mended
from core.text.styled import Styled

LONGEST = 80
"""Rows above the text at most; the longest list of sponsors seen takes 26."""

MASTHEAD = "masthead"
MARK = "footnote mark"

_NUMBER = r"(?P<number>(?:E?S-)?\d{1,4}/\d{1,4}(?: ?[A-Z](?=\.))?|\d{1,4} ?\([IVXLC]{1,8}\)(?: ?[A-Z](?=\.))?)"
_NUMBERED = re.compile(_NUMBER + r"(?:(?:\.|\s?[-–])?\s{1,20}(?P<title>\S.*)|\.)$")
_MARK = re.compile(r"\d{1,3}|\*{1,5}")
_STARS = re.compile(r"(?<=[^\s*])\*{1,5}(?:, ?\*{1,5}){0,4}(?!\w)")
_PLAIN = ("organisation", "organ", "committee", "distribution", "original", "session_dates", "other_line")
_BOTH = 10  # words of two lines printed as one at most


@dataclass(slots=True)
class Masthead:
    """The facts of a masthead; names as in Version.

    `number` is the one before the title, as in "75/268. Title"; `part` the letter of a part that begins right below it.
    """

    symbol: Symbol | None = None
    number: str = ""
    title: str = ""
    session: int | None = None
    session_ordinal: str | None = None
    agenda_item: str | None = None
    agenda_title: str | None = None
    adopted: date | None = None
    bracket: str | None = None
    distributed: date | None = None
    kind: VersionKind | None = None
    sponsors: tuple[str, ...] = ()
    amends: tuple[str, ...] = ()
    part: str = ""
    part_title: Styled = field(default_factory=lambda: Styled(""))

    @property
    def symbols(self) -> tuple[str, ...]:
        """The symbols that the bracket line names, "and Add.1" written out."""
        return symbols_in(self.bracket or "")


def read_masthead(rows: Sequence[Row], language: Language, words: Vocabulary, account: Account) -> Masthead:
    """The facts that the rows above the text state; what none of them explains is put aside."""
    reader = _Reader(language, words, account)
    for row in rejoined(rows, language):
        reader.read(row)
    return reader.facts()


class _Reader:
    """Goes through the rows once; lines that bear no mark of their own are gathered in blocks and told apart after."""

    def __init__(self, language: Language, words: Vocabulary, account: Account) -> None:
        self._language = language
        self._words = words
        self._account = account
        self._facts = Masthead()
        self._blocks: list[Block] = []
        self._after = "start"
        self._readers = (self._symbol, self._numbered, self._dated, self._placed, self._adopted, self._labelled)
        self._bracket: list[Styled] = []
        self._title: list[Styled] = []
        self._part_title: list[Styled] = []
        self._adoption = ""

    def read(self, row: Row) -> None:
        """Reads one row; its footnote marks are taken off."""
        stars = [found.span() for found in _STARS.finditer(row.text)]
        raised = [span for span in row.raised if _MARK.fullmatch(row.text[slice(*span)])]
        inside = [span for span in raised if any(start <= span[0] < end for start, end in stars)]
        cell = row.styled.lifted([*(span for span in raised if span not in inside), *stars])
        for mark in cell.marks:
            self._account.leave_piece(row, mark.text, MARK)
        self._cell(cell, row)

    def facts(self) -> Masthead:
        """All facts, the blocks told apart: agenda title, sponsors, title."""
        facts = self._facts
        submitted = self._submission()
        titles = [block for block in self._blocks if block.after == "agenda" and block is not submitted]
        used = [*titles, *([submitted] if submitted else [])]
        if submitted:
            place = self._blocks.index(submitted)
            titles = [block for block in titles if self._blocks.index(block) < place]
            used = self._blocks
            self._title = [line for block in self._blocks[place + 1 :] for line in block.lines]
            self._part_below_title()
        elif not self._title and self._ends_with_title():
            used = [*used, self._blocks[-1]]
            self._title = self._blocks[-1].lines
        facts.bracket = self._joined(self._bracket) or None
        facts.agenda_title = self._joined([line for block in titles for line in block.lines]) or None
        facts.title = self._joined(self._title)
        facts.part_title = joined_lines(self._part_title, self._words)
        self._leave_unknown(used)
        return facts

    def _part_below_title(self) -> None:
        """Takes the letter of a part that begins below the title of a draft, and the part's title, off the title."""
        places = [place for place, line in enumerate(self._title) if place and section(line.text)]
        if places:
            at = places[0]
            self._facts.part, self._part_title = self._title[at].text, self._title[at + 1 :]
            self._title = self._title[:at]

    def _ends_with_title(self) -> bool:
        """Whether the last block is a title that no number stands before: below the bracket line, or in a draft."""
        after = self._blocks[-1].after if self._blocks else "agenda"
        return after == "bracket" or (after != "agenda" and self._facts.adopted is None)

    def _joined(self, lines: Sequence[Styled]) -> str:
        return mended(joined_lines(lines, self._words), self._language.mending, self._words).text

    def _submission(self) -> Block | None:
        """The block of the sponsors; where no gap parts it from agenda title and title, its block is cut in three."""
        for place, block in enumerate(self._blocks):
            end = self._submitted_to(block)
            if not end:
                continue
            alone = block.after != "agenda" or (place > 0 and self._blocks[place - 1].after == "agenda")
            start = 0 if alone else block.names_before(end - 1)
            parts = [block.part(0, start), block.part(start, end), block.part(end, len(block.cells))]
            self._blocks[place : place + 1] = [part for part in parts if part.cells]
            if found := submission(self._joined(parts[1].lines), self._language):
                self._facts.kind, self._facts.sponsors = found.kind, found.sponsors
                self._facts.amends = found.amends
                return parts[1]
        return None

    def _submitted_to(self, block: Block) -> int:
        """How many lines of a block end with the words of a submission; 0 when it bears none."""
        for end in range(min(len(block.cells), LONGEST), 0, -1):
            if submission(self._joined(block.lines[:end]), self._language):
                return end
        return 0

    def _leave_unknown(self, used: Sequence[Block]) -> None:
        known = set(map(id, used))
        for block in self._blocks:
            for row, line in block.cells if id(block) not in known else ():
                why = RUNNING if row.line.place is Place.HEADER else UNKNOWN
                self._account.leave_piece(row, line.text, why)

    def _cell(self, cell: Styled, row: Row) -> None:
        text = cell.text
        open_bracket = self._after == "bracket" and bool(self._bracket) and not self._bracket[-1].text.endswith("]")
        if open_bracket and not _NUMBERED.match(text):
            self._bracket.append(cell)
        elif is_mechanical(text, self._language):
            self._account.leave_piece(row, text, FURNITURE)
        elif self._is_within_title(row) or not self._is_told(text, row):
            self._unmarked(cell, row)

    def _is_told(self, text: str, row: Row) -> bool:
        return any(read(text, row) for read in (self._goes_on, self._is_fact, self._is_plain, self._is_both))

    def _is_within_title(self, row: Row) -> bool:
        """Whether a row goes on with a title, though it alone says "United Nations" or "twelfth session"."""
        begun = self._after == "title" and bool(self._title) and row.gap is Gap.NONE
        return (begun or self._breaks_off(row)) and not any(
            self._language.match(group, row.text) for group in ("distribution", "dates", "original", "adoption")
        )

    def _breaks_off(self, row: Row) -> bool:
        """Whether the line above is one of a title that cannot end there: "the Charter of the / United Nations"."""
        last = self._blocks[-1] if self._blocks and self._after != "start" else None
        if last is None or last.after != self._after or last.is_apart(row):
            return False
        return last.lines[-1].text.rpartition(" ")[2].islower()

    def _unmarked(self, cell: Styled, row: Row) -> None:
        if self._after == "title" and section(cell.text):
            self._facts.part, self._after = cell.text, "part"
        elif self._after in ("title", "part"):
            (self._title if self._after == "title" else self._part_title).append(cell)
        else:
            last = self._blocks[-1] if self._blocks else None
            if last is None or last.after != self._after or last.is_apart(row):
                self._blocks.append(Block(self._after))
            self._blocks[-1].cells.append((row, cell))

    def _is_fact(self, text: str, row: Row) -> bool:  # noqa: ARG002  # the shape of all that reads a cell
        return any(read(text) for read in self._readers)

    def _goes_on(self, text: str, row: Row) -> bool:  # noqa: ARG002  # the shape of all that reads a cell
        """The rest of an adoption line that was broken within its date."""
        last = self._blocks[-1] if self._blocks else None
        begun = self._adoption or (last.cells[-1][1].text if last and last.after == self._after else "")
        whole = f"{begun} {text}"
        if self._facts.adopted or not begun or self._language.date(whole) is None or self._language.date(text):
            return False
        if not self._language.match("adoption", whole):
            return False
        if last and not self._adoption:
            last.cells.pop()
            self._blocks = [block for block in self._blocks if block.cells]
        return self._adopted(whole)

    def _is_both(self, text: str, row: Row) -> bool:
        """Two lines that a text layer printed as one: "United Nations A/80/L.18"."""
        words = text.split()
        for place in range(1, len(words)) if len(words) <= _BOTH else ():
            head, tail = " ".join(words[:place]), " ".join(words[place:])
            if self._is_known(head) and self._is_known(tail):
                return all(self._is_fact(part, row) or self._is_plain(part, row) for part in (head, tail))
        return False

    def _is_known(self, text: str) -> bool:
        return parse_symbol(text) is not None or any(self._language.match(group, text) for group in _PLAIN)

    def _symbol(self, text: str) -> bool:
        symbol = parse_symbol(text)
        if symbol and self._facts.symbol is None:
            self._facts.symbol = symbol
        return symbol is not None

    def _numbered(self, text: str) -> bool:
        found = _NUMBERED.match(text) or self._language.match("numbered_title", text)
        if found is None:
            return False
        parts = found.groupdict()
        year = parts.get("year")
        self._facts.number = f"{parts['number']} ({year})" if year else parts["number"]
        self._title += [Styled(parts["title"])] if parts.get("title") else []
        self._after = "number" if year else "title"
        return True

    def _dated(self, text: str) -> bool:
        if self._facts.distributed or not self._language.match("dates", text):
            return False
        self._facts.distributed = self._language.date(text)
        return True

    def _placed(self, text: str) -> bool:
        found = self._language.match("session", text)
        if found and not self._facts.session and (session := self._language.ordinal(found["ordinal"])):
            self._facts.session_ordinal, self._facts.session = found["ordinal"], session
            return True
        if found := self._language.match("agenda_item", text):
            self._facts.agenda_item = found["item"]
            self._after = "agenda"
            return True
        return False

    def _labelled(self, text: str) -> bool:
        """Lines of a Model UN that say what they are: topic, sponsors."""
        if found := self._language.match("sponsor_line", text):
            self._facts.sponsors = names(found["sponsors"], self._language)
            return True
        if found := self._language.match("title_line", text):
            self._title.append(Styled(found["title"]))
            return True
        return False

    def _adopted(self, text: str) -> bool:
        if text.startswith("["):
            self._bracket.append(Styled(text))
            self._after = "bracket"
            return True
        found = self._adoption_in(text)
        if found is None:
            return False
        self._after, self._adoption = "adoption", text
        self._facts.adopted = self._language.date(text) or self._facts.adopted
        if kind := found.groupdict().get("kind"):
            decided = kind.casefold() in self._language.words["kind:decision"]
            self._facts.kind = VersionKind.DECISION if decided else VersionKind.RESOLUTION
        if bracket := found.groupdict().get("bracket"):
            self._bracket.append(Styled(bracket))
        return True

    def _adoption_in(self, text: str) -> re.Match[str] | None:
        """A line of adoption; "on Ageing, entitled" begins like one and names no day."""
        found = self._language.match("adoption", text)
        dated = found is not None and "date" in found.groupdict() and "kind" not in found.groupdict()
        return None if dated and self._language.date(text) is None else found

    def _is_plain(self, text: str, row: Row) -> bool:
        """Lines that every masthead bears and no fact is taken from."""
        if not any(self._language.match(group, text) for group in _PLAIN):
            return False
        self._account.leave_piece(row, text, MASTHEAD)
        return True
