"""Makes hunks readable: cut at clauses, joined over matches that are no anchor for the eye, parted by what they do.

Sliding and absorbing follow VS Code's and diff-match-patch's clean-up of character differences, on words.
"""

from collections.abc import Sequence

from core.comparison.hunks import Hunk, Units, joined
from core.comparison.kinds import ORDINAL, PUNCTUATION, SYMBOL, TIMES, WORD, kind_of, same_word
from core.text.lookalikes import fold
from core.text.units import Units as Language
from core.text.units import units_of

_FARTHEST_SLIDE = 40  # units; clauses are shorter, and hostile repetitive texts stay linear
_LONGEST_STOP_ISLAND = 4  # units; "and in this regard" is no anchor between two changed clauses
_LONGEST_WEAK_ISLAND = 2  # words with a meaning, when the changes around are much longer
_SHORT_UPDATE = 8  # units: a place with its date
_TURNED = 3  # units that change places around others: member States, States members
_OPENING = 6  # units: an initiating phrase with its adverb is no longer (Taking note with appreciation also of)
_MOVING = ORDINAL | TIMES | SYMBOL  # units that a new session moves on
_OPENERS = frozenset(",;:.(-，；：、")
_CLOSERS = frozenset(",;:.)，；：、。")


def tidied(hunks: list[Hunk], old: Units, new: Units, language: str) -> list[Hunk]:
    """The hunks as a person would mark them, changed capitals among them.

    No hunk is lost; equal units between hunks may be taken in.
    """
    tidier = _Tidier(old, new, language)
    return tidier.absorbed(tidier.with_capitals(tidier.slid(hunks)))


class _Tidier:
    def __init__(self, old: Units, new: Units, language: str) -> None:
        self.old, self.new, self.language = old, new, language
        self.words = units_of(language)

    def slid(self, hunks: list[Hunk]) -> list[Hunk]:
        """Moves hunks that only put in or take out along equal units to where a clause begins or ends."""
        for at, hunk in enumerate(hunks):
            if not hunk.is_one_sided:
                continue
            back = hunk.a1 - (hunks[at - 1].a2 if at else 0)
            forth = (hunks[at + 1].a1 if at + 1 < len(hunks) else len(self.old)) - hunk.a2
            if hunk.a1 == hunk.a2:
                step = self._best_step(self.new.keys, hunk.b1, hunk.b2, -back, forth)
            else:
                step = self._best_step(self.old.keys, hunk.a1, hunk.a2, -back, forth)
            hunk.move(step)
        return joined(hunks)

    def _best_step(self, keys: Sequence[str], *bounds: int) -> int:
        """By how many units the range start:end is best moved, between least (to the left) and most."""
        start, end, least, most = bounds
        steps = [0]
        for way, limit in ((-1, -least), (1, most)):
            for far in range(min(limit, _FARTHEST_SLIDE)):
                gone, come = (start - 1 - far, end - 1 - far) if way < 0 else (start + far, end + far)
                if keys[gone] != keys[come]:
                    break
                steps.append(way * (far + 1))
        if len(steps) == 1:
            return 0
        return max(steps, key=lambda step: (self._cut_quality(keys, start + step, end + step), -abs(step), step))

    def _cut_quality(self, keys: Sequence[str], start: int, end: int) -> int:
        """How natural it reads to take out start:end: whole clauses first, then groups that begin with a small word."""
        after_clause = start == 0 or keys[start - 1] in _OPENERS
        small = keys[start] in self.words.conjunctions or keys[start] in self.words.prepositions
        return 3 * after_clause + 2 * (keys[end - 1] in _CLOSERS) + 2 * (keys[start] in _CLOSERS) + small

    def with_capitals(self, hunks: list[Hunk]) -> list[Hunk]:
        """The hunks, and one for each unit between them whose capitals change."""
        found: list[Hunk] = []
        a = b = 0
        for hunk in [*hunks, Hunk(len(self.old), len(self.old), len(self.new), len(self.new))]:
            found += self._capitals(a, hunk.a1, b - a)
            found.append(hunk)
            a, b = hunk.a2, hunk.b2
        return found[:-1]

    def _capitals(self, first: int, last: int, shift: int) -> list[Hunk]:
        """Hunks for the old units first to last, which equal the new ones but for capitals and look-alikes."""
        was, now = self.old.pieces[first:last], self.new.pieces[first + shift : last + shift]
        if was == now:
            return []
        return [
            Hunk(at, at + 1, at + shift, at + shift + 1)
            for at, (one, other) in enumerate(zip(was, now, strict=True), first)
            if one != other and _is_recased(one, other)
        ]

    def absorbed(self, hunks: list[Hunk]) -> list[Hunk]:
        """Joins hunks over equal units that are no anchor: stop-words, few words between long changes, turned words."""
        kept: list[Hunk] = []
        for hunk in hunks:
            kept.append(hunk)
            while len(kept) > 1 and self._is_weak(kept[-2], kept[-1]):
                last = kept.pop()
                kept[-1].a2, kept[-1].b2 = last.a2, last.b2
        return kept

    def _is_weak(self, left: Hunk, right: Hunk) -> bool:
        island = self.old.keys[left.a2 : right.a1]
        if not island:  # changed capitals beside a change: two edits of two classes
            return self._is_capitals(left) and self._is_capitals(right)
        if len(island) > _LONGEST_STOP_ISLAND + _LONGEST_WEAK_ISLAND:
            return False
        content = sum(unit not in self.words.stop and any(map(str.isalnum, unit)) for unit in island)
        if content == 0:
            return len(island) <= _LONGEST_STOP_ISLAND and not self._are_apart(left, right)
        if content > _LONGEST_WEAK_ISLAND:
            return False
        if len(island) <= _TURNED and self._is_turned(left, right):
            return True
        characters = self.old.characters(left.a2, right.a1)
        shorter = min(self._extent(left), self._extent(right))
        return characters * (content + 1) <= shorter and not (self._is_update(left) or self._is_update(right))

    def _are_apart(self, left: Hunk, right: Hunk) -> bool:
        """Whether changed capitals stand beside a new date or symbol: an editor and a delegate look at one each."""
        return (self._is_capitals(left) and self._is_update(right)) or (
            self._is_update(left) and self._is_capitals(right)
        )

    def _is_capitals(self, hunk: Hunk) -> bool:
        return self.old.keys[hunk.a1 : hunk.a2] == self.new.keys[hunk.b1 : hunk.b2]

    def _is_turned(self, left: Hunk, right: Hunk) -> bool:
        """Whether the same few words go on one side of the island and come on the other."""
        if left.a2 - left.a1 + right.a2 - right.a1 > _TURNED or left.b2 - left.b1 + right.b2 - right.b1 > _TURNED:
            return False
        was = self.old.keys[left.a1 : left.a2] + self.old.keys[right.a1 : right.a2]
        now = self.new.keys[left.b1 : left.b2] + self.new.keys[right.b1 : right.b2]
        unmatched = list(now)
        for unit in was:
            found = next((other for other in unmatched if same_word(unit, other, self.words.plurals)), None)
            if found is None:
                return False
            unmatched.remove(found)
        return not unmatched

    def _is_update(self, hunk: Hunk) -> bool:
        """Whether a hunk puts one date, ordinal or symbol in place of another: it stays apart from other changes."""
        sides = self.old.keys[hunk.a1 : hunk.a2], self.new.keys[hunk.b1 : hunk.b2]
        return all(len(side) <= _SHORT_UPDATE and self._has_unit(side) for side in sides)

    def _has_unit(self, units: Sequence[str]) -> bool:
        return any(kind_of(unit, self.language) & ~(WORD | PUNCTUATION) for unit in units)

    def _extent(self, hunk: Hunk) -> int:
        return max(self.old.characters(hunk.a1, hunk.a2), self.new.characters(hunk.b1, hunk.b2))


