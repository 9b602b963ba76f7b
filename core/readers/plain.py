"""Plain text and Markdown to Lines: page breaks counted, markup of links and emphasis taken off."""

import re

from core.readers.encoding import decode
from core.readers.line import Document, Line, Span
from core.readers.options import ReadOptions

_LINK = re.compile(r"\[([^\[\]\n]{1,500})\]\((?:#|https?://)[^()\s]{0,500}\)")
_EMPHASIS = re.compile(r"(\*\*|\*|__|_)(?=[^\s*_])([^*_\n]{1,200}?)(?<=[^\s*_])\1(?!\w)")
_HEADING = re.compile(r"#{1,6} +")
_TAB = "\t"
_PAGE_BREAK = "\f"


def read_lines(data: bytes, name: str, options: ReadOptions) -> Document:  # noqa: ARG001  # the shape of every reader
    """The lines of a text or Markdown file; raises UnknownFormatError when the bytes are no text."""
    text = decode(data, name).replace("\r\n", "\n").replace("\r", "\n")
    pages = text.split(_PAGE_BREAK)
    paged = len(pages) > 1
    lines = [
        _line(raw, number if paged else None) for number, page in enumerate(pages, start=1) for raw in page.split("\n")
    ]
    return Document("text", tuple(lines), pages=len(pages) if paged else None)


def _line(raw: str, page: int | None) -> Line:
    text = _LINK.sub(r"\1", raw)
    heading = _HEADING.match(text)
    if heading:
        text = text[heading.end() :]
    text, italics, bold = _without_emphasis(text)
    return Line(text, page=page, italics=italics, bold=bold, style="heading" if heading else "")


def _without_emphasis(text: str) -> tuple[str, tuple[Span, ...], bool]:
    """The text without `*…*` and `**…**`, the spans that were in italics, and whether most of it was bold."""
    if "*" not in text and "_" not in text:
        return text, (), False
    kept: list[str] = []
    italics: list[Span] = []
    bold = length = end = 0
    for found in _EMPHASIS.finditer(text):
        if found[1][0] == "_" and found.start() and text[found.start() - 1].isalnum():
            continue  # snake_case, not emphasis
        kept.append(text[end : found.start()])
        length += found.start() - end
        if len(found[1]) == 1:
            italics.append((length, length + len(found[2])))
        else:
            bold += len(found[2])
        kept.append(found[2])
        length += len(found[2])
        end = found.end()
    kept.append(text[end:])
    clean = "".join(kept)
    return clean, tuple(italics), bold * 2 > len(clean.strip())
