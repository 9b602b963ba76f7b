"""Lines to a Version: the parts of a resolution, found in one place for all formats."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from core.errors import NotAResolutionError, TooLargeError
from core.readers import coverage, limits
from core.readers.blocks import Assembler, is_ended
from core.readers.closing import Closing, read_closing, split
from core.readers.coverage import UNKNOWN, Account
from core.readers.footnotes import Footnotes, Note
from core.readers.furniture import FURNITURE, Furniture
from core.readers.hierarchy import Hierarchy
from core.readers.items import paragraphs
from core.readers.languages import recognised
from core.readers.line import Document
from core.readers.marks import has_stars, mark_spans
from core.readers.masthead import Masthead, read_masthead
from core.readers.numbering import section
from core.readers.opening import Opening, find_opening, is_formula
from core.readers.rows import Gap, Row, rows_of, setting_of
from core.readers.stray_labels import rejoined
from core.readers.tables import with_tables
from core.resolution.paragraph import Footnote, Paragraph
from core.resolution.symbol import Symbol, parse_symbol
from core.resolution.version import Source, Version, VersionKind
from core.text.clean import vocabulary
from core.text.styled import MARK_ENDS, SUPERSCRIPTS, Span, joined

FORMULA = "opening formula"

SEPARATOR = re.compile(r"(?:\*\s?){3,9}$")
"""Stars on a line of their own, between groups of paragraphs."""

PART_TITLE = 6
"""Lines that the letter and title of a part take at most."""


def to_version(document: Document, source: Source) -> Version:
    """The version that a document holds.

    Raises NotAResolutionError when the text is no resolution, decision or amendment, TooLargeError when it is too long
    to be one.
    """
    return _Reading(document, source).version()


class _Body(NamedTuple):
    notes: list[Note]
    hierarchy: Hierarchy
    closing: Closing


class _Reading:
    """One pass over a document; each step hands on the rows that are left."""

    def __init__(self, document: Document, source: Source) -> None:
        self._document = document
        self._source = source
        self._rows = rows_of(document)
        if len(self._rows) > limits.ROWS:
            raise TooLargeError(source.name, f"it has more than {limits.ROWS:,} lines, far more than any resolution.")
        self._language = recognised(row.text for row in self._rows)
        if self._language.is_right_to_left:
            self._rows = [_turned(row) for row in self._rows]
        self._setting = setting_of(self._rows)
        self._account = Account(document)
        self._lifted: list[tuple[Row, str]] = []
        lost = document.format == "text" and not self._setting.is_positioned
        self._words = vocabulary([row.text for row in self._rows], lost_hyphens=lost)

    def version(self) -> Version:
        """The finished version."""
        opening = find_opening(self._rows, self._language)
        if opening is None:
            raise NotAResolutionError(
                self._source.name,
                "it holds text, but no resolution, decision or amendment was found in it.",
                "Open the document that the text of the resolution stands in.",
            )
        above = [row for row in self._rows if row.number < opening.index]
        masthead = read_masthead(above, self._language, self._words, self._account)
        symbol = _symbol(masthead, opening)
        notes, rows = self._body(self._rows[len(above) :], str(symbol or ""), masthead.title)
        hierarchy, closing = self._hierarchy(rows, masthead, _kind(masthead, opening, symbol))
        return self._version(masthead, opening, _Body(notes, hierarchy, closing))

    def _body(self, rows: list[Row], symbol: str, title: str) -> tuple[list[Note], list[Row]]:
        """The footnotes, and the rows of the text without furniture, footnotes and their marks."""
        rows = Furniture(self._language, symbol, title).cleared(rows, self._setting, self._account)
        footnotes = Footnotes(self._setting, self._account, stars=has_stars(self._rows))
        rows = footnotes.taken(rows)
        footnotes.leave_notes_on_document(self._rows, self._language)
        spans = mark_spans(rows, footnotes.notes, self._language)
        self._lifted = [(row, row.text[start:end]) for row in rows for start, end in spans.get(row.number, ())]
        rows = with_tables(_without_marks(rows, spans), self._setting, self._account)
        return footnotes.notes, rows if self._setting.is_positioned else rejoined(rows, self._language)

    def _hierarchy(self, rows: list[Row], masthead: Masthead, kind: VersionKind) -> tuple[Hierarchy, Closing]:
        hierarchy = Hierarchy(self._language, kind)
        assembler = Assembler(self._language, self._setting, self._words)
        closing = Closing()
        if masthead.part:
            hierarchy.add_heading(masthead.part, masthead.part_title, None)
        for part in self._parts(rows):
            text, below, annexes = split(assembler.blocks(part), self._language)
            hierarchy.begin_part()
            hierarchy.add_all(text)
            read_closing(closing, below, self._language, self._words, self._account)
            for annex in annexes:
                hierarchy.add_annex(annex)
        for row in (row for block in hierarchy.lost for row in block.rows):
            self._account.leave(row, UNKNOWN)
        return hierarchy, closing

    def _parts(self, rows: list[Row]) -> list[list[Row]]:
        """The rows from one opening formula to the next; the letter and title of a part stand before its formula."""
        parts: list[list[Row]] = [[]]
        for row in rows:
            if is_formula(row.text, self._language) and not self._is_within(parts[-1], row):
                self._account.leave(row, FORMULA)
                parts.append(_heading_of_next(parts[-1]))
            elif SEPARATOR.match(row.text):
                self._account.leave(row, FURNITURE)
            else:
                parts[-1].append(row)
        return [part for part in parts if part]

    def _is_within(self, part: Sequence[Row], row: Row) -> bool:
        """Whether a row goes on with the sentence of the row above: "of the / Генеральная Ассамблея,"."""
        close = self._setting.is_positioned and row.gap is not Gap.WIDE
        return close and bool(part) and not is_ended(part[-1].text) and not section(part[-1].text)

    def _leave_lost_marks(self, paragraphs: Sequence[Paragraph]) -> None:
        """Puts aside the marks that stood in no paragraph but in a closing line or the number of a section."""
        kept = Counter(mark for paragraph in paragraphs for mark in paragraph.notes)
        for row, printed in (lifted for lifted in self._lifted if lifted[0].number not in self._account.rows):
            mark = printed.strip(MARK_ENDS).translate(SUPERSCRIPTS)
            if kept[mark] > 0:
                kept[mark] -= 1
            else:
                self._account.leave_piece(row, printed, UNKNOWN)

    def _version(self, masthead: Masthead, opening: Opening, body: _Body) -> Version:
        symbol = _symbol(masthead, opening)
        finished = tuple(paragraphs(body.hierarchy.items, self._language, self._words))
        self._leave_lost_marks(finished)
        told = self._account.coverage()
        return Version(
            kind=_kind(masthead, opening, symbol),
            language=self._language.code,
            source=self._source,
            paragraphs=finished,
            symbol=symbol,
            title=masthead.title,
            session=masthead.session or (symbol.session if symbol else None),
            session_ordinal=masthead.session_ordinal,
            agenda_item=masthead.agenda_item,
            agenda_title=masthead.agenda_title,
            adopted=masthead.adopted or body.closing.day,
            bracket=masthead.bracket,
            draft_symbols=tuple(each for each in masthead.symbols if "/L." in each),
            report_symbols=tuple(each for each in masthead.symbols if "/L." not in each),
            meeting=body.closing.meeting,
            distributed=masthead.distributed,
            sponsors=masthead.sponsors,
            amends=masthead.amends,
            vote=body.closing.vote,
            footnotes=tuple(Footnote(note.mark, note.text(self._words)) for note in body.notes),
            annexes=body.hierarchy.annexes,
            coverage=told,
            warnings=(*self._document.warnings, *coverage.warnings(told)),
        )


def _without_marks(rows: list[Row], spans: Mapping[int, Sequence[Span]]) -> list[Row]:
    """The rows with their footnote marks lifted; marks on a row of their own go to the end of the row before."""
    result: list[Row] = []
    for row in rows:
        styled = row.styled.lifted(spans.get(row.number, ()))
        if styled.text or not styled.marks or not result:
            result.append(row._replace(styled=styled))
        else:
            result[-1] = result[-1]._replace(styled=joined([result[-1].styled, styled], [""]))
    return [row for row in result if row.text or row.line.label]


def _turned(row: Row) -> Row:
    """The row with its indent counted from the other side, so that a first line set in is further in there, too."""
    indent = row.line.indent
    return row if indent is None else row._replace(line=replace(row.line, indent=-indent))


def _heading_of_next(part: list[Row]) -> list[Row]:
    """Takes the letter and title of the next part off the end of a part."""
    for place in range(len(part) - 1, max(len(part) - 1 - PART_TITLE, -1), -1):
        if section(part[place].text):
            heading = part[place:]
            del part[place:]
            return heading
    return []


def _symbol(masthead: Masthead, opening: Opening) -> Symbol | None:
    """The printed symbol, else the one that number and organ make: "75/268" of the General Assembly."""
    if masthead.symbol or not (masthead.number and opening.organ):
        return masthead.symbol
    return parse_symbol(f"{opening.organ}/RES/{masthead.number}")


def _kind(masthead: Masthead, opening: Opening, symbol: Symbol | None) -> VersionKind:
    if masthead.kind:
        return masthead.kind
    if symbol and symbol.is_draft:
        return opening.kind or VersionKind.DRAFT
    if opening.kind:
        return opening.kind
    return VersionKind.DRAFT if masthead.sponsors else VersionKind.RESOLUTION
