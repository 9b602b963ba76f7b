"""One edit as the rules of classification see it: the units that go and come, their kinds, and what stands around."""

from collections.abc import Iterator
from functools import reduce
from operator import or_

from core.comparison.context import Context
from core.comparison.hunks import Hunk, Units, common
from core.comparison.kinds import KINDS, bits_of, kind_of
from core.text.units import units_of

_AROUND = 30  # units to each side that say what an edit is about


class Edited:
    """A hunk between two texts. Units are given by their keys.

    `was` are the units that go, `now` those that come, `both` one after the other and `bits` what each of them is;
    `traits` are the bits of all together and `kinds` their kinds, `at` is how many units stand before the edit on the
    side where there are fewer, `words` are the small words of the language.
    """

    __slots__ = (
        "_left",
        "_right",
        "at",
        "bits",
        "both",
        "context",
        "hunk",
        "kinds",
        "language",
        "new",
        "now",
        "old",
        "traits",
        "was",
        "words",
    )

    def __init__(self, hunk: Hunk, old: Units, new: Units, language: str, context: Context) -> None:
        self.hunk, self.old, self.new, self.language, self.context = hunk, old, new, language, context
        self.words = units_of(language)
        self.was = old.keys[hunk.a1 : hunk.a2]
        self.now = new.keys[hunk.b1 : hunk.b2]
        self.both = self.was + self.now
        self.at = min(hunk.a1, hunk.b1)
        self._left: tuple[str, ...] | None = None
        self._right: tuple[str, ...] | None = None
        self.bits = [bits_of(unit, language) for unit in self.both]
        self.traits = reduce(or_, self.bits, 0)
        self.kinds = self.traits & KINDS

    def only(self, bits: int) -> bool:
        """Whether each unit that goes or comes is one of these things."""
        return all(map(bits.__and__, self.bits))

    @property
    def was_bits(self) -> list[int]:
        """What each unit is that goes."""
        return self.bits[: len(self.was)]

    @property
    def now_bits(self) -> list[int]:
        """What each unit is that comes."""
        return self.bits[len(self.was) :]

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Old and new units one by one where there are equally many; else nothing."""
        return list(zip(self.was, self.now, strict=True)) if len(self.was) == len(self.now) else []

    @property
    def left(self) -> tuple[str, ...]:
        """The units before the edit that both texts share, up to the edit before; the nearest first."""
        if self._left is None:
            was = self.old.keys[max(0, self.hunk.a1 - _AROUND) : self.hunk.a1]
            now = self.new.keys[max(0, self.hunk.b1 - _AROUND) : self.hunk.b1]
            self._left = _shared(was[::-1], now[::-1])
        return self._left

    @property
    def right(self) -> tuple[str, ...]:
        """The units after the edit that both texts share, up to the next edit."""
        if self._right is None:
            was = self.old.keys[self.hunk.a2 : self.hunk.a2 + _AROUND]
            self._right = _shared(was, self.new.keys[self.hunk.b2 : self.hunk.b2 + _AROUND])
        return self._right

    def around(self, reach: int) -> Iterator[int]:
        """Where in the old text the shared units at most `reach` away stand: the next, the one before, and so on."""
        left, right = len(self.left), len(self.right)
        for step in range(min(reach, max(left, right))):
            if step < right:
                yield self.hunk.a2 + step
            if step < left:
                yield self.hunk.a1 - 1 - step

    @property
    def old_words(self) -> list[str]:
        """The units that go as they are printed."""
        return self.old.printed(self.hunk.a1, self.hunk.a2)

    @property
    def new_words(self) -> list[str]:
        """The units that come as they are printed."""
        return self.new.printed(self.hunk.b1, self.hunk.b2)

    @property
    def old_text(self) -> str:
        """What goes, as it is printed."""
        return self.old.between(self.hunk.a1, self.hunk.a2)

    @property
    def new_text(self) -> str:
        """What comes, as it is printed."""
        return self.new.between(self.hunk.b1, self.hunk.b2)

    def of_kind(self, units: tuple[str, ...], kinds: int) -> list[str]:
        """The units that are of one of these kinds."""
        return [unit for unit in units if kind_of(unit, self.language) & kinds]


def _shared(was: tuple[str, ...], now: tuple[str, ...]) -> tuple[str, ...]:
    return was if was == now else was[: common(was, now)]
