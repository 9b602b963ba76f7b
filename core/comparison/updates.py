"""The technical updates that a new session forces on a text: ordinals, dates, symbols, lists, yearly meetings.

Each rule takes an edit and gives the reason why it is one, or None.
"""

from collections.abc import Callable, Sequence
from functools import reduce
from operator import or_

from core.comparison.citing import cross_reference, of_report, pointer, symbols
from core.comparison.edited import Edited
from core.comparison.events import event_of, name_of
from core.comparison.kinds import (
    COMMA,
    CONJUNCTION,
    DATE,
    DEADLINE,
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
    PREPOSITION,
    PUNCTUATION,
    REPORT,
    SESSION,
    SIGNING_VERB,
    STOP,
    SYMBOL,
    TIMES,
    WORD,
    bits_of,
    ordinal,
)
from core.comparison.where import LONGEST_PLACE, is_place_next, where_and_when
from core.text.lookalikes import key

_BESIDE = 3  # units between an ordinal and the noun that it counts
_BESIDE_REPORT = 4  # units between an ordinal and its report: the fifth annual progress report, 第五次年度报告
_NEAR_VERB = 8  # units between "held" and the place: by the Special Committee in
_BESIDE_MARK = 6  # units between a number and the name of the periodical

# Of what an update may be made besides what is updated.
_COUNTED = ORDINAL | PUNCTUATION | MEETING | SESSION | STOP
_TIMED = TIMES | PUNCTUATION | PREPOSITION | STOP
_HELD = ORDINAL | TIMES | PUNCTUATION | MEETING | EVENT_VERB | EVENT_WORD | STOP


def _ordinals(edited: Edited) -> str | None:
    """seventy-fifth -> seventy-seventh, by a session, a meeting, an anniversary or a report that comes every year."""
    if not edited.kinds & ORDINAL or not edited.only(_COUNTED) or not _stands_in_place(edited, ORDINAL):
        return None
    if _noun(edited, _BESIDE, SESSION):
        name = "session ordinal"
    elif counted := _counted(edited):
        name = f"ordinal of the {counted}"
    else:
        return None
    was, now = edited.of_kind(edited.was, ORDINAL), edited.of_kind(edited.now, ORDINAL)
    if len(was) == len(now) == 1:
        step = (ordinal(now[0], edited.language) or 0) - (ordinal(was[0], edited.language) or 0)
        return f"{name} {step:+d}"
    return name


def _times(edited: Edited) -> str | None:
    """A date, year or period becomes another one; a date alone goes or comes, unless it sets a time limit."""
    if not edited.only(_TIMED) or not _told_on_each_side(edited):
        return None
    if not _stands_in_place(edited, TIMES) and (edited.traits & DEADLINE or edited.kinds & TIMES != DATE):
        return None
    return _of_event(_time(edited), edited)


def _stands_in_place(edited: Edited, kinds: int) -> bool:
    """Whether something is put in place of another, or makes a list longer or shorter: in 2031, 2032 and 2033."""
    if edited.was and edited.now:
        return True
    in_list = bool(edited.left) and bool(bits_of(edited.left[0], edited.language) & kinds)
    return in_list and bool(edited.traits & (CONJUNCTION | COMMA))


def _time(edited: Edited) -> str:
    return "period" if edited.kinds & PERIOD else "date" if edited.kinds & DATE else "year"


def _of_event(name: str, edited: Edited) -> str:
    event = event_of(edited)
    return f"{name} of the {event}" if event else name


def _told_on_each_side(edited: Edited) -> bool:
    """Whether each side that is not empty says a time."""
    sides = edited.was_bits, edited.now_bits
    return bool(edited.traits & TIMES) and all(any(bits & TIMES for bits in side) for side in sides if side)


def place(edited: Edited) -> str | None:
    """Where a meeting was held, in place of where the one before was held."""
    if edited.kinds & ~(WORD | PUNCTUATION) or not (edited.was and edited.now) or not edited.left:
        return None
    if not bits_of(edited.left[0], edited.language) & PLACE:
        return None
    left = [bits_of(unit, edited.language) for unit in edited.left[:_NEAR_VERB]]
    verb = next((at for at, bits in enumerate(left) if bits & (EVENT_VERB | TIMES | SYMBOL | PUNCTUATION)), None)
    if verb is None or not left[verb] & EVENT_VERB or left[verb] & SIGNING_VERB:
        return None
    is_update = all(_places(edited, *side) for side in _sides(edited)) and _is_another_time(edited)
    return _of_event("place", edited) if is_update else None


