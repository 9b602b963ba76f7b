"""Small PDFs for tests: text objects at given places, written by hand so that nothing but them is in the file."""

import re
import zlib
from typing import NamedTuple

_RUNS = re.compile(r"(\*[^*\s][^*]*\*|\^[^^]+\^)")
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


def printed(*pictures: str) -> bytes:
    """A PDF with one page a picture, set as UN documents are: 10 points, lines 12 apart, paragraphs 18.

    A space at the start of a line is 6 points; *italics*, ^raised^; a line that begins with # is bold, with ~ in small
    type, with ` in type too small to see. Ten blank lines push what follows to the foot of the page.
    """
    return pdf(*(_set(picture.splitlines()) for picture in pictures))


def _set(lines: list[str]) -> bytes:
    top = 730.0
    pieces: list[str] = []
    for line in lines:
        top -= 12 if line.strip() else 6
        if line.strip():
            pieces.append(_line(line, top))
    return "\n".join(pieces).encode("cp1252")


def _line(line: str, top: float) -> str:
    text = line.lstrip(" ")
    style = text[0] if text[0] in "#~`" else ""
    font, size = ("bold" if style == "#" else "roman"), {"~": 8.5, "`": 1.0}.get(style, 10)
    left = 123 + 6 * (len(line) - len(text))
    runs = "".join(
        _run(part, font, size) for part in re.split(r"(\*[^*\s][^*]*\*|\^[^^]+\^)", text.removeprefix(style))
    )
    return f"BT {left} {top} Td {runs} ET"


def _run(part: str, font: str, size: float) -> str:
    if part[:1] == "*" and part[1:2].strip():
        return f"/italic {size} Tf ({_escaped(part[1:-1])}) Tj "
    if part[:1] == "^":
        return f"/roman {0.66 * size:.1f} Tf 3.5 Ts ({_escaped(part[1:-1])}) Tj 0 Ts "
    return f"/{font} {size} Tf ({_escaped(part)}) Tj "


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
