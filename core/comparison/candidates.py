"""Which pairs of paragraphs are worth a comparison: all of them in a short text, the promising ones in a long one."""

from collections.abc import Sequence

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

    return sorted({*promising_pairs(sides[0].codes, sides[1].codes, olds, news, expected), *twins})
