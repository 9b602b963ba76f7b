"""Links paragraphs that were recast where they stood: nearly alone between two linked neighbours on both sides."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from core.comparison import thresholds
from core.comparison.chain import Pair, heaviest_chain
from core.comparison.matching import Matching
from core.comparison.side import Side
from core.comparison.similarity import Similarity

_DIGITS = re.compile(r"\d+")


def link_in_place(
    matching: Matching,
    similarity: Similarity,
    sides: tuple[Side, Side],
    taken: tuple[Collection[int], Collection[int]],
    apart: Collection[Pair],
) -> None:
    """Link paragraphs without a partner in the gaps between neighbours that are linked in order.

    The place speaks for them, so less likeness is needed than elsewhere. `taken` are the old and new paragraphs that
    have found a row without being linked one to one.
    """
    for olds, news in _gaps(matching, sides):
        old = [a for a in olds if a not in matching.of_old and a not in taken[0]]
        new = [b for b in news if b not in matching.of_new and b not in taken[1]]
        if not 0 < len(old) <= thresholds.GAP_PARAGRAPHS or not 0 < len(new) <= thresholds.GAP_PARAGRAPHS:
            continue
        pairs = [(a, b) for a in old for b in new if (a, b) not in apart]
        _link_gap(matching, similarity, sides, pairs)


def _gaps(matching: Matching, sides: tuple[Side, Side]) -> Iterator[tuple[range, range]]:
    """The stretches between neighbours on the longest chain of links in reading order."""
    links = matching.pairs()
    spine = [links[index] for index in heaviest_chain(links, [1.0] * len(links))]
    for (a, b), (c, d) in pairwise([(-1, -1), *spine, (len(sides[0]), len(sides[1]))]):
        if c - a > 1 and d - b > 1:
            yield range(a + 1, c), range(b + 1, d)


def _link_gap(matching: Matching, similarity: Similarity, sides: tuple[Side, Side], pairs: Sequence[Pair]) -> None:
    old, new = sides
    chosen, weights = [], []
    alone = len(pairs) == 1
    for a, b in pairs:
        alike = old.levels[a] == new.levels[b] and old.kinds[a] is new.kinds[b]
        if not alike or not old.same_section(a, new, b):
            continue
        shorter = min(len(old.codes[a]), len(new.codes[b]))
        value = similarity(a, b) + thresholds.PHRASE_WEIGHT * similarity.same_opening(a, b)
        if shorter < thresholds.SHORT_TOKENS:
            value = 1.0 if shape(old.texts[a]) == shape(new.texts[b]) else 0.0
        likely = value >= thresholds.IN_PLACE and (alone or not similarity.is_other_matter(a, b))
        if likely or (alone and _extended(similarity.held(a, b))):
            chosen.append((a, b))
            weights.append(value)
    for index in heaviest_chain(chosen, weights):
        matching.link(*chosen[index])


def _extended(held: tuple[float, float]) -> bool:
    """Whether the longer text looks like the shorter one with much put in."""
    return held[0] >= thresholds.EXTENDED and held[1] >= thresholds.EXTENDED_CONTENT


def shape(text: str) -> str:
    """A text with its numbers blotted out: A/79/468 and A/80/501 look alike."""
    return _DIGITS.sub("0", text).casefold()
