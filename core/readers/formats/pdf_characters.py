"""Finds the characters of a PDF page with right-to-left script, where its pieces of text do not tell the order.

PDFium guesses the reading order of such a page from each piece alone, and gets symbols, brackets and ligatures wrong.
Pieces of one direction stay whole; others are cut into characters, each with its own place, so that the order of the
line can be found again.
"""

import ctypes
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from core.readers.formats.right_to_left import RIGHT_TO_LEFT
from core.readers.formats.spans import Span

# Pieces whose order PDFium gets right: a single character, right-to-left text with plain separators, numbers.
_SURE = re.compile(r".|[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc /.,:–-]+|[0-9]+(?:/[0-9]+)*")
_ARABIC_FIGURE = re.compile(r"[\u0660-\u0669\u06f0-\u06f9]")
_LIGATURE = re.compile(r"[\u0622\u0623\u0625\u0627\u0671]\u0644")  # lam-alef, its letters turned round
_TRIES = 100  # occurrences of an object's text on the page that are looked at before all its characters are
_SAME_PLACE = 0.01  # points
_SAME_LINE = 0.1  # points between the baselines of pieces that were set as one
_OVERLAP = 0.2  # font sizes by which one piece reaches beyond another that it encloses


class _Character(NamedTuple):
    text: str
    left: float
    right: float


def cut(spans: Iterable[tuple[int, Span]], textpage: pdfium.PdfTextPage, parted: Collection[int] = ()) -> list[Span]:
    """The spans of a page, given with the addresses of their text objects, as pieces whose order is sure.

    Those of the addresses in `parted` are cut into characters whatever they are.
    Left and right of a piece are those of the full widths of its characters. A ligature is one piece, its letters in
    reading order; accents stay with their letter. What has no character (a lone space) is left to the gaps.
    """
    page = _Page(textpage, parted)
    return [piece for address, span in spans if span.text.strip() for piece in page.pieces(address, span)]


def entangled(spans: Sequence[Span], *, partly: bool) -> list[int]:
    """The places of spans that lie around others, and of those: marks of one font between the words of another.

    `partly` says that it is enough when they overlap.
    """
    inked = [index for index, span in enumerate(spans) if span.text.strip()]
    inked.sort(key=lambda index: (round(spans[index].baseline, 1), spans[index].left))
    found: set[int] = set()
    widest = None
    for index in inked:
        one = spans[index]
        if widest is None or abs(spans[widest].baseline - one.baseline) > _SAME_LINE:
            widest = index
        elif (one.left if partly else one.right) < spans[widest].right - _OVERLAP * one.size:
            found |= {widest, index}
        if one.right > spans[widest].right:
            widest = index
    return sorted(found)


def address_of(handle: object) -> int:
    """The address that a handle of PDFium stands for: the same for the same object."""
    return ctypes.addressof(handle.contents) if handle else 0  # type: ignore[attr-defined]  # a pointer of ctypes


class _Page:
    """The characters of a page in PDFium's order."""

    def __init__(self, textpage: pdfium.PdfTextPage, parted: Collection[int]) -> None:
        self._textpage = textpage
        self._parted = parted
        self._box = raw.FS_RECTF()
        self._text = _text(textpage)
        self._end = 0
        self._places: dict[int, list[int]] | None = None

    def pieces(self, address: int, span: Span) -> Iterable[Span]:
        """A span as one piece where its direction is sure, else as one for each character."""
        text = span.text.strip()
        start = self._found(address, text)
        if start is None:
            return self._characters(span, self._of(address))
        first, last = self._place(start), self._place(start + len(text) - 1)
        if address in self._parted or not _is_sure(text, first, last):
            return self._characters(span, range(start, start + len(text)))
        left, right = min(first[0], last[0]), max(first[1], last[1])
        return [span._replace(text=self._mended(text, start), x=left, left=left, right=right)]

    def _found(self, address: int, text: str) -> int | None:
        """Where the text of an object begins; objects mostly follow each other in the order of the page."""
        for start in (self._end, 0):
            place = self._text.find(text, start)
            for _ in range(_TRIES):
                if place < 0:
                    break
                if address_of(raw.FPDFText_GetTextObject(self._textpage.raw, place)) == address:
                    self._end = place + len(text)
                    return place
                place = self._text.find(text, place + 1)
        return None

    def _of(self, address: int) -> list[int]:
        """The characters of an object that was not found where it was expected."""
        if self._places is None:
            self._places = {}
            for index in range(len(self._text)):
                handle = raw.FPDFText_GetTextObject(self._textpage.raw, index)
                self._places.setdefault(address_of(handle), []).append(index)
        return self._places.get(address, [])

    def _place(self, index: int) -> tuple[float, float]:
        raw.FPDFText_GetLooseCharBox(self._textpage.raw, index, self._box)
        return self._box.left, self._box.right

    def _mended(self, text: str, start: int) -> str:
        """Text with the letters of its ligatures in order: two letters at one place are one ligature."""
        for found in _LIGATURE.finditer(text):
            at = start + found.start()
            if abs(self._place(at)[0] - self._place(at + 1)[0]) < _SAME_PLACE:
                text = text[: found.start()] + found[0][::-1] + text[found.end() :]
        return text

    def _characters(self, span: Span, indices: Iterable[int]) -> Iterator[Span]:
        characters = [_Character(self._text[index], *self._place(index)) for index in indices]
        # A space without a width stands nowhere: the gap shows it.
        placed = [one for one in characters if one.left != one.right or not one.text.isspace()]
        for text, left, right in _clusters(placed):
            yield span._replace(text=text, x=left, left=left, right=right)


def _text(textpage: pdfium.PdfTextPage) -> str:
    """One character for each index of the page, at once where PDFium leaves none out and puts none in."""
    count = textpage.count_chars()
    units = (ctypes.c_ushort * (count + 1))()
    if raw.FPDFText_GetText(textpage.raw, 0, count, units) == count + 1:
        return "".join(map(chr, units[:count]))
    return "".join([chr(raw.FPDFText_GetUnicode(textpage.raw, index)) for index in range(count)])


def _is_sure(text: str, first: tuple[float, float], last: tuple[float, float]) -> bool:
    """Whether a piece is in order: it runs the way of its script. Jumbled, it begins with its end or its middle."""
    if _SURE.fullmatch(text):
        runs_left = first[0] >= last[0] or not RIGHT_TO_LEFT.search(text)
        return runs_left and not _ARABIC_FIGURE.search(text)
    return first[0] < last[0] and not RIGHT_TO_LEFT.search(text) and any(map(str.isalnum, text))


def _clusters(characters: list[_Character]) -> Iterator[_Character]:
    """Characters that share a place are a ligature: PDFium turns the letters of a right-to-left one round."""
    cluster: list[_Character] = []
    for one in characters:
        apart = cluster and abs(one.left - cluster[-1].left) > _SAME_PLACE
        if apart and not unicodedata.combining(one.text):
            yield _joined(cluster)
            cluster = []
        cluster.append(one)
    if cluster:
        yield _joined(cluster)


def _joined(cluster: list[_Character]) -> _Character:
    letters = [one for one in cluster if not unicodedata.combining(one.text)]
    accents = [one.text for one in cluster if unicodedata.combining(one.text)]
    first = letters[0] if letters else cluster[0]
    turned = reversed(letters) if RIGHT_TO_LEFT.match(first.text) else letters
    return _Character("".join([one.text for one in turned] + accents), first.left, first.right)
