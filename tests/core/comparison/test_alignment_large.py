"""Long texts go through an index of rare words: links as good, mirrored when swapped, the same each time."""

import pytest

from core.comparison.change import Comparison
from core.comparison.compare import compare
from core.comparison.preparation import Preparation
from tests.benchmarks.extremes import adversarial
from tests.benchmarks.scoring import Tally, links_of
from tests.benchmarks.workload import BOILERPLATE, HARD, ORDINARY, Case, Rates, make
from tests.builders import version
from tests.core.comparison.drawing import row_drawn

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


def test_one_of_many_long_paragraphs_that_moves_is_found() -> None:
    """Thirty paragraphs of many rare words, a word put in to each, and the last of them put first."""
    texts = [" ".join(f"word{number}of{place}" for number in range(60)) for place in range(30)]
    edited = [f"{text} again" for text in (texts[-1], *texts[:-1])]
    old, new = (version("\n".join(f"PP{n} {each}" for n, each in enumerate(side, 1))) for side in (texts, edited))
    assert [row_drawn(row) for row in compare(old, new).rows][:2] == ["PP30 ~ PP1 moved", "PP1 ~ PP2"]


@pytest.mark.parametrize("name", adversarial(1))
def test_extremes_keep_every_paragraph(name: str) -> None:
    old, new = adversarial(SIZE)[name]
    rows = compare(old, new).rows
    assert sorted(ident for row in rows for ident in row.old) == sorted(each.id for each in old.paragraphs)
    assert sorted(ident for row in rows for ident in row.new) == sorted(each.id for each in new.paragraphs)
