"""Reads RTF: text with its looks, printed list numbers, footnotes, headers.

An own reader, since the libraries for RTF with a fitting licence (striprtf) lose footnotes and italics.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from core.errors import EmptyFileError, TooLargeError
from core.readers import limits
from core.readers.formats import tracked
from core.readers.formats.line_builder import merged, without_mark
from core.readers.formats.rtf_text import Fonts, Look, Settings, Stream
from core.readers.formats.rtf_tokens import CHARACTERS, Token, of_page, tokens
from core.readers.formats.rtf_words import ALIGNS, LOOKS, NO_TEXT, STARRED, STREAMS, SWITCHES, USES
from core.readers.line import Document, Line, Place
from core.readers.options import ReadOptions

_MOST_SKIPPED = 8  # characters that stand for one of Unicode in programs without it; writers use 1
_TYPED_MARK = re.compile(r"([*†‡§]{1,3}|\d{1,3}|[a-z])\s")


class _Group(NamedTuple):
    """An open group: its look and what becomes of text in it ("" shown, "skip", or one of USES)."""

    look: Look = Look()
    use: str = ""
    skip_after_unicode: int = 1
    opens_stream: bool = False
    first_skipped: bool = False  # a group that holds the same text twice, first without Unicode


def read_lines(data: bytes, name: str, options: ReadOptions) -> Document:
    """Reads an RTF file as paragraphs: headers, the text, footers, footnotes.

    Tracked changes are read as accepted, or as rejected when `options` say so. Raises EmptyFileError and TooLargeError.
    """
    reader = _Rtf(name, rejected=options.rejected_changes)
    for token in tokens(data):
        reader.take(token)
    return reader.document()


class _Rtf:
    """Interprets the tokens of one file."""

    def __init__(self, name: str, *, rejected: bool) -> None:
        self._name = name
        self._rejected = rejected
        self._changed = False
        self._groups = [_Group()]
        self._streams = [Stream(Place.BODY)]
        self._margins: list[Line] = []
        self._notes: list[Line] = []
        self._left_out: list[tuple[str, str]] = []
        self._put_aside: dict[str, list[str]] = {}
        self._fonts = Fonts()
        self._styles: dict[int, list[str]] = {}
        self._style = 0
        self._bytes: list[str] = []
        self._units: list[int] = []
        self._to_skip = 0
        self._ignorable = False
        self._counted = 0

    def document(self) -> Document:
        """The lines of all that was taken."""
        self._flush()
        while len(self._streams) > 1:
            self._end_stream()
        self._end_paragraph()
        self._end_aside()
        headers = [line for line in self._margins if line.place is Place.HEADER]
        footers = [line for line in self._margins if line.place is Place.FOOTER]
        lines = (*headers, *self._streams[0].lines, *footers, *self._notes)
        if not any(line.text for line in lines):
            raise EmptyFileError(self._name, "the RTF file holds no text.")
        warnings = (tracked.uncounted(rejected=self._rejected),) if self._changed else ()
        return Document("rtf", lines, left_out=tuple(self._left_out), warnings=warnings)

    def take(self, token: Token) -> None:
        """Takes the next token."""
        if token.kind == "bytes":
            self._take_bytes(token.text)
            return
        if token.kind == "word" and token.text == "u":
            self._take_unicode(token.value or 0)
            return
        self._flush()
        self._to_skip = 0
        if token.kind == "brace":
            self._open() if token.text == "{" else self._close()
        else:
            self._word(token.text, token.value)

    def _take_bytes(self, text: str) -> None:
        skipped = min(self._to_skip, len(text))
        self._to_skip -= skipped
        if len(text) > skipped:
            self._flush_units()
            self._bytes.append(text[skipped:])

    def _take_unicode(self, value: int) -> None:
        self._flush_bytes()
        self._units.append(value & 0xFFFF)
        self._to_skip = self._groups[-1].skip_after_unicode

    def _flush(self) -> None:
        self._flush_bytes()
        self._flush_units()

    def _flush_bytes(self) -> None:
        if self._bytes:
            raw, self._bytes = "".join(self._bytes).encode("latin-1"), []
            self._text(raw.decode(self._fonts.codec(self._groups[-1].look.font), "replace"))

    def _flush_units(self) -> None:
        if self._units:
            units, self._units = self._units, []
            packed = b"".join(unit.to_bytes(2, "little") for unit in units)
            self._text(packed.decode("utf-16-le", "replace"))

    def _text(self, text: str) -> None:
        group = self._groups[-1]
        if group.use == "":
            self._shown(text, group.look)
        elif group.use == "label":
            self._streams[-1].label.append(text)
        elif group.use == "styles":
            self._styles.setdefault(self._style, []).append(text)
        elif group.use == "comment":
            self._put_aside.setdefault("a comment", []).append(text)

    def _shown(self, text: str, look: Look) -> None:
        self._changed = self._changed or look.deleted or look.inserted
        gone = look.inserted if self._rejected else look.deleted
        if gone or look.hidden:
            why = tracked.why(rejected=self._rejected) if gone else "hidden text"
            self._put_aside.setdefault(why, []).append(text)
        else:
            self._streams[-1].add(text, look)

    def _open(self) -> None:
        if len(self._groups) > limits.RTF_NESTING:
            raise TooLargeError(self._name, f"its groups are nested more than {limits.RTF_NESTING:,} deep.")
        outer = self._groups[-1]
        self._groups.append(outer._replace(opens_stream=False, first_skipped=False))
        if outer.first_skipped:
            self._groups[-2] = outer._replace(first_skipped=False)
            self._set(use="skip")

    def _close(self) -> None:
        if len(self._groups) == 1:
            return
        if self._groups.pop().opens_stream:
            self._end_stream()

    def _set(self, **changes: Any) -> None:
        self._groups[-1] = self._groups[-1]._replace(**changes)

    def _look(self, **changes: Any) -> None:
        self._set(look=self._groups[-1].look._replace(**changes))

    def _word(self, word: str, value: int | None) -> None:
        if word == "*":
            self._ignorable = True
            return
        ignorable, self._ignorable = self._ignorable, False
        group = self._groups[-1]
        if word in NO_TEXT or (ignorable and word not in STARRED):
            self._set(use="skip")
        elif word in USES:
            self._set(use=group.use or USES[word])
        elif word in SWITCHES:
            self._look(**{SWITCHES[word]: value != 0})
        elif word in LOOKS:
            self._look(**LOOKS[word])
        elif word in CHARACTERS:
            self._text(CHARACTERS[word])
        elif word in _VALUES:
            _VALUES[word](self, value or 0)
        elif not group.use:
            self._text_word(word)

    def _text_word(self, word: str) -> None:
        """A word that means something in running text only."""
        settings = self._streams[-1].settings
        if word in STREAMS:
            self._begin_stream(STREAMS[word])
        elif word in ALIGNS:
            settings.align = ALIGNS[word]
        elif word == "intbl":
            settings.in_cell = True
        elif word in _ACTIONS:
            _ACTIONS[word](self)

    def _begin_stream(self, place: Place | None) -> None:
        """A footnote, a header or a text box begins inside another text."""
        self._set(opens_stream=True, look=Look())
        self._streams.append(Stream(place or self._streams[-1].place))

    def _end_stream(self) -> None:
        self._end_paragraph()
        stream = self._streams.pop()
        lines = [line for line in stream.lines if line.text]
        if stream.place is Place.FOOTNOTE and lines:
            note = merged(lines)
            typed = None if stream.mark else _TYPED_MARK.match(note.text)
            self._notes.append(without_mark(note, typed[1] if typed else stream.mark))
        elif stream.place is Place.BODY:
            self._streams[-1].lines += lines
        else:
            self._margins += stream.lines

    def _end_paragraph(self) -> None:
        stream = self._streams[-1]
        stream.end_paragraph("".join(self._styles.get(stream.settings.style, [])).rstrip(";"))

    def _end_aside(self) -> None:
        for why, pieces in self._put_aside.items():
            text = " ".join("".join(pieces).split())
            if text:
                self._left_out.append((text, why))

    def _mark(self) -> None:
        """An automatic footnote mark: counted in the text, known already in the footnote."""
        stream = self._streams[-1]
        if stream.place is Place.FOOTNOTE:
            stream.mark = stream.mark or str(self._counted)
        else:
            self._counted += 1
            stream.add(str(self._counted), self._groups[-1].look._replace(raised=True))

    def _line_break(self) -> None:
        self._streams[-1].end_line()

    def _new_settings(self) -> None:
        self._streams[-1].settings = Settings()

    def _plain(self) -> None:
        self._set(look=Look())

    def _twice(self) -> None:
        self._set(first_skipped=True)

    def _style_number(self, value: int) -> None:
        if self._groups[-1].use == "styles":
            self._style = value
            self._styles[value] = []
        else:
            self._streams[-1].settings.style = value

    def _font_number(self, value: int) -> None:
        if self._groups[-1].use == "fonts":
            self._fonts.begin(value)
        self._look(font=value)

    def _charset(self, value: int) -> None:
        self._fonts.set_charset(value)

    def _code_page(self, value: int) -> None:
        self._fonts.page = of_page(value)

    def _default_font(self, value: int) -> None:
        self._fonts.default = value

    def _level(self, value: int) -> None:
        self._streams[-1].settings.level = value

    def _size(self, value: int) -> None:
        self._look(size=value / 2)

    def _unicode_skip(self, value: int) -> None:
        self._set(skip_after_unicode=min(max(value, 0), _MOST_SKIPPED))


_VALUES: Mapping[str, Callable[[_Rtf, int], None]] = {
    "s": _Rtf._style_number,
    "f": _Rtf._font_number,
    "fcharset": _Rtf._charset,
    "ilvl": _Rtf._level,
    "fs": _Rtf._size,
    "uc": _Rtf._unicode_skip,
    "ansicpg": _Rtf._code_page,
    "deff": _Rtf._default_font,
}
_ACTIONS: Mapping[str, Callable[[_Rtf], None]] = {
    "par": _Rtf._end_paragraph,
    "cell": _Rtf._end_paragraph,
    "nestcell": _Rtf._end_paragraph,
    "sect": _Rtf._end_paragraph,
    "line": _Rtf._line_break,
    "chftn": _Rtf._mark,
    "pard": _Rtf._new_settings,
    "plain": _Rtf._plain,
    "upr": _Rtf._twice,
}
