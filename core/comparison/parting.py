"""Cuts a hunk into parts that each do one thing: the adverb of an opening, a new ordinal or date, the closing mark."""

from collections.abc import Sequence
from itertools import takewhile

from core.comparison.hunks import Hunk, Units, common
from core.comparison.kinds import (
    CONJUNCTION,
    DATE,
    ORDINAL,
    PERIOD,
    PUNCTUATION,
    SYMBOL,
    TIMES,
    bits_of,
    kind_of,
    same_word,
)
from core.comparison.where import LONGEST_PLACE, is_place_next, where_and_when
from core.text.lookalikes import fold
from core.text.units import Units as Language
from core.text.units import units_of

_OPENING = 6  # units: an initiating phrase with its adverb is no longer (Taking note with appreciation also of)
_BEFORE = 6  # units before a hunk that say whether a place comes next
_MOVING = ORDINAL | TIMES | SYMBOL  # units that a new session moves on
_CLOSERS = frozenset(",;:.)，；：、。")


def is_simple(hunk: Hunk) -> bool:
    """Whether one unit takes the place of another beyond the opening: nothing to part (a third of all hunks)."""
    return hunk.a2 - hunk.a1 == 1 == hunk.b2 - hunk.b1 and min(hunk.a1, hunk.b1) >= _OPENING


def parted(hunk: Hunk, old: Units, new: Units, language: str) -> list[Hunk]:
    """The hunk in parts that each do one thing, without the units that both ends of a part share."""
    words = units_of(language)
    parts = _adverb_apart(hunk, old, new, words) if min(hunk.a1, hunk.b1) < _OPENING else [hunk]
    if hunk.is_one_sided or (hunk.a2 - hunk.a1) * (hunk.b2 - hunk.b1) == 1:
        return parts
    parts = [*parts[:-1], *_mark_apart(parts[-1], old, new)]
    parts = [piece for part in parts for piece in _list_apart(part, old, new, words)]
    parts = [piece for part in parts for piece in _grammar_apart(part, old, new, language)]
    parts = [piece for part in parts for piece in _event_apart(part, old, new, language)]
    parts = [piece for part in parts for piece in _update_apart(part, old, new, language)]
    last = len(parts) - 1
    return [piece for at, part in enumerate(parts) for piece in _trimmed(part, old, new, words, (at > 0, at < last))]


def is_update(keys: Sequence[str], language: str) -> bool:
    """Whether units say no more than when, how many times or by which symbol."""
    words = units_of(language)
    kinds = [kind_of(unit, language) for unit in keys]
    return any(kind & _MOVING for kind in kinds) and all(
        kind & (_MOVING | PUNCTUATION) or unit in words.stop for unit, kind in zip(keys, kinds, strict=True)
    )


def is_recased(one: str, other: str) -> bool:
    """Whether two pieces differ in their capitals alone."""
    return fold(one).strip() != fold(other).strip() and _lower(one) == _lower(other)


def _lower(piece: str) -> str:
    return fold(piece.casefold()).strip()


def _cut(hunk: Hunk, a: int, b: int) -> list[Hunk]:
    return [Hunk(hunk.a1, a, hunk.b1, b), Hunk(a, hunk.a2, b, hunk.b2)]


def _trimmed(part: Hunk, old: Units, new: Units, words: Language, touches: tuple[bool, bool]) -> list[Hunk]:
    """The part without the equal units at its ends, of which those with other capitals are parts of their own.

    One stop-word alone stays in where it would stand between two parts: `touches` says where others follow.
    """
    was, now = old.keys[part.a1 : part.a2], new.keys[part.b1 : part.b2]
    if not was or not now or (was[0] != now[0] and was[-1] != now[-1]):
        return [part]
    if was == now:
        recased = [
            is_recased(*pair) for pair in zip(old.pieces[part.a1 : part.a2], new.pieces[part.b1 : part.b2], strict=True)
        ]
        return [part] if any(recased) else []
    first = common(was, now)
    last = common(was[first:][::-1], now[first:][::-1])
    changed = [is_recased(old.pieces[part.a1 + at], new.pieces[part.b1 + at]) for at in range(first)]
    changed_last = [is_recased(old.pieces[part.a2 - 1 - at], new.pieces[part.b2 - 1 - at]) for at in range(last)]
    first -= _is_lone([touches[0], *changed], was[first - 1], words)
    last -= _is_lone([touches[1], *changed_last], was[-last], words)
    inner = Hunk(part.a1 + first, part.a2 - last, part.b1 + first, part.b2 - last)
    ends = [Hunk(part.a1 + at, part.a1 + at + 1, part.b1 + at, part.b1 + at + 1) for at in range(first) if changed[at]]
    ends.append(inner)
    return ends + [
        Hunk(part.a2 - at - 1, part.a2 - at, part.b2 - at - 1, part.b2 - at)
        for at in reversed(range(last))
        if changed_last[at]
    ]


