"""Plain text and Markdown to Lines: page breaks counted, markup of links and emphasis taken off."""

import re
from collections.abc import Iterator

from core.readers.formats.encoding import decode
from core.readers.line import Document, Line, Span
from core.readers.options import ReadOptions

_LINK = re.compile(r"\[([^\[\]\n]{1,500})\](\((?:#|https?://)[^()\s]{0,500}\))")
_EMPHASIS = re.compile(r"(\*\*|\*|__|_)(?=[^\s*_])([^*_\n]{1,200}?)(?<=[^\s*_])\1(?!\w)")
_HEADING = re.compile(r"#{1,6} +")
_BLANK = Line("")
_PAGE_BREAK = "\f"
_MARKUP = "markup"


def read_lines(data: bytes, name: str, options: ReadOptions) -> Document:  # noqa: ARG001  # the shape of every reader
    """The lines of a text or Markdown file; raises UnknownFormatError when the bytes are no text."""
    text = decode(data, name).replace("\r\n", "\n").replace("\r", "\n")
    pages = text.split(_PAGE_BREAK)
    paged = len(pages) > 1
    removed: list[str] = []
    lines = [
        _line(raw, number if paged else None, removed) if raw else _BLANK
        for number, page in enumerate(pages, start=1)
        for raw in _printed(page)
    ]
    left_out = ((" ".join(removed), _MARKUP),) if removed else ()
    return Document("text", tuple(lines), pages=len(pages) if paged else None, left_out=left_out)


def _printed(page: str) -> Iterator[str]:
    """The lines of a page, of blank ones that follow each other but one."""
    before = "start"
    for raw in page.split("\n"):
        line = "" if raw.isspace() else raw
        if line or before:
            yield line
        before = line


def _line(raw: str, page: int | None, removed: list[str]) -> Line:
    """One line without its markup, which goes to `removed`."""
    text = _without_links(raw, removed) if "](" in raw else raw
    heading = _HEADING.match(text) if raw[:1] == "#" else None
    if heading:
        removed.append(heading[0])
        text = text[heading.end() :]
    if "*" not in text and "_" not in text:
        return Line(text, page=page, style="heading" if heading else "")
    text, italics, bold = _without_emphasis(text, removed)
    return Line(text, page=page, italics=italics, bold=bold, style="heading" if heading else "")


def _without_links(text: str, removed: list[str]) -> str:
    def shown(found: re.Match[str]) -> str:
        removed.append(f"[]{found[2]}")
        return found[1]

    return _LINK.sub(shown, text)


def _without_emphasis(text: str, removed: list[str]) -> tuple[str, tuple[Span, ...], bool]:
    """The text without `*…*` and `**…**`, the spans that were in italics, and whether most of it was bold."""
    kept: list[str] = []
    italics: list[Span] = []
    bold = length = end = 0
    for found in _EMPHASIS.finditer(text):
        if found[1][0] == "_" and found.start() and text[found.start() - 1].isalnum():
            continue  # snake_case, not emphasis
        kept += (text[end : found.start()], found[2])
        length += found.start() - end
        if len(found[1]) == 1:
            italics.append((length, length + len(found[2])))
        else:
            bold += len(found[2])
        length += len(found[2])
        end = found.end()
        removed.append(found[1] * 2)
    kept.append(text[end:])
    clean = "".join(kept)
    return clean, tuple(italics), bold * 2 > len(clean.strip())
