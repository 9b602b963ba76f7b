"""Reads a PDF by its text objects: font, size and position of each piece of text, one page at a time.

PDFium is not thread-safe; only one thread of a process may be in here.
"""

import ctypes
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from core.errors import DamagedFileError, NoTextLayerError, PasswordError, TooLargeError
from core.readers import limits
from core.readers.formats import recognition
from core.readers.formats.pdf_characters import address_of, cut, entangled
from core.readers.formats.right_to_left import RIGHT_TO_LEFT
from core.readers.formats.spans import Font, Span, lines_of
from core.readers.line import Document, Line
from core.readers.options import ReadOptions

_RECOGNISED = "The text was recognised from pictures of the pages (OCR): compare it with the original."
_NO_FONT = Font(bold=False, italic=False)
READABLE = 2.0
"""Type below this many points cannot be seen: what an author hid or forgot; UN documents: 1.0."""

HIDDEN = "hidden text"
_DEEPEST = 14  # forms in forms; UN documents: 1
_BUFFER_UNITS = 4096  # UTF-16 units; a text object is rarely longer than a line, longer ones are asked for again


class _Matrix(NamedTuple):
    """Carries a point of a form to where the form stands: x' = a x + c y + e, y' = b x + d y + f."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float


class _TextObject(NamedTuple):
    """The handle of a text object, and the matrices of the forms around it, the innermost first."""

    handle: object
    forms: tuple[_Matrix, ...]


def read_lines(data: bytes, name: str, options: ReadOptions) -> Document:
    """Reads the text layer of a PDF as printed lines in reading order.

    Raises PasswordError, DamagedFileError, TooLargeError, and NoTextLayerError when the pages are pictures.
    """
    pdf = _opened(data, name)
    try:
        pages = len(pdf)
        if pages > limits.PAGES:
            raise TooLargeError(name, f"the PDF has {pages:,} pages; at most {limits.PAGES:,} can be read.")
        hidden: list[str] = []
        lines, warnings = tuple(_lines(pdf, name, hidden)), tuple[str, ...]()
        if not lines and options.recognition and recognition.program():
            lines, warnings = tuple(recognition.recognised_lines(pdf, name)), (_RECOGNISED,)
    except pdfium.PdfiumError as error:
        raise DamagedFileError(name, "the PDF is damaged and its pages cannot be read.") from error
    finally:
        pdf.close()
    if not lines:
        raise NoTextLayerError(
            name,
            "the PDF holds pictures of pages and no text.",
            "Have the text recognised first (OCR), or get the document as Word or as a PDF with text.",
        )
    left_out = tuple((text, HIDDEN) for text in hidden)
    return Document(format="pdf", lines=lines, pages=pages, left_out=left_out, warnings=warnings)


def _opened(data: bytes, name: str) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise PasswordError(
                name, "the PDF is protected by a password.", "Save a copy without the password and open that."
            ) from error
        raise DamagedFileError(name, "the PDF is damaged and cannot be opened.", "Download it again.") from error


def _lines(pdf: pdfium.PdfDocument, name: str, hidden: list[str]) -> Iterator[Line]:
    """The lines of all pages; text too small to be seen goes to `hidden`."""
    fonts: dict[int, Font] = {}
    total = 0
    for number in range(len(pdf)):
        page = pdf[number]
        textpage = page.get_textpage()
        total += _checked_length(textpage, name, total)
        spans = _spans(page, textpage, fonts, name)
        hidden += (span.text.strip() for span in spans if span.text.strip() and span.size < READABLE)
        seen = [span for span in spans if span.size >= READABLE or not span.text.strip()]
        yield from lines_of(seen, page.get_height(), number + 1)
        textpage.close()
        page.close()


def _checked_length(textpage: pdfium.PdfTextPage, name: str, so_far: int) -> int:
    length: int = textpage.count_chars()
    if length > limits.PAGE_CHARACTERS or so_far + length > limits.CHARACTERS:
        raise TooLargeError(name, "the PDF holds more text than any resolution could.")
    return length


def _spans(page: pdfium.PdfPage, textpage: pdfium.PdfTextPage, fonts: dict[int, Font], name: str) -> list[Span]:
    objects = list(_text_objects(page))
    if len(objects) * textpage.count_chars() > limits.PAGE_WORK:
        raise TooLargeError(name, "a page of the PDF is cut into more pieces of text than can be read.")
    read = _ObjectReader(textpage, fonts)
    spans = [read.span(item) for item in objects]
    mirrored = any(RIGHT_TO_LEFT.search(span.text) for span in spans)
    parted = entangled(spans, partly=mirrored)
    if not mirrored and not parted:
        return spans
    pieces = [(address_of(item.handle), span) for item, span in zip(objects, spans, strict=True)]
    if mirrored:
        return cut(pieces, textpage, {pieces[index][0] for index in parted})
    kept = [span for index, span in enumerate(spans) if index not in parted]
    return [*kept, *cut([pieces[index] for index in parted], textpage, {pieces[index][0] for index in parted})]


def _text_objects(page: pdfium.PdfPage) -> Iterator[_TextObject]:
    """The text objects of a page and of the forms in it, in order.

    Objects are asked for through the raw interface: the helpers would make two objects of Python for each.
    """
    for index in range(raw.FPDFPage_CountObjects(page)):
        yield from _within(raw.FPDFPage_GetObject(page, index), ())


def _within(handle: object, forms: tuple[_Matrix, ...]) -> Iterator[_TextObject]:
    kind = raw.FPDFPageObj_GetType(handle)
    if kind == raw.FPDF_PAGEOBJ_TEXT:
        yield _TextObject(handle, forms)
    elif kind == raw.FPDF_PAGEOBJ_FORM and len(forms) < _DEEPEST:
        inner = (_matrix(handle), *forms)
        for index in range(raw.FPDFFormObj_CountObjects(handle)):
            yield from _within(raw.FPDFFormObj_GetObject(handle, index), inner)


def _matrix(handle: object) -> _Matrix:
    m = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(handle, m)
    return _Matrix(m.a, m.b, m.c, m.d, m.e, m.f)


class _ObjectReader:
    """Reads text objects of one page through the raw interface: half the calls of the helpers, hence half the time."""

    def __init__(self, textpage: pdfium.PdfTextPage, fonts: dict[int, Font]) -> None:
        self._textpage = textpage.raw
        self._fonts = fonts
        self._buffer = ctypes.create_string_buffer(2 * _BUFFER_UNITS)
        self._units = ctypes.cast(self._buffer, ctypes.POINTER(raw.FPDF_WCHAR))
        self._matrix = raw.FS_MATRIX()
        self._edges = [ctypes.c_float() for _ in range(4)]
        self._size = ctypes.c_float()

    def span(self, item: _TextObject) -> Span:
        """The text of an object with its place on the page, its size and its style."""
        handle, forms = item
        text = self._text(handle)
        raw.FPDFPageObj_GetMatrix(handle, self._matrix)
        m = self._matrix
        if not forms and not text.strip():
            return Span(text, m.e, m.f, m.e, m.e, 0.0, _NO_FONT)  # a lone space; only its place matters
        left, bottom, right, top = self._edges
        raw.FPDFPageObj_GetBounds(handle, left, bottom, right, top)
        raw.FPDFTextObj_GetFontSize(handle, self._size)
        box = (m.e, m.f, left.value, right.value)
        scale = abs(m.d) or abs(m.b)
        if forms:
            box, scale = _placed(forms, box, scale)
        return Span(text, *box, self._size.value * scale, self._font(handle))

    def _text(self, handle: object) -> str:
        size = raw.FPDFTextObj_GetText(handle, self._textpage, self._units, 2 * _BUFFER_UNITS)
        if size <= 2 * _BUFFER_UNITS:
            return ctypes.string_at(self._buffer, max(size - 2, 0)).decode("utf-16-le", "replace")
        units = (raw.FPDF_WCHAR * (size // 2))()
        raw.FPDFTextObj_GetText(handle, self._textpage, units, size)
        return bytes(units)[:-2].decode("utf-16-le", "replace")

    def _font(self, handle: object) -> Font:
        font = raw.FPDFTextObj_GetFont(handle)
        key = address_of(font)
        if key not in self._fonts:
            self._fonts[key] = _named(font)
        return self._fonts[key]


def _named(handle: object) -> Font:
    """The style by the font's name: the weight in the descriptor says 400 for many bold fonts."""
    try:
        name = pdfium.PdfFont(handle).get_base_name().casefold() if handle else ""
    except pdfium.PdfiumError:
        name = ""
    bold = any(word in name for word in ("bold", "black", "heavy", "semibold"))
    return Font(bold=bold, italic="italic" in name or "oblique" in name)


def _placed(
    forms: tuple[_Matrix, ...], box: tuple[float, float, float, float], scale: float
) -> tuple[tuple[float, float, float, float], float]:
    """Carries a box out of the forms that its object is nested in, to page coordinates."""
    x, y, left, right = box
    for m in forms:
        x, y, left, right = m.a * x + m.c * y + m.e, m.b * x + m.d * y + m.f, m.a * left + m.e, m.a * right + m.e
        scale *= abs(m.d)
    return (x, y, left, right), scale