def _is_lone(changed: list[bool], unit: str, words: Language) -> bool:
    """Whether the last of some equal units is a stop-word alone between two changes."""
    return len(changed) > 1 and changed[-2] and not changed[-1] and unit in words.stop


def _list_apart(hunk: Hunk, old: Units, new: Units, words: Language) -> list[Hunk]:
    """Splits and reefs -> , reefs and tides: as the list grows "and" becomes a comma, reefs stay, and tides come."""
    was, now = old.keys[hunk.a1 : hunk.a2], new.keys[hunk.b1 : hunk.b2]
    if min(len(was), len(now)) < 2 or not _is_and_for_comma(was[0], now[0], words):
        return [hunk]
    same = common(was[1:], now[1:])
    if not any(unit not in words.stop and any(map(str.isalnum, unit)) for unit in was[1 : 1 + same]):
        return [hunk]
    grown = Hunk(hunk.a1 + 1 + same, hunk.a2, hunk.b1 + 1 + same, hunk.b2)
    return [Hunk(hunk.a1, hunk.a1 + 1, hunk.b1, hunk.b1 + 1), *([] if grown.is_empty else [grown])]


def _is_and_for_comma(one: str, other: str, words: Language) -> bool:
    return (one in words.conjunctions and other == ",") or (one == "," and other in words.conjunctions)


def _event_apart(hunk: Hunk, old: Units, new: Units, language: str) -> list[Hunk]:
    """Splits held in Orsa on 3 May, noting tides -> in Quito on 5 June: where and when first, then the rest."""
    if not (_has_date(old.keys[hunk.a1 : hunk.a2], language) and _has_date(new.keys[hunk.b1 : hunk.b2], language)):
        return [hunk]
    in_place = is_place_next([bits_of(unit, language) for unit in old.keys[max(0, hunk.a1 - _BEFORE) : hunk.a1][::-1]])
    told = []
    for side, first, last in ((old, hunk.a1, hunk.a2), (new, hunk.b1, hunk.b2)):
        bits = [bits_of(unit, language) for unit in side.keys[first:last]]
        printed, months = side.printed(first, last), units_of(language).months
        told.append(where_and_when(bits, printed, months, in_place=in_place, caseless=True))
    was, now = told
    whole = was.units == hunk.a2 - hunk.a1 and now.units == hunk.b2 - hunk.b1
    if whole or not (was.end and now.end) or max(was.names, now.names) > LONGEST_PLACE:
        return [hunk]
    cuts = _cut(hunk, hunk.a1 + was.end, hunk.b1 + now.end)
    rest = [*old.keys[cuts[1].a1 : hunk.a2][:1], *new.keys[cuts[1].b1 : hunk.b2][:1]]
    # two events that both go on without a comma or "and" (as the first summit after) are not one of two years
    if len(rest) == len(told) and not any(bits_of(unit, language) & (PUNCTUATION | CONJUNCTION) for unit in rest):
        return [hunk]
    return [part for part in cuts if not part.is_empty]


def _has_date(keys: Sequence[str], language: str) -> bool:
    return any(kind_of(unit, language) & DATE for unit in keys)


def _update_apart(hunk: Hunk, old: Units, new: Units, language: str) -> list[Hunk]:
    """Splits fifteenth -> convening of the sixteenth: convening of the comes, fifteenth becomes sixteenth."""
    was, now = old.keys[hunk.a1 : hunk.a2], new.keys[hunk.b1 : hunk.b2]
    shorter = min(len(was), len(now))
    if shorter == 0:
        return [hunk]
    first = kind_of(was[0], language) & kind_of(now[0], language)
    last = kind_of(was[-1], language) & kind_of(now[-1], language)
    if not (first | last) & _MOVING or (is_update(was, language) and is_update(now, language)):
        return [hunk]
    if last & ORDINAL or (last & _MOVING and shorter == 1):
        return _cut(hunk, hunk.a2 - 1, hunk.b2 - 1)
    if first & (SYMBOL | PERIOD):
        return _cut(hunk, hunk.a1 + _update_length(was, language), hunk.b1 + _update_length(now, language))
    if first & _MOVING and shorter == 1:
        return _cut(hunk, hunk.a1 + 1, hunk.b1 + 1)
    return [hunk]


