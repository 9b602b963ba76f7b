"""Reads Akoma Ntoso (and its profile for the United Nations, AKN4UN): text in order, numbers as labels, stated facts.

Source: OASIS Akoma Ntoso 1.0 part 1, and the AKN4UN guidelines.
"""

import re
from collections.abc import Iterator, Mapping

from core.errors import EmptyFileError, UnknownFormatError
from core.readers.formats.html_style import align_of, declarations, is_bold, is_italic, is_raised
from core.readers.formats.line_builder import LineBuilder, merged
from core.readers.formats.markup import Element, all_text, local, parse_xml
from core.readers.line import Align, Document, Line, Place
from core.readers.options import ReadOptions

_SPACES = re.compile(r"\s+")
# Elements that stand within a line of text; every other one begins and ends a paragraph.
_INLINE = frozenset({
    "a", "abbr", "affectedDocument", "argument", "b", "change", "concept", "date", "decoration", "def", "docAuthority",
    "docCommittee", "docDate", "docIntroducer", "docJurisdiction", "docNumber", "docProponent", "docPurpose",
    "docStage", "docStatus", "docTitle", "docType", "docketNumber", "embeddedText", "entity", "event", "fillIn", "i",
    "inline", "ins", "judge", "lawyer", "legislature", "location", "mmod", "mod", "mref", "neutralCitation", "object",
    "omissis", "opinion", "organization", "outcome", "party", "person", "placeholder", "process", "quantity",
    "quotedText", "ref", "relatedDocument", "remark", "rmod", "role", "rref", "session", "shortTitle", "signature",
    "span", "sub", "sup", "term", "time", "u", "vote",
})  # fmt: skip
_NUMBER_OF_TITLE = re.compile(r"\d{1,4}/\d{1,4}[A-Z]?\.\s+")  # "75/268. " before the title is the symbol again
_LISTS = frozenset({"paragraph", "subparagraph", "point", "indent", "item", "alinea", "li"})
# Three letters of ISO 639-2 to the two of the JSON contract.
_LANGUAGES = {
    "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "rus": "ru", "zho": "zh", "chi": "zh", "ara": "ar",
}  # fmt: skip
_KINDS = {"resolution": "resolution", "resolutionDraft": "draft", "decision": "decision", "amendment": "amendment"}


def read_lines(data: bytes, name: str, options: ReadOptions) -> Document:  # noqa: ARG001  # the shape of every reader
    """Reads an Akoma Ntoso document as paragraphs, its notes as footnotes, and the facts of its identification.

    Raises DamagedFileError, TooLargeError, UnknownFormatError for other XML, and EmptyFileError.
    """
    root = parse_xml(data, name, "the file")
    if local(root) != "akomaNtoso" or not len(root):
        raise UnknownFormatError(name, "it is XML, but no Akoma Ntoso document.", "Save it as Word, PDF or text.")
    reader = _Reader(root[0])
    lines = (*reader.lines, *reader.notes)
    if not any(line.text for line in lines):
        raise EmptyFileError(name, "the document holds no text.")
    return Document("akn", lines, facts=tuple(_facts(root[0])), left_out=tuple(reader.left_out))


def _facts(document: Element) -> Iterator[tuple[str, str]]:
    """What the document states outright, under the names of the JSON contract."""
    kind = _KINDS.get(document.get("name", ""))
    found = {
        "kind": kind,
        "symbol": _first_text(document, "docNumber"),
        "title": _NUMBER_OF_TITLE.sub("", _first_text(document, "docTitle")),
        "language": _LANGUAGES.get(_attribute(document, "FRBRlanguage", "language")),
        "adopted" if kind != "draft" else "distributed": _attribute(document, "docDate", "date"),
    }
    return ((key, value) for key, value in found.items() if value)


def _first_text(document: Element, tag: str) -> str:
    element = next(document.iter(f"{{*}}{tag}"), None)
    return "" if element is None else " ".join(all_text(element).split())


def _attribute(document: Element, tag: str, attribute: str) -> str:
    element = next(document.iter(f"{{*}}{tag}"), None)
    return "" if element is None else element.get(attribute, "")


