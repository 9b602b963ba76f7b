"""Reads a web page that a browser saved as one file (MHTML): the page in it; pictures and style sheets are no text."""

from email import message_from_bytes
from email.message import Message

from core.errors import EmptyFileError, TooLargeError
from core.readers.formats import html
from core.readers.line import Document
from core.readers.options import ReadOptions

MOST_CONTAINERS = 20
"""Parts that hold parts; a browser writes one, a mail program three."""


def read_lines(data: bytes, name: str, options: ReadOptions) -> Document:
    """Reads the first page of the file as a web page. Raises TooLargeError, EmptyFileError and what a page raises."""
    if data.lower().count(b"multipart/") > MOST_CONTAINERS:
        raise TooLargeError(name, f"it holds more than {MOST_CONTAINERS} containers of parts.")
    page = next((part for part in message_from_bytes(data).walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise EmptyFileError(name, "the saved web page holds no page.")
    return html.read_lines(_bytes(page), name, options)


def _bytes(page: Message) -> bytes:
    """The page in UTF-8 where its header names another code page; else as it is, since the page may say more itself."""
    payload = page.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    charset = page.get_content_charset()
    try:
        return raw.decode(charset).encode("utf-8-sig") if charset else raw
    except (LookupError, UnicodeDecodeError):
        return raw
