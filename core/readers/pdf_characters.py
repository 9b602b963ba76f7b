"""Cuts the text of a PDF page with right-to-left script into single characters with their own positions.

PDFium guesses the reading order of such pages from each piece alone, and gets numbers, symbols and ligatures wrong;
with the places of the characters the order of the line can be found again.
"""

import ctypes
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from core.readers.right_to_left import RIGHT_TO_LEFT
from core.readers.spans import Span


class _Character(NamedTuple):
    text: str
    left: float
    right: float


def cut(spans: list[tuple[int, Span]], textpage: pdfium.PdfTextPage) -> list[Span]:
    """The spans of a page, given with the addresses of their text objects, as one span for each character.

    Left and right are those of the character's full width. A ligature stays one span, its letters in reading order;
    accents stay with their letter. What has no character (a lone space) is left to the gaps.
    """
    characters = _by_object(textpage)
    found: list[Span] = []
    for address, span in spans:
        found.extend(
            span._replace(text=one.text, x=one.left, left=one.left, right=one.right)
            for one in _clusters(characters.get(address, []))
        )
    return found


def _by_object(textpage: pdfium.PdfTextPage) -> dict[int, list[_Character]]:
    found: dict[int, list[_Character]] = {}
    box = raw.FS_RECTF()
    for index in range(textpage.count_chars()):
        handle = raw.FPDFText_GetTextObject(textpage, index)
        code = raw.FPDFText_GetUnicode(textpage, index)
        if handle and code:
            raw.FPDFText_GetLooseCharBox(textpage, index, box)
            if box.left == box.right and chr(code).isspace():
                continue  # a space that stands nowhere: the gap shows it
            found.setdefault(address_of(handle), []).append(_Character(chr(code), box.left, box.right))
    return found


def address_of(handle: object) -> int:
    """The address that a handle of PDFium stands for: the same for the same object."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0  # type: ignore[arg-type]  # handles are ctypes pointers


def _clusters(characters: list[_Character]) -> Iterator[_Character]:
    """Characters that share a place are a ligature: PDFium turns the letters of a right-to-left one round."""
    cluster: list[_Character] = []
    for one in characters:
        if cluster and not unicodedata.combining(one.text) and abs(one.left - cluster[-1].left) > 0.01:
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
