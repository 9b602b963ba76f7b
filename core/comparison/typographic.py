"""Edits of characters that cannot be seen or look like others, each with the names of the characters."""

from collections.abc import Iterator
from unicodedata import normalize

import regex
from rapidfuzz.distance import Levenshtein

from core.comparison.change import ChangeClass, Edit, Op
from core.text.lookalikes import invisible_in, named

_LONGEST = 2000  # characters; beyond it two look-alike stretches are one edit: comparing them costs the square
_NAMED = 3  # so many characters are named in one phrase, the rest counted

# Words with Latin letters and letters of a script that has look-alikes of them.
_TWO_SCRIPTS = regex.compile(
    r"\b(?=\w*\p{Latin})\w*[\p{Cyrillic}\p{Greek}\p{Armenian}\p{Cherokee}\p{Coptic}\p{Lisu}]\w*"
)
_LATIN = regex.compile(r"\p{Latin}")
_OTHER = regex.compile(r"[\p{Cyrillic}\p{Greek}\p{Armenian}\p{Cherokee}\p{Coptic}\p{Lisu}]")


def typographic_edits(old: str, new: str, old_start: int, new_start: int) -> Iterator[Edit]:
    """The edits that turn one look-alike stretch of text into the other, in text order.

    The stretches start at `old_start` and `new_start` of their texts.
    """
    for a1, a2, b1, b2 in _steps(old, new):
        was, now = old[a1:a2], new[b1:b2]
        op = Op.REPLACE if was and now else Op.INSERT if now else Op.DELETE
        old_span, new_span = (old_start + a1, old_start + a2), (new_start + b1, new_start + b2)
        yield Edit(op, was, now, old_span, new_span, ChangeClass.TYPOGRAPHIC, _why(was, now))


def hidden(was: str, now: str) -> str:
    """The names of what a reader would overlook in an edit; "" where there is nothing.

    Invisible characters and letters of a second script that one side has and the other has not, and characters that
    are another form of what they replace (² of 2).
    """
    if was.isascii() and now.isascii():
        return ""
    if normalize("NFKC", was) == normalize("NFKC", now):
        return _why(was, now)
    differing = [each for each in dict.fromkeys([*_hidden_in(was), *_hidden_in(now)]) if (each in was) != (each in now)]
    return names("".join(differing))


def names(characters: str) -> str:
    """The names of characters, the first few in full: "U+200B ZERO WIDTH SPACE, U+00A0 NO-BREAK SPACE and 2 more"."""
    listed = ", ".join(named(each) for each in characters[:_NAMED])
    rest = len(characters) - _NAMED
    return f"{listed} and {rest} more" if rest > 0 else listed


def _steps(old: str, new: str) -> list[tuple[int, int, int, int]]:
    """What differs, character by character; swapped texts give mirrored steps."""
    if len(old) > _LONGEST or len(new) > _LONGEST:
        return [(0, len(old), 0, len(new))]
    if old > new:
        return [(a1, a2, b1, b2) for b1, b2, a1, a2 in _steps(new, old)]
    steps: list[tuple[int, int, int, int]] = []
    for step in Levenshtein.opcodes(old, new):
        if step.tag == "equal":
            continue
        a1, b1 = step.src_start, step.dest_start
        if steps and (steps[-1][1], steps[-1][3]) == (a1, b1):  # é and e with an accent are one step, not two
            a1, _, b1, _ = steps.pop()
        steps.append((a1, step.src_end, b1, step.dest_end))
    return steps


def _why(was: str, now: str) -> str:
    if was and now:
        return f"{names(now)} in place of {names(was)}"
    return f"{names(now)} inserted" if now else f"{names(was)} removed"


def _hidden_in(text: str) -> Iterator[str]:
    yield from invisible_in(text)
    for word in _TWO_SCRIPTS.findall(text):
        latin, other = _LATIN.findall(word), _OTHER.findall(word)
        yield from other if len(other) <= len(latin) else latin
