"""The format of a file is told by its content."""

import pytest

from core.errors import DamagedFileError, UnknownFormatError
from core.readers.formats.sniff import format_of
from tests.core.readers.pdf_files import Text, pdf
from tests.core.readers.word_files import p, word, zipped


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (pdf([Text(60, 700, "text")]), "pdf"),
        (b"junk before " + pdf([Text(60, 700, "text")]), "pdf"),
        (word(p("text")), "docx"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}), "odt"),
        (zipped({"a.pdf": b"%PDF-1.7"}), "zip"),
        (rb"{\rtf1\ansi text}", "rtf"),
        (b"<!DOCTYPE html><p>text", "html"),
        ("\ufeff<html><p>text".encode("utf-16"), "html"),
        (b'<?xml version="1.0"?><akomaNtoso xmlns="x"><statement/></akomaNtoso>', "akn"),
        (b'<an:akomaNtoso xmlns:an="x"><p>text</p></an:akomaNtoso>', "akn"),
        (b'{"symbol": null, "paragraphs": [], "source": {}}', "json"),
        (b"The General Assembly,\n\nRecalling ...", "text"),
        ("Генеральная Ассамблея,\n".encode("cp1251"), "text"),
    ],
)
def test_formats_are_known_by_their_content_under_any_name(data: bytes, kind: str) -> None:
    assert format_of(data, "misleading.png") == kind


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "picture"),
        (b"7z\xbc\xaf\x27\x1c", "archive"),
        (b'<?xml version="1.0"?><invoice/>', "XML of a kind"),
        (bytes(range(256)) * 4, "no text"),
        (zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}), "spreadsheet"),
    ],
)
def test_other_bytes_are_refused_with_what_they_are(data: bytes, what: str) -> None:
    with pytest.raises(UnknownFormatError, match=what):
        format_of(data, "file.pdf")


def test_a_cut_package_is_damaged() -> None:
    with pytest.raises(DamagedFileError):
        format_of(word(p("text"))[:-30], "cut.docx")
