"""Cuts text of any script into words and units: dates, ordinals, symbols, numbers and hyphen words stay whole.

A piece is a unit with the white space after it, so that the pieces of a text, joined, are the text again. Han
characters and punctuation marks stand alone; characters that cannot be seen (zero-width, bidi controls) belong to the
word they stand in. Every pattern is linear: repeats are bounded or separated by a character they cannot match.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from core.text.lookalikes import key
from core.text.units import Units, units_of

# What ends a word, besides white space: punctuation and symbols of the scripts in use. Everything else is part of a
# word: letters, digits, combining marks, format characters. (A negated class is what `re` scans fastest.)
_PUNCTUATION = (
    r"!-/:-@\[-\^`{-~\xa1-\xa9\xab\xac\xae-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7"
    r"\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u060d\u061b\u061d-\u061f\u066a-\u066d\u06d4\u0964\u0965"
    r"\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u2bff\u2e00-\u2e5d\u3001-\u3004\u3008-\u3020\u3030\u303d"
    r"\ufe30-\ufe6b\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_HAN = (
    r"\u2e80-\u2fd5\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = rf"[^\s{_PUNCTUATION}{_HAN}]+"
_HYPHEN = r"[-\u2010\u2011'\u2018\u2019]"
_HAN_NUMBER = r"第?[〇零一二三四五六七八九十百千]{2,8}|第[〇零一二三四五六七八九十百千]"

# What most of a text is made of is tried first, where no unit begins like it: that halves the time.
_PLAIN = r"[a-z]++(?=[ ,;:.])"
_MARK = r"[,;:.()\u201c\u201d]"
_NAME = r"[A-Z][a-z]++(?=[ ,;:.])"
_UNITS_IN_LOWER_CASE = ("fr", "es")
_SYMBOL = (  # A/RES/75/268, A/75/L.69/Add.1, GC(67)/RES/7, S/RES/1325 (2000)
    r"[A-Z]{1,6}(?:\([IVXLC\d]{1,8}\))?(?:/[A-Z0-9]\w{0,20}(?:[.\-]\w{1,12}){0,4}){1,8}(?:\s\([IVXLC\d]{1,8}\))?"
)
_NUMBERS = (
    r"\d{1,4}/[A-Z]{1,6}\.\d{1,4}(?!\w)",  # 1/CP.21
    r"(?:E?S-)?\d{1,4}/\d{1,4}(?!\d)(?:\s[A-Z](?![\w'\u2019-]))?",  # 72/13, S-10/2, 77/253 A
    r"\d{1,4}(?:\s[A-Z])?\s\((?:[IVXLC]{1,8}|(?:19|20)\d\d)\)",  # 217 A (III), 1325 (2000)
    r"\d{4}\s?[-\u2011\u2013]\s?\d{4}(?!\d)",  # 2013–2015
    r"\d{1,3}(?:[ \xa0\u2009\u202f]\d{3}){1,5}(?!\w)(?:,\d{1,6})?",  # 1 234 567,5
    r"\d{1,15}(?:[.,]\d{1,15}){1,6}",  # 1,234,567.5 and 3.2.1
)
_IN_CHAPTER = r"[IVXLC]{1,8}\.\d{1,4}(?!\w)"  # paragraph III.18 of a report
# In French the elided word (l'article) is a word of its own.
_ELIDED = r"(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['\u2019](?=\w)"


def cut(text: str, language: str = "en") -> tuple[str, ...]:
    """The pieces of a text, each a unit with the white space after it; joined they give the text.

    White space at the start is a piece of its own. `language` ("en", "fr", "es", "ru", "ar", "zh") says how dates
    and ordinals are written. Linear in the length of the text.
    """
    return tuple(_pattern(language).findall(text))


def tokens(text: str) -> list[str]:
    """The units of a text in lower case with look-alikes folded, for matching paragraphs of any language."""
    return [token for token in map(key, _pattern("").findall(text)) if token]


def count(text: str) -> int:
    """How many tokens a text has; plain text needs no key of each."""
    pieces = _pattern("").findall(text)
    if text.isascii() and text.isprintable():
        return len(pieces) - text.startswith(" ")
    return sum(map(bool, map(key, pieces)))


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    units = units_of(language) if language else None
    named = [*_dates(units), *_ordinals(units)] if units else []
    months = _any(units.months) if units and units.months else "(?!)"
    plain = [_PLAIN, _MARK, rf"(?!(?:{months})(?!\w)){_NAME}"]
    named = [*named, *plain[:2]] if language in _UNITS_IN_LOWER_CASE else [*plain, *named]
    alternatives = [
        *named,
        rf"(?=[A-Z]{{1,6}}[/(]){_SYMBOL}",
        rf"(?=(?:E?S-)?\d)(?:{'|'.join(_NUMBERS)})",
        _IN_CHAPTER,
        *([_HAN_NUMBER] if language == "zh" else []),
        *([f"(?i:{_ELIDED})"] if language == "fr" else []),
        rf"{_WORD}(?:{_HYPHEN}{_WORD})*",
        r"\S",
    ]
    return re.compile(rf"(?:{'|'.join(alternatives)})\s*|\s+")


def _dates(units: Units) -> list[str]:
    """Days with a month, a year or both: 13 and 14 June 2019, 30 May to 2 June 2023, 3 de mayo de 2021."""
    han = r"\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?(?:[至和、](?:\d{1,2}月)?\d{1,2}日){0,3})?"
    if not units.months:
        return [han]
    of = rf"(?:{units.of}\s)?" if units.of else ""
    month = rf"{of}(?:{_any(units.months)})(?!\w)"
    year = rf"\s{of}\d{{4}}(?!\w)" + (rf"(?:\s(?:{units.year})(?!\w))?" if units.year else "")
    day = r"\d{1,2}(?:er|º|°)?"
    more = rf"(?:\s?[-\u2013]\s?|,\s|\s(?:{_any(units.date_joiners)})\s?){day}"
    days = rf"{day}(?:{more}){{0,3}}\s{month}"
    later = rf"\s(?:{_any(units.date_joiners)})\s{days}"  # 30 May to 2 June 2023
    return [rf"{days}(?:{year}|{later}(?:{year})?)?", rf"(?:{_any(units.months)})(?!\w){year}", han]


def _ordinals(units: Units) -> list[str]:
    """Ordinals of several words: septuagésimo quinto, семьдесят пятой, الخامسة والسبعين."""
    several = [word.rpartition(" ") for word in units.ordinals if " " in word]
    if not several:
        return []
    firsts = {first for first, _, _ in several} | {first.capitalize() for first, _, _ in several}
    return [rf"(?:{_any(firsts)})\s(?:{_any({last for _, _, last in several})})(?!\w)"]


def _any(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
