"""An inverted index over rare words and pairs of words: the promising pairs among thousands of paragraphs."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.comparison import thresholds
from core.comparison.anchors import Expectation
from core.comparison.chain import Pair

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

_PLACE_BITS = 20  # a term and the paragraph it stands in share one 64-bit number
_PLACE_MASK = (1 << _PLACE_BITS) - 1
_TERMS = (1 << 43) - 57  # two-word terms are folded into what is left of the number
_CHARACTER_BITS = 21
_SCORE_BITS = 20
_INDEX_BITS = 22  # with the 20 bits of a place 62 in all
_WEIGHT_UNIT = 1 << 10  # weights are whole numbers, so that no order of adding them changes a sum


def promising_pairs(
    old: Sequence[str], new: Sequence[str], olds: Sequence[int], news: Sequence[int], expected: Expectation
) -> list[Pair]:
    """Pairs of positions, of the paragraphs `olds` and `news`, that share rare terms or stand where they should."""
    if not olds or not news:
        return []
    places_old, places_new = np.array(olds, np.int64), np.array(news, np.int64)
    first, second = _by_terms([old[a] for a in olds], [new[b] for b in news])
    near_old, near_new = _by_place(places_old, places_new, expected)
    keys = _distinct(
        np.concatenate([places_old[first], near_old]) * len(new) + np.concatenate([places_new[second], near_new])
    )
    return list(zip((keys // len(new)).tolist(), (keys % len(new)).tolist(), strict=True))


def _distinct(numbers: Ints) -> Ints:
    """The numbers sorted, each once (numpy's own way, by hashing, takes three times as long)."""
    numbers = np.sort(numbers)
    return numbers[_starts(numbers)]


def _starts(numbers: Ints) -> Ints:
    """Where each run of equal numbers starts."""
    is_start = np.ones(len(numbers), np.bool_)
    np.not_equal(numbers[1:], numbers[:-1], out=is_start[1:])
    return np.flatnonzero(is_start)


def _lengths(starts: Ints, size: int) -> Ints:
    """How long the runs are that start there, the last one up to `size`."""
    ends = np.full_like(starts, size)
    ends[:-1] = starts[1:]
    return ends - starts


def _by_place(olds: Ints, news: Ints, expected: Expectation) -> tuple[Ints, Ints]:
    """Each old paragraph with the free new ones around its expected place."""
    near = np.searchsorted(news, np.array([expected.of_old(a) for a in olds.tolist()]))
    first, second = [], []
    for step in range(-thresholds.NEIGHBOURS, thresholds.NEIGHBOURS + 1):
        place = near + step
        inside = (place >= 0) & (place < len(news))
        first.append(olds[inside])
        second.append(news[place[inside]])
    return np.concatenate(first), np.concatenate(second)


@dataclass(frozen=True, slots=True)
class _Postings:
    """The terms of one side, sorted: `term[i]` stands in the `count[i]` paragraphs `owner[start[i]:][:count[i]]`."""

    term: Ints
    start: Ints
    count: Ints
    owner: Ints


def _by_terms(old: Sequence[str], new: Sequence[str]) -> tuple[Ints, Ints]:
    """Pairs of indices that share rare terms, the best for each side by likeness and by content."""
    ours, theirs = _postings(old), _postings(new)
    shared = _shared(ours, theirs)
    total = len(old) + len(new) + 1
    weights = _weight(total, shared.our_count + shared.their_count)
    chosen = _affordable(
        shared.our_count * shared.their_count, thresholds.PAIRS_PER_PARAGRAPH * max(len(old), len(new))
    )
    first, second, term = _spread(ours, theirs, shared, chosen)
    pair = first * len(new) + second
    order = np.argsort(pair, kind="stable")
    starts = _starts(pair[order])
    scores = np.add.reduceat(weights[term[order]], starts) if len(starts) else weights[:0]
    first, second = first[order[starts]], second[order[starts]]
    full_old = _totals(ours, total, shared.ours, weights, len(old))[first]
    full_new = _totals(theirs, total, shared.theirs, weights, len(new))[second]
    likeness, content = scores / np.sqrt(full_old * full_new), scores / np.minimum(full_old, full_new)
    kept = _distinct(
        np.concatenate(
            [
                _best(side, score, count)
                for score, count in ((likeness, thresholds.BEST_BY_LIKENESS), (content, thresholds.BEST_BY_CONTENT))
                for side in (first, second)
            ]
        )
    )
    return first[kept], second[kept]


def _postings(codes: Sequence[str]) -> _Postings:
    """Each token and each two neighbouring tokens, once a paragraph."""
    letters = np.frombuffer("".join(codes).encode("utf-32-le"), np.uint32).astype(np.int64)
    owner = np.repeat(np.arange(len(codes), dtype=np.int64), [len(code) for code in codes])
    inside = owner[:-1] == owner[1:]
    doubles = ((letters[:-1] << _CHARACTER_BITS) + letters[1:])[inside] % _TERMS
    keys = np.concatenate([(doubles << _PLACE_BITS) | owner[:-1][inside], (letters << _PLACE_BITS) | owner])
    keys = _distinct(keys)
    terms = keys >> _PLACE_BITS
    start = _starts(terms)
    return _Postings(terms[start], start, _lengths(start, len(keys)), keys & _PLACE_MASK)


@dataclass(frozen=True, slots=True)
class _Shared:
    """The terms that both sides have: where they are in the postings of each side, and in how many paragraphs."""

    ours: Ints
    theirs: Ints
    our_count: Ints
    their_count: Ints


def _shared(ours: _Postings, theirs: _Postings) -> _Shared:
    _, mine, found = np.intersect1d(ours.term, theirs.term, assume_unique=True, return_indices=True)
    return _Shared(mine, found, ours.count[mine], theirs.count[found])


def _affordable(products: Ints, budget: int) -> Ints:
    """The rarest terms that together give at most `budget` pairs; all terms of one rarity or none.

    Those that stand once on each side are always taken: near copies of long paragraphs share more than the budget of
    them, and they are never more than the words of the text.
    """
    levels, counts = np.unique(products, return_counts=True)
    within = levels[np.cumsum(levels * counts) <= budget]
    return np.flatnonzero(products <= (within[-1] if len(within) else 1))


def _weight(total: int, counts: Ints) -> Ints:
    """Inverse document frequency, as a whole number."""
    return np.asarray(np.maximum(1, np.rint(_WEIGHT_UNIT * np.log(total / counts))), np.int64)


def _totals(postings: _Postings, total: int, shared: Ints, weights: Ints, size: int) -> Floats:
    """The weight of all terms of each paragraph, those that the other side lacks included."""
    every = _weight(total, postings.count + 1)
    every[shared] = weights
    return np.asarray(1.0 + np.bincount(postings.owner, np.repeat(every, postings.count), size), np.float64)


def _spread(ours: _Postings, theirs: _Postings, shared: _Shared, chosen: Ints) -> tuple[Ints, Ints, Ints]:
    """All pairs of paragraphs that the chosen terms give: both owners and the term, as parallel lists."""
    counts = shared.our_count[chosen] * shared.their_count[chosen]
    which = np.repeat(np.arange(len(chosen)), counts)
    within = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
    term = chosen[which]
    row, column = np.divmod(within, shared.their_count[term])
    first = ours.owner[ours.start[shared.ours[term]] + row]
    second = theirs.owner[theirs.start[shared.theirs[term]] + column]
    return first, second, term


def _best(group: Ints, scores: Floats, count: int) -> Ints:
    """Indices of the `count` highest scores of each group; equals by position.

    Group, score and index are packed in one number, because sorting numbers is several times faster than sorting by
    several keys.
    """
    steps = np.asarray(
        (1 << _SCORE_BITS) - 1 - scores / (scores.max(initial=0) or 1) * ((1 << _SCORE_BITS) - 1), np.int64
    )
    packed = np.sort((((group << _SCORE_BITS) | steps) << _INDEX_BITS) | np.arange(len(group)))
    groups = packed >> (_SCORE_BITS + _INDEX_BITS)
    starts = _starts(groups)
    rank = np.arange(len(groups)) - np.repeat(starts, _lengths(starts, len(groups)))
    return packed[rank < count] & ((1 << _INDEX_BITS) - 1)
