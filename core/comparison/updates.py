"""The technical updates that a new session forces on a text: ordinals, dates, symbols, lists, yearly meetings.

Each rule takes an edit and gives the reason why it is one, or None.
"""

from collections.abc import Callable, Sequence
from functools import reduce
from operator import or_

from core.comparison.edited import Edited
from core.comparison.kinds import (
    ARTICLE,
    CITATION,
    CONJUNCTION,
    DATE,
    DEADLINE,
    DECISION,
    EVENT_VERB,
    EVENT_WORD,
    INSTRUMENT,
    KINDS,
    MEETING,
    ORDINAL,
    PERIOD,
    PLACE,
    PREPOSITION,
    PUNCTUATION,
    REPORT,
    RESOLUTION,
    SESSION,
    STOP,
    SYMBOL,
    TIMES,
    WORD,
    YEAR,
    bits_of,
    ordinal,
)
from core.text.lookalikes import key

_BESIDE = 3  # units between an ordinal and the noun that it counts
_NEAR = 8  # units between a date and what it is the date of
_LONGEST_PLACE = 8  # words of a place: Port of Spain, Trinidad and Tobago; characters of a Chinese one
_FAR = 15  # units between a place with its date and the meeting that was held there

# Of what an update may be made besides what is updated.
_COUNTED = ORDINAL | PUNCTUATION | MEETING | SESSION | STOP
_TIMED = TIMES | PUNCTUATION | PREPOSITION | STOP
_CITED = SYMBOL | TIMES | PUNCTUATION | CITATION | REPORT | CONJUNCTION | ARTICLE | PREPOSITION
_HELD = ORDINAL | TIMES | PUNCTUATION | MEETING | EVENT_VERB | EVENT_WORD | STOP
_TOLD = TIMES | PUNCTUATION | EVENT_VERB | STOP

_NOUNS = {INSTRUMENT: "instrument", REPORT: "report", MEETING: "meeting", SESSION: "session"}


def _ordinals(edited: Edited) -> str | None:
    """seventy-fifth -> seventy-seventh, by a session, a meeting or an anniversary."""
    two_sided = edited.was and edited.now
    if not two_sided or not edited.kinds & ORDINAL or not edited.only(_COUNTED):
        return None
    session, meeting = _noun(edited, _BESIDE, SESSION), _noun(edited, _BESIDE, MEETING)
    if not session and not meeting:
        return None
    name = "session ordinal" if session else f"ordinal of the {meeting}"
    was, now = edited.of_kind(edited.was, ORDINAL), edited.of_kind(edited.now, ORDINAL)
    if len(was) == len(now) == 1:
        step = (ordinal(now[0], edited.language) or 0) - (ordinal(was[0], edited.language) or 0)
        return f"{name} {step:+d}"
    return name


def _times(edited: Edited) -> str | None:
    """A date, year or period becomes another one; a date alone goes or comes, unless it sets a time limit."""
    limits = any(bits & DEADLINE for bits in edited.bits)
    if not (edited.was and edited.now) and (limits or edited.kinds & TIMES != DATE):
        return None
    if not edited.kinds & TIMES or not edited.only(_TIMED):
        return None
    name = "period" if edited.kinds & PERIOD else "year" if edited.kinds & YEAR else "date"
    noun = _noun(edited, _NEAR, INSTRUMENT | REPORT | MEETING)
    return f"{name} of the {noun}" if noun else name


def _symbols(edited: Edited) -> str | None:
    """Resolution or report symbols, with their dates: one for another, or a list of them that grows or shrinks."""
    if not edited.kinds & SYMBOL or not edited.only(_CITED):
        return None
    was, now = _printed(edited.was_bits, edited.old_words), _printed(edited.now_bits, edited.new_words)
    if was and now:
        return f"{', '.join(now)} in place of {', '.join(was)}"
    if now:
        return f"list of {_cited(edited)} grows by {', '.join(_with_last(edited, now))}"
    return f"list of {_cited(edited)} is shorter by {', '.join(was)}"


def _place_and_date(edited: Edited) -> str | None:
    """Where and when something was held or signed."""
    sides = _sides(edited)
    told = edited.kinds & (DATE if len(sides) == 1 else TIMES)  # a year that comes or goes alone is more than an update
    if not told or not all(_is_occasion(edited, *side) for side in sides):
        return None
    noun = _noun(edited, _FAR, MEETING | INSTRUMENT)
    return f"place and date of the {noun}" if noun else "place and date"