def _update_length(side: Sequence[str], language: str) -> int:
    """How many units at the beginning say no more than when, how many times or by which symbol."""
    small = units_of(language).stop
    kinds = takewhile(
        lambda each: each[1] & (_MOVING | PUNCTUATION) or side[each[0]] in small,
        enumerate(kind_of(unit, language) for unit in side),
    )
    return max(at + 1 for at, kind in kinds if kind & _MOVING)


def _grammar_apart(hunk: Hunk, old: Units, new: Units, language: str) -> list[Hunk]:
    """Splits in June 2023, -> and: the date goes, the comma becomes "and"."""
    words = units_of(language)
    was, now = old.keys[hunk.a1 : hunk.a2], new.keys[hunk.b1 : hunk.b2]
    if not was or not now:
        return [hunk]
    a, b = (_core(side, words) for side in (was, now))
    cores = [core for core in (was[:a], now[:b]) if core]
    if not cores or (a, b) == (len(was), len(now)) or not all(is_update(core, language) for core in cores):
        return [hunk]
    return [part for part in _cut(hunk, hunk.a1 + a, hunk.b1 + b) if not part.is_empty]


def _core(side: Sequence[str], words: Language) -> int:
    """How many units stand before the commas and conjunctions at the end."""
    end = len(side)
    while end and (side[end - 1] in _CLOSERS or side[end - 1] in words.conjunctions):
        end -= 1
    return end


def _adverb_apart(hunk: Hunk, old: Units, new: Units, language: Language) -> list[Hunk]:
    """Splits Welcoming also the -> Noting the: Welcoming becomes Noting, also goes, then the rest.

    An adverb before the verb goes with it where the verb is another one: Notes -> Also welcomes is one change.
    """
    was = _adverb(old.keys, hunk.a1, hunk.a2, language)
    now = _adverb(new.keys, hunk.b1, hunk.b2, language)
    if (was is None and now is None) or not _is_same_verb(was, now, old, new, language):
        return [hunk]
    verbs = 1 if (was or now or (0,))[0] > (hunk.a1 if was else hunk.b1) else 0
    a1, a2 = was or (min(hunk.a1 + verbs, hunk.a2),) * 2
    b1, b2 = now or (min(hunk.b1 + verbs, hunk.b2),) * 2
    cuts = [Hunk(hunk.a1, a1, hunk.b1, b1), Hunk(a1, a2, b1, b2), Hunk(a2, hunk.a2, b2, hunk.b2)]
    if old.keys[a1:a2] == new.keys[b1:b2]:  # the adverb changed its place
        return [hunk]
    return [part for part in cuts if not part.is_empty]


def _is_same_verb(
    was: tuple[int, int] | None, now: tuple[int, int] | None, old: Units, new: Units, language: Language
) -> bool:
    """Whether the verb after an adverb that begins the text stands on the other side, too."""
    starts = [adverb[1] if adverb and adverb[0] == 0 else 0 for adverb in (was, now)]
    if not any(starts):
        return True
    verbs = old.keys[starts[0] : starts[0] + 1] + new.keys[starts[1] : starts[1] + 1]
    return len(verbs) == len(starts) and same_word(verbs[0], verbs[1], language.verb_forms)


def _adverb(keys: Sequence[str], start: int, end: int, language: Language) -> tuple[int, int] | None:
    """Where the first adverb of sequence stands in a part of an opening; some are of several words (as well)."""
    for first in range(start, min(end, _OPENING)):
        for last in range(first + 1, min(end, first + 4) + 1):
            if " ".join(keys[first:last]) in language.sequence:
                return first, last
    return None


def _mark_apart(hunk: Hunk, old: Units, new: Units) -> list[Hunk]:
    """Splits in Tashkent; -> , at the end of a paragraph: in Tashkent goes, the semicolon becomes a comma."""
    at_end = hunk.a2 == len(old) and hunk.b2 == len(new)
    if not at_end or hunk.a1 == hunk.a2 or hunk.b1 == hunk.b2 or (hunk.a2 - hunk.a1) * (hunk.b2 - hunk.b1) == 1:
        return [hunk]
    if old.keys[-1] not in _CLOSERS or new.keys[-1] not in _CLOSERS:
        return [hunk]
    return _cut(hunk, hunk.a2 - 1, hunk.b2 - 1)
