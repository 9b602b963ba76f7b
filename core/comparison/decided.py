"""What a reader has decided about links, by position in a scope."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.comparison.chain import Pair

Places = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """`links` stand whatever the texts say, and their paragraphs take no other partners; `apart` never share a row."""

    links: tuple[tuple[Places, Places], ...] = ()
    apart: frozenset[Pair] = frozenset()

    def mirrored(self) -> "Decided":
        """The same with old and new swapped."""
        return Decided(tuple(sorted((new, old) for old, new in self.links)), frozenset((b, a) for a, b in self.apart))

    def arranged(self, order: Sequence[int]) -> "Decided":
        """The same where the new paragraphs stand in another order; position i has what stood at `order[i]`."""
        at = {place: position for position, place in enumerate(order)}
        links = tuple((old, tuple(sorted(at[b] for b in new))) for old, new in self.links)
        return Decided(links, frozenset((a, at[b]) for a, b in self.apart))

    def old_places(self) -> frozenset[int]:
        """The old paragraphs that have found their partners."""
        return frozenset(place for old, _ in self.links for place in old)

    def new_places(self) -> frozenset[int]:
        """The new paragraphs that have found their partners."""
        return frozenset(place for _, new in self.links for place in new)

    def fixed(self) -> list[Pair]:
        """One pair for each link, by which the place of its neighbours can be judged."""
        return [(old[0], new[0]) for old, new in self.links]


UNDECIDED = Decided()
