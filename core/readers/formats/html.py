"""Reads a saved web page: what a browser shows as text, without scripts and navigation."""

import re
from typing import Any

from lxml import etree

from core.errors import DamagedFileError, EmptyFileError, TooLargeError
from core.readers import limits
from core.readers.formats.encoding import decode
from core.readers.formats.html_target import PageTarget
from core.readers.line import Document
from core.readers.options import ReadOptions

_PIECE = 65_536  # characters handed to the parser at once
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{20000,}")
_TAG_WORDS = 2_000  # words in one tag: the parser compares each attribute with all others


def read_lines(data: bytes, name: str, options: ReadOptions) -> Document:  # noqa: ARG001  # the shape of every reader
    """Reads a web page as paragraphs; lines that end in a line break are printed lines.

    Raises TooLargeError for tags nested or loaded beyond any page, EmptyFileError when nothing is shown.
    """
    text = decode(data, name)
    if text.count("<") > limits.HTML_TAGS:
        raise TooLargeError(name, f"it has more than {limits.HTML_TAGS:,} tags.")
    if any(len(tag[0].split()) > _TAG_WORDS for tag in _LONG_TAG.finditer(text)):
        raise TooLargeError(name, "one of its tags has more attributes than any page needs.")
    page = _parsed(text, name)
    if not any(line.text for line in page.lines):
        raise EmptyFileError(name, "the web page shows no text.")
    return Document("html", tuple(page.lines), left_out=tuple(page.left_out))


def _parsed(text: str, name: str) -> PageTarget:
    page = PageTarget(name)
    target: Any = page  # the stubs of lxml ask for bytes where its parser gives text
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=False)
    try:
        for start in range(0, len(text), _PIECE):
            parser.feed(text[start : start + _PIECE].encode("utf-8", "replace"))
        parser.close()
    except etree.LxmlError as error:
        raise DamagedFileError(name, "the web page is damaged and cannot be read.") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise TooLargeError(name, f"its tags are nested more than {limits.HTML_NESTING:,} deep.")
    return page