def _is_recased(one: str, other: str) -> bool:
    return fold(one).strip() != fold(other).strip() and _lower(one) == _lower(other)


def _lower(piece: str) -> str:
    return fold(piece.casefold()).strip()


def parted(hunk: Hunk, old: Units, new: Units, language: str) -> list[Hunk]:
    """The hunk in parts that each do one thing: the adverb of an opening, a new ordinal or date, the closing mark."""
    words = units_of(language)
    parts = _adverb_apart(hunk, old, new, words) if min(hunk.a1, hunk.b1) < _OPENING else [hunk]
    parts = [*parts[:-1], *_mark_apart(parts[-1], old, new)]
    parts = [piece for part in parts for piece in _update_apart(part, old, new, language)]
    idle = any(old.keys[part.a1 : part.a2] == new.keys[part.b1 : part.b2] for part in parts)
    return [hunk] if idle else parts


def _update_apart(hunk: Hunk, old: Units, new: Units, language: str) -> list[Hunk]:
    """Splits fifteenth -> convening of the sixteenth: convening of the comes, fifteenth becomes sixteenth."""
    lengths = hunk.a2 - hunk.a1, hunk.b2 - hunk.b1
    if min(lengths) == 0 or max(lengths) == 1:
        return [hunk]
    last = kind_of(old.keys[hunk.a2 - 1], language) & kind_of(new.keys[hunk.b2 - 1], language)
    if last & ORDINAL or (last & _MOVING and min(lengths) == 1):
        return _cut(hunk, hunk.a2 - 1, hunk.b2 - 1)
    first = kind_of(old.keys[hunk.a1], language) & kind_of(new.keys[hunk.b1], language)
    if first & _MOVING and min(lengths) == 1:
        return _cut(hunk, hunk.a1 + 1, hunk.b1 + 1)
    return [hunk]


def _cut(hunk: Hunk, a: int, b: int) -> list[Hunk]:
    return [Hunk(hunk.a1, a, hunk.b1, b), Hunk(a, hunk.a2, b, hunk.b2)]


def _adverb_apart(hunk: Hunk, old: Units, new: Units, language: Language) -> list[Hunk]:
    """Splits Welcoming also the -> Noting the: Welcoming becomes Noting, also goes, then the rest."""
    was = _adverb(old.keys, hunk.a1, hunk.a2, language)
    now = _adverb(new.keys, hunk.b1, hunk.b2, language)
    if was is None and now is None:
        return [hunk]
    verbs = 1 if (was or now or (0,))[0] > (hunk.a1 if was else hunk.b1) else 0
    a1, a2 = was or (min(hunk.a1 + verbs, hunk.a2),) * 2
    b1, b2 = now or (min(hunk.b1 + verbs, hunk.b2),) * 2
    cuts = [Hunk(hunk.a1, a1, hunk.b1, b1), Hunk(a1, a2, b1, b2), Hunk(a2, hunk.a2, b2, hunk.b2)]
    return [part for part in cuts if not part.is_empty]


def _adverb(keys: Sequence[str], start: int, end: int, language: Language) -> tuple[int, int] | None:
    """Where the first adverb of sequence stands in a part of an opening; some are of several words (in addition)."""
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
