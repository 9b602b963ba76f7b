"""One edit as the rules of classification see it: the units that go and come, their kinds, and what stands around."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from core.comparison.context import Context
from core.comparison.hunks import Hunk, Units
from core.comparison.kinds import Kind, kind_of
from core.text.units import Units as SmallWords
from core.text.units import units_of

_AROUND = 30  # units to each side that say what an edit is about


@dataclass(frozen=True)
class Edited:
    """A hunk between two texts. Units are given by their keys; `left` and `right` are units that did not change."""

    hunk: Hunk
    old: Units
    new: Units
    language: str
    context: Context

    @cached_property
    def words(self) -> SmallWords:
        return units_of(self.language)

    @cached_property
    def was(self) -> tuple[str, ...]:
        return self.old.keys[self.hunk.a1 : self.hunk.a2]

    @cached_property
    def now(self) -> tuple[str, ...]:
        return self.new.keys[self.hunk.b1 : self.hunk.b2]

    @property
    def both(self) -> tuple[str, ...]:
        return self.was + self.now

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Old and new units one by one where there are equally many; else nothing."""
        return list(zip(self.was, self.now, strict=True)) if len(self.was) == len(self.now) else []

    @property
    def at(self) -> int:
        """How many units stand before the edit, on the side where there are fewer."""
        return min(self.hunk.a1, self.hunk.b1)

    @cached_property
    def left(self) -> tuple[str, ...]:
        """The units before the edit that both texts share, up to the next edit."""
        was, now = self.old.keys[: self.hunk.a1], self.new.keys[: self.hunk.b1]
        shared = takewhile(_equal, zip(reversed(was[-_AROUND:]), reversed(now[-_AROUND:]), strict=False))
        return tuple(unit for unit, _ in shared)[::-1]

    @cached_property
    def right(self) -> tuple[str, ...]:
        """The units after the edit that both texts share, up to the next edit."""
        was = self.old.keys[self.hunk.a2 : self.hunk.a2 + _AROUND]
        now = self.new.keys[self.hunk.b2 : self.hunk.b2 + _AROUND]
        return tuple(unit for unit, _ in takewhile(_equal, zip(was, now, strict=False)))

    @property
    def old_words(self) -> list[str]:
        """The old units as they are printed."""
        return self.old.printed(self.hunk.a1, self.hunk.a2)

    @property
    def new_words(self) -> list[str]:
        return self.new.printed(self.hunk.b1, self.hunk.b2)

    @cached_property
    def kinds(self) -> set[Kind]:
        return {self.kind(unit) for unit in self.both}

    def kind(self, unit: str) -> Kind:
        return kind_of(unit, self.language)

    def of_kind(self, units: Iterable[str], *kinds: Kind) -> list[str]:
        return [unit for unit in units if self.kind(unit) in kinds]

    def content(self, units: Iterable[str]) -> list[str]:
        """The units that carry meaning: neither small words nor punctuation."""
        return [unit for unit in units if unit not in self.words.stop and self.kind(unit) is not Kind.PUNCTUATION]


def _equal(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]
