"""Small PDFs for tests: text objects at given places, written by hand so that nothing but them is in the file."""

import zlib
from typing import NamedTuple

FONTS = {"roman": "Times-Roman", "italic": "Times-Italic", "bold": "Times-Bold"}


class Text(NamedTuple):
    """A piece of text with its origin in points from the lower left corner of a page of 612 by 792."""

    x: float
    y: float
    text: str
    font: str = "roman"
    size: float = 10


def pdf(*pages: list[Text] | bytes, extra: str = "") -> bytes:
    """A PDF of these pages; a page may also be a raw content stream, `extra` further resources of all pages."""
    streams = [page if isinstance(page, bytes) else _content(page) for page in pages]
    fonts = " ".join(f"/{key} << /Type /Font /Subtype /Type1 /BaseFont /{name} >>" for key, name in FONTS.items())
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(streams)))
    tree = f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>"
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", tree.encode()]
    for number, stream in enumerate(streams):
        resources = f"<< /Font << {fonts} >> {extra} >>"
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources {resources}"
        objects.append(f"{page} /Contents {4 + 2 * number} 0 R >>".encode())
        packed = zlib.compress(stream)
        objects.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed))
    return assembled(objects)


def assembled(objects: list[bytes]) -> bytes:
    """A PDF file of numbered objects, the first of them the catalogue."""
    body = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    return body + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (count, table, count, len(body))
    )


def _content(texts: list[Text]) -> bytes:
    return "\n".join(f"BT /{t.font} {t.size} Tf {t.x} {t.y} Td ({_escaped(t.text)}) Tj ET" for t in texts).encode(
        "cp1252"
    )


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
