"""Links between the paragraphs of two sides while they are being found: one partner a paragraph."""

from collections.abc import Iterable

from core.comparison.chain import Pair


class Matching:
    """Which old paragraph is linked with which new one; linking a paragraph anew frees its former partner."""

    def __init__(self, pairs: Iterable[Pair] = ()) -> None:
        self.of_old: dict[int, int] = {}
        self.of_new: dict[int, int] = {}
        for a, b in pairs:
            self.link(a, b)

    def link(self, a: int, b: int) -> None:
        """Link an old with a new paragraph."""
        if a in self.of_old:
            del self.of_new[self.of_old.pop(a)]
        if b in self.of_new:
            del self.of_old[self.of_new.pop(b)]
        self.of_old[a] = b
        self.of_new[b] = a

    def pairs(self) -> list[Pair]:
        """All links in the order of the old text."""
        return sorted(self.of_old.items())

    def broken_by(self, a: int, b: int) -> list[Pair]:
        """The links that would go if these two were linked."""
        broken = [(a, self.of_old[a])] if a in self.of_old else []
        return broken + ([(self.of_new[b], b)] if b in self.of_new else [])

    def free(self, a: int, b: int) -> bool:
        """Whether neither of the two has a partner."""
        return a not in self.of_old and b not in self.of_new
