"""Makes hunks readable: cut at clauses, joined over matches that are no anchor for the eye.

Sliding and absorbing follow VS Code's and diff-match-patch's clean-up of character differences, on words.
"""

from collections.abc import Sequence

from core.comparison.hunks import Hunk, Units, joined
from core.comparison.kinds import ORDINAL, PUNCTUATION, SYMBOL, WORD, kind_of, same_word
from core.comparison.parting import is_recased, is_update
from core.comparison.where import is_capitalized
from core.text.units import units_of

_FARTHEST_SLIDE = 40  # units; clauses are shorter, and hostile repetitive texts stay linear
_LONGEST_STOP_ISLAND = 4  # units; "and in this regard" is no anchor between two changed clauses
_LONGEST_WEAK_ISLAND = 2  # words with a meaning, when the changes around are much longer
_SHORT_UPDATE = 8  # units: a place with its date
_TURNED = 3  # units that change places around others: member States, States members
_SHORT_DATE = 3  # units: in 2026, from 17 to 28 August 2026
_SHORTEST_LINK = 3  # units that part two figures: "No. 19, that, in 2022", but not "5 to 10"
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
            hunk.move(self._best_step(hunk, -back, forth))
        return joined(hunks)

    def _best_step(self, hunk: Hunk, least: int, most: int) -> int:
        """By how many units a one-sided hunk is best moved, between least (to the left) and most."""
        comes = hunk.a1 == hunk.a2
        side, other = (self.new, self.old) if comes else (self.old, self.new)
        start, end, at = (hunk.b1, hunk.b2, hunk.a1) if comes else (hunk.a1, hunk.a2, hunk.b1)
        steps = {0: 0}  # each with how many capitals it changes, beside those that change now
        for way, limit in ((-1, -least), (1, most)):
            for far in range(min(limit, _FARTHEST_SLIDE)):
                gone, come = (start - 1 - far, end - 1 - far) if way < 0 else (start + far, end + far)
                if side.keys[gone] != side.keys[come]:
                    break
                match, matched = (come, gone) if way < 0 else (gone, come)
                piece = other.pieces[at - 1 - far if way < 0 else at + far].rstrip()
                worse = (side.pieces[match].rstrip() != piece) - (side.pieces[matched].rstrip() != piece)
                steps[way * (far + 1)] = steps[way * far] + worse
        if len(steps) == 1:
            return 0
        return max(
            steps,
            key=lambda step: (-steps[step], self._cut_quality(side.keys, start + step, end + step), -abs(step), step),
        )

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
        old, new = self.old, self.new
        before = old.text[old.starts[first] : old.starts[last]]
        if before == new.text[new.starts[first + shift] : new.starts[last + shift]]:
            return []
        was, now = old.pieces[first:last], new.pieces[first + shift : last + shift]
        return [
            Hunk(at, at + 1, at + shift, at + shift + 1)
            for at, (one, other) in enumerate(zip(was, now, strict=True), first)
            if one != other and is_recased(one, other)
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
        capitals = self._is_capitals(left), self._is_capitals(right)
        if not island or any(capitals):  # changed capitals beside a change: two edits of two classes
            return all(capitals) and self._is_small(island)
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

    def _is_small(self, island: Sequence[str]) -> bool:
        """Whether units, few or none, say nothing by themselves."""
        said = any(unit not in self.words.stop and any(map(str.isalnum, unit)) for unit in island)
        return not said and len(island) <= _LONGEST_STOP_ISLAND

    def _are_apart(self, left: Hunk, right: Hunk) -> bool:
        """Whether a reader looks at each: a new comma beside new words, an update beside other words."""
        if self._both_come_or_go(left, right) and self._is_mark(left) != self._is_mark(right):
            return True
        far = right.a1 - left.a2 >= _SHORTEST_LINK
        if far and self._is_figure(left) and self._is_figure(right):
            return True
        lone = right.a1 - left.a2 == 1 and self.old.keys[left.a2] in self.words.stop
        dates = self._is_date(left), self._is_date(right)
        return not lone and dates[0] != dates[1] and not self._is_place(right if dates[0] else left)

    def _both_come_or_go(self, left: Hunk, right: Hunk) -> bool:
        """Whether both hunks only put in, or both only take out: over the word between them nothing was replaced."""
        sides = (left.a1 == left.a2, right.a1 == right.a2), (left.b1 == left.b2, right.b1 == right.b2)
        return any(map(all, sides))

    def _is_mark(self, hunk: Hunk) -> bool:
        units = self.old.keys[hunk.a1 : hunk.a2] + self.new.keys[hunk.b1 : hunk.b2]
        return not any(any(map(str.isalnum, unit)) for unit in units)

    def _is_date(self, hunk: Hunk) -> bool:
        """Whether a hunk puts a date in place of another, and no more."""
        sides = self.old.keys[hunk.a1 : hunk.a2], self.new.keys[hunk.b1 : hunk.b2]
        return all(
            len(side) <= _SHORT_DATE
            and is_update(side, self.language)
            and not any(kind_of(unit, self.language) & (ORDINAL | SYMBOL) for unit in side)
            for side in sides
        )

    def _is_figure(self, hunk: Hunk) -> bool:
        return hunk.a2 - hunk.a1 == hunk.b2 - hunk.b1 == 1 and self._is_update(hunk)

    def _is_place(self, hunk: Hunk) -> bool:
        """Whether a hunk tells where something was held, so that a date beside it is part of the same update."""
        keys = self.old.keys[max(0, hunk.a1 - 1) : hunk.a2] + self.new.keys[hunk.b1 : hunk.b2]
        named = self.old.printed(hunk.a1, hunk.a2) + self.new.printed(hunk.b1, hunk.b2)
        return any(unit in self.words.places for unit in keys) and all(map(self._may_tell_a_place, named))

    def _may_tell_a_place(self, word: str) -> bool:
        unit = word.lower()
        return is_capitalized(word) or word.upper() == unit or unit in self.words.stop or unit in self.words.event_verbs

    def _is_capitals(self, hunk: Hunk) -> bool:
        return self.old.keys[hunk.a1 : hunk.a2] == self.new.keys[hunk.b1 : hunk.b2]

    def _is_turned(self, left: Hunk, right: Hunk) -> bool:
        """Whether the same few words go on one side of the island and come on the other, articles and "of" apart."""
        if left.a2 - left.a1 + right.a2 - right.a1 > _TURNED or left.b2 - left.b1 + right.b2 - right.b1 > _TURNED:
            return False
        gone, come = self._meant(left)
        more_gone, more_come = self._meant(right)
        if not (gone or come) or not (more_gone or more_come):
            return False
        unmatched = come + more_come
        for unit in gone + more_gone:
            found = next((other for other in unmatched if same_word(unit, other, self.words.plurals)), None)
            if found is None:
                return False
            unmatched.remove(found)
        return not unmatched

    def _meant(self, hunk: Hunk) -> tuple[list[str], list[str]]:
        """The units that go and that come, without articles and "of"."""
        sides = self.old.keys[hunk.a1 : hunk.a2], self.new.keys[hunk.b1 : hunk.b2]
        small = self.words.genitives, self.words.articles
        was, now = ([unit for unit in side if not any(unit in each for each in small)] for side in sides)
        return was, now

    def _is_update(self, hunk: Hunk) -> bool:
        """Whether a hunk puts one date, ordinal or symbol in place of another: it stays apart from other changes."""
        sides = self.old.keys[hunk.a1 : hunk.a2], self.new.keys[hunk.b1 : hunk.b2]
        return all(len(side) <= _SHORT_UPDATE and self._has_unit(side) for side in sides)

    def _has_unit(self, units: Sequence[str]) -> bool:
        return any(kind_of(unit, self.language) & ~(WORD | PUNCTUATION) for unit in units)

    def _extent(self, hunk: Hunk) -> int:
        return max(self.old.characters(hunk.a1, hunk.a2), self.new.characters(hunk.b1, hunk.b2))
