"""Matches headings as what they are: by their own words and by what stands below them, wherever that is."""

from collections.abc import Mapping

from core.comparison import thresholds
from core.comparison.anchors import find_anchors
from core.comparison.chain import Pair
from core.comparison.decided import Decided
from core.comparison.in_place import shape
from core.comparison.judging import Alignment, judged
from core.comparison.matching import Matching
from core.comparison.side import Side
from core.comparison.similarity import Scored, Similarity


def align_headings(old: Side, new: Side, below: Mapping[Pair, float], decided: Decided) -> Alignment:
    """The links between headings; `below` tells how far the sections that a pair opens are about the same."""
    mirrored = decided.mirrored()
    if (new.texts, mirrored.links) < (old.texts, decided.links):
        return _aligned((new, old), {(b, a): value for (a, b), value in below.items()}, mirrored).mirrored()
    return _aligned((old, new), below, decided)


def _aligned(sides: tuple[Side, Side], below: Mapping[Pair, float], decided: Decided) -> Alignment:
    matching = Matching()
    taken_old, taken_new = decided.old_places(), decided.new_places()
    similarity = Similarity(*sides, range(len(sides[0])), range(len(sides[1])))
    scored = [
        (a, b, 1.0 if shape(sides[0].texts[a]) == shape(sides[1].texts[b]) else similarity(a, b))
        for a, b in _pairs(sides, below)
        if a not in taken_old and b not in taken_new and (a, b) not in decided.apart
    ]
    for a, b, value in sorted(scored, key=lambda each: _first(each, below)):
        if matching.free(a, b) and _worth(value, below.get((a, b), 0.0)) >= thresholds.HEADING:
            matching.link(a, b)
    rows = [((a,), (b,)) for a, b in matching.pairs()]
    return judged(sides, sorted([*decided.links, *rows]), scored, similarity, decided)


def _pairs(sides: tuple[Side, Side], below: Mapping[Pair, float]) -> list[Pair]:
    """All pairs of headings when they are not too many, else those that are equal or open sections alike."""
    old, new = sides
    if len(old) * len(new) <= thresholds.HEADING_PAIRS:
        return [(a, b) for a in range(len(old)) for b in range(len(new))]
    return sorted({*below, *find_anchors(old.codes, new.codes).pairs})


def _first(pair: Scored, below: Mapping[Pair, float]) -> tuple[float, int, int]:
    """The order in which pairs are linked: the best first, of equals those that stand alike, from the top."""
    a, b, value = pair
    return -_worth(value, below.get((a, b), 0.0)), abs(a - b), a + b


def _worth(words: float, below: float) -> float:
    """Half for the words of the headings, half for what stands below."""
    return 0.5 * words + 0.5 * below
