"""Judges links when all have been found: how alike, how sure, moved or not, and what else might have been."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from typing import NamedTuple

from core.comparison import thresholds
from core.comparison.chain import Pair, heaviest_chain
from core.comparison.decided import Decided, Places
from core.comparison.side import Side
from core.comparison.similarity import Scored, Similarity, best_of


class Link(NamedTuple):
    """Positions of paragraphs that belong together; one side has exactly one, unless a reader has decided on more."""

    old: Places
    new: Places
    similarity: float
    confidence: float
    moved: bool


@dataclass(frozen=True, slots=True)
class Alignment:
    """All links of a scope; what is in none was added or removed. `rivals` are other pairs and their similarities."""

    links: tuple[Link, ...]
    rivals: dict[Pair, float]

    def mirrored(self) -> "Alignment":
        """The same with old and new swapped."""
        links = tuple(Link(each.new, each.old, each.similarity, each.confidence, each.moved) for each in self.links)
        return Alignment(links, {(b, a): value for (a, b), value in self.rivals.items()})


def judged(
    sides: tuple[Side, Side],
    rows: Sequence[tuple[Places, Places]],
    scored: Sequence[Scored],
    similarity: Similarity,
    decided: Decided,
) -> Alignment:
    """The rows, by position in the sides, as links by place in the texts; those that a reader has decided are sure."""
    linked = {(a, b) for olds, news in rows for a in olds for b in news}
    rivals = {(a, b): value for a, b, value in scored if value >= thresholds.RIVAL and (a, b) not in linked}
    best_old, best_new = best_of((a, b, value) for (a, b), value in rivals.items())
    in_order = _in_order(sides, rows)
    old, new = sides
    links = []
    for index, (olds, news) in enumerate(rows):
        value = similarity.of_row(olds, news)
        rival = max([best_old.get(a, 0.0) for a in olds] + [best_new.get(b, 0.0) for b in news])
        sure = 1.0 if (olds, news) in decided.links else confidence(value, rival)
        links.append(Link(_placed(old, olds), _placed(new, news), value, sure, index not in in_order))
    return Alignment(tuple(links), {(old.places[a], new.places[b]): value for (a, b), value in rivals.items()})


def _placed(side: Side, positions: Places) -> Places:
    if len(positions) == 1:
        return (side.places[positions[0]],)
    return tuple(sorted(side.places[at] for at in positions))


def _in_order(sides: tuple[Side, Side], rows: Sequence[tuple[Places, Places]]) -> set[int]:
    """The rows of which a pair is on the longest chain in reading order.

    Of chains as long the one with more words; a paragraph that changed its part is the one that has moved.
    """
    old, new = sides
    pairs = [(a, b, index) for index, (olds, news) in enumerate(rows) for a in olds for b in news]
    lengths = [1 + min(len(old.codes[a]), len(new.codes[b])) for a, b, _ in pairs]
    words = sum(lengths) + 1
    parts = [1.0 if old.kinds[a] is new.kinds[b] else thresholds.OTHER_PART for a, b, _ in pairs]
    weights = [part + length / words for part, length in zip(parts, lengths, strict=True)]
    read = [(old.places[a], new.places[b]) for a, b, _ in pairs]
    return {pairs[at][2] for at in heaviest_chain(read, weights)}


def confidence(similarity: float, rival: float) -> float:
    """The chance, 0 to 1, that a careful reader draws a link; `rival` is the best other similarity of either side.

    A logistic curve, fitted to generated texts with known links (tests/benchmarks).
    """
    lead = similarity - rival
    evidence = thresholds.SURE_SIMILARITY * (similarity - thresholds.EVEN_SIMILARITY) + thresholds.SURE_LEAD * lead
    return 1 / (1 + exp(-evidence))
