"""The heaviest chain of pairs that keeps the reading order of both sides."""

from bisect import bisect_left
from collections.abc import Sequence

Pair = tuple[int, int]  # positions of an old and a new paragraph


def heaviest_chain(pairs: Sequence[Pair], weights: Sequence[float]) -> list[int]:
    """Indices of the pairs that form the heaviest chain increasing strictly on both sides.

    `weights` are positive. Sparse dynamic programming over the frontier of best chains by their last new position
    (Hunt and Szymanski's method with weights): O(n log n) steps, O(n) memory.
    """
    order = sorted(range(len(pairs)), key=[(a, -b) for a, b in pairs].__getitem__)
    ends, totals, last = [-1], [0.0], [-1]  # the frontier: both `ends` and `totals` increase
    before = [-1] * len(pairs)
    for index in order:
        end = pairs[index][1]
        place = bisect_left(ends, end)
        before[index] = last[place - 1]
        total = totals[place - 1] + weights[index]
        worse = place
        while worse < len(ends) and totals[worse] <= total:
            worse += 1
        if worse == place and place < len(ends) and ends[place] == end:
            continue  # a chain that ends here is already as heavy
        ends[place:worse], totals[place:worse], last[place:worse] = [end], [total], [index]
    return _walk_back(last[-1], before)


def _walk_back(index: int, before: Sequence[int]) -> list[int]:
    chain = []
    while index >= 0:
        chain.append(index)
        index = before[index]
    return chain[::-1]
