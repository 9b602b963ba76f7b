"""Reads what stands before a paragraph: 1. · 4 bis. · (a) · a) · (ii) · 4 - · ١٠- · (أ) · 一、, in six languages."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.readers.languages import Language

_STRETCH = "\u0640"  # drawn out in Arabic: (هـ)
_REPEATS = {"бис": "bis", "тер": "ter", "مكررا": "bis", "مكرر": "bis", "之二": "bis", "之三": "ter"}
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_HAN = {digit: index for index, digit in enumerate("〇一二三四五六七八九")}
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMAN = re.compile(r"(?=.)c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", re.IGNORECASE)
_REPEAT = r"(?:\s?(?P<repeat>REPEATS))?"
# A number in running text ("1.5", "10-year") has no space behind its sign; in Chinese none is printed.
_AFTER = r"(?=\s|$|[\u3000-\u9fff\u201c«\"“])"
_NUMBER = r"(?P<number>\d{1,4})" + _REPEAT + r"(?:\s{0,2}[.．、)]|\s?[-–](?=\s)|(?<=\d)-(?!\w))" + _AFTER
_HAN_NUMBER = r"(?P<han>[一二三四五六七八九十]{1,4})、"
_BRACKETED = r"[(（](?P<inner>[^\W\d_]{1,5}|\d{1,3}|[一二三四五六七八九十]{1,3})" + _REPEAT + r"[)）]"
_CLOSED = r"(?P<closed>[^\W\d_]{1,4})" + _REPEAT + r"\)(?=\s|$)"
_QUOTED = r"[‘'’](?P<quoted>\d{1,2})['’‘](?=\s)"  # the Arabic form of (i)
_DOTTED = r"(?P<dotted>[a-zа-я]|[ivx]{2,5})\.(?=\s|$)"
_CIRCLED = r"(?P<circled>[\u2460-\u249b])"
_HAN_BRACKETED = r"(?P<deeper>[\u3220-\u3229])"  # ㈠, the Chinese form of (i)
_SECTION = re.compile(r"(?P<roman>[IVXLC]{1,7})\.?$|(?P<letter>[A-Z])\.?$")


class Style(StrEnum):
    """The ways in which paragraphs are numbered."""

    NUMBER = "1."
    LETTER = "(a)"
    ROMAN = "(i)"
    DIGIT = "(1)"


@dataclass(frozen=True, slots=True)
class Label:
    """What is printed before a paragraph.

    `readings` are the ways to read it: (i) is the ninth letter and the first roman number. `repeat` is "bis" and its
    like, Latin in every language; `end` is the offset in the line at which the paragraph's own text begins.
    """

    printed: str
    readings: tuple[tuple[Style, int], ...]
    end: int
    repeat: str = ""

    def value(self, style: Style) -> int | None:
        """The number in one way of reading; None when it cannot be read so."""
        return next((value for each, value in self.readings if each is style), None)

    @property
    def is_number(self) -> bool:
        """Whether it numbers a paragraph and not a sub-paragraph."""
        return self.readings[0][0] is Style.NUMBER


class Numbering:
    """Reads labels as one language prints them."""

    def __init__(self, language: Language) -> None:
        repeats = "|".join(map(re.escape, language.number_repeats)) or "(?!)"
        forms = (_NUMBER, _HAN_NUMBER, _BRACKETED, _CLOSED, _DOTTED, _CIRCLED, _QUOTED, _HAN_BRACKETED)
        self._pattern = re.compile(
            "|".join(_distinct(form, index) for index, form in enumerate(forms)).replace("REPEATS", repeats)
        )
        self._letters = language.letters

    def label(self, text: str) -> Label | None:
        """The label at the start of a line, None when there is none."""
        found = self._pattern.match(text)
        if found is None:
            return None
        groups = {name[:-1]: value for name, value in found.groupdict().items() if value is not None}
        readings = self._readings(groups)
        if not readings:
            return None
        repeat = groups.get("repeat", "")
        return Label(found[0].strip(), readings, found.end(), _REPEATS.get(repeat, repeat))

    def _readings(self, groups: dict[str, str]) -> tuple[tuple[Style, int], ...]:
        for form, (style, value_of) in _PLAIN_FORMS.items():
            if form in groups:
                return ((style, value_of(groups[form])),)
        inner = groups.get("inner") or groups.get("closed") or groups.get("dotted") or ""
        if inner.isdecimal():
            return ((Style.DIGIT, int(inner)),)
        if inner[0] in "一二三四五六七八九十":
            return ((Style.LETTER, _han(inner)),)
        return self._letter_readings(inner)

    def _letter_readings(self, inner: str) -> tuple[tuple[Style, int], ...]:
        readings: list[tuple[Style, int]] = []
        folded = inner.casefold().rstrip(_STRETCH)
        if len(set(folded)) == 1 and (place := self._place(folded[0])) and len(folded) <= 3:
            readings.append((Style.LETTER, place + len(self._letters) * (len(folded) - 1)))
        if _ROMAN.fullmatch(folded):
            readings.append((Style.ROMAN, roman(folded)))
        return tuple(readings)

    def _place(self, letter: str) -> int:
        """The place of a letter in the language's alphabet, or in the Latin one; 0 when it is in neither."""
        for alphabet in (self._letters, _LATIN):
            if letter in alphabet:
                return alphabet.index(letter) + 1
        return 0


def latin(style: Style, value: int, repeat: str = "") -> str:
    """The label as it stands in identifiers: (a), (ii), 4bis."""
    if style is Style.NUMBER:
        return f"{value}{repeat}"
    if style is Style.ROMAN:
        return f"({_roman_of(value)}{repeat})"
    if style is Style.DIGIT:
        return f"({value}{repeat})"
    turns, place = divmod(value - 1, len(_LATIN))
    return f"({_LATIN[place] * (turns + 1)}{repeat})"


def section(text: str) -> str:
    """The roman number or letter of a section when it is all that stands on a line, else ""."""
    found = _SECTION.match(text)
    if found is None or (found["roman"] and not _ROMAN.fullmatch(found["roman"])):
        return found["letter"] if found and found["letter"] else ""
    return found["roman"] or found["letter"]


def roman(numeral: str) -> int:
    """The value of a roman numeral."""
    values = [_ROMAN_VALUES[letter] for letter in numeral.casefold()]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def _roman_of(value: int) -> str:
    parts = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    numeral = ""
    for size, letters in parts:
        count, value = divmod(value, size)
        numeral += letters * count
    return numeral


def _han(numeral: str) -> int:
    tens, ten, ones = numeral.rpartition("十")
    return (_HAN.get(tens, 1) if ten else 0) * 10 + sum(_HAN[digit] for digit in ones)


def _one_sign(sign: str) -> int:
    return int(unicodedata.numeric(sign))


_PLAIN_FORMS: Mapping[str, tuple[Style, Callable[[str], int]]] = {
    "number": (Style.NUMBER, int),
    "han": (Style.NUMBER, _han),
    "circled": (Style.DIGIT, _one_sign),
    "deeper": (Style.ROMAN, _one_sign),
    "quoted": (Style.ROMAN, int),
}


def _distinct(pattern: str, index: int) -> str:
    """The pattern with the number of its form behind each group name, since names must differ."""
    return re.sub(r"\(\?P<(\w+)>", lambda found: f"(?P<{found[1]}{index}>", pattern)
