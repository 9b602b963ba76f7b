"""Takes footnotes out of the body: by place and size, by the line above them, or by their marks."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field

from core.readers.coverage import UNKNOWN, Account
from core.readers.furniture import SMALLER
from core.readers.languages import Language
from core.readers.line import Place
from core.readers.rows import RULE, Gap, Row, Setting, pages
from core.text.clean import Vocabulary, joined_lines
from core.text.styled import MARK_ENDS, SUPERSCRIPTS, Styled

FOOTNOTE_RULE = "footnote rule"
FIELD = "field code"
ON_DOCUMENT = "note on the document"

_RAISED_DIGITS = re.compile(r"⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}")
_MARK = re.compile(r"(?:\d{1,3}|\(\d{1,3}\)|⁽[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}⁾|\*{1,5}|[†‡§¶]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?=\s|$|[^\W\d])")
_LETTER = re.compile(r"[a-z](?=\s)")
_MARK_ALONE = re.compile(r"(?:\d{1,3}|\*{1,5}|[†‡§¶]{1,3})$")
_STARRED = re.compile(r"\*{1,5} ?[^\s*]")
_FIELD = re.compile(r"\d{1,3}F$")
_SENTENCE_END = (".", ".”", ".)", ".»")


@dataclass(slots=True)
class Note:
    """A footnote on its way: its mark, its lines, and the page it stands on."""

    mark: str
    lines: list[Styled] = field(default_factory=list)
    page: int | None = None

    def text(self, words: Vocabulary) -> str:
        """The footnote as one line of text."""
        return joined_lines(self.lines, words).text


class Footnotes:
    """Collects the footnotes of a document, page by page."""

    def __init__(self, setting: Setting, account: Account, *, stars: bool) -> None:
        """`stars` says whether the document has marks that are stars; else a star begins an item of a list."""
        self.notes: list[Note] = []
        self._raised = False  # whether a footnote began with a raised mark
        self._setting = setting
        self._account = account
        self._stars = stars

    def taken(self, rows: Sequence[Row]) -> list[Row]:
        """The rows without footnotes; the row after them follows a page gap."""
        kept: list[Row] = []
        for page in pages(rows):
            zone = self._zone(page)
            self._read([row for row in page if row.number in zone])
            kept += self._rest(page, zone)
        return kept

    def leave_notes_on_document(self, rows: Sequence[Row], language: Language) -> None:
        """Puts aside the notes that are about the document and not its text: reissued, sponsors may change."""
        for note in list(self.notes):
            said = " ".join(word for line in note.lines for word in line.text.split())
            if not any(language.match(group, said) for group in ("document_notes", "reissued")):
                continue
            self.notes.remove(note)
            row = next((row for row in rows if note.lines and row.text.endswith(note.lines[0].text)), rows[-1])
            for text in (note.mark, *(line.text for line in note.lines)):
                self._account.leave_piece(row, text, ON_DOCUMENT)

    def _rest(self, page: list[Row], zone: set[int]) -> Iterator[Row]:
        broken = False
        for row in page:
            if row.number in zone:
                broken = True
            elif _FIELD.match(row.text):
                self._account.leave(row, FIELD)
            else:
                yield row._replace(gap=Gap.PAGE) if broken else row
                broken = False

    def _zone(self, page: list[Row]) -> set[int]:
        """The rows of a page that are footnotes or the line above them."""
        told = {row.number for row in page if row.line.place is Place.FOOTNOTE}
        if told:
            return told
        if self._setting.is_positioned:
            return self._low_zone(page)
        return self._ruled_zones(page) | _marked_zones(page, stars=self._stars)

    def _low_zone(self, page: list[Row]) -> set[int]:
        """From the line above footnotes to the foot of the page, or from the first footnote in small type."""
        start = len(page)
        while start and (page[start - 1].line.size or 0.0) < SMALLER * self._setting.size:
            start -= 1
        ruled = [position for position, row in enumerate(page) if RULE.match(row.text)]
        if ruled:
            start = ruled[-1]
        raised = {row.text[slice(*span)] for row in page for span in row.raised}
        while start < len(page) and not ruled and not _begins_notes(page[start], raised):
            start += 1
        return {row.number for row in page[start:]}

    def _ruled_zones(self, page: list[Row]) -> set[int]:
        """From each line above footnotes to the end of the page, or as long as footnotes follow each other."""
        zone: set[int] = set()
        position = 0
        while position < len(page):
            if RULE.match(page[position].text):
                end = len(page) if page[position].line.page is not None else self._zone_end(page, position + 1)
                zone |= {row.number for row in page[position:end]}
                position = end
            position += 1
        return zone

    def _zone_end(self, page: list[Row], start: int) -> int:
        """Where the footnotes below a line end: at a page gap, or at a block that begins with no mark."""
        for position in range(start, len(page)):
            row = page[position]
            if position > start and (row.gap is Gap.PAGE or (row.gap is Gap.WIDE and not _MARK.match(row.text))):
                return position
        return len(page)

    def _read(self, zone: list[Row]) -> None:
        rows: list[Row] = []
        lone: set[str] = set()
        for row in zone:
            if RULE.match(row.text):
                self._account.leave(row, FOOTNOTE_RULE)
            elif _FIELD.match(row.text):
                self._account.leave(row, FIELD)
            elif _is_lone_mark(row) and row.text in lone:
                self._account.leave(row, UNKNOWN)
            else:
                lone |= {row.text} if _is_lone_mark(row) else set()
                rows.append(row)
        if any(map(_is_lone_mark, rows)):
            self.notes += (notes := _regrouped(rows))
            self._leave_lost_marks(rows, {note.mark for note in notes})
        else:
            for row in rows:
                self._add(row)

    def _leave_lost_marks(self, rows: list[Row], known: set[str]) -> None:
        """Puts aside marks that stand after the last text, so that no note is theirs."""
        for row in rows:
            if _is_lone_mark(row) and row.text not in known:
                self._account.leave(row, UNKNOWN)

    def _add(self, row: Row) -> None:
        self._raised = self._raised or _begins_raised(row)
        mark = row.line.mark or _mark_of(row, self._setting) or self._flat_mark(row)
        if mark:
            start = 0 if row.line.mark and not row.text.startswith(mark) else len(mark)
            plain = mark.strip(MARK_ENDS).translate(SUPERSCRIPTS)
            self.notes.append(Note(plain, [row.styled.cut(start)], row.line.page))
        elif self.notes:
            self.notes[-1].lines.append(row.styled)
        else:
            self.notes.append(Note("", [row.styled], row.line.page))

    def _flat_mark(self, row: Row) -> str:
        """A mark that is neither raised nor set out, as LibreOffice prints it: the next in turn, and none is raised."""
        found = _MARK.match(row.text)
        if found is None or self._raised or not found[0].isdigit():
            return ""
        last = next((note.mark for note in reversed(self.notes) if note.mark.isdigit()), "0")
        return found[0] if int(found[0]) == int(last) + 1 else ""


def _begins_notes(row: Row, raised: Container[str]) -> bool:
    """Whether a row in small type is a footnote and no row of a table: its mark is raised, here or in the text."""
    found = _MARK.match(row.text)
    return bool(_letter(row)) or bool(found and (_begins_raised(row) or not found[0].isdigit() or found[0] in raised))


def _letter(row: Row) -> str:
    """The raised letter that a footnote of a table begins with."""
    found = _LETTER.match(row.text) if _begins_raised(row) else None
    return found[0] if found else ""


def _begins_raised(row: Row) -> bool:
    return bool(row.raised) and row.raised[0][0] == 0


def _mark_of(row: Row, setting: Setting) -> str:
    """The mark that a footnote's line begins with; where lines have places, a mark is raised or set out to the left."""
    found = _MARK.match(row.text)
    if found is None:
        return _letter(row)
    outside = setting.is_positioned and (row.line.indent or 0.0) >= setting.left(row.line.page) - 1
    return "" if outside and not _begins_raised(row) and found[0].isdigit() else found[0]


