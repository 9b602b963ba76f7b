"""Files made to do harm: small on disk, enormous or endless when they are read without limits."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping

from tests.core.readers.pdf_files import assembled, pdf
from tests.core.readers.word_files import p, word, zipped

_MB = 2**20


def _deflated(piece: bytes, times: int) -> bytes:
    """What `piece * times` packs to, without ever holding it unpacked."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(piece) for _ in range(times)) + packer.flush()


def pdf_of_one_gigabyte() -> bytes:
    """A page whose content stream is a gigabyte of spaces, packed twice."""
    packed = zlib.compress(_deflated(b" " * _MB, 1024), 9)
    stream = b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n%s\nendstream" % (len(packed), packed)
    tree = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>"
    return assembled([b"<< /Type /Catalog /Pages 2 0 R >>", tree, page, stream])


def pdf_of_nested_forms() -> bytes:
    """Forms that draw ten forms each, nine layers deep: a thousand million words."""
    resources = b"<< /XObject << /F 5 0 R >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources %s >>" % resources,
        b"<< /Length 5 >>\nstream\n/F Do\nendstream",
    ]
    for layer in range(9):
        content = b"/F Do " * 10 if layer < 8 else b"BT /T 9 Tf (word) Tj ET"
        inner = b"/XObject << /F %d 0 R >>" % (6 + layer)
        font = b"/Font << /T << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >>"
        head = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << %s >> /Length %d >>"
        objects.append(head % (inner if layer < 8 else font, len(content)) + b"\nstream\n" + content + b"\nendstream")
    return assembled(objects)


def pdf_of_five_million_characters() -> bytes:
    """A page with more text than a library."""
    return pdf(b"BT /roman 9 Tf " + b"(lorem ipsum dolor sit amet, ) Tj " * 180_000 + b"ET")


def pdf_of_a_hundred_thousand_pages() -> bytes:
    """The same page again and again."""
    kids = b" ".join([b"3 0 R"] * 100_000)
    tree = b"<< /Type /Pages /Kids [%s] /Count 100000 >>" % kids
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>"
    return assembled([b"<< /Type /Catalog /Pages 2 0 R >>", tree, page])


def docx_of_three_hundred_megabytes() -> bytes:
    """A Word file whose text unpacks to 300 MB."""
    stream = io.BytesIO(word(p("text")))
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("word/footnotes.xml", "w") as part:
        for _ in range(300):
            part.write(b"<w:p><w:r><w:t>text</w:t></w:r></w:p>" * (_MB // 38))
    return stream.getvalue()


def docx_of_many_tags() -> bytes:
    """A text part of 30 MB that is nothing but tags."""
    return word("<w:p/>" * (30 * _MB // 6))


def docx_of_nested_tables() -> bytes:
    """Tables in tables, deeper than the parser goes."""
    return word("<w:tbl><w:tr><w:tc>" * 200 + p("deep") + "</w:tc></w:tr></w:tbl>" * 200)


def billion_laughs() -> bytes:
    """The classic: entities of entities."""
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return f"<!DOCTYPE akomaNtoso [{entities}]><akomaNtoso><statement><p>&a9;</p></statement></akomaNtoso>".encode()


def web_page_of_nested_tags() -> bytes:
    """100,000 divisions inside each other."""
    return b"<html>" + b"<div>" * 100_000 + b"deep"


def web_page_of_stray_end_tags() -> bytes:
    """End tags that each make the parser look through all open ones."""
    return b"<html>" + b"<div>" * 1_900 + b"</span>" * 400_000 + b"text"


def web_page_of_attributes() -> bytes:
    """One tag with 200,000 attributes."""
    return b"<p " + b" ".join(b"a%d=1" % number for number in range(200_000)) + b">text"


def rtf_of_braces() -> bytes:
    """Ten million open groups."""
    return rb"{\rtf1 " + b"{" * 10_000_000


def zip_of_zips() -> bytes:
    """Five layers of archives, each holding ten of the next: a hundred thousand files."""
    inner: bytes = b"The General Assembly,\n" * 1000
    name = "text.txt"
    for layer in range(5):
        inner = zipped({f"{number}{name}": inner for number in range(10)})
        name = f".layer{layer}.zip"
    return inner


def zip_that_declares_a_petabyte() -> bytes:
    """A directory that declares 65 entries of 4 GB each."""
    data = bytearray(zipped({f"{number}.txt": b"x" for number in range(65)}))
    for place in _found(data, b"PK\x01\x02"):
        struct.pack_into("<I", data, place + 24, 0xFFFFFFF0)
    return bytes(data)


def _found(data: bytearray, mark: bytes) -> Iterator[int]:
    place = data.find(mark)
    while place >= 0:
        yield place
        place = data.find(mark, place + 1)


BOMBS: Mapping[str, Callable[[], bytes]] = {
    "one-gigabyte.pdf": pdf_of_one_gigabyte,
    "nested-forms.pdf": pdf_of_nested_forms,
    "five-million-characters.pdf": pdf_of_five_million_characters,
    "hundred-thousand-pages.pdf": pdf_of_a_hundred_thousand_pages,
    "three-hundred-megabytes.docx": docx_of_three_hundred_megabytes,
    "many-tags.docx": docx_of_many_tags,
    "nested-tables.docx": docx_of_nested_tables,
    "billion-laughs.xml": billion_laughs,
    "nested-tags.html": web_page_of_nested_tags,
    "stray-end-tags.html": web_page_of_stray_end_tags,
    "attributes.html": web_page_of_attributes,
    "braces.rtf": rtf_of_braces,
    "zips.zip": zip_of_zips,
    "petabyte.zip": zip_that_declares_a_petabyte,
}