def _is_another_time(edited: Edited) -> bool:
    """Whether the new text tells other dates, years or ordinals: that place belongs to the next meeting of a series.

    A date that stays beside the place says that it is the same meeting.
    """
    if any(bits_of(unit, edited.language) & TIMES for unit in edited.right[:_NEAR_VERB]):
        return False
    was, now = (edited.of_kind(side, TIMES | ORDINAL) for side in (edited.old.keys, edited.new.keys))
    return set(was) != set(now)


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


def _serial(edited: Edited) -> str | None:
    """The number of an issue: Bulletin No. 19."""
    if edited.kinds != NUMBER or len(edited.was) != 1 or len(edited.now) != 1:
        return None
    left = [bits_of(unit, edited.language) for unit in edited.left[:_BESIDE_MARK]]
    mark = next((at for at, bits in enumerate(left[:2]) if bits & NUMBER_MARK), None)
    if mark is None or not any(bits & PERIODICAL for bits in left[mark:]):
        return None
    return "number of the issue"


def _counted(edited: Edited) -> str | None:
    """The meeting or report that an ordinal counts: the third summit, the fifth annual progress report."""
    if meeting := _noun(edited, _BESIDE, MEETING):
        return meeting
    after = edited.old.keys[edited.hunk.a2 :][:_BESIDE], edited.new.keys[edited.hunk.b2 :][:_BESIDE]
    counted = [next((unit for unit in side if bits_of(unit, edited.language) & MEETING), None) for side in after]
    if all(counted):  # another edit stands between: the third [and fourth sessions of the] Conference
        return name_of(MEETING, counted[0] or "", edited)
    beside = [*edited.left[: _BESIDE_REPORT // 2], *edited.right[:_BESIDE_REPORT]]
    return "report" if any(bits_of(noun, edited.language) & REPORT for noun in beside) else None


def _yearly_meeting(edited: Edited) -> str | None:
    """A meeting in a yearly series, with ordinal, place and date, put in, taken out, or in place of another."""
    sides = _sides(edited)
    if not edited.kinds & TIMES or not edited.kinds & ORDINAL or not all(_is_meeting(edited, *side) for side in sides):
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
    symbols,
    _place_and_date,
    _yearly_meeting,
    pointer,
    of_report,
    cross_reference,
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
    if edited.traits & nouns:
        inside = zip(edited.bits, edited.old_words + edited.new_words, strict=True)
        return next(name_of(bits & nouns, printed, edited) for bits, printed in inside if bits & nouns)
    for at in edited.around(reach):
        if found := bits_of(edited.old.keys[at], edited.language) & nouns:
            return name_of(found, edited.old.pieces[at].rstrip(), edited)
    return None


def _places(edited: Edited, side_bits: Sequence[int], printed: Sequence[str]) -> int | None:
    """How many names of places a text has that says no more than where and when something was held; else None."""
    in_place = is_place_next([bits_of(unit, edited.language) for unit in edited.left])
    caseless = bool(edited.was and edited.now)
    told = where_and_when(side_bits, printed, edited.words.months, in_place=in_place, caseless=caseless)
    return told.names if told.units == len(side_bits) and told.names <= LONGEST_PLACE else None


def _is_meeting(edited: Edited, side_bits: Sequence[int], printed: Sequence[str]) -> bool:
    """Whether a text says no more than that meetings of a series were held; the first one opens a series."""
    named = any(bits & MEETING for bits in side_bits)  # names without a meeting are those of something else
    for bits, text in zip(side_bits, printed, strict=True):
        if bits & ORDINAL and ordinal(key(text), edited.language) == 1:
            return False
        is_name = named and bits & KINDS == WORD and text[:1].isupper() and not bits & INSTRUMENT
        if not bits & _HELD and not is_name:
            return False
    return True


def _is_series(edited: Edited, keys: Sequence[str]) -> bool:
    """Whether a paragraph speaks of a dated meeting."""
    bits = reduce(or_, (bits_of(unit, edited.language) for unit in keys), 0)
    return bool(bits & (MEETING | EVENT_VERB)) and bool(bits & TIMES)