def _is_lone_mark(row: Row) -> bool:
    return row.line.place is not Place.FOOTNOTE and _MARK_ALONE.match(row.text) is not None


def _regrouped(rows: list[Row]) -> list[Note]:
    """Footnotes whose marks were printed on lines apart from their texts, some of them later.

    A run of texts belongs to the marks from the one before it up to the one before the next run.
    """
    marks = sorted({row.text for row in rows if _is_lone_mark(row)}, key=_order)
    runs: list[tuple[str, list[Styled]]] = []
    waiting: list[str] = []
    for row in rows:
        if _is_lone_mark(row):
            waiting.append(row.text)
        elif waiting or not runs:
            runs.append((min(waiting or marks, key=_order), [row.styled]))
            waiting = []
        else:
            runs[-1][1].append(row.styled)
    notes: list[Note] = []
    runs = runs or [(marks[0], [])]
    starts = [start for start, _ in runs[1:]] + [""]
    for (start, lines), stop in zip(runs, starts, strict=True):
        held = [mark for mark in marks if _order(start) <= _order(mark) and (not stop or _order(mark) < _order(stop))]
        notes += _shared_out(held or [start], lines, rows[0].line.page)
    return notes


def _shared_out(marks: list[str], lines: list[Styled], page: int | None) -> list[Note]:
    """One note a mark; a line that ends a sentence ends a note as long as marks are left."""
    notes = [Note(mark, page=page) for mark in marks]
    current = 0
    for line in lines:
        notes[current].lines.append(line)
        if current + 1 < len(notes) and line.text.endswith(_SENTENCE_END):
            current += 1
    return notes


def _order(mark: str) -> tuple[int, str]:
    return (int(mark) if mark.isdigit() else 0, mark)


def _marked_zones(page: list[Row], *, stars: bool) -> set[int]:
    """Paragraphs that begin with a raised digit, as in Markdown, or with a star."""
    zone: set[int] = set()
    inside = False
    for row in page:
        if stars and _STARRED.match(row.text):
            inside = True
        elif row.gap is not Gap.NONE:
            inside = bool(_RAISED_DIGITS.match(row.text))
        if inside:
            zone.add(row.number)
    return zone
