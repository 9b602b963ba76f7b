"""The heaviest chain against every chain there is, on small inputs."""

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from core.comparison.chain import heaviest_chain

places = st.integers(0, 5)
weighted = st.lists(st.tuples(places, places, st.integers(1, 9)), max_size=8, unique_by=lambda each: each[:2])


def heaviest_of_all(pairs: list[tuple[int, int]], weights: list[float]) -> float:
    best = 0.0
    for size in range(1, len(pairs) + 1):
        for chosen in combinations(sorted(range(len(pairs)), key=pairs.__getitem__), size):
            steps = pairwise(pairs[index] for index in chosen)
            if all(a[0] < b[0] and a[1] < b[1] for a, b in steps):
                best = max(best, sum(weights[index] for index in chosen))
    return best


@given(weighted)
@settings(max_examples=150, deadline=None)
def test_no_chain_is_heavier(each: list[tuple[int, int, int]]) -> None:
    pairs, weights = [(a, b) for a, b, _ in each], [float(weight) for _, _, weight in each]
    chain = heaviest_chain(pairs, weights)
    assert all(
        pairs[first][0] < pairs[second][0] and pairs[first][1] < pairs[second][1] for first, second in pairwise(chain)
    )
    assert sum(weights[index] for index in chain) == heaviest_of_all(pairs, weights)


def test_nothing_to_chain() -> None:
    assert heaviest_chain([], []) == []
