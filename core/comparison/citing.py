"""Updates of what a text cites: symbols of resolutions and reports, their lists, and numbers of paragraphs.

Each rule takes an edit and gives the reason why it is technical, or None.
"""

import re
from collections.abc import Sequence

from core.comparison.edited import Edited
from core.comparison.events import cited_by
from core.comparison.kinds import (
    ARTICLE,
    CITATION,
    CONJUNCTION,
    DECISION,
    NUMBER,
    ORDINAL,
    POINTER,
    PREPOSITION,
    PUNCTUATION,
    REPORT,
    RESOLUTION,
    SAME_TEXT,
    SYMBOL,
    TIMES,
    bits_of,
)
from core.text.lookalikes import key

_LONGEST_LIST = 200  # units: forty resolutions with their dates
_BESIDE_SYMBOL = 6  # units between a paragraph's number and the symbol: of its resolution
_BESIDE_REPORT = 4  # units between a paragraph's number and the report: of the Committee's report
_BESIDE_ABOVE = 2  # units between a paragraph's number and "above"
_LONGEST_NUMBERS = 12  # units of a list of paragraph numbers that an edit may stand in

_PART = re.compile(r"[IVXLC]{1,6}|[A-Z]")  # the number of a section: IV, or its letter
_CITED = SYMBOL | TIMES | PUNCTUATION | CITATION | REPORT | CONJUNCTION | ARTICLE | PREPOSITION
_NUMBERS = NUMBER | PUNCTUATION | CONJUNCTION | PREPOSITION

_NUMBER_THERE = "paragraph number with the resolution"
_RENUMBERED = "reference follows the new numbering"


def symbols(edited: Edited) -> str | None:
    """Resolution or report symbols, with their dates: one for another, or a list of them that grows or shrinks."""
    was = _cited_in(edited, edited.was_bits, edited.old_words)
    now = _cited_in(edited, edited.now_bits, edited.new_words)
    if was is None or now is None or not (was or now):
        return None
    gone, come = [each for each in was if each not in now], [each for each in now if each not in was]
    if gone and come:
        return f"{', '.join(come)} in place of {', '.join(gone)}"
    if come:
        return f"list of {_cited(edited)} grows by {', '.join(_with_last(edited, come))}"
    return f"list of {_cited(edited)} is shorter by {', '.join(gone)}" if gone else "order of symbols"


def pointer(edited: Edited) -> str | None:
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


def of_report(edited: Edited) -> str | None:
    """The number of a paragraph in the report of the year, where nothing else is new: paragraph 144 of its report."""
    numbers = edited.was and edited.now and all(unit.isdigit() for unit in edited.of_kind(edited.both, NUMBER))
    if not numbers or not edited.only(NUMBER | PUNCTUATION | CONJUNCTION) or not edited.left:
        return None
    after = [bits_of(unit, edited.language) for unit in edited.right[:_BESIDE_REPORT]]
    end = next((at for at, bits in enumerate(after) if bits & PUNCTUATION), len(after))
    if not bits_of(edited.left[0], edited.language) & POINTER or not any(bits & REPORT for bits in after[:end]):
        return None
    same = _unmoved(edited.old.keys, edited) == _unmoved(edited.new.keys, edited)
    return "paragraph number with the report" if same else None


def _unmoved(keys: Sequence[str], edited: Edited) -> list[str]:
    """The units that no new session moves on."""
    moving = NUMBER | ORDINAL | SYMBOL | TIMES | PUNCTUATION
    return [unit for unit in keys if not bits_of(unit, edited.language) & moving and unit not in edited.words.sequence]


def cross_reference(edited: Edited) -> str | None:
    """Numbers of paragraphs of this text that follow these paragraphs: paragraph 20 above, which is 18 now."""
    if not edited.context.renumbered or not edited.only(_NUMBERS) or not _points_here(edited):
        return None
    was, now = edited.of_kind(edited.was, NUMBER), edited.of_kind(edited.now, NUMBER)
    same = bool(was) and len(was) == len(now)
    return _RENUMBERED if same and edited.context.renumbered.issuperset(zip(was, now, strict=True)) else None


def _points_here(edited: Edited) -> bool:
    """Whether the numbers are those of paragraphs above or below: paragraphs 3, 5 and 7 above."""
    left = [bits_of(unit, edited.language) for unit in edited.left[:_LONGEST_NUMBERS]]
    right = [bits_of(unit, edited.language) for unit in edited.right[:_LONGEST_NUMBERS]]
    before = next((at for at, bits in enumerate(left) if not bits & _NUMBERS), len(left))
    after = next((at for at, bits in enumerate(right) if not bits & _NUMBERS), len(right))
    if not any(bits & POINTER for bits in (*left[before : before + 1], *right[after : after + 1])):
        return False
    around = *left[before : before + _BESIDE_ABOVE + 1], *right[after : after + _BESIDE_ABOVE + 1]
    return any(bits & SAME_TEXT for bits in around)


def _cited_in(edited: Edited, side_bits: Sequence[int], printed: Sequence[str]) -> list[str] | None:
    """The symbols of a side as they are printed, if it does no more than cite: symbols, dates, parts of texts."""
    before = bits_of(edited.left[0], edited.language) if edited.left else 0
    for bits, text in zip(side_bits, printed, strict=True):
        is_part = before & POINTER and (bits & NUMBER or _PART.fullmatch(text))
        if not (bits & _CITED or (is_part and _is_of_a_list(edited))):
            return None
        before = bits
    return [text for bits, text in zip(side_bits, printed, strict=True) if bits & SYMBOL]


def _is_of_a_list(edited: Edited) -> bool:
    """Whether what comes or goes stands behind another symbol, or tells of one of the two texts themselves."""
    near = any(bits_of(unit, edited.language) & SYMBOL for unit in edited.left[:_BESIDE_SYMBOL])
    own = {edited.context.old_symbol, edited.context.new_symbol}
    return bool(edited.was and edited.now) or near or not own.isdisjoint(edited.both)


def _cited(edited: Edited) -> str:
    """What the list is of, by the words in the edit or the nearest before it, or after it where none are before."""
    if edited.traits & DECISION and edited.traits & RESOLUTION:
        return "resolutions and decisions"
    before = edited.old.keys[max(0, edited.hunk.a1 - _LONGEST_LIST) : edited.hunk.a1]
    around = [bits_of(unit, edited.language) for unit in (*before[::-1], *edited.right)]
    return f"{cited_by([*edited.bits, *around]) or 'resolution'}s"


def _with_last(edited: Edited, symbols: list[str]) -> list[str]:
    """The symbols, that of the old text marked as such."""
    last = edited.context.old_symbol
    return [f"{symbol} (the last text)" if symbol.casefold() == last else symbol for symbol in symbols]
