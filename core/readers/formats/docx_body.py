"""Walks the text of a Word part (body, header, note): paragraphs, tables, text boxes, runs, into Lines."""

from collections.abc import Callable, Mapping
from typing import Any

from core.readers.formats.docx_changes import CHANGE_TAGS, Changes, plain_text
from core.readers.formats.docx_notes import Notes
from core.readers.formats.docx_numbering import Numbering
from core.readers.formats.docx_styles import (
    PLAIN,
    VAL,
    Look,
    Styles,
    W,
    align_of,
    list_level_of,
    look_of,
)
from core.readers.formats.line_builder import LineBuilder
from core.readers.formats.markup import Element
from core.readers.line import Align, Line, Place

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_ALIGNS = {
    "start": Align.START, "left": Align.START, "both": Align.START, "center": Align.CENTRE, "end": Align.END,
    "right": Align.END,
}  # fmt: skip
# Elements of a run that stand for a character.
_CHARACTERS = {
    W + "tab": "\t", W + "ptab": "\t", W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}  # fmt: skip
_PROPERTIES = frozenset({W + "pPr", W + "rPr", W + "tblPr", W + "tblGrid", W + "trPr", W + "tcPr", W + "sdtPr"})
_SKIPPED = _PROPERTIES | {W + "instrText", W + "delInstrText", W + "sectPr", W + "footnoteRef", W + "endnoteRef"}


