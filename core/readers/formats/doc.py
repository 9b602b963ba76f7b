"""Reads a Word 97-2003 file (.doc) by its piece table: text, looks, notes, headers; without automatic numbers."""

import io
import re
from collections.abc import Iterable, Iterator

import olefile

from core.errors import DamagedFileError, EmptyFileError, InputError
from core.readers.formats import tracked
from core.readers.formats.doc_file import (
    END_REFERENCES,
    END_TEXTS,
    HEADERS,
    LISTS,
    NOTE_REFERENCES,
    NOTE_TEXTS,
    Look,
    WordFile,
)
from core.readers.formats.line_builder import LineBuilder, merged, without_mark
from core.readers.formats.number_formats import print_number
from core.readers.line import Document, Line, Place
from core.readers.options import ReadOptions

_MISSING = (
    "The old Word format was read without Word: numbers that Word prints automatically are missing, and italics that"
    " come from a style."
)
_CONTROL = re.compile(r"([\x01-\x08\x0b-\x1f])")
_PARAGRAPH_ENDS = frozenset("\r\x07\x0c\x0e")
_PRINTED = {"\x0b": " ", "\x1e": "\u2011", "\x1f": "\u00ad", "\t": "\t"}
_FIELD, _RESULT, _FIELD_END = "\x13", "\x14", "\x15"
_NOTE = "\x02"
_FIRST_HEADER = 6  # the stories before it are the separators of notes
# Stories of a section: even header, odd header, even footer, odd footer, first header, first footer.
_HEADER_STORIES = (4, 1, 0)
_FOOTER_STORIES = (5, 3, 2)
_TYPED_MARK = re.compile(r"\s*([*†‡§]{1,3}|\d{1,3}|[a-z])\s")


def read_lines(data: bytes, name: str, options: ReadOptions) -> Document:
    """Reads a .doc as paragraphs: headers, the text, text boxes, footers, notes.

    Raises DamagedFileError, PasswordError, UnknownFormatError (older than Word 97) and EmptyFileError.
    """
    try:
        document = _Reader(_opened(data, name), options).document()
    except InputError:
        raise
    except Exception as error:  # damaged structures run into errors of every kind, here and in olefile
        raise DamagedFileError(name, "the Word file is damaged and cannot be read.") from error
    if not any(line.text for line in document.lines):
        raise EmptyFileError(name, "the Word file holds no text.")
    return document


def _opened(data: bytes, name: str) -> WordFile:
    with olefile.OleFileIO(io.BytesIO(data)) as container:
        streams = {
            stream: container.openstream(stream).read()
            for stream in ("WordDocument", "0Table", "1Table")
            if container.exists(stream)
        }
    return WordFile(streams.pop("WordDocument"), streams, name)


