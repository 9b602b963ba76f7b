"""Puts the pieces of a printed right-to-left line back into the order in which they are read.

The reverse of the Unicode bidirectional algorithm (UAX 9) for a line whose base direction is right to left: numbers
and words of left-to-right scripts keep their inner order, brackets get their sides back.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Protocol, Self, TypeVar

RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = frozenset({"L", "EN", "AN"})
_SEPARATORS = frozenset("/.,:-+\u2011\u2013%")  # between two digits they belong to the number (UAX 9, W4)
_OPENING = dict(zip(")]}»", "([{«", strict=True))
_QUOTES = dict(zip("‘’“”", "’‘”“", strict=True))  # PDFium mirrors them beside right-to-left text, against Unicode
_CLOSING = dict(zip("([{«", ")]}»", strict=True))


class Piece(Protocol):
    """A piece of text that can be copied with another text, as a NamedTuple can."""

    @property
    def text(self) -> str: ...

    def _replace(self, *, text: str) -> Self: ...


P = TypeVar("P", bound=Piece)


def is_right_to_left(pieces: Sequence[Piece]) -> bool:
    """Whether most letters of a line belong to a right-to-left script."""
    if not any(RIGHT_TO_LEFT.search(piece.text) for piece in pieces):
        return False
    letters = [c for piece in pieces for c in piece.text if c.isalpha()]
    return 2 * sum(RIGHT_TO_LEFT.match(c) is not None for c in letters) > len(letters)


def logical(pieces: Sequence[P]) -> list[P]:
    """Pieces as printed from left to right, in the order in which they are read.

    A piece is one character, or the characters of one ligature in reading order.
    """
    ordered: list[P] = []
    stretch: list[P] = []  # what lies between two right-to-left letters
    for piece in reversed(pieces):
        if _kind(piece) == "R":
            ordered += _turned(stretch)
            ordered.append(piece)
            stretch = []
        else:
            stretch.append(piece)
    ordered += _turned(stretch)
    return _with_brackets(ordered)


def _kind(piece: Piece) -> str:
    """R, L, number (EN, AN), or neutral (N)."""
    for character in piece.text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return "R"
        if kind in _LEFT_TO_RIGHT:
            return kind
    return "N"


def _turned(stretch: list[P]) -> list[P]:
    """A stretch without right-to-left letters, in reading order: its left-to-right runs are turned round."""
    ordered: list[P] = []
    for run in _runs(stretch):
        if _kind_of_word(run) == "N":
            ordered += [piece._replace(text=_QUOTES.get(piece.text, piece.text)) for piece in run]
        else:
            ordered += reversed(run)
    return ordered


def _runs(stretch: list[P]) -> Iterator[list[P]]:
    """Left-to-right runs and the neutrals between them, from the right end of the stretch to the left."""
    words = list(_words(stretch))
    run: list[P] = []
    for index, word in enumerate(words):
        neutral = _kind_of_word(word) == "N"
        # Neutrals join two words when the left one, read first, has letters: "Distr. 5 May", but not "12 - 34".
        joins = neutral and run and any(_kind_of_word(w) == "L" for w in words[index + 1 :])
        if neutral and not joins:
            if run:
                yield run
            yield word
            run = []
        else:
            run += word
    if run:
        yield run


def _words(stretch: list[P]) -> Iterator[list[P]]:
    """The stretch cut into words (letters, digits, and separators inside numbers) and neutrals, right to left."""
    word: list[P] = []
    for index, piece in enumerate(stretch):
        inside = _kind(piece) in _LEFT_TO_RIGHT or _is_inside(stretch, index)
        if word and inside != (_kind_of_word(word) != "N"):
            yield word
            word = []
        word.append(piece)
    if word:
        yield word


def _is_inside(stretch: list[P], index: int) -> bool:
    """Whether a separator stands between two letters or digits: A/79/L.124, 1.5."""
    if stretch[index].text not in _SEPARATORS or not 0 < index < len(stretch) - 1:
        return False
    return all(_kind(stretch[index + step]) in _LEFT_TO_RIGHT for step in (-1, 1))


def _kind_of_word(word: Sequence[Piece]) -> str:
    kinds = {_kind(piece) for piece in word}
    return "L" if "L" in kinds else "EN" if kinds & _LEFT_TO_RIGHT else "N"


def _with_brackets(ordered: list[P]) -> list[P]:
    """Brackets by their neighbours: files differ in whether they store the shape or the meaning of a mirrored one."""
    for index, piece in enumerate(ordered):
        if piece.text in _OPENING or piece.text in _CLOSING:
            opens = index == 0 or ordered[index - 1].text.isspace() or ordered[index - 1].text in _CLOSING
            side = (_OPENING if opens else _CLOSING).get(piece.text, piece.text)
            ordered[index] = piece._replace(text=side)
    return ordered
