"""What kind of unit a unit is: an ordinal, a date, a symbol, punctuation or a word, and which small words it is of.

Also says when two words are one.
"""

import re
import unicodedata
from functools import lru_cache

from core.text.lookalikes import key
from core.text.units import Endings, Units, units_of

_YEAR = re.compile(r"(?:19|20)\d\d")
_PERIOD = re.compile(r"\d{4}\s?-\s?\d{4}")
_SYMBOL = re.compile(r"[a-z\d.\-]+(?:\(\w+\))?(?:/[\w.\-]+)+(?: \(\w+\)| [a-z])?|\d+(?: [a-z])? \(\w+\)")
_DIGITS = re.compile(r"\d+(\D{0,3})")
_HAN_ORDINAL = re.compile(r"第([〇零一二三四五六七八九十百千]+)")
_HAN_DATE = re.compile(r"\d{4}年.*")
_SHORTEST_STEM = 3  # letters
_LONGEST_ENDING = 3
_SHORTEST_SPELT = 4  # letters; in shorter words another spelling is another word (for, four)
_HAN_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0}
_HAN_PLACES = {"十": 10, "百": 100, "千": 1000}


# Kinds are bits, so that the kinds of many units are one number.
WORD, PUNCTUATION, ORDINAL, DATE, YEAR, PERIOD, SYMBOL, NUMBER = (1 << bit for bit in range(8))
TIMES = DATE | YEAR | PERIOD
KINDS = (1 << 8) - 1

# So are the sets of words of a language (see `core.text.units`); a unit may be in several.
_SETS = (
    "articles",
    "conjunctions",
    "prepositions",
    "determiners",
    "stop",
    "negations",
    "sessions",
    "meetings",
    "event_verbs",
    "event_words",
    "citations",
    "resolutions",
    "decisions",
    "instruments",
    "reports",
    "places",
    "deadlines",
    "signing_verbs",
    "pointers",
    "number_marks",
    "periodicals",
    "same_text",
)
(
    ARTICLE,
    CONJUNCTION,
    PREPOSITION,
    DETERMINER,
    STOP,
    NEGATION,
    SESSION,
    MEETING,
    EVENT_VERB,
    EVENT_WORD,
    CITATION,
    RESOLUTION,
    DECISION,
    INSTRUMENT,
    REPORT,
    PLACE,
    DEADLINE,
    SIGNING_VERB,
    POINTER,
    NUMBER_MARK,
    PERIODICAL,
    SAME_TEXT,
) = (KINDS + 1 << bit for bit in range(len(_SETS)))
COMMA = SAME_TEXT << 1


@lru_cache(maxsize=1 << 14)
def bits_of(unit: str, language: str) -> int:
    """The kind of a unit by its key, the sets of words that it is in, and whether it is a comma, as bits.

    Looked up once a word: the rules of classification ask for them many times an edit.
    """
    bits = kind_of(unit, language) | (COMMA if unit == "," else 0)
    units = units_of(language)
    return bits | sum(ARTICLE << place for place, name in enumerate(_SETS) if unit in getattr(units, name))


@lru_cache(maxsize=1 << 14)
def kind_of(unit: str, language: str) -> int:
    """The kind of a unit by its key (lower case, look-alikes folded)."""
    if not any(character.isalnum() for character in unit):
        is_mark = all(unicodedata.category(character)[0] in "PZ" for character in unit)
        return PUNCTUATION if is_mark else WORD
    if ordinal(unit, language) is not None:
        return ORDINAL
    if not any(character.isdigit() for character in unit):
        return WORD
    for pattern, kind in ((_YEAR, YEAR), (_PERIOD, PERIOD), (_HAN_DATE, DATE)):
        if pattern.fullmatch(unit):
            return kind
    if any(month in unit for month in _months(language)):
        return DATE
    return SYMBOL if _SYMBOL.fullmatch(unit) else NUMBER


def ordinal(unit: str, language: str) -> int | None:
    """The number of an ordinal in words or digits, such as 75 for "seventy-fifth"; None for anything else."""
    units = units_of(language)
    if found := units.ordinals.get(unit) or _folded_ordinals(language).get(unit):
        return found
    if (digits := _DIGITS.fullmatch(unit)) and digits[1] in units.ordinal_endings:
        return int(unit.removesuffix(digits[1]))
    if han := _HAN_ORDINAL.fullmatch(unit):
        return _han_number(han[1])
    return None


@lru_cache(maxsize=1 << 14)
def same_word(one: str, other: str, endings: Endings) -> bool:
    """Whether two words differ in endings of one group at most; at least three letters before them are the same."""
    if one == other:
        return True
    if one[:_SHORTEST_STEM] != other[:_SHORTEST_STEM]:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    places = range(same, max(_SHORTEST_STEM, same - _LONGEST_ENDING) - 1, -1)
    return any(one[at:] in group and other[at:] in group for at in places for group in endings)


def same_spelling(one: str, other: str, units: Units) -> bool:
    """Whether two words are one in two spellings: organisation, organization."""
    return len(one) > _SHORTEST_SPELT and any(
        one.replace(a, b) == other.replace(a, b) and (a in one or b in one) for a, b in units.spellings
    )


@lru_cache(maxsize=16)
def _folded_ordinals(language: str) -> dict[str, int]:
    """The ordinals by their keys: in keys, Cyrillic letters have Latin look-alikes."""
    return {key(word): number for word, number in units_of(language).ordinals.items()}


@lru_cache(maxsize=16)
def _months(language: str) -> tuple[str, ...]:
    return tuple(key(month) for month in units_of(language).months)


def _han_number(numeral: str) -> int:
    """七十五 is 75, 一百零二 is 102, 十 is 10."""
    total, digit = 0, 0
    for character in numeral:
        if character in _HAN_PLACES:
            total += (digit or 1) * _HAN_PLACES[character]
            digit = 0
        else:
            digit = _HAN_DIGITS[character]
    return total + digit
