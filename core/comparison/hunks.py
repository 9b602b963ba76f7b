"""Finds the units that differ between two texts.

Method: between the common beginning and end, a longest common subsequence of units where little changed, the longest
common runs first (Ratcliff and Obershelp) where much did; beyond a size Levenshtein's opcodes in linear memory.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import accumulate, compress, count
from operator import ne

from rapidfuzz.distance import Indel, Levenshtein

from core.text.lookalikes import key
from core.text.tokens import cut

# From here on a stretch counts as lightly edited; on the SCO series the word F1 is the same from .6 to 1.
_LIGHTLY_EDITED = 0.8
_RUN = 4  # units: in a shorter stretch there are no runs to look for
_MOST_CELLS = 25_000_000  # old units times new ones: beyond it the linear-memory method, 3 MB of bits at the limit
_MOST_LOOKS = 500_000  # steps of the search for the longest runs in its worst case: 50 ms


@dataclass(frozen=True, slots=True)
class Units:
    """A text as units: their `keys` for matching, their `pieces` with the space after them, and where they start."""

    text: str
    keys: tuple[str, ...]
    pieces: tuple[str, ...]
    starts: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.keys)

    def start(self, at: int) -> int:
        """Where unit `at` starts in the text; the end of the text after the last one."""
        return self.starts[at] if at < len(self.keys) else len(self.text)

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


@lru_cache(maxsize=512)  # a text that stays over several versions is cut once
def units_in(text: str, language: str) -> Units:
    """The units of a text that can be seen; what cannot is left between them."""
    pieces = cut(text, language)
    keys = tuple(map(key, pieces))
    starts = tuple(accumulate(map(len, pieces), initial=0))
    if "" not in keys:
        return Units(text, keys, pieces, starts)
    seen = [at for at, each in enumerate(keys) if each]
    return Units(
        text, tuple(keys[at] for at in seen), tuple(pieces[at] for at in seen), tuple(starts[at] for at in seen)
    )


def differences(old: Sequence[str], new: Sequence[str]) -> list[Hunk]:
    """The hunks between two lists of units, in order, at least one equal unit apart.

    Time about quadratic in the number of changed units with a small constant (50,000 of 50,000: 0.4 s), memory linear.
    """
    start = common(old, new)
    end = common(old[start:][::-1], new[start:][::-1])
    old, new = old[start : len(old) - end], new[start : len(new) - end]
    found = _steps(old, new)
    for hunk in found:
        hunk.move(start)
    return joined(found)


def common(old: Sequence[str], new: Sequence[str]) -> int:
    """How many units both begin with."""
    return next(compress(count(), map(ne, old, new)), min(len(old), len(new)))


def _steps(old: Sequence[str], new: Sequence[str]) -> list[Hunk]:
    """Lightly edited stretches keep the most units; rewritten ones keep the longest runs, as a reader sees them."""
    shorter = min(len(old), len(new))
    if not shorter or len(old) * len(new) > _MOST_CELLS:
        opcodes = Levenshtein.opcodes(old, new)
    elif shorter < _RUN or Indel.normalized_similarity(old, new) >= _LIGHTLY_EDITED or _looks(old, new) > _MOST_LOOKS:
        opcodes = Indel.opcodes(old, new)
    else:
        runs = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        return [Hunk(*bounds) for tag, *bounds in runs if tag != "equal"]
    return [
        Hunk(step.src_start, step.src_end, step.dest_start, step.dest_end) for step in opcodes if step.tag != "equal"
    ]


def _looks(old: Sequence[str], new: Sequence[str]) -> int:
    """How many pairs of equal units the search for the longest runs looks at when each run it finds is one unit."""
    counts = Counter(new)
    return sum(counts[unit] for unit in old) * min(len(old), len(new))


def joined(hunks: list[Hunk]) -> list[Hunk]:
    """The hunks with those that touch after sliding made one."""
    kept: list[Hunk] = []
    for hunk in hunks:
        if kept and kept[-1].a2 == hunk.a1 and kept[-1].b2 == hunk.b1:
            kept[-1].a2, kept[-1].b2 = hunk.a2, hunk.b2
        else:
            kept.append(hunk)
    return kept
