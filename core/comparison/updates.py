"""The technical updates that a new session forces on a text: ordinals, dates, symbols, lists, yearly meetings.

Each rule takes an edit and gives the reason why it is one, or None.
"""

from collections.abc import Callable, Sequence
from itertools import chain

from core.comparison.edited import Edited
from core.comparison.kinds import DATE, ORDINAL, PERIOD, PUNCTUATION, SYMBOL, TIMES, WORD, YEAR, kind_of, ordinal
from core.text.units import Units as Language
from core.text.units import Words

_BESIDE = 3  # units between an ordinal and the noun that it counts
_NEAR = 8  # units between a date and what it is the date of
_LONGEST_PLACE = 8  # words of a place: Port of Spain, Trinidad and Tobago; characters of a Chinese one
_FAR = 15  # units between a place with its date and the meeting that was held there


def _ordinals(edited: Edited) -> str | None:
    """seventy-fifth -> seventy-seventh, by a session, a meeting or an anniversary."""
    words = edited.words
    two_sided = edited.was and edited.now
    if (
        not two_sided
        or not edited.kinds & ORDINAL
        or not _all(edited, words.meetings, words.sessions, words.stop, kinds=ORDINAL)
    ):
        return None
    session = _noun(edited, _BESIDE, session=words.sessions)
    meeting = _noun(edited, _BESIDE, meeting=words.meetings)
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
    limits = any(unit in edited.words.deadlines for unit in edited.both)
    if not (edited.was and edited.now) and (limits or edited.kinds & TIMES != DATE):
        return None
    if not edited.kinds & TIMES or not _all(edited, edited.words.prepositions, edited.words.stop, kinds=TIMES):
        return None
    name = "period" if edited.kinds & PERIOD else "year" if edited.kinds & YEAR else "date"
    words = edited.words
    noun = _noun(edited, _NEAR, instrument=words.instruments, report=words.reports, meeting=words.meetings)
    return f"{name} of the {noun}" if noun else name


def _symbols(edited: Edited) -> str | None:
    """Resolution or report symbols, with their dates: one for another, or a list of them that grows or shrinks."""
    words = edited.words
    vocabulary = (words.citations, words.reports, words.conjunctions, words.articles, words.prepositions)
    if not edited.kinds & SYMBOL or not _all(edited, *vocabulary, kinds=SYMBOL | TIMES):
        return None
    was, now = _printed(edited, edited.was, edited.old_words), _printed(edited, edited.now, edited.new_words)
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
    noun = _noun(edited, _FAR, meeting=edited.words.meetings, instrument=edited.words.instruments)
    return f"place and date of the {noun}" if noun else "place and date"


def _yearly_meeting(edited: Edited) -> str | None:
    """A meeting in a yearly series, with ordinal, place and date, put in, taken out, or in place of another."""
    words = edited.words
    sides = _sides(edited)
    if (
        edited.kinds & TIMES == 0
        or edited.kinds & ORDINAL == 0
        or not all(_is_meeting(edited, *side) for side in sides)
    ):
        return None
    if len(sides) == 1 and not (_is_series(edited, edited.old.keys) and _is_series(edited, edited.new.keys)):
        return None
    noun = _noun(edited, 0, meeting=words.meetings)
    if noun is None:
        return None
    name = f"{noun} of the yearly series"
    if len(sides) == 2:
        return f"{name} brought up to date"
    return f"{name} added" if edited.now else f"{name} dropped"


RULES: tuple[Callable[[Edited], str | None], ...] = (_ordinals, _times, _symbols, _place_and_date, _yearly_meeting)


def _all(edited: Edited, *vocabulary: Words, kinds: int) -> bool:
    """Whether every unit of the edit is of one of these kinds or one of these words."""
    kinds |= PUNCTUATION
    return all(
        kind_of(unit, edited.language) & kinds or any(unit in words for words in vocabulary) for unit in edited.both
    )


def _sides(edited: Edited) -> list[tuple[Sequence[str], list[str]]]:
    """The sides that are not empty, as keys and as printed."""
    sides = [(edited.was, edited.old_words), (edited.now, edited.new_words)]
    return [side for side in sides if side[0]]


def _noun(edited: Edited, reach: int, **sets: Words) -> str | None:
    """The word of these sets that is nearest to the edit, in it or at most `reach` units away.

    In English as it is printed, in lower case; in other languages the English name of its set.
    """
    inside = zip(edited.both, edited.old_words + edited.new_words, strict=True)
    for unit, printed in chain(inside, edited.around(reach)):
        for name, words in sets.items():
            if unit in words:
                return printed.lower() if edited.language == "en" else name
    return None


def _printed(edited: Edited, side: Sequence[str], printed: list[str]) -> list[str]:
    """The symbols of a side as they are printed."""
    return [text for unit, text in zip(side, printed, strict=True) if kind_of(unit, edited.language) & SYMBOL]


def _cited(edited: Edited) -> str:
    """What the list is of, by the nearest word for it in the edit or before it."""
    words = edited.words
    noun = next((unit for unit in (*edited.now, *edited.was, *edited.left) if unit in words.resolutions), None)
    other = next((unit for unit in (*edited.now, *edited.was, *edited.left) if unit in words.decisions), None)
    return "decisions" if other and not noun else "resolutions"


def _with_last(edited: Edited, symbols: list[str]) -> list[str]:
    """The symbols, that of the old text marked as such."""
    last = edited.context.old_symbol
    return [f"{symbol} (the last text)" if symbol.casefold() == last else symbol for symbol in symbols]


def _is_occasion(edited: Edited, keys: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether a text says no more than that something was held or signed there and then."""
    words = edited.words
    in_place = bool(edited.left) and edited.left[0] in words.places
    names = 0
    for unit, text in zip(keys, printed, strict=True):
        kind = kind_of(unit, edited.language)
        named = in_place and kind == WORD and _may_name_a_place(edited, unit, text)
        if unit in words.deadlines or not (named or kind & (TIMES | PUNCTUATION) or _is_any(unit, words)):
            return False
        names += named
        in_place = unit in words.places or named or (in_place and (unit in words.stop or kind == PUNCTUATION))
    return names <= _LONGEST_PLACE


def _is_any(unit: str, words: Language) -> bool:
    return unit in words.event_verbs or unit in words.stop


def _may_name_a_place(edited: Edited, unit: str, text: str) -> bool:
    """Whether a word has a capital, or its script has none, and names no meeting and no instrument."""
    named_text = unit in edited.words.meetings or unit in edited.words.instruments
    caseless = text.lower() == text.upper() and bool(edited.was and edited.now)
    return not named_text and (text[:1].isupper() or caseless)


def _is_meeting(edited: Edited, keys: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether a text says no more than that meetings of a series were held; the first one opens a series."""
    words = edited.words
    vocabulary = (words.meetings, words.event_verbs, words.event_words, words.stop)
    for unit, text in zip(keys, printed, strict=True):
        kind = kind_of(unit, edited.language)
        if kind & ORDINAL and ordinal(unit, edited.language) == 1:
            return False
        known = kind & (ORDINAL | TIMES | PUNCTUATION) or any(unit in known_words for known_words in vocabulary)
        if not known and not (kind == WORD and text[:1].isupper() and unit not in words.instruments):
            return False
    return True


def _is_series(edited: Edited, keys: Sequence[str]) -> bool:
    """Whether a paragraph speaks of a dated meeting."""
    words = edited.words
    held = any(unit in words.meetings or unit in words.event_verbs for unit in keys)
    return held and any(kind_of(unit, edited.language) & TIMES for unit in keys)
