"""Finds partners one to one: first the heaviest chain in reading order, then what moved out of it."""

from collections.abc import Sequence
from math import log2

from core.comparison import thresholds
from core.comparison.anchors import Expectation
from core.comparison.chain import heaviest_chain
from core.comparison.matching import Matching
from core.comparison.side import Side
from core.comparison.similarity import Scored, Similarity, best_of


def link_in_order(
    matching: Matching,
    scored: Sequence[Scored],
    similarity: Similarity,
    sides: tuple[Side, Side],
    expected: Expectation,
) -> None:
    """Link those pairs that, with the links there are, form the heaviest chain in reading order.

    Paragraphs that are linked already keep their partners and weigh in as fixed points.
    """
    scored = [(a, b, _with_held(value, sides[0].codes[a], sides[1].codes[b], similarity)) for a, b, value in scored]
    best_old, best_new = best_of(scored)
    fixed = matching.pairs()
    chosen, weights = list(fixed), [_weight(1.0, len(sides[0].codes[a])) for a, _ in fixed]
    for a, b, value in scored:
        if value < thresholds.LINK or value < max(best_old[a], best_new[b]) - thresholds.RIVAL_LEAD:
            continue
        shorter = min(len(sides[0].codes[a]), len(sides[1].codes[b]))
        if shorter < thresholds.SHORT_TOKENS and value < thresholds.LINK_SHORT:
            continue
        chosen.append((a, b))
        astray = min(abs(b - expected.of_old(a)) / thresholds.FAR, 1.0)
        phrase = thresholds.PHRASE_WEIGHT * similarity.same_opening(a, b)
        weights.append(_weight(value + phrase, shorter) - thresholds.PLACE_WEIGHT * astray)
    for index in heaviest_chain(chosen, weights):
        matching.link(*chosen[index])


def _with_held(value: float, first: str, second: str, similarity: Similarity) -> float:
    """The similarity of two texts, raised where one is all but whole in the other, which was extended or shortened.

    The similarity of a text with one that holds it goes by their lengths alone, so they tell whether it does.
    """
    shorter, both = min(len(first), len(second)), len(first) + len(second)
    if shorter < thresholds.HELD_TOKENS or not shorter / both <= value < thresholds.HELD:
        return value  # of the most that whole texts can be alike, 2 * shorter / both, less than half
    one, other = len(similarity.content(first)), len(similarity.content(second))
    if min(one, other) < thresholds.CONTENT_TOKENS:
        return value
    most = shorter / both + min(one, other) / (one + other)
    return thresholds.HELD if value >= thresholds.HELD_SHARE * most else value


def _weight(value: float, shorter: int) -> float:
    """What a link adds to its chain: similarity above what chance gives, a little more for longer texts."""
    return (value - thresholds.ZERO_WEIGHT) * (1 + log2(1 + shorter) / 4)


def link_moved(
    matching: Matching,
    scored: Sequence[Scored],
    similarity: Similarity,
    sides: tuple[Side, Side],
    expected: Expectation,
) -> None:
    """Link what is left wherever it stands, the most similar first; a much better pair breaks worse links in order.

    A paragraph that passed a few others needs less likeness than one that went far, and breaks nothing.
    """
    old, new = sides
    strong = [each for each in scored if each[2] >= thresholds.MOVE or _passed_a_few(each, matching, sides, expected)]
    for a, b, value in sorted(strong, key=lambda each: (-each[2], each)):
        shorter = min(len(old.codes[a]), len(new.codes[b]))
        if shorter < thresholds.SHORT_TOKENS and value < thresholds.MOVE_SHORT:
            continue
        if matching.free(a, b):
            matching.link(a, b)
        elif value >= thresholds.MOVE and matching.of_old.get(a) != b:
            worth = sum(similarity(*pair) for pair in matching.broken_by(a, b))
            if value > worth + thresholds.STEAL_LEAD:
                matching.link(a, b)


def _passed_a_few(pair: Scored, matching: Matching, sides: tuple[Side, Side], expected: Expectation) -> bool:
    a, b, value = pair
    near = value >= thresholds.MOVE_NEAR and abs(b - expected.of_old(a)) <= thresholds.NEAR
    return near and matching.free(a, b) and sides[0].kinds[a] is sides[1].kinds[b]