class Body:
    """Reads the parts of one file in turn; numbering, notes and changes are counted on from part to part."""

    def __init__(self, styles: Styles, numbering: Numbering, changes: Changes, notes: Mapping[str, Notes]) -> None:
        self.left_out: list[tuple[str, str]] = []
        self._styles = styles
        self._numbering = numbering
        self._changes = changes
        self._notes = notes
        self._place = Place.BODY
        self._lines: list[Line] = []
        self._builder = LineBuilder()
        self._style = styles.paragraph(None)
        self._look = PLAIN
        self._looks: dict[tuple[object, ...], Look] = {}
        self._boxes: list[Element] = []
        self._cells = 0  # how many table cells are open
        self._broken = False  # whether the paragraph was cut at a line break
        self._typed_mark: tuple[Notes, str] | None = None

    def lines(self, root: Element, place: Place) -> list[Line]:
        """The lines of one part, in document order; a text box follows the paragraph that it is tied to."""
        self._place, self._lines, self._builder = place, [], LineBuilder()
        self._blocks(root)
        if self._builder.has_ink:
            self._close(None)
        return self._lines

    def _blocks(self, parent: Element) -> None:
        for child in parent:
            handler = _BLOCKS.get(child.tag)
            if handler is not None:
                handler(self, child)
            elif child.tag not in _SKIPPED:
                self._blocks(child)

    def _paragraph(self, element: Element) -> None:
        properties = element.find(W + "pPr")
        name = None if properties is None else properties.find(W + "pStyle")
        self._style = self._styles.paragraph(None if name is None else name.get(W + "val"))
        self._look = self._style.look
        self._inline(element)
        mark = None if properties is None else properties.find(W + "rPr")
        if not self._changes.drops_part(mark):
            self._close(properties)

    def _close(self, properties: Element | None) -> None:
        """Ends the paragraph that is being built; what stands in its text boxes follows."""
        builder, self._builder = self._builder, LineBuilder()
        boxes, self._boxes = self._boxes, []
        if builder.has_ink:
            label, depth = self._label(properties)
            align = _ALIGNS.get(align_of(properties) or self._style.align, Align.UNKNOWN)
            self._emit(builder, whole=not self._broken, label=label, depth=depth, align=align)
        if self._broken:
            self._lines.append(Line("", place=self._place))
            self._broken = False
        for box in boxes:
            self._blocks(box)

    def _emit(self, builder: LineBuilder, **fields: Any) -> None:
        self._lines.append(builder.line(style=self._style.name, place=self._place, **fields))

    def _break(self, element: Element) -> None:  # noqa: ARG002  # the shape of every handler
        """A line break parts what a cell or a header lists; in running text it is only layout."""
        if not self._cells and self._place is Place.BODY:
            self._add(" ")
            return
        builder, self._builder = self._builder, LineBuilder()
        self._broken = True
        self._emit(builder, whole=False)

    def _label(self, properties: Element | None) -> tuple[str, int | None]:
        """The printed number and the list level of the paragraph; direct properties win over those of the style."""
        own, inherited = list_level_of(properties), self._style.list_level
        number = own.number or inherited.number
        if number is None or number == "0":
            return "", None
        level = own.level if own.level is not None else inherited.level
        if level is None:
            level = self._numbering.level_of_style(number, self._style_identifier(properties))
        return self._numbering.label(number, level), level

    @staticmethod
    def _style_identifier(properties: Element | None) -> str:
        name = None if properties is None else properties.find(W + "pStyle")
        return "" if name is None else name.get(W + "val", "")

    def _row(self, element: Element) -> None:
        """A row of a table, unless a tracked change takes it away."""
        if self._changes.drops_part(element.find(W + "trPr")):
            self._put_aside(element, self._changes.why)
        else:
            self._blocks(element)

    def _cell(self, element: Element) -> None:
        if self._changes.drops_part(element.find(W + "tcPr")):
            self._put_aside(element, self._changes.why)
            return
        self._cells += 1
        self._blocks(element)
        self._cells -= 1

    def _change(self, element: Element) -> None:
        """A tracked change around paragraphs or runs."""
        if self._changes.drops(element):
            self._put_aside(element, self._changes.why)
        else:
            self._blocks_or_runs(element)

    def _blocks_or_runs(self, element: Element) -> None:
        """What a change holds is what may stand in its place: paragraphs in the body and in cells, else runs."""
        parent = element.getparent()
        if parent is not None and parent.tag in (W + "body", W + "tc"):
            self._blocks(element)
        else:
            self._inline(element)

    def _alternatives(self, element: Element) -> Element | None:
        """The one of several alternative drawings that is read: the first that holds text."""
        choices = [child for child in element if child.tag in (_MC + "Choice", _MC + "Fallback")]
        return next((c for c in choices if plain_text(c)), choices[0] if choices else None)

    def _put_aside(self, element: Element, why: str) -> None:
        text = plain_text(element)
        if text:
            self.left_out.append((text, why))

    def _inline(self, parent: Element) -> None:
        for child in parent:
            handler = _INLINE.get(child.tag)
            if handler is not None:
                handler(self, child)
            elif child.tag not in _SKIPPED and isinstance(child.tag, str):
                self._inline(child)

    def _run(self, element: Element) -> None:
        properties = element.find(W + "rPr")
        look = self._style.look if properties is None else self._remembered_look(properties)
        if look.hidden:
            self._put_aside(element, "hidden text")
            return
        outer, self._look = self._look, look
        self._inline(element)
        self._look = outer

    def _remembered_look(self, properties: Element) -> Look:
        """The look of a run; a document has few different ones and thousands of runs (styles live on, so do ids)."""
        key = (id(self._style), *[(child.tag, child.get(VAL)) for child in properties])
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = self._run_look(properties)
        return look

    def _run_look(self, properties: Element) -> Look:
        """Direct properties, over the character style, over the paragraph style; bold and italic toggle (17.7.3)."""
        direct = look_of(properties)
        name = properties.find(W + "rStyle")
        base = self._style.look
        if name is None:
            return direct.over(base)
        style = self._styles.character(name.get(W + "val", ""))
        toggled = style._replace(bold=_toggled(style.bold, base.bold), italic=_toggled(style.italic, base.italic))
        return direct.over(toggled).over(base)

    def _text(self, element: Element) -> None:
        self._add(element.text or "")

    def _character(self, element: Element) -> None:
        self._add(_CHARACTERS[element.tag])

    def _symbol(self, element: Element) -> None:
        """A character of a symbol font, given by its code in the font."""
        code = element.get(W + "char", "")
        try:
            self._add(chr(int(code, 16)))
        except (ValueError, OverflowError):
            self.left_out.append((code, "a symbol without a character"))

    def _add(self, text: str) -> None:
        look = self._look
        raised = bool(look.raised)
        if self._typed_mark is not None and text.strip():
            notes, identifier = self._typed_mark
            notes.name_mark(identifier, text.strip())
            self._typed_mark, raised = None, True
        self._builder.add(
            text,
            bold=bool(look.bold_cs if look.rtl else look.bold),
            italic=bool(look.italic_cs if look.rtl else look.italic),
            raised=raised,
            size=look.size,
        )

    def _reference(self, element: Element) -> None:
        notes = self._notes[element.tag]
        identifier = element.get(W + "id", "")
        own = element.get(W + "customMarkFollows", "0") not in ("0", "false")
        mark = notes.refer(identifier, own_mark=own)
        if own:
            self._typed_mark = (notes, identifier)
        self._builder.add(mark, raised=True)

    def _phonetic(self, element: Element) -> None:
        self._put_aside(element, "a phonetic guide")

    def _box(self, element: Element) -> None:
        self._boxes.append(element)

    def _choice(self, element: Element) -> None:
        chosen = self._alternatives(element)
        if chosen is not None:
            self._inline(chosen)

    def _nested_block(self, element: Element) -> None:
        """A paragraph or table where only runs belong: kept, as its own paragraph."""
        self._boxes.append(element)

    def _embedded(self, element: Element) -> None:
        self.left_out.append((element.tag.rpartition("}")[2], "a document embedded in another format"))


def _toggled(style: bool | None, below: bool | None) -> bool | None:
    return style if style is None else style != bool(below)


_Handler = Callable[[Body, Element], None]
_BLOCKS: Mapping[str, _Handler] = {
    W + "p": Body._paragraph,
    W + "tr": Body._row,
    W + "tc": Body._cell,
    W + "altChunk": Body._embedded,
    **dict.fromkeys(CHANGE_TAGS, Body._change),
}
_INLINE: Mapping[str, _Handler] = {
    W + "r": Body._run,
    W + "t": Body._text,
    W + "delText": Body._text,
    _MATH_TEXT: Body._text,
    W + "sym": Body._symbol,
    W + "footnoteReference": Body._reference,
    W + "endnoteReference": Body._reference,
    W + "txbxContent": Body._box,
    W + "rt": Body._phonetic,
    W + "br": Body._break,
    W + "cr": Body._break,
    _MC + "AlternateContent": Body._choice,
    W + "p": Body._nested_block,
    W + "tbl": Body._nested_block,
    **dict.fromkeys(_CHARACTERS, Body._character),
    **dict.fromkeys(CHANGE_TAGS, Body._change),
}
