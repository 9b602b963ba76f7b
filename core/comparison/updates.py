"""The technical updates that a new session forces on a text: ordinals, dates, symbols, lists, yearly meetings.

Each rule takes an edit and gives the reason why it is one, or None.
"""

from collections.abc import Callable, Sequence
from functools import reduce
from operator import or_

from core.comparison.edited import Edited
from core.comparison.events import cited_by, event_of, name_of
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
    NUMBER,
    NUMBER_MARK,
    ORDINAL,
    PERIOD,
    PERIODICAL,
    PLACE,
    POINTER,
    PREPOSITION,
    PUNCTUATION,
    REPORT,
    RESOLUTION,
    SESSION,
    STOP,
    SYMBOL,
    TIMES,
    WORD,
    bits_of,
    ordinal,
)
from core.text.lookalikes import key

_BESIDE = 3  # units between an ordinal and the noun that it counts
_LONGEST_PLACE = 8  # words of a place: Port of Spain, Trinidad and Tobago; characters of a Chinese one
_LONGEST_LIST = 200  # units: forty resolutions with their dates
_BESIDE_SYMBOL = 6  # units between a paragraph's number and the symbol: of its resolution
_BESIDE_MARK = 6  # units between a number and the name of the periodical

# Of what an update may be made besides what is updated.
_COUNTED = ORDINAL | PUNCTUATION | MEETING | SESSION | STOP
_TIMED = TIMES | PUNCTUATION | PREPOSITION | STOP
_CITED = SYMBOL | TIMES | PUNCTUATION | CITATION | REPORT | CONJUNCTION | ARTICLE | PREPOSITION
_HELD = ORDINAL | TIMES | PUNCTUATION | MEETING | EVENT_VERB | EVENT_WORD | STOP
_TOLD = TIMES | PUNCTUATION | EVENT_VERB | STOP

_NUMBER_THERE = "paragraph number with the resolution"


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
    if not edited.only(_TIMED) or not _told_on_each_side(edited):
        return None
    return _of_event(_time(edited), edited)


def _time(edited: Edited) -> str:
    return "period" if edited.kinds & PERIOD else "date" if edited.kinds & DATE else "year"


def _of_event(name: str, edited: Edited) -> str:
    event = event_of(edited)
    return f"{name} of the {event}" if event else name


def _told_on_each_side(edited: Edited) -> bool:
    """Whether each side that is not empty says a time."""
    return all(any(bits & TIMES for bits in side) for side, _ in _sides(edited))


def _symbols(edited: Edited) -> str | None:
    """Resolution or report symbols, with their dates: one for another, or a list of them that grows or shrinks."""
    if not edited.kinds & SYMBOL or not edited.only(_CITED):
        return None
    was, now = _printed(edited.was_bits, edited.old_words), _printed(edited.now_bits, edited.new_words)
    gone, come = [each for each in was if each not in now], [each for each in now if each not in was]
    if gone and come:
        return f"{', '.join(come)} in place of {', '.join(gone)}"
    if come:
        return f"list of {_cited(edited)} grows by {', '.join(_with_last(edited, come))}"
    return f"list of {_cited(edited)} is shorter by {', '.join(gone)}" if gone else "order of symbols"


def _place_and_date(edited: Edited) -> str | None:
    """Where and when something was held or signed."""
    sides = _sides(edited)
    told = edited.kinds & (DATE if len(sides) == 1 else TIMES)  # a year that comes or goes alone is more than an update
    if not told or not _told_on_each_side(edited):
        return None
    places = [_places(edited, *side) for side in sides]
    if None in places:
        return None
    return _of_event("place and date" if any(places) else _time(edited), edited)


def _pointer(edited: Edited) -> str | None:
    """The number of a paragraph in a resolution that gives way to a later one: paragraph 77 of resolution 77/255."""
    if not edited.was or not edited.now or not edited.only(NUMBER | PUNCTUATION | CONJUNCTION):
        return None
    if not edited.left or not bits_of(edited.left[0], edited.language) & POINTER:
        return None
    shared = len(edited.right)
    if shared > _BESIDE_SYMBOL or not all(bits_of(each, edited.language) & _CITED for each in edited.right):
        return None
    was = edited.old.printed(edited.hunk.a2 + shared, edited.hunk.a2 + shared + 1)
    now = edited.new.printed(edited.hunk.b2 + shared, edited.hunk.b2 + shared + 1)
    if not all(bits_of(key(each), edited.language) & SYMBOL for each in (*was, *now)) or not (was and now):
        return None
    return f"{edited.left[0]} number with {now[0]} in place of {was[0]}" if edited.language == "en" else _NUMBER_THERE


def _serial(edited: Edited) -> str | None:
    """The number of an issue: Bulletin No. 19."""
    if edited.kinds != NUMBER or len(edited.was) != 1 or len(edited.now) != 1:
        return None
    left = [bits_of(unit, edited.language) for unit in edited.left[:_BESIDE_MARK]]
    mark = next((at for at, bits in enumerate(left[:2]) if bits & NUMBER_MARK), None)
    if mark is None or not any(bits & PERIODICAL for bits in left[mark:]):
        return None
    return "number of the issue"


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


RULES: tuple[Callable[[Edited], str | None], ...] = (
    _ordinals,
    _times,
    _symbols,
    _place_and_date,
    _yearly_meeting,
    _pointer,
    _serial,
)


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
        return next(name_of(bits & nouns, printed, edited) for bits, printed in inside if bits & nouns)
    for at in edited.around(reach):
        if found := bits_of(edited.old.keys[at], edited.language) & nouns:
            return name_of(found, edited.old.pieces[at].rstrip(), edited)
    return None


def _printed(side_bits: Sequence[int], printed: list[str]) -> list[str]:
    """The symbols of a side as they are printed."""
    return [text for bits, text in zip(side_bits, printed, strict=True) if bits & SYMBOL]


def _cited(edited: Edited) -> str:
    """What the list is of, by the words in the edit or the nearest before it, or after it where none are before."""
    inside = reduce(or_, edited.bits, 0)
    if inside & DECISION and inside & RESOLUTION:
        return "resolutions and decisions"
    before = edited.old.keys[max(0, edited.hunk.a1 - _LONGEST_LIST) : edited.hunk.a1]
    around = [bits_of(unit, edited.language) for unit in (*before[::-1], *edited.right)]
    return f"{cited_by([*edited.bits, *around]) or 'resolution'}s"


def _with_last(edited: Edited, symbols: list[str]) -> list[str]:
    """The symbols, that of the old text marked as such."""
    last = edited.context.old_symbol
    return [f"{symbol} (the last text)" if symbol.casefold() == last else symbol for symbol in symbols]


def _places(edited: Edited, side_bits: Sequence[int], printed: Sequence[str]) -> int | None:
    """How many names of places a text has that says no more than where and when something was held; else None."""
    in_place = bool(edited.left) and bool(bits_of(edited.left[0], edited.language) & PLACE)
    names = 0
    for bits, text in zip(side_bits, printed, strict=True):
        named = in_place and bits & KINDS == WORD and _may_name_a_place(edited, bits, text)
        if bits & DEADLINE or not (named or bits & _TOLD):
            return None
        names += named
        in_place = bool(bits & PLACE) or named or (in_place and bool(bits & (STOP | PUNCTUATION)))
    return names if names <= _LONGEST_PLACE else None


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
