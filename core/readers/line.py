"""Line and Document: all that the reader of a format hands on; structure is found later, in one place for all."""

from dataclasses import dataclass
from enum import StrEnum

Span = tuple[int, int]  # start and end offset into the line's text, in code points


class Place(StrEnum):
    """Where a line stands, when the format itself says so; a PDF or plain text says only BODY."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"


class Align(StrEnum):
    """How a line is set, when the format says so."""

    UNKNOWN = ""
    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the source: a printed line (PDF, text) or a whole paragraph (Word, web page, XML).

    text     what is printed, footnote marks included, without the automatic number
    whole    True when the line is a whole paragraph by the format's own word; False for a line broken by layout
    page     1-based, None where the format has no pages
    indent   left edge (right edge for right-to-left text) of the first character in points, None when unknown
    top      distance from the top of the page in points, None when unknown
    size     the main font size in points, None when unknown
    bold     whether most of the line is bold
    italics  spans of `text` in italics
    raised   spans of `text` in superscript: footnote marks
    label    the number printed by automatic numbering ("1.", "(a)"), "" when none
    depth    nesting level of a list in the source, 0 outside lists, None when unknown
    mark     for Place.FOOTNOTE: the footnote's mark as printed, "" when unknown
    style    the name of the paragraph style or element, "" when there is none ("Title", "h1")
    align    how the line is set
    """

    text: str
    whole: bool = False
    page: int | None = None
    indent: float | None = None
    top: float | None = None
    size: float | None = None
    bold: bool = False
    italics: tuple[Span, ...] = ()
    raised: tuple[Span, ...] = ()
    label: str = ""
    depth: int | None = None
    mark: str = ""
    style: str = ""
    align: Align = Align.UNKNOWN
    place: Place = Place.BODY


@dataclass(frozen=True, slots=True)
class Document:
    """A file as lines, in reading order, and what the format itself knows about it.

    `facts` holds what a structured format (Akoma Ntoso) states outright, under the names of the JSON contract;
    `left_out` are pieces of the file's text that the reader itself put aside, each with its reason.
    """

    format: str
    lines: tuple[Line, ...]
    pages: int | None = None
    facts: tuple[tuple[str, str], ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()
