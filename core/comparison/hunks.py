"""Finds the units that differ between two texts.

Method: between the common beginning and end, a longest common subsequence of units where little changed, the longest
common runs first (Ratcliff and Obershelp) where much did. A long text is cut in pieces at the units that both have once
(Cohen's patience difference); a piece that is long still gets Levenshtein's opcodes, which need linear memory.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import compress, count, pairwise
from operator import ne
from typing import cast

from rapidfuzz.distance import Indel, Levenshtein, Opcodes

from core.comparison.chain import Pair, heaviest_chain

Step = tuple[str, int, int, int, int]  # what an opcode is made of: its tag, old start and end, new start and end

# From here on a stretch counts as lightly edited; on the SCO series the word F1 is the same from .6 to 1.
_LIGHTLY_EDITED = 0.8
_RUN = 4  # units: in a shorter stretch there are no runs to look for
_MOST_CELLS = 25_000_000  # old units times new ones: beyond it the linear-memory method, 3 MB of bits at the limit
_MOST_LOOKS = 500_000  # steps of the search for the longest runs in its worst case: 50 ms


@dataclass(frozen=True, slots=True)
class Units:
    """A text as units: their `keys` for matching, their `pieces` with the space after them, and where they start.

    `code` has one character for each key; the last of the `starts` is the end of the text.
    """

    text: str
    code: str
    keys: tuple[str, ...]
    pieces: tuple[str, ...]
    starts: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.keys)

    def end(self, at: int) -> int:
        """Where unit `at` ends in the text, the space after it left out."""
        return self.starts[at] + len(self.pieces[at].rstrip())

    def printed(self, first: int, last: int) -> list[str]:
        """Units `first` to `last`, the latter not included, as they stand in the text."""
        return [piece.rstrip() for piece in self.pieces[first:last]]

    def between(self, first: int, last: int) -> str:
        """The text from unit `first` to the end of the unit before `last`."""
        return self.text[self.starts[first] : self.end(last - 1)] if last > first else ""

    def characters(self, first: int, last: int) -> int:
        """The length in characters of units `first` to `last`, the latter not included."""
        return self.end(last - 1) - self.starts[first] if last > first else 0


@dataclass(slots=True)
class Hunk:
    """Old units a1 to a2 are replaced by new units b1 to b2; an empty range on one side means put in or taken out."""

    a1: int
    a2: int
    b1: int
    b2: int

    @property
    def is_empty(self) -> bool:
        return self.a1 == self.a2 and self.b1 == self.b2

    @property
    def is_one_sided(self) -> bool:
        return (self.a1 == self.a2) != (self.b1 == self.b2)

    @property
    def mirrored(self) -> "Hunk":
        """The hunk that turns new into old."""
        return Hunk(self.b1, self.b2, self.a1, self.a2)

    def move(self, step: int) -> None:
        """Moves the hunk by `step` units on both sides."""
        self.a1, self.a2, self.b1, self.b2 = self.a1 + step, self.a2 + step, self.b1 + step, self.b2 + step


def differences(old: str, new: str) -> list[Hunk]:
    """The hunks between two texts of one character a unit, in order, at least one equal unit apart.

    Time about quadratic in the number of changed units with a small constant (50,000 of 50,000: 0.4 s), memory linear.
    """
    if len(old) * len(new) <= _MOST_CELLS:
        return joined(_exact(old, new))
    found: list[Hunk] = []
    for (a1, b1), (a2, b2) in pairwise([(0, 0), *_spine(old, new), (len(old), len(new))]):
        found += _moved(_between(old[a1:a2], new[b1:b2]), a1, b1)
    return joined(found)


def _spine(old: str, new: str) -> list[Pair]:
    """Where units stand that both texts have once, as far as they keep their order: they cut a long text in pieces."""
    shared = _once(old) & _once(new)
    places = {unit: at for at, unit in enumerate(new) if unit in shared}
    pairs = [(at, places[unit]) for at, unit in enumerate(old) if unit in places]
    return [pairs[at] for at in heaviest_chain(pairs, [1.0] * len(pairs))]


def _once(text: str) -> set[str]:
    return {unit for unit, times in Counter(text).items() if times == 1}


def _between(old: str, new: str) -> list[Hunk]:
    """The hunks of a piece of a long text: the fewest units, or what linear memory allows."""
    if old == new:
        return []
    fits = len(old) * len(new) <= _MOST_CELLS
    return _changes(_steps(Indel.opcodes(old, new) if fits else Levenshtein.opcodes(old, new)))


def common(old: Sequence[str], new: Sequence[str]) -> int:
    """How many units both begin with."""
    return next(compress(count(), map(ne, old, new)), min(len(old), len(new)))


def _exact(old: str, new: str) -> list[Hunk]:
    """Lightly edited stretches keep the most units; rewritten ones keep the longest runs, as a reader sees them."""
    steps = _steps(Indel.opcodes(old, new))
    start, end = _equal_ends(steps)
    lengths = len(old) - start - end, len(new) - start - end
    if min(lengths) < _RUN:
        return _changes(steps)
    changed = sum(step[2] - step[1] + step[4] - step[3] for step in steps if step[0] != "equal")
    if 1 - changed / sum(lengths) >= _LIGHTLY_EDITED:
        return _changes(steps)
    inner = old[start : len(old) - end], new[start : len(new) - end]
    if _looks(*inner) > _MOST_LOOKS:
        return _changes(steps)
    return _moved(_changes(SequenceMatcher(None, *inner, autojunk=False).get_opcodes()), start, start)


def _steps(opcodes: Opcodes) -> list[Step]:
    return cast("list[Step]", opcodes.as_list())  # plain tuples, which take half the time of its objects


def _equal_ends(steps: list[Step]) -> tuple[int, int]:
    """How many units are equal at the beginning and, of the others, at the end."""
    start = steps[0][2] if steps and steps[0][0] == "equal" else 0
    end = steps[-1][2] - steps[-1][1] if len(steps) > 1 and steps[-1][0] == "equal" else 0
    return start, end


def _changes(steps: Iterable[Step]) -> list[Hunk]:
    return [Hunk(*bounds) for tag, *bounds in steps if tag != "equal"]


def _moved(hunks: list[Hunk], old_step: int, new_step: int) -> list[Hunk]:
    return [Hunk(each.a1 + old_step, each.a2 + old_step, each.b1 + new_step, each.b2 + new_step) for each in hunks]


def _looks(old: str, new: str) -> int:
    """How many pairs of equal units the search for the longest runs looks at when each run it finds is one unit."""
    counts = Counter(new)
    return sum(map(counts.__getitem__, old)) * min(len(old), len(new))


def joined(hunks: list[Hunk]) -> list[Hunk]:
    """The hunks with those that touch after sliding made one."""
    kept: list[Hunk] = []
    for hunk in hunks:
        if kept and kept[-1].a2 == hunk.a1 and kept[-1].b2 == hunk.b1:
            kept[-1].a2, kept[-1].b2 = hunk.a2, hunk.b2
        else:
            kept.append(hunk)
    return kept
