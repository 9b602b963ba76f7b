"""The styles of a Word file: the look of runs and the list level of paragraphs, with inheritance."""

from typing import Any, NamedTuple

from core.readers.formats.markup import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = W + "val"
_OFF = frozenset({"0", "false", "off", "none"})


class Look(NamedTuple):
    """What run properties say; None means that they do not say. The _cs forms hold for right-to-left runs."""

    bold: bool | None = None
    italic: bool | None = None
    bold_cs: bool | None = None
    italic_cs: bool | None = None
    raised: bool | None = None
    size: float | None = None
    hidden: bool | None = None
    rtl: bool | None = None

    def over(self, below: "Look") -> "Look":
        """What either look says; where both do, this one holds."""
        return Look._make(under if own is None else own for own, under in zip(self, below, strict=True))


class ListLevel(NamedTuple):
    """The list that a paragraph belongs to; each part may be missing in one place and stand in another."""

    number: str | None
    level: int | None


class ParagraphStyle(NamedTuple):
    """A paragraph style with all that it inherits."""

    name: str
    look: Look
    list_level: ListLevel
    align: str


PLAIN = Look()
_NO_LIST = ListLevel(None, None)
_SWITCHES = {"b": "bold", "i": "italic", "bCs": "bold_cs", "iCs": "italic_cs", "vanish": "hidden", "rtl": "rtl"}
_SWITCH_TAGS = {W + tag: field for tag, field in _SWITCHES.items()}


def look_of(properties: Element | None) -> Look:
    """Reads a w:rPr."""
    if properties is None or not len(properties):
        return PLAIN
    found: dict[str, Any] = {}
    for child in properties:
        tag = child.tag
        if tag in _SWITCH_TAGS:
            found[_SWITCH_TAGS[tag]] = child.get(VAL, "1") not in _OFF
        elif tag == W + "vertAlign":
            found["raised"] = child.get(VAL) == "superscript"
        elif tag == W + "sz":
            found["size"] = _half_points(child.get(VAL, ""))
    return Look(**found) if found else PLAIN


def list_level_of(properties: Element | None) -> ListLevel:
    """Reads the w:numPr of a w:pPr."""
    numbering = None if properties is None else properties.find(W + "numPr")
    if numbering is None:
        return _NO_LIST
    number, level = numbering.find(W + "numId"), numbering.find(W + "ilvl")
    return ListLevel(None if number is None else number.get(VAL), None if level is None else _small(level.get(VAL)))


def align_of(properties: Element | None) -> str:
    """The value of w:jc in a w:pPr, "" when there is none."""
    align = None if properties is None else properties.find(W + "jc")
    return "" if align is None else align.get(VAL, "")


class Styles:
    """All styles of a file by their identifier; what is missing counts as the default."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._default = PLAIN
        self._default_paragraph = ""
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._characters: dict[str, Look] = {}
        if root is not None:
            self._collect(root)

    def _collect(self, root: Element) -> None:
        self._default = look_of(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
        for style in root.iterfind(W + "style"):
            identifier = style.get(W + "styleId", "")
            self._elements[identifier] = style
            if style.get(W + "type") == "paragraph" and style.get(W + "default", "0") not in _OFF:
                self._default_paragraph = identifier

    def paragraph(self, identifier: str | None) -> ParagraphStyle:
        """The paragraph style, or the default one when the name is None."""
        key = self._default_paragraph if identifier is None else identifier
        if key not in self._paragraphs:
            self._paragraphs[key] = self._resolved(key)
        return self._paragraphs[key]

    def character(self, identifier: str) -> Look:
        """The look of a character style."""
        if identifier not in self._characters:
            look = PLAIN
            for style in self._chain(identifier):
                look = look.over(look_of(style.find(W + "rPr")))
            self._characters[identifier] = look
        return self._characters[identifier]

    def list_of(self, identifier: str) -> str | None:
        """The list number that a numbering style stands for."""
        style = self._elements.get(identifier)
        return None if style is None else list_level_of(style.find(W + "pPr")).number

    def _resolved(self, identifier: str) -> ParagraphStyle:
        look, level, align = PLAIN, _NO_LIST, ""
        chain = self._chain(identifier)
        for style in chain:
            properties = style.find(W + "pPr")
            look = look.over(look_of(style.find(W + "rPr")))
            own = list_level_of(properties)
            level = ListLevel(level.number or own.number, own.level if level.level is None else level.level)
            align = align or align_of(properties)
        return ParagraphStyle(_name(chain[0]) if chain else identifier, look.over(self._default), level, align)

    def _chain(self, identifier: str) -> list[Element]:
        """A style and those that it is based on; a circle ends where it closes."""
        chain: list[Element] = []
        seen: set[str] = set()
        while identifier in self._elements and identifier not in seen:
            seen.add(identifier)
            chain.append(self._elements[identifier])
            based = chain[-1].find(W + "basedOn")
            identifier = "" if based is None else based.get(VAL, "")
        return chain


def _name(style: Element) -> str:
    name = style.find(W + "name")
    return "" if name is None else name.get(VAL, "")


def _half_points(value: str) -> float | None:
    try:
        return round(float(value) / 2, 1)
    except ValueError:
        return None


def _small(value: str | None) -> int | None:
    """A list level; Word knows nine."""
    return int(value) if value is not None and value.isdecimal() and int(value) < 9 else None
