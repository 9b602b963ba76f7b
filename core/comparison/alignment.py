"""Aligns the paragraphs of one scope: which belong together, how surely, and what else might have been."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from core.comparison.anchors import Expectation, find_anchors
from core.comparison.candidates import candidate_pairs
from core.comparison.chain import Pair
from core.comparison.decided import UNDECIDED, Decided, Places
from core.comparison.groups import attach_parts
from core.comparison.in_place import link_in_place
from core.comparison.judging import Alignment, judged
from core.comparison.links import link_in_order, link_moved
from core.comparison.matching import Matching
from core.comparison.placing import at_home, in_order_of
from core.comparison.side import Side
from core.comparison.similarity import Similarity

Step = Callable[[float], None]  # told the done share between the stages; may raise to stop the work


def _unheard(_share: float) -> None:
    """Nobody asked for progress."""


def align(
    old: Side, new: Side, decided: Decided = UNDECIDED, *, groups: bool = True, step: Step = _unheard
) -> Alignment:
    """The links between two sides; swapping the sides gives the mirrored links, because ties are broken one way.

    With `groups` paragraphs may be split and merged. `step` is told the done share between the stages.
    """
    mirrored = decided.mirrored()
    if (new.texts, mirrored.links) < (old.texts, decided.links):
        return _align(new, old, mirrored, groups=groups, step=step).mirrored()
    return _align(old, new, decided, groups=groups, step=step)


def _align(old: Side, new: Side, decided: Decided, *, groups: bool, step: Step) -> Alignment:
    order = in_order_of(old, new)
    if order:
        new, decided = new.arranged(order), decided.arranged(order)
    sides = old, new
    anchors = find_anchors(old.keys(), new.keys(), decided)
    expected = Expectation(anchors.spine, len(old), len(new))
    free_old = _free(len(old), (a for a, _ in anchors.pairs), decided.old_places())
    free_new = _free(len(new), (b for _, b in anchors.pairs), decided.new_places())
    step(0.2)
    pairs = candidate_pairs(sides, (free_old, free_new), anchors.twins, expected)
    step(0.4)
    similarity = Similarity(old, new, free_old, free_new)
    matching = Matching(anchors.pairs)
    scored = at_home(similarity.scored(pair for pair in pairs if pair not in decided.apart), sides)
    step(0.6)
    link_in_order(matching, scored, similarity, sides, expected)
    link_moved(matching, scored, similarity, sides, expected)
    step(0.8)
    parts = attach_parts(matching, scored, similarity, sides) if groups else []
    link_in_place(matching, similarity, sides, _taken(matching, parts, decided), decided.apart)
    return judged(sides, _rows(matching, parts, decided), scored, similarity, decided)


def _free(size: int, anchored: Iterable[int], decided: frozenset[int]) -> list[int]:
    taken = {*anchored, *decided}
    return [place for place in range(size) if place not in taken]


def _taken(matching: Matching, parts: Sequence[Pair], decided: Decided) -> tuple[set[int], set[int]]:
    """The old and new paragraphs that stand in a row with several others."""
    olds = decided.old_places() | {a for a, _ in parts if a not in matching.of_old}
    news = decided.new_places() | {b for _, b in parts if b not in matching.of_new}
    return set(olds), set(news)


def _rows(matching: Matching, parts: Sequence[Pair], decided: Decided) -> list[tuple[Places, Places]]:
    """Links as rows; what a reader has decided replaces the one pair that stood for it."""
    fixed = set(decided.fixed())
    more_old: dict[int, list[int]] = defaultdict(list)
    more_new: dict[int, list[int]] = defaultdict(list)
    for a, b in parts:
        if a in matching.of_old:
            more_new[a].append(b)
        else:
            more_old[b].append(a)
    rows = [
        (tuple(sorted([a, *more_old.get(b, ())])), tuple(sorted([b, *more_new.get(a, ())])))
        for a, b in matching.pairs()
        if (a, b) not in fixed
    ]
    return sorted([*decided.links, *rows])
