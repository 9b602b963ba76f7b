"""What a date belongs to: the meeting, text or symbol that stands by it, told only where it is sure."""

from collections.abc import Sequence

from core.comparison.edited import Edited
from core.comparison.kinds import (
    DATE,
    DEADLINE,
    DECISION,
    EVENT_VERB,
    INSTRUMENT,
    MEETING,
    ORDINAL,
    PLACE,
    PREPOSITION,
    PUNCTUATION,
    REPORT,
    RESOLUTION,
    SESSION,
    SIGNING_VERB,
    STOP,
    SYMBOL,
    TIMES,
    bits_of,
)

_BESIDE = 3  # units between a date and a noun without a verb between them: the programme of work for 2024
_NEAR_VERB = 8  # units between "held" and the date: the name of a place
_FAR = 20  # units between "held" and the meeting: the name of a conference

_NOUNS = {INSTRUMENT: "instrument", REPORT: "report", MEETING: "meeting", SESSION: "session"}
_DATED = INSTRUMENT | REPORT | MEETING | SESSION
_CITED = {DECISION: "decision", RESOLUTION: "resolution"}


def event_of(edited: Edited) -> str | None:
    """What the date of an edit is the date of, or None where it is not sure.

    In English as it is printed, in lower case; in other languages the English name of its kind.
    """
    left = [bits_of(unit, edited.language) for unit in edited.left]
    if left and left[0] & SYMBOL:
        return cited_by(left)
    if edited.right and bits_of(edited.right[0], edited.language) & _DATED:  # the 2024 session
        return named(edited, edited.hunk.a2, _DATED)
    if not edited.traits & EVENT_VERB:
        at = _noun_beside(left)
        if at is None:
            at = _noun_of_verb(edited, left)
        elif edited.kinds & DATE and left[at] & (INSTRUMENT | REPORT) and not _is_date_of_text(edited, left, at):
            at = _noun_before(edited, left, 0, signed=False)
    else:
        signed = bool(edited.traits & SIGNING_VERB)
        at = _noun_before(edited, left, 0, signed=signed)
    if at is not None:
        return named(edited, edited.hunk.a1 - 1 - at, _DATED)
    at = _noun_after([bits_of(unit, edited.language) for unit in edited.right])
    return None if at is None else named(edited, edited.hunk.a2 + at, _DATED)


def cited_by(bits: Sequence[int]) -> str | None:
    """Whether resolutions or decisions are cited, by the first word that says so."""
    found = next((each for each in bits if each & (DECISION | RESOLUTION)), 0)
    return next((name for noun, name in _CITED.items() if found & noun), None)


def named(edited: Edited, at: int, nouns: int) -> str:
    """Unit `at` of the old text, one of these nouns, by its name."""
    return name_of(bits_of(edited.old.keys[at], edited.language) & nouns, edited.old.printed(at, at + 1)[0], edited)


def name_of(found: int, printed: str, edited: Edited) -> str:
    """A noun as it is printed in English; in other languages the English name of its kind."""
    return printed.lower() if edited.language == "en" else next(name for noun, name in _NOUNS.items() if found & noun)


def _noun_beside(left: Sequence[int]) -> int | None:
    """How far to the left the noun stands that has the date after it: the report for 2024.

    A meeting in the name of something else is not it: the report of the Committee on Conferences for 2024.
    """
    reach = _BESIDE + 1
    for at, bits in enumerate(left[:_FAR]):
        if at >= reach:
            return None
        if bits & MEETING and any(before & PREPOSITION for before in left[at + 1 : at + 2]):
            reach = _FAR
        elif bits & _DATED:
            return at
        if bits & (PUNCTUATION | TIMES | SYMBOL | DEADLINE | EVENT_VERB):
            return None
    return None


def _is_date_of_text(edited: Edited, left: Sequence[int], at: int) -> bool:
    """Whether the date stands directly at a text (the memorandum of 5 May).

    It does not at a place (the Agreement in Baku), or where it is that of an event (the Conference on the Treaty on
    5 May).
    """
    if at > 1 or edited.bits[0] & PUNCTUATION:
        return False
    of = edited.words.genitives
    return at == 0 or not (left[0] & PLACE or (of and left[0] & PREPOSITION and edited.left[0] not in of))


def _noun_of_verb(edited: Edited, left: Sequence[int]) -> int | None:
    """How far to the left the noun stands that was held or signed on the date: the session, held in Baku on."""
    for at, bits in enumerate(left[:_NEAR_VERB]):
        if bits & EVENT_VERB:
            return _noun_before(edited, left, at + 1, signed=bool(bits & SIGNING_VERB))
        if bits & (TIMES | SYMBOL | _DATED):
            return None
    return None


def _noun_before(edited: Edited, left: Sequence[int], first: int, *, signed: bool) -> int | None:
    """How far to the left, from `first` on, a text stands that was signed, or a meeting that was held.

    Of several meetings the one that is counted: the thirtieth session of the Conference of the Parties.
    """
    wanted = INSTRUMENT | REPORT if signed else MEETING | SESSION
    found = [at for at, bits in enumerate(left[first:_FAR], first) if bits & wanted]
    counted = (at for at in found if not signed and _is_counted(edited, at))
    return next(counted, found[0] if found else None)


def _is_counted(edited: Edited, at: int) -> bool:
    noun = edited.hunk.a1 - 1 - at
    return any(bits_of(unit, edited.language) & ORDINAL for unit in edited.old.keys[max(0, noun - 2) : noun])


def _noun_after(right: Sequence[int]) -> int | None:
    """How far to the right a noun stands that the date goes before: the 2024 session, 2019年6月13日举行的会议."""
    held = any(bits & EVENT_VERB for bits in right[:2]) and not any(bits & PUNCTUATION for bits in right[:2])
    for at, bits in enumerate(right[: _FAR if held else _BESIDE]):
        if bits & (MEETING | SESSION if held else _DATED):
            return at
        if bits & PUNCTUATION or (bits & STOP and not held):
            return None
    return None
