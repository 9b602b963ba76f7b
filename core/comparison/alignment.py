"""Aligns the paragraphs of one scope: which belong together, how surely, and what else might have been."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from core.comparison import thresholds
from core.comparison.anchors import Expectation, find_anchors
from core.comparison.candidates import candidate_pairs
from core.comparison.chain import Pair, heaviest_chain
from core.comparison.confidence import confidence_of
from core.comparison.decided import UNDECIDED, Decided, Places
from core.comparison.groups import attach_parts
from core.comparison.in_place import link_in_place
from core.comparison.links import link_in_order, link_moved
from core.comparison.matching import Matching
from core.comparison.side import Side
from core.comparison.similarity import Scored, Similarity

Step = Callable[[float], None]  # told the done share between the stages; may raise to stop the work


@dataclass(frozen=True, slots=True)
class Link:
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


def _unheard(_share: float) -> None:
    """Nobody asked for progress."""


def align(old: Side, new: Side, decided: Decided = UNDECIDED, step: Step = _unheard) -> Alignment:
    """The links between two sides; swapping the sides gives the mirrored links, because ties are broken one way.

    `step` is told the done share between the stages.
    """
    mirrored = decided.mirrored()
    if (new.texts, mirrored.links) < (old.texts, decided.links):
        return _align(new, old, mirrored, step).mirrored()
    return _align(old, new, decided, step)


def _align(old: Side, new: Side, decided: Decided, step: Step) -> Alignment:
    sides = old, new
    anchors = find_anchors(old.codes, new.codes, decided)
    expected = Expectation(anchors.spine, len(old), len(new))
    free_old = _free(len(old), (a for a, _ in anchors.pairs), decided.old_places())
    free_new = _free(len(new), (b for _, b in anchors.pairs), decided.new_places())
    step(0.2)
    pairs = candidate_pairs(sides, (free_old, free_new), anchors.twins, expected)
    step(0.4)
    similarity = Similarity(old, new, free_old, free_new)
    matching = Matching(anchors.pairs)
    scored = similarity.scored(pair for pair in pairs if pair not in decided.apart)
    step(0.6)
    link_in_order(matching, scored, similarity, sides, expected)
    link_moved(matching, scored, similarity, sides)
    step(0.8)
    parts = attach_parts(matching, scored, similarity, sides)
    link_in_place(matching, similarity, sides, _taken(matching, parts, decided), decided.apart)
    return _judged(sides, _rows(matching, parts, decided), scored, similarity)


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


def _judged(
    sides: tuple[Side, Side], rows: list[tuple[Places, Places]], scored: Sequence[Scored], similarity: Similarity
) -> Alignment:
    """The rows as links, with flags and confidence."""
    rivals = {(a, b): value for a, b, value in scored if value >= thresholds.RIVAL}
    for olds, news in rows:
        for a in olds:
            for b in news:
                rivals.pop((a, b), None)
    best_old: dict[int, float] = defaultdict(float)
    best_new: dict[int, float] = defaultdict(float)
    for (a, b), value in rivals.items():
        best_old[a], best_new[b] = max(best_old[a], value), max(best_new[b], value)
    in_order = _in_order(sides, rows)
    links = []
    for index, (olds, news) in enumerate(rows):
        value = similarity.of_row(olds, news)
        rival = max([best_old[a] for a in olds] + [best_new[b] for b in news])
        links.append(Link(olds, news, value, confidence_of(value, rival), index not in in_order))
    return Alignment(tuple(links), rivals)


def _in_order(sides: tuple[Side, Side], rows: list[tuple[Places, Places]]) -> set[int]:
    """The rows of which a pair is on the longest chain in reading order.

    Of chains as long the one with more words; a paragraph that changed its part is the one that has moved.
    """
    old, new = sides
    pairs = [(a, b, index) for index, (olds, news) in enumerate(rows) for a in olds for b in news]
    lengths = [1 + min(len(old.codes[a]), len(new.codes[b])) for a, b, _ in pairs]
    words = sum(lengths) + 1
    parts = [1.0 if old.kinds[a] is new.kinds[b] else thresholds.OTHER_PART for a, b, _ in pairs]
    weights = [part + length / words for part, length in zip(parts, lengths, strict=True)]
    return {pairs[at][2] for at in heaviest_chain([(a, b) for a, b, _ in pairs], weights)}
