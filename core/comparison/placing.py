"""What sections say about pairs of paragraphs: in which order to read them, and which are far from home."""

from core.comparison import thresholds
from core.comparison.side import Side
from core.comparison.similarity import Scored


def in_order_of(old: Side, new: Side) -> list[int]:
    """The positions of `new` so that its sections follow in the order of their counterparts in `old`.

    A section without one stays behind the section that it follows. Empty where there is nothing to rearrange: within a
    section that has moved as a whole, paragraphs are matched as if it had not.
    """
    first: dict[int, int] = {}
    for place, section in enumerate(old.sections):
        first.setdefault(section, place)
    ranks, rank = [], -1
    for section in new.sections:
        rank = first.get(section, rank)
        ranks.append(rank)
    order = sorted(range(len(ranks)), key=ranks.__getitem__)
    return order if order != list(range(len(ranks))) else []


def at_home(scored: list[Scored], sides: tuple[Side, Side]) -> list[Scored]:
    """The scored pairs; those of sections that are no counterparts count less, the less their own words tell."""
    ours, theirs = sides[0].sections, sides[1].sections
    if not ours:
        return scored
    return [(a, b, value if ours[a] == theirs[b] else value * _kept(sides, a, b)) for a, b, value in scored]


def _kept(sides: tuple[Side, Side], a: int, b: int) -> float:
    """What a pair keeps of its similarity: the more, the more it has in common of the words that few sections have."""
    common = sides[0].telling.intersection(sides[0].codes[a]).intersection(sides[1].codes[b])
    strange = max(0.0, 1 - len(common) / thresholds.FOREIGN_WORDS)
    return 1 - max(thresholds.FOREIGN_LEAST, thresholds.FOREIGN * strange)
