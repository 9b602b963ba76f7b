"""Tells the format of a file by its content; a wrong suffix is no error."""

import io
import re

import olefile

from core.errors import DamagedFileError, InputError, PasswordError, UnknownFormatError
from core.readers.formats import package
from core.readers.formats.encoding import decode

_HEAD = 1024  # bytes in which a PDF may begin, by the habit of all readers
_MARKUP_HEAD = 4096  # characters in which the root element of XML or HTML shows

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORD_BEFORE_97 = (b"\xdb\xa5", b"\x31\xbe\x00\x00", b"\xfe\x37\x00\x1c")
_ODT_TYPE = b"application/vnd.oasis.opendocument.text"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_COMPRESSED = (b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"LZIP")

_XML_NAME = re.compile(r"<(?:[A-Za-z_][\w.-]{0,40}:)?([A-Za-z_][\w.-]{0,60})[\s/>]")
_HTML_SIGN = re.compile(
    r"<(?:!doctype\s{1,9}html|html|head|body|title|meta|div|p|table|span|h[1-6]|ol|ul|br|font|center|script|style)\b",
    re.IGNORECASE,
)
_MAIL_FIELD = re.compile(rb"[A-Za-z][A-Za-z-]{1,40}: ")
_SAVED_PAGE = re.compile(
    rb"^Content-Type:\s{1,9}multipart/(?:related|alternative|mixed)\b", re.IGNORECASE | re.MULTILINE
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL_SHARE = 0.02  # more control characters than this, and it is no text


def format_of(data: bytes, name: str) -> str:
    """The name of the format, as in `read.READERS`: pdf, docx, doc, odt, rtf, html, mhtml, akn, text, json or zip.

    Raises UnknownFormatError for bytes that no reader knows, PasswordError for an encrypted Office file.
    """
    start = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{\\rt"):
        return "rtf"
    if data.startswith(_OLE):
        return _ole(data, name)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip(data, name)
    if b"%PDF-" in data[:_HEAD]:
        return "pdf"
    if _MAIL_FIELD.match(start) and _SAVED_PAGE.search(data[:_MARKUP_HEAD]):
        return "mhtml"
    _refuse_known_binaries(data, name)
    return _of_text(decode(data, name), name)


def _refuse_known_binaries(data: bytes, name: str) -> None:
    if data.startswith(_PICTURES) or data[8:12] == b"WEBP":
        raise UnknownFormatError(name, "it is a picture.", "Have its text recognised (OCR) and open the result.")
    if data.startswith(_COMPRESSED):
        raise UnknownFormatError(name, "it is an archive of a kind that cannot be opened here.", "Pack it as ZIP.")
    if data.startswith(_WORD_BEFORE_97):
        raise UnknownFormatError(name, "it was written by a Word older than Word 97.", "Save it in Word as .docx.")


def _ole(data: bytes, name: str) -> str:
    """The format of an OLE container: Word 97, or a Word file inside an encrypted package."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            if container.exists("EncryptedPackage"):
                raise PasswordError(name, "the file is protected by a password.", "Save a copy without it.")
            known = container.exists("WordDocument")
    except InputError:
        raise
    except Exception as error:  # olefile raises whatever its arithmetic runs into on damaged files
        raise DamagedFileError(name, "the Office file is damaged and cannot be opened.") from error
    if not known:
        raise UnknownFormatError(name, "it is an Office file without a text document.", "Save it as Word or PDF.")
    return "doc"


def _zip(data: bytes, name: str) -> str:
    with package.opened(data, name) as parts:
        names = set(parts.names())
        if "mimetype" in names and parts.read("mimetype").strip().startswith(_ODT_TYPE):
            return "odt"
    if "[Content_Types].xml" not in names:
        return "zip"
    if any(part.startswith(("xl/", "ppt/")) for part in names):
        raise UnknownFormatError(name, "it is a spreadsheet or a presentation.", "Save its text as Word or PDF.")
    return "docx"


def _of_text(text: str, name: str) -> str:
    head = text[:_MARKUP_HEAD].lstrip("\ufeff \t\r\n")
    if head.startswith("<"):
        return _of_markup(head, name)
    if head.startswith(("{", "[")) and '"paragraphs"' in text and '"source"' in text:
        return "json"
    if len(_CONTROL.findall(text)) > _CONTROL_SHARE * len(text):
        raise UnknownFormatError(name, "its bytes are no text that can be read.", "Save it as PDF, Word or text.")
    return "html" if len(_HTML_SIGN.findall(head)) > 2 else "text"


def _of_markup(head: str, name: str) -> str:
    root = _XML_NAME.search(head)
    if root is not None and root[1] == "akomaNtoso":
        return "akn"
    if _HTML_SIGN.search(head):
        return "html"
    if root is not None and head.startswith("<?xml"):
        raise UnknownFormatError(
            name, f"it is XML of a kind that is not known here (“{root[1]}”).", "Akoma Ntoso can be read."
        )
    return "html" if root is not None else "text"
