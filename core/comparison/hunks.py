"""Finds the units that differ between two texts, cut where a reader would cut.

Method: Levenshtein opcodes over units (memory linear, rapidfuzz), then one-sided hunks slide to clause boundaries,
then short matches between two hunks are absorbed, as VS Code and diff-match-patch do it for code and characters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from rapidfuzz.distance import Levenshtein

from core.text.lookalikes import key
from core.text.tokens import cut
from core.text.units import Units as SmallWords
from core.text.units import Words, units_of

_FARTHEST_SLIDE = 40  # units; clauses are shorter, and hostile repetitive texts stay linear
_LONGEST_STOP_ISLAND = 4  # units; "and in this regard" is no anchor between two changed clauses
_OPENERS = frozenset(",;:.(“«—–，；：、")
_CLOSERS = frozenset(",;:.)”»，；：、。")


@dataclass(frozen=True, slots=True)
class Units:
    """A text as units: `keys` for matching, each unit's place `starts[i]:ends[i]` in the text, white space apart."""

    text: str
    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.keys)

    def characters(self, first: int, last: int) -> int:
        """The length in characters of units `first` to `last`, the latter not included."""
        return self.ends[last - 1] - self.starts[first] if last > first else 0


@dataclass(slots=True)
class Hunk:
    """Old units a1 to a2 are replaced by new units b1 to b2; an empty range on one side means put in or taken out."""

    a1: int
    a2: int
    b1: int
    b2: int


@lru_cache(maxsize=4096)
def units_in(text: str, language: str) -> Units:
    """The units of a text that can be seen; what cannot is left between them."""
    pieces = cut(text, language)
    keys = tuple(map(key, pieces))
    starts = tuple(accumulate(map(len, pieces), initial=0))
    ends = tuple(start + len(piece.rstrip()) for start, piece in zip(starts, pieces, strict=False))
    if "" in keys:
        seen = [at for at, each in enumerate(keys) if each]
        return Units(text, *(tuple(column[at] for at in seen) for column in (keys, starts, ends)))
    return Units(text, keys, starts[: len(keys)], ends)


def hunks_between(old: Units, new: Units, language: str) -> list[Hunk]:
    """What changed, in order, without overlap, at least one unit apart; units outside are equal but for look-alikes."""
    raw = _differences(old.keys, new.keys)
    if len(raw) == 0:
        return raw
    small_words = units_of(language)
    slid = _slide(raw, old, new, small_words)
    return _absorb(slid, old, new, small_words.stop)


def _differences(old: Sequence[str], new: Sequence[str]) -> list[Hunk]:
    found: list[Hunk] = []
    for tag, a1, a2, b1, b2 in Levenshtein.opcodes(old, new).as_list():
        if tag == "equal":
            continue
        if found and found[-1].a2 == a1 and found[-1].b2 == b1:
            found[-1].a2, found[-1].b2 = a2, b2
        else:
            found.append(Hunk(a1, a2, b1, b2))
    return found


def _slide(hunks: list[Hunk], old: Units, new: Units, small_words: SmallWords) -> list[Hunk]:
    """Moves hunks that only put in or take out along equal units to where a clause begins or ends."""
    for at, hunk in enumerate(hunks):
        if (hunk.a1 == hunk.a2) == (hunk.b1 == hunk.b2):
            continue
        floor = hunks[at - 1].a2 if at else 0
        ceiling = hunks[at + 1].a1 if at + 1 < len(hunks) else len(old)
        back, forth = hunk.a1 - floor, ceiling - hunk.a2
        if hunk.a1 == hunk.a2:
            step = _best_step(new.keys, hunk.b1, hunk.b2, back, forth, small_words)
        else:
            step = _best_step(old.keys, hunk.a1, hunk.a2, back, forth, small_words)
        hunk.a1, hunk.a2, hunk.b1, hunk.b2 = hunk.a1 + step, hunk.a2 + step, hunk.b1 + step, hunk.b2 + step
    return _joined(hunks)


def _best_step(keys: Sequence[str], start: int, end: int, back: int, forth: int, small_words: SmallWords) -> int:
    """By how many units the range start:end is best moved, at most `back` to the left and `forth` to the right."""
    steps = [0]
    left, right = min(back, _FARTHEST_SLIDE), min(forth, _FARTHEST_SLIDE)
    at = 0
    while at < left and keys[start - 1 - at] == keys[end - 1 - at]:
        at += 1
        steps.append(-at)
    at = 0
    while at < right and keys[start + at] == keys[end + at]:
        at += 1
        steps.append(at)
    if len(steps) == 1:
        return 0
    return max(steps, key=lambda step: (_cut_quality(keys, start + step, end + step, small_words), -abs(step), step))


def _cut_quality(keys: Sequence[str], start: int, end: int, small_words: SmallWords) -> int:
    """How natural it reads to take out start:end: whole clauses first, then groups that begin with a small word."""
    quality = 0
    if start == 0 or keys[start - 1] in _OPENERS:
        quality += 3
    if keys[end - 1] in _CLOSERS:
        quality += 2
    if keys[start] in _CLOSERS:
        quality += 2
    if keys[start] in small_words.conjunctions or keys[start] in small_words.prepositions:
        quality += 1
    return quality


def _absorb(hunks: list[Hunk], old: Units, new: Units, stop: Words) -> list[Hunk]:
    """Joins hunks over matches too weak to be an anchor for the eye: stop-words, or few words between long changes."""
    kept: list[Hunk] = []
    for hunk in hunks:
        kept.append(hunk)
        while len(kept) > 1 and _is_weak(kept[-2], kept[-1], old, new, stop):
            last = kept.pop()
            kept[-1].a2, kept[-1].b2 = last.a2, last.b2
    return kept


def _is_weak(left: Hunk, right: Hunk, old: Units, new: Units, stop: Words) -> bool:
    island = old.keys[left.a2 : right.a1]
    content = sum(unit not in stop and unit[0].isalnum() for unit in island[:8])
    if content == 0:
        return len(island) <= _LONGEST_STOP_ISLAND
    if content > 2:
        return False
    characters = old.characters(left.a2, right.a1)
    shorter = min(_extent(left, old, new), _extent(right, old, new))
    return characters * (content + 1) <= shorter


def _extent(hunk: Hunk, old: Units, new: Units) -> int:
    return max(old.characters(hunk.a1, hunk.a2), new.characters(hunk.b1, hunk.b2))


def _joined(hunks: list[Hunk]) -> list[Hunk]:
    """The hunks with those that touch after sliding made one."""
    kept: list[Hunk] = []
    for hunk in hunks:
        if kept and kept[-1].a2 == hunk.a1 and kept[-1].b2 == hunk.b1:
            kept[-1].a2, kept[-1].b2 = hunk.a2, hunk.b2
        else:
            kept.append(hunk)
    return kept
