"""Which pairs of paragraphs are worth a comparison: all of them in a short text, the promising ones in a long one."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby, product

from core.comparison import thresholds
from core.comparison.anchors import Expectation
from core.comparison.chain import Pair
from core.comparison.side import Side


def candidate_pairs(
    sides: tuple[Side, Side], free: tuple[Sequence[int], Sequence[int]], twins: Sequence[Pair], expected: Expectation
) -> list[Pair]:
    """Pairs of free paragraphs, by position, that may belong together, sorted; `twins` are pairs of equal texts."""
    olds, news = free
    if len(olds) * len(news) <= thresholds.ALL_PAIRS:
        return [(a, b) for a in olds for b in news]
    # numpy takes longer to import (0.1 s) than an ordinary comparison takes in all; only long texts need it
    from core.comparison.term_index import promising_pairs  # noqa: PLC0415

    return sorted(
        {*promising_pairs(sides[0].codes, sides[1].codes, olds, news, expected), *twins, *_in_sections(sides, free)}
    )


def _in_sections(sides: tuple[Side, Side], free: tuple[Sequence[int], Sequence[int]]) -> Iterator[Pair]:
    """All pairs within counterparts, where they are few: boilerplate has no rare words to be found by."""
    if not sides[0].sections:
        return
    within: defaultdict[int, list[int]] = defaultdict(list)
    for b in free[1]:
        within[sides[1].sections[b]].append(b)
    for section, olds in groupby(free[0], key=sides[0].sections.__getitem__):
        first, news = list(olds), within.get(section, [])
        if len(first) * len(news) <= thresholds.SECTION_PAIRS:
            yield from product(first, news)
