"""Reads a Word file (OOXML) from its XML: body, headers, notes, automatic numbers, tracked changes."""

from posixpath import dirname, join, normpath
from typing import Any

from lxml import etree

from core.errors import DamagedFileError
from core.readers.formats import package
from core.readers.formats.docx_body import Body
from core.readers.formats.docx_changes import Changes, plain_text
from core.readers.formats.docx_notes import ENDNOTE, FOOTNOTE, Note, Notes
from core.readers.formats.docx_numbering import Numbering
from core.readers.formats.docx_styles import Styles, W
from core.readers.formats.line_builder import merged, without_mark
from core.readers.formats.markup import Element, parse_xml
from core.readers.line import Document, Line, Place
from core.readers.options import ReadOptions

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# The strict form of the format differs in the names of its namespaces only.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _TRANSITIONAL),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
# XPath searches without making an object of every element on its way.
_MARGINS = {
    Place.HEADER: etree.XPath("//w:headerReference", namespaces={"w": W.strip("{}")}),
    Place.FOOTER: etree.XPath("//w:footerReference", namespaces={"w": W.strip("{}")}),
}
_HEADER_ORDER = ("first", "default", "even")  # the masthead stands in the header of the first page


def read_lines(data: bytes, name: str, options: ReadOptions) -> Document:
    """Reads a Word file as paragraphs, headers first, then the body, footers, footnotes and endnotes.

    Raises DamagedFileError, PasswordError and TooLargeError.
    """
    with package.opened(data, name) as parts:
        return _Word(parts, name, options).document()


class _Word:
    """One Word file while it is read."""

    def __init__(self, parts: package.Package, name: str, options: ReadOptions) -> None:
        self._package = parts
        self._name = name
        self._main = _main_part(parts, name)
        self._relations = _relations(parts, self._main, name)
        settings = self._related("settings")
        styles = Styles(self._related("styles"))
        self._changes = Changes(rejected=options.rejected_changes)
        self._footnotes = Notes(self._related("footnotes"), FOOTNOTE, settings)
        self._endnotes = Notes(self._related("endnotes"), ENDNOTE, settings)
        notes = {W + "footnoteReference": self._footnotes, W + "endnoteReference": self._endnotes}
        self._body = Body(styles, Numbering(self._related("numbering"), styles), self._changes, notes)

    def document(self) -> Document:
        root = self._parse(self._main)
        body = root.find(W + "body")
        if body is None:
            raise DamagedFileError(self._name, "the Word file has no text part.")
        headers = self._margins(root, Place.HEADER)
        lines = self._body.lines(body, Place.BODY)
        footers = self._margins(root, Place.FOOTER)
        notes = self._note_lines(self._footnotes) + self._note_lines(self._endnotes)
        comments = self._comments()
        return Document(
            "docx",
            (*headers, *lines, *footers, *notes),
            left_out=(*self._body.left_out, *comments, *self._unprinted()),
            warnings=self._warnings(comments),
        )

    def _margins(self, root: Element, place: Place) -> list[Line]:
        """The lines of all headers or footers, each part once, that of the first page first."""
        found: Any = _MARGINS[place](root)  # a list of elements; XPath can give much else
        references = sorted(found, key=lambda e: _order(e.get(W + "type", "default")))
        parts = dict.fromkeys(self._relations.get(e.get(_R + "id", ""), ("", ""))[1] for e in references)
        lines: list[Line] = []
        for part in parts:
            if part in self._package:
                lines += self._body.lines(self._parse(part), place)
        return lines

    def _note_lines(self, notes: Notes) -> list[Line]:
        return [line for note in notes.referred() for line in self._note(note)]

    def _note(self, note: Note) -> list[Line]:
        lines = self._body.lines(note.element, Place.FOOTNOTE)
        return [without_mark(merged(lines), note.mark or "")] if lines else []

    def _unprinted(self) -> list[tuple[str, str]]:
        loose = self._footnotes.unreferred() + self._endnotes.unreferred()
        texts = [plain_text(note.element) for note in loose]
        return [(text, "a footnote that nothing refers to") for text in texts if text]

    def _comments(self) -> list[tuple[str, str]]:
        root = self._related("comments")
        comments = [] if root is None else [plain_text(e) for e in root.iterfind(W + "comment")]
        return [(text, "a comment") for text in comments if text]

    def _warnings(self, comments: list[tuple[str, str]]) -> tuple[str, ...]:
        warnings = [self._changes.warning()]
        if comments:
            count = "1 comment was" if len(comments) == 1 else f"{len(comments):,} comments were"
            warnings.append(f"{count} left out.")
        return tuple(w for w in warnings if w)

    def _related(self, kind: str) -> Element | None:
        """The root of the part of a kind (styles, numbering, …), None when the file has none."""
        part = next((target for k, target in self._relations.values() if k == kind), None)
        return None if part is None or part not in self._package else self._parse(part)

    def _parse(self, part: str) -> Element:
        return _parsed(self._package, part, self._name)


def _parsed(parts: package.Package, part: str, name: str) -> Element:
    data = parts.read(part)
    for strict, transitional in _STRICT:
        data = data.replace(strict, transitional)
    return parse_xml(data, name, f"the part “{part}” of the Word file")


def _main_part(parts: package.Package, name: str) -> str:
    """The part that the package calls its document; by custom word/document.xml."""
    for kind, target in _relations(parts, "", name).values():
        if kind == "officeDocument" and target in parts:
            return target
    if "word/document.xml" in parts:
        return "word/document.xml"
    raise DamagedFileError(name, "the Word file has no text part.")


def _relations(parts: package.Package, part: str, name: str) -> dict[str, tuple[str, str]]:
    """Of each relation of a part: its kind (last word of the type) and the part that it leads to."""
    folder = dirname(part)
    path = join(folder, "_rels", part.rpartition("/")[2] + ".rels")
    if path not in parts:
        return {}
    found: dict[str, tuple[str, str]] = {}
    for relation in _parsed(parts, path, name):
        if relation.get("TargetMode") == "External" or not isinstance(relation.tag, str):
            continue
        target = relation.get("Target", "")
        resolved = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
        found[relation.get("Id", "")] = (relation.get("Type", "").rpartition("/")[2], resolved)
    return found


def _order(kind: str) -> int:
    return _HEADER_ORDER.index(kind) if kind in _HEADER_ORDER else len(_HEADER_ORDER)
