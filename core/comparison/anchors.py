"""Paragraphs that stand unchanged on both sides: the fixed points between which the rest is matched."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from core.comparison import thresholds
from core.comparison.chain import Pair, heaviest_chain
from core.comparison.decided import UNDECIDED, Decided

_Where = dict[str, list[int]]  # the places of each text
_END = 1 << 62  # behind every place


@dataclass(frozen=True, slots=True)
class Anchors:
    """The fixed points of a scope, as pairs of positions.

    `pairs` are linked for good; `spine` is the part of them that keeps the reading order of both sides; `twins` are
    further pairs of equal text, repeated on a side, of which some may belong together.
    """

    pairs: tuple[Pair, ...]
    spine: tuple[Pair, ...]
    twins: tuple[Pair, ...]


def find_anchors(old: Sequence[str], new: Sequence[str], decided: Decided = UNDECIDED) -> Anchors:
    """Anchors of two lists of codes: what was decided, texts unique to both sides, repeated texts in order between."""
    where_old, where_new = _places(old, decided.old_places()), _places(new, decided.new_places())
    shared = [code for code in where_old if code in where_new]
    unique = [
        (where_old[code][0], where_new[code][0])
        for code in shared
        if len(where_old[code]) == len(where_new[code]) == 1 and len(code) >= thresholds.ANCHOR_TOKENS
    ]
    unique = decided.fixed() + [pair for pair in unique if pair not in decided.apart]
    repeated = [code for code in shared if len(where_old[code]) > 1 or len(where_new[code]) > 1]
    spine = _in_order(unique, old)
    if repeated:
        spine = sorted(spine + _repeated_in_order((where_old, where_new), repeated, spine, decided.apart))
    pairs = tuple(sorted({*unique, *spine}))
    expected = Expectation(spine, len(old), len(new))
    return Anchors(pairs, tuple(spine), tuple(_twins((where_old, where_new), repeated, pairs, expected)))


class Expectation:
    """Where a paragraph should stand on the other side, judged by the spine around it."""

    def __init__(self, spine: Sequence[Pair], old_size: int, new_size: int) -> None:
        self._old = [-1, *(pair[0] for pair in spine), old_size]
        self._new = [-1, *(pair[1] for pair in spine), new_size]

    def of_old(self, place: int) -> float:
        """The expected new position of an old paragraph, interpolated between its neighbours on the spine."""
        after = bisect_left(self._old, place)
        left, right = self._old[after - 1], self._old[after]
        if place == right:
            return float(self._new[after])
        share = (place - left) / (right - left)
        return self._new[after - 1] + share * (self._new[after] - self._new[after - 1])


def _places(codes: Sequence[str], taken: frozenset[int]) -> _Where:
    places: _Where = defaultdict(list)
    for place, code in enumerate(codes):
        if place not in taken:
            places[code].append(place)
    return places


def _in_order(pairs: Sequence[Pair], old: Sequence[str]) -> list[Pair]:
    return [pairs[index] for index in heaviest_chain(pairs, [float(len(old[a])) for a, _ in pairs])]


def _repeated_in_order(
    where: tuple[_Where, _Where], repeated: Sequence[str], spine: Sequence[Pair], apart: frozenset[Pair]
) -> list[Pair]:
    """Longest common subsequence of whole paragraphs in each gap of the spine, for texts that are not unique."""
    ours, theirs = (_marked(side, repeated) for side in where)
    found: list[Pair] = []
    start = (0, 0)
    for end in [*spine, (_END, _END)]:
        left = ours[bisect_left(ours, (start[0], "")) : bisect_left(ours, (end[0], ""))]
        right = theirs[bisect_left(theirs, (start[1], "")) : bisect_left(theirs, (end[1], ""))]
        found += _in_both(left, right)
        start = end
    return [pair for pair in found if pair not in apart]


def _marked(where: _Where, repeated: Sequence[str]) -> list[tuple[int, str]]:
    """The repeated texts of a side in order: where each stands and one character for the text."""
    return sorted((place, chr(0x10000 + mark)) for mark, code in enumerate(repeated) for place in where[code])


def _in_both(left: Sequence[tuple[int, str]], right: Sequence[tuple[int, str]]) -> Iterator[Pair]:
    if not left or not right or len(left) * len(right) > thresholds.REPEATED_PAIRS:
        return
    edits = LCSseq.editops("".join(mark for _, mark in left), "".join(mark for _, mark in right))
    for block in edits.as_matching_blocks():
        for step in range(block.size):
            yield left[block.a + step][0], right[block.b + step][0]


def _twins(
    where: tuple[_Where, _Where], repeated: Sequence[str], pairs: Sequence[Pair], expected: Expectation
) -> Iterator[Pair]:
    """Equal texts that are still free on both sides, each with the nearest to where it should stand."""
    taken_old, taken_new = {a for a, _ in pairs}, {b for _, b in pairs}
    for code in repeated:
        free = [b for b in where[1][code] if b not in taken_new]
        for a in where[0][code]:
            if a in taken_old or not free:
                continue
            near = bisect_left(free, expected.of_old(a))
            for b in free[max(0, near - thresholds.TWIN_REACH) : near + thresholds.TWIN_REACH]:
                yield a, b
