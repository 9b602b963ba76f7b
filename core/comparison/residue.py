"""What a paragraph has beyond its partner, and how much of that another paragraph explains."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from core.comparison import thresholds


@dataclass(frozen=True, slots=True)
class Explained:
    """`kept` is the share of the other paragraph that stands in the residue, `explained` the share of the residue.

    `tokens` is how much of the residue that is; `opening` how much of the other paragraph's first words is there.
    """

    kept: float
    explained: float
    tokens: int
    opening: float


class Residue:
    """The runs of tokens of a paragraph that its partner does not have; matches shorter than `run` are chance."""

    def __init__(self, holder: str, partner: str, run: int) -> None:
        self._run = run
        self._runs = list(_runs(holder, partner, run))
        self._length = sum(map(len, self._runs))

    def explained_by(self, other: str) -> Explained:
        """How much of the residue is made of runs of at least `run` tokens of `other`, in whatever order."""
        if not other or not self._length:
            return Explained(0.0, 0.0, 0, 0.0)
        theirs = {other[at : at + self._run] for at in range(len(other) - self._run + 1)}
        shared = {run[at : at + self._run] for run in self._runs for at in range(len(run) - self._run + 1)} & theirs
        tokens = sum(sum(_covered(run, shared, self._run)) for run in self._runs)
        kept = _covered(other, shared, self._run)
        opening = kept[: thresholds.OPENING_TOKENS]
        return Explained(sum(kept) / len(other), tokens / self._length, tokens, sum(opening) / len(opening))


def _runs(holder: str, partner: str, run: int) -> Iterator[str]:
    last = 0
    for block in Levenshtein.editops(partner, holder).as_matching_blocks():
        if block.size >= run:
            if block.b > last:
                yield holder[last : block.b]
            last = block.b + block.size
    if last < len(holder):
        yield holder[last:]


def _covered(code: str, grams: set[str], size: int) -> list[bool]:
    """For each token whether it stands in one of the grams."""
    covered = [False] * len(code)
    for at in range(len(code) - size + 1):
        if code[at : at + size] in grams:
            covered[at : at + size] = [True] * size
    return covered
