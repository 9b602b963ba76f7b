"""How far the units of a text say no more than where and when something was held or signed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from core.comparison.kinds import (
    DATE,
    DEADLINE,
    EVENT_VERB,
    EVENT_WORD,
    INSTRUMENT,
    KINDS,
    MEETING,
    PLACE,
    PUNCTUATION,
    SIGNING_VERB,
    STOP,
    TIMES,
    WORD,
)

LONGEST_PLACE = 8  # words of a place: Port of Spain, Trinidad and Tobago; characters of a Chinese one
_PARTICLE = 3  # letters: Dar es Salaam
_HOST = 6  # units from "hosted" to the name of the host: by the Government of the
_TOLD = TIMES | PUNCTUATION | EVENT_VERB | STOP


@dataclass(frozen=True, slots=True)
class Where:
    """The first `units` units tell where and when, `names` of them words of places.

    What they tell ends at `end`, before commas and small words; 0 where they tell no date.
    """

    units: int
    names: int
    end: int


def where_and_when(
    bits: Sequence[int], printed: Sequence[str], months: Collection[str], *, in_place: bool, caseless: bool
) -> Where:
    """How far units go on to tell where and when; `in_place` says that a place may be named at once.

    A word names a place when it has a capital and is none of the `months`; `caseless` says that in scripts without
    capitals any word may.
    """
    names = end = 0
    dated = False
    for at, (what, text) in enumerate(zip(bits, printed, strict=True)):
        is_month = text in months  # without its year: in July and August 2031
        named = in_place and what & KINDS == WORD and not is_month and _may_name_a_place(what, text, caseless=caseless)
        named = named or (names > 0 and end == at and _is_particle(text, printed[at + 1 : at + 2]))
        if what & DEADLINE or not (named or is_month or what & _TOLD):
            return Where(at, names, end if dated else 0)
        names += named
        dated = dated or bool(what & DATE)
        end = at + 1 if named or is_month or what & TIMES else end
        in_place = bool(what & PLACE) or named or (in_place and bool(what & (STOP | PUNCTUATION)))
    return Where(len(bits), names, end if dated else 0)


def is_place_next(left: Sequence[int]) -> bool:
    """Whether a place may be named after these units, the nearest first: held in, hosted by the Government of."""
    if left and left[0] & PLACE:
        return True
    for at, what in enumerate(left[:_HOST]):
        if what & EVENT_VERB:
            return not what & SIGNING_VERB and any(before & EVENT_WORD & ~STOP for before in left[:at])
        if not what & (STOP | EVENT_WORD):
            return False
    return False


def _may_name_a_place(what: int, text: str, *, caseless: bool) -> bool:
    return not what & (MEETING | INSTRUMENT) and (is_capitalized(text) or (caseless and text.lower() == text.upper()))


def is_capitalized(word: str) -> bool:
    """Whether a word, or a part of it after a hyphen, begins with a capital: Baku, el-Sheikh."""
    return word[:1].isupper() or any(part[:1].isupper() for part in word.split("-")[1:])


def _is_particle(text: str, following: Sequence[str]) -> bool:
    """Whether a small word stands inside a name: Dar es Salaam."""
    return len(text) <= _PARTICLE and text.islower() and bool(following) and following[0][:1].isupper()
