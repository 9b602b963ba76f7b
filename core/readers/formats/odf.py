"""Reads an OpenDocument text (ODT) from its XML: text, lists with their numbers, notes, page headers."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from core.errors import DamagedFileError, PasswordError
from core.readers.formats import package
from core.readers.formats.line_builder import LineBuilder, merged, without_mark
from core.readers.formats.markup import Element, all_text, parse_xml
from core.readers.formats.odf_changes import CHANGE, CHANGE_END, CHANGE_START, OdfChanges
from core.readers.formats.odf_lists import Lists
from core.readers.formats.odf_styles import STYLE, TEXT, Look, OdfStyles, Resolved, integer
from core.readers.line import Document, Line, Place
from core.readers.options import ReadOptions

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SPACES = re.compile(r"[ \t\r\n]+")  # white space of XML collapses (OpenDocument 1.3 part 3, 6.1.2)
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_MOST_SPACES = 1_000  # what one text:s element may stand for
_PAGE_TEXTS = (
    ("header-first", Place.HEADER), ("header", Place.HEADER), ("header-left", Place.HEADER),
    ("footer-first", Place.FOOTER), ("footer", Place.FOOTER), ("footer-left", Place.FOOTER),
)  # fmt: skip


def read_lines(data: bytes, name: str, options: ReadOptions) -> Document:
    """Reads an ODT file as paragraphs: page headers, the text, page footers, notes.

    Tracked changes are read as accepted, or as rejected when `options` say so. Raises DamagedFileError,
    PasswordError and TooLargeError.
    """
    with package.opened(data, name) as parts:
        if "META-INF/manifest.xml" in parts and b"encryption-data" in parts.read("META-INF/manifest.xml"):
            raise PasswordError(name, "the file is protected by a password.", "Save a copy without it.")
        content = parse_xml(parts.read("content.xml"), name, "the text of the ODT file")
        styles = parts.read("styles.xml") if "styles.xml" in parts else None
        common = None if styles is None else parse_xml(styles, name, "the styles of the ODT file")
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise DamagedFileError(name, "the ODT file has no text part.")
    changes = OdfChanges(rejected=options.rejected_changes)
    return _OdfText(OdfStyles(common, content), changes).document(body, common)


class _OdfText:
    """Walks one file's text."""

    def __init__(self, styles: OdfStyles, changes: OdfChanges) -> None:
        self._styles = styles
        self._lists = Lists(styles)
        self._lines: list[Line] = []
        self._notes: list[Line] = []
        self._left_out: list[tuple[str, str]] = []
        self._changes = changes
        self._inserted: list[str] = []
        self._carried: LineBuilder | None = None
        self._start = 0  # where the line of the paragraph in hand goes
        self._place = Place.BODY
        self._cells = 0
        self._broken = False
        self._builder = LineBuilder()
        self._paragraph = Resolved()

    def document(self, body: Element, common: Element | None) -> Document:
        self._blocks(body)
        text, self._lines = self._lines, []
        headers = self._page_texts(common, Place.HEADER)
        footers = self._page_texts(common, Place.FOOTER)
        warnings = tuple(filter(None, [self._changes.warning()]))
        if inserted := " ".join("".join(self._inserted).split()):
            self._left_out.append((inserted, self._changes.why))
        lines = (*headers, *text, *footers, *self._notes)
        return Document("odt", lines, left_out=tuple(self._left_out), warnings=warnings)

    def _page_texts(self, common: Element | None, place: Place) -> list[Line]:
        if common is None:
            return []
        self._place, self._lines = place, []
        for page in common.iter(STYLE + "master-page"):
            for tag in [tag for tag, where in _PAGE_TEXTS if where is place]:
                for element in page.iterfind(STYLE + tag):
                    self._blocks(element)
        return self._lines

    def _blocks(self, parent: Element) -> None:
        for child in parent:
            handler = _HANDLERS.get(child.tag)
            if handler is not None:
                handler(self, child)
            else:
                self._blocks(child)

    def _text_block(self, element: Element) -> None:
        """A paragraph or heading; one inside another (a text box, a note) is a line of its own."""
        outer = self._builder, self._paragraph, self._broken, self._start
        self._paragraph = self._styles.style("paragraph", element.get(TEXT + "style-name", ""))
        self._builder, self._carried = self._carried or LineBuilder(), None
        self._broken, self._start = False, len(self._lines)
        label, depth = self._lists.label(), self._lists.depth
        self._inline(element, self._paragraph.look)
        if self._changes.hides and self._builder.has_ink:
            self._carried = self._builder  # the end of the paragraph is an insertion, too
        elif self._builder.has_ink:
            line = self._line(whole=not self._broken, label=label, depth=depth)
            self._lines.insert(len(self._lines) if self._broken else self._start, line)
        if self._broken:
            self._lines.append(Line("", place=self._place))
        self._builder, self._paragraph, self._broken, self._start = outer

    def _line(self, **fields: Any) -> Line:
        style = self._paragraph
        return self._builder.line(style=style.name, align=style.align, place=self._place, **fields)

    def _inline(self, parent: Element, look: Look) -> None:
        self._add(parent.text, look)
        for child in parent:
            self._inline_child(child, look)
            self._add(child.tail, look)

    def _inline_child(self, child: Element, look: Look) -> None:
        if child.tag == TEXT + "span":
            self._span(child, look)
        elif child.tag == TEXT + "s":
            self._builder.add(" " * min(integer(child.get(TEXT + "c"), 1), _MOST_SPACES))
        elif child.tag == TEXT + "tab":
            self._builder.add("\t")
        elif child.tag == TEXT + "line-break":
            self._break()
        elif child.tag == CHANGE:
            self._restore(child, look)
        elif child.tag in _HANDLERS:
            _HANDLERS[child.tag](self, child)
        else:
            self._inline(child, look)

    def _restore(self, mark: Element, look: Look) -> None:
        """Reads what a deletion took from here, when changes are read as rejected."""
        for place, paragraph in enumerate(self._changes.restored(mark)):
            if place and self._builder.has_ink:
                self._lines.append(self._line(whole=True))
                self._builder, self._start = LineBuilder(), len(self._lines)
            self._inline(paragraph, look)

    def _pass_mark(self, element: Element) -> None:
        self._changes.pass_mark(element)

    def _span(self, element: Element, look: Look) -> None:
        own = self._styles.style("text", element.get(TEXT + "style-name", "")).look.over(look)
        if own.hidden:
            self._put_aside(element, "hidden text")
        else:
            self._inline(element, own)

    def _add(self, text: str | None, look: Look) -> None:
        if not text:
            return
        if self._changes.hides:
            self._inserted.append(text)
            return
        text = _SPACES.sub(" ", text)
        if self._builder.ends_with_space():
            text = text.lstrip(" ")
        complex_script = _RIGHT_TO_LEFT.search(text) is not None
        self._builder.add(
            text,
            bold=bool(look.bold_cs if complex_script else look.bold),
            italic=bool(look.italic_cs if complex_script else look.italic),
            raised=bool(look.raised),
            size=look.size,
        )

    def _break(self) -> None:
        """A line break parts what a cell or a header lists; in running text it is only layout."""
        if not self._cells and self._place is Place.BODY:
            self._builder.add(" ")
            return
        self._lines.append(self._line(whole=False))
        self._builder, self._broken = LineBuilder(), True

    def _list(self, element: Element) -> None:
        self._lists.begin(element)
        self._blocks(element)
        self._lists.end(element)

    def _item(self, element: Element) -> None:
        self._lists.item(element)
        self._blocks(element)

    def _list_header(self, element: Element) -> None:
        self._lists.heading()
        self._blocks(element)

    def _cell(self, element: Element) -> None:
        self._cells += 1
        self._blocks(element)
        self._cells -= 1

    def _note(self, element: Element) -> None:
        if self._changes.hides:
            self._put_aside(element, self._changes.why)
            return
        citation, body = element.find(TEXT + "note-citation"), element.find(TEXT + "note-body")
        mark = "" if citation is None else (citation.get(TEXT + "label") or all_text(citation)).strip()
        self._builder.add(mark, raised=True)
        outer = self._lines, self._lists, self._place, self._cells
        self._lines, self._lists, self._place, self._cells = [], Lists(self._styles), Place.FOOTNOTE, 0
        if body is not None:
            self._blocks(body)
        if any(line.text for line in self._lines):
            self._notes.append(without_mark(merged([x for x in self._lines if x.text]), mark))
        self._lines, self._lists, self._place, self._cells = outer

    def _box(self, element: Element) -> None:
        """A text box follows the paragraph that it is tied to."""
        self._blocks(element)

    def _tracked(self, element: Element) -> None:
        gone = (" ".join(text.split()) for text in self._changes.learn(element))
        self._left_out += ((text, self._changes.why) for text in gone if text)

    def _comment(self, element: Element) -> None:
        self._put_aside(element, "a comment")

    def _phonetic(self, element: Element) -> None:
        self._put_aside(element, "a phonetic guide")

    def _hidden(self, element: Element) -> None:
        self._put_aside(element, "hidden text")

    def _put_aside(self, element: Element, why: str) -> None:
        text = " ".join(all_text(element).split())
        if text:
            self._left_out.append((text, why))


_HANDLERS: Mapping[str, Callable[[_OdfText, Element], None]] = {
    TEXT + "p": _OdfText._text_block,
    TEXT + "h": _OdfText._text_block,
    TEXT + "list": _OdfText._list,
    TEXT + "list-item": _OdfText._item,
    TEXT + "list-header": _OdfText._list_header,
    _TABLE + "table-cell": _OdfText._cell,
    TEXT + "note": _OdfText._note,
    TEXT + "tracked-changes": _OdfText._tracked,
    CHANGE_START: _OdfText._pass_mark,
    CHANGE_END: _OdfText._pass_mark,
    TEXT + "ruby-text": _OdfText._phonetic,
    TEXT + "hidden-text": _OdfText._hidden,
    _OFFICE + "annotation": _OdfText._comment,
    _OFFICE + "forms": _OdfText._hidden,
    _DRAW + "text-box": _OdfText._box,
}