def _yearly_meeting(edited: Edited) -> str | None:
    """A meeting in a yearly series, with ordinal, place and date, put in, taken out, or in place of another."""
    sides = _sides(edited)
    if (
        edited.kinds & TIMES == 0
        or edited.kinds & ORDINAL == 0
        or not all(_is_meeting(edited, *side) for side in sides)
    ):
        return None
    if len(sides) == 1 and not (_is_series(edited, edited.old.keys) and _is_series(edited, edited.new.keys)):
        return None
    noun = _noun(edited, 0, MEETING)
    if noun is None:
        return None
    name = f"{noun} of the yearly series"
    if len(sides) == 2:
        return f"{name} brought up to date"
    return f"{name} added" if edited.now else f"{name} dropped"


RULES: tuple[Callable[[Edited], str | None], ...] = (_ordinals, _times, _symbols, _place_and_date, _yearly_meeting)


def _sides(edited: Edited) -> list[tuple[Sequence[int], list[str]]]:
    """The sides that are not empty: what each unit is, and how it is printed."""
    sides = [(edited.was_bits, edited.old_words), (edited.now_bits, edited.new_words)]
    return [side for side in sides if side[0]]


def _noun(edited: Edited, reach: int, nouns: int) -> str | None:
    """The word of these sets that is nearest to the edit, in it or at most `reach` units away.

    In English as it is printed, in lower case; in other languages the English name of its set.
    """
    if any(bits & nouns for bits in edited.bits):
        inside = zip(edited.bits, edited.old_words + edited.new_words, strict=True)
        return next(_name(bits & nouns, printed, edited.language) for bits, printed in inside if bits & nouns)
    for at in edited.around(reach):
        if found := bits_of(edited.old.keys[at], edited.language) & nouns:
            return _name(found, edited.old.pieces[at].rstrip(), edited.language)
    return None


def _name(found: int, printed: str, language: str) -> str:
    return printed.lower() if language == "en" else next(name for noun, name in _NOUNS.items() if found & noun)


def _printed(side_bits: Sequence[int], printed: list[str]) -> list[str]:
    """The symbols of a side as they are printed."""
    return [text for bits, text in zip(side_bits, printed, strict=True) if bits & SYMBOL]


def _cited(edited: Edited) -> str:
    """What the list is of, by the words in the edit or before it."""
    bits = reduce(or_, [*edited.bits, *(bits_of(unit, edited.language) for unit in edited.left)], 0)
    return "decisions" if bits & DECISION and not bits & RESOLUTION else "resolutions"


def _with_last(edited: Edited, symbols: list[str]) -> list[str]:
    """The symbols, that of the old text marked as such."""
    last = edited.context.old_symbol
    return [f"{symbol} (the last text)" if symbol.casefold() == last else symbol for symbol in symbols]


def _is_occasion(edited: Edited, side_bits: Sequence[int], printed: Sequence[str]) -> bool:
    """Whether a text says no more than that something was held or signed there and then."""
    in_place = bool(edited.left) and bool(bits_of(edited.left[0], edited.language) & PLACE)
    names = 0
    for bits, text in zip(side_bits, printed, strict=True):
        named = in_place and bits & KINDS == WORD and _may_name_a_place(edited, bits, text)
        if bits & DEADLINE or not (named or bits & _TOLD):
            return False
        names += named
        in_place = bool(bits & PLACE) or named or (in_place and bool(bits & (STOP | PUNCTUATION)))
    return names <= _LONGEST_PLACE


def _may_name_a_place(edited: Edited, bits: int, text: str) -> bool:
    """Whether a word has a capital, or its script has none, and names no meeting and no instrument."""
    caseless = text.lower() == text.upper() and bool(edited.was and edited.now)
    return not bits & (MEETING | INSTRUMENT) and (text[:1].isupper() or caseless)


def _is_meeting(edited: Edited, side_bits: Sequence[int], printed: Sequence[str]) -> bool:
    """Whether a text says no more than that meetings of a series were held; the first one opens a series."""
    for bits, text in zip(side_bits, printed, strict=True):
        if bits & ORDINAL and ordinal(key(text), edited.language) == 1:
            return False
        if not bits & _HELD and not (bits & KINDS == WORD and text[:1].isupper() and not bits & INSTRUMENT):
            return False
    return True


def _is_series(edited: Edited, keys: Sequence[str]) -> bool:
    """Whether a paragraph speaks of a dated meeting."""
    bits = reduce(or_, (bits_of(unit, edited.language) for unit in keys), 0)
    return bool(bits & (MEETING | EVENT_VERB)) and bool(bits & TIMES)
