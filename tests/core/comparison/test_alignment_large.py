"""Long texts go through an index of rare words: links as good, mirrored when swapped, the same each time."""

import pytest

from core.comparison.change import Comparison
from core.comparison.compare import compare
from core.comparison.preparation import Preparation
from tests.benchmarks.extremes import adversarial
from tests.benchmarks.scoring import Tally, links_of
from tests.benchmarks.workload import BOILERPLATE, HARD, ORDINARY, Case, Rates, make

SIZE = 300  # enough changed paragraphs for the index, few enough for a test


def linked(found: Comparison) -> set[tuple[tuple[str, ...], tuple[str, ...], bool]]:
    return {(row.old, row.new, row.moved) for row in found.rows}


@pytest.fixture(scope="module")
def hard() -> Case:
    return make(SIZE, HARD, seed=4)


@pytest.mark.parametrize(
    ("rates", "templates", "least"), [(ORDINARY, 0, 0.985), (HARD, 0, 0.97), (BOILERPLATE, 8, 0.97)]
)
def test_known_links_are_found(rates: Rates, templates: int, least: float) -> None:
    case, tally = make(SIZE, rates, 4, templates), Tally()
    tally.add(links_of(compare(case.old, case.new).rows, case), case.links)
    assert tally.f1 >= least


def test_swapping_the_sides_mirrors_the_links(hard: Case) -> None:
    backwards = compare(hard.new, hard.old)
    assert linked(compare(hard.old, hard.new)) == {(new, old, moved) for old, new, moved in linked(backwards)}


def test_what_was_prepared_before_changes_nothing(hard: Case) -> None:
    used = Preparation()
    other = make(60, ORDINARY, seed=9)
    compare(other.old, other.new, cache=used)
    assert compare(hard.old, hard.new, cache=used) == compare(hard.old, hard.new)


@pytest.mark.parametrize("name", adversarial(1))
def test_extremes_keep_every_paragraph(name: str) -> None:
    old, new = adversarial(SIZE)[name]
    rows = compare(old, new).rows
    assert sorted(ident for row in rows for ident in row.old) == sorted(each.id for each in old.paragraphs)
    assert sorted(ident for row in rows for ident in row.new) == sorted(each.id for each in new.paragraphs)