class _Reader:
    """Walks one document."""

    def __init__(self, document: Element) -> None:
        self.lines: list[Line] = []
        self.notes: list[Line] = []
        self.left_out: list[tuple[str, str]] = []
        self._kept = {note.get("eId", note.get("id", "")): note for note in document.iter("{*}note")}
        self._builder = LineBuilder()
        self._place = Place.BODY
        self._label = ""
        self._depth = 0
        self._lists_facts = False
        for part in document:
            if local(part) != "meta":
                self._lists_facts = local(part) in ("coverPage", "conclusions")
                self._walk(part, _Looks())
        self._end("")

    def _walk(self, element: Element, looks: "_Looks") -> None:
        tag = local(element)
        if tag in _SPECIAL:
            _SPECIAL[tag](self, element)
        elif tag in _INLINE:
            self._content(element, looks.within(tag, element))
        else:
            self._block(element, tag, looks.within(tag, element))

    def _block(self, element: Element, tag: str, looks: "_Looks") -> None:
        self._end(tag)
        self._depth += tag in _LISTS
        self._content(element, looks)
        self._end(tag, looks.align)
        self._depth -= tag in _LISTS

    def _content(self, element: Element, looks: "_Looks") -> None:
        self._add(element.text, looks)
        for child in element:
            self._walk(child, looks)
            self._add(child.tail, looks)

    def _add(self, text: str | None, looks: "_Looks") -> None:
        if text:
            collapsed = _SPACES.sub(" ", text)
            if self._builder.ends_with_space():
                collapsed = collapsed.lstrip(" ")
            self._builder.add(collapsed, bold=looks.bold, italic=looks.italic, raised=looks.raised)

    def _end(self, tag: str, align: Align = Align.UNKNOWN) -> None:
        if not self._builder.has_ink:
            return
        builder, self._builder = self._builder, LineBuilder()
        label, self._label = self._label, ""
        depth = self._depth - 1 if self._depth else None
        self.lines.append(builder.line(whole=True, label=label, depth=depth, style=tag, align=align, place=self._place))

    def _number(self, element: Element) -> None:
        self._end("")
        self._label = " ".join(all_text(element).split())

    def _break(self, element: Element) -> None:  # noqa: ARG002  # the shape of every handler
        """A line break parts what the cover page lists; in running text it is only layout."""
        if self._lists_facts:
            self._end("p")
        else:
            self._builder.add(" ")

    def _deleted(self, element: Element) -> None:
        self.left_out.append((" ".join(all_text(element).split()), "deleted text"))

    def _note(self, element: Element) -> None:
        """A note where its mark stands."""
        mark = element.get("marker", "")
        self._builder.add(mark, raised=True)
        self._keep_note(element, mark)

    def _note_reference(self, element: Element) -> None:
        mark = element.get("marker", "") or " ".join(all_text(element).split())
        self._builder.add(mark, raised=True)
        note = self._kept.pop(element.get("href", "").removeprefix("#"), None)
        if note is not None:
            self._keep_note(note, mark or note.get("marker", ""))

    def _keep_note(self, element: Element, mark: str) -> None:
        outer = self.lines, self._builder, self._place, self._label, self._depth
        self.lines, self._builder, self._place, self._label, self._depth = [], LineBuilder(), Place.FOOTNOTE, "", 0
        self._content(element, _Looks())
        self._end("authorialNote")
        if self.lines:
            self.notes.append(merged(self.lines, mark=mark))
        self.lines, self._builder, self._place, self._label, self._depth = outer


class _Looks:
    """How text looks inside the elements that are open."""

    __slots__ = ("align", "bold", "italic", "raised")

    def __init__(self) -> None:
        self.bold = self.italic = self.raised = False
        self.align = Align.UNKNOWN

    def within(self, tag: str, element: Element) -> "_Looks":
        """The looks inside one more element."""
        attributes: Mapping[str, str] = {str(key): str(value) for key, value in element.attrib.items()}
        if tag not in ("i", "b", "sup") and "style" not in attributes:
            return self
        style = declarations(attributes.get("style", ""))
        inner = _Looks()
        inner.bold, inner.italic = is_bold(tag, style, self.bold), is_italic(tag, style, self.italic)
        inner.raised, inner.align = is_raised(tag, style, self.raised), align_of(attributes, style, self.align)
        return inner


_SPECIAL = {
    "num": _Reader._number,
    "eol": _Reader._break,
    "br": _Reader._break,
    "del": _Reader._deleted,
    "authorialNote": _Reader._note,
    "noteRef": _Reader._note_reference,
}