class _Reader:
    """Reads the stories of one file."""

    def __init__(self, word: WordFile, options: ReadOptions) -> None:
        self._word = word
        self._rejected = options.rejected_changes
        self._left_out: dict[str, list[str]] = {}
        self._changed = False
        stories = word.stories
        self._typed = {
            *self._references(NOTE_REFERENCES, automatic=False), *self._references(END_REFERENCES, automatic=False),
        }  # fmt: skip
        self._marks = self._numbered(NOTE_REFERENCES, "decimal") | self._numbered(END_REFERENCES, "lowerRoman")
        self._notes_start = stories.text
        self._headers_start = stories.text + stories.notes
        self._comments_start = self._headers_start + stories.headers + stories.macros
        self._endnotes_start = self._comments_start + stories.comments
        self._boxes_start = self._endnotes_start + stories.endnotes

    def document(self) -> Document:
        stories = self._word.stories
        headers, footers = self._margins(_HEADER_STORIES, Place.HEADER), self._margins(_FOOTER_STORIES, Place.FOOTER)
        text = self._lines(0, stories.text, Place.BODY)
        boxes = self._lines(self._boxes_start, self._boxes_start + stories.boxes, Place.BODY)
        end = self._boxes_start + stories.boxes
        headers += self._lines(end, end + stories.header_boxes, Place.HEADER)
        notes = [*self._notes(NOTE_REFERENCES, NOTE_TEXTS, self._notes_start)]
        notes += self._notes(END_REFERENCES, END_TEXTS, self._endnotes_start)
        for comment in self._lines(self._comments_start, self._endnotes_start, Place.BODY):
            self._put_aside(comment.text, "a comment")
        lines = (*headers, *text, *boxes, *footers, *notes)
        return Document("doc", lines, left_out=self._aside(), warnings=tuple(self._warnings()))

    def _warnings(self) -> Iterator[str]:
        if self._word.table(LISTS):
            yield _MISSING
        if self._changed:
            yield tracked.uncounted(rejected=self._rejected)

    def _numbered(self, references: int, style: str) -> dict[int, str]:
        """The marks of automatic notes by the position of their reference."""
        automatic = self._references(references, automatic=True)
        return {position: print_number(number, style) for number, position in enumerate(automatic, start=1)}

    def _references(self, references: int, *, automatic: bool) -> list[int]:
        """Positions of the references to notes that number themselves, or of those whose marks were typed."""
        pairs = zip(self._word.positions(references, 2), self._word.flags(references), strict=False)
        return [position for position, flag in pairs if bool(flag) is automatic]

    def _notes(self, references: int, texts: int, start: int) -> Iterator[Line]:
        bounds = self._word.positions(texts, 0)
        for position, first, end in zip(self._word.positions(references, 2), bounds, bounds[1:], strict=False):
            lines = [line for line in self._lines(start + first, start + end, Place.FOOTNOTE) if line.text]
            if lines:
                note = merged(lines)
                typed = _TYPED_MARK.match(note.text)
                yield without_mark(note, self._marks.get(position) or (typed[1] if typed else ""))

    def _margins(self, stories: Iterable[int], place: Place) -> list[Line]:
        bounds = self._word.positions(HEADERS, 0)[_FIRST_HEADER:]
        lines: list[Line] = []
        for story in stories:
            for index in range(story, len(bounds) - 1, 6):
                start, end = self._headers_start + bounds[index], self._headers_start + bounds[index + 1]
                lines += self._lines(start, end, place)
        return list(dict.fromkeys(lines))

    def _lines(self, start: int, end: int, place: Place) -> list[Line]:
        """The paragraphs between two positions."""
        lines: list[Line] = []
        builder = LineBuilder()
        fields: list[bool] = []  # of each open field, whether its instruction is being read
        for position, part, look in self._parts(start, end):
            if part in _PARAGRAPH_ENDS:
                if builder.has_ink:
                    lines.append(builder.line(whole=True, place=place))
                builder = LineBuilder()
            elif part == _FIELD:
                fields.append(True)
            elif part == _RESULT and fields:
                fields[-1] = False
            elif part == _FIELD_END and fields:
                fields.pop()
            elif not any(fields):
                self._add(builder, position, part, look)
        if builder.has_ink:
            lines.append(builder.line(whole=True, place=place))
        return lines

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, str, Look]]:
        """Text between two positions, cut at control characters, each of which is a part of its own."""
        for first, text, look in self._word.runs:
            if first >= end or first + len(text) <= start:
                continue
            position = max(first, start)
            for part in _CONTROL.split(text[position - first : end - first]):
                for piece in self._cut(part, position):
                    yield position, piece, look
                    position += len(piece)

    def _cut(self, part: str, position: int) -> Iterator[str]:
        """A part cut so that each footnote mark that the author typed is a piece of its own."""
        done = 0
        for at in sorted(at - position for at in self._typed if position <= at < position + len(part)):
            yield from filter(None, (part[done:at], part[at : at + 1]))
            done = at + 1
        if part[done:]:
            yield part[done:]

    def _add(self, builder: LineBuilder, position: int, part: str, look: Look) -> None:
        self._changed |= look.deleted or look.inserted
        if look.hidden or (look.inserted if self._rejected else look.deleted):
            self._put_aside(part, "hidden text" if look.hidden else "taken out by a tracked change")
            return
        if part == _NOTE:
            builder.add(self._marks.get(position, ""), raised=True)
            return
        text = _PRINTED.get(part, "" if _CONTROL.fullmatch(part) else part)
        complex_script = look.right_to_left
        builder.add(
            text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
            bold=look.bold_cs if complex_script else look.bold,
            italic=look.italic_cs if complex_script else look.italic,
            raised=look.raised or position in self._typed,
            size=look.size,
        )

    def _put_aside(self, text: str, why: str) -> None:
        self._left_out.setdefault(why, []).append(text)

    def _aside(self) -> tuple[tuple[str, str], ...]:
        joined = ((" ".join(_CONTROL.sub(" ", "".join(pieces)).split()), why) for why, pieces in self._left_out.items())
        return tuple((text, why) for text, why in joined if text)
