"""What sections are about: the words that stand in few sections of a side, and how far two sections share them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Set

from core.comparison import thresholds
from core.comparison.chain import Pair


class Subjects:
    """The subjects of the sections of two sides; sections are numbers."""

    def __init__(self, old: Iterable[tuple[int, str]], new: Iterable[tuple[int, str]], figures: Set[str]) -> None:
        """Each paragraph of a side as the number of its section and its code; `figures` are no subjects."""
        ours, theirs = _homes(old, figures), _homes(new, figures)
        self.telling = frozenset(ours.keys() & theirs.keys())
        self._old = Counter(section for where in ours.values() for section in where)
        self._new = Counter(section for where in theirs.values() for section in where)
        self._shared = Counter((s, t) for word in self.telling for s in ours[word] for t in theirs[word])

    def pairs(self) -> list[Pair]:
        """The old and new sections that have such words in common."""
        return sorted(self._shared)

    def overlap(self, s: int, t: int) -> float:
        """The share of the telling words of the poorer section that the other has, too; 0 where they are too few."""
        poorer = min(self._old[s], self._new[t])
        return self._shared[s, t] / poorer if poorer >= thresholds.TELLING_WORDS else 0.0


def _homes(codes: Iterable[tuple[int, str]], figures: Set[str]) -> dict[str, list[int]]:
    """The words that stand in few sections, and in which."""
    sections: defaultdict[str, set[int]] = defaultdict(set)
    for section, code in codes:
        for word in set(code) - figures:
            sections[word].add(section)
    few = min(thresholds.HOMES, 1 + len(set().union(*sections.values())) // thresholds.HOMES_SHARE)
    return {word: sorted(where) for word, where in sections.items() if len(where) <= few}
