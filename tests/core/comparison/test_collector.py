"""The collector of reference cycles rests while a comparison is made, and only then."""

import gc
from collections.abc import Iterator

import pytest

from core.comparison import collector
from core.comparison.compare import compare
from core.errors import LanguagesDifferError
from tests.benchmarks.workload import ORDINARY, make


@pytest.fixture
def collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


@pytest.mark.usefixtures("collecting")
def test_the_collector_works_again_when_the_work_is_done() -> None:
    with collector.paused():
        assert not gc.isenabled()
        with collector.paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


@pytest.mark.usefixtures("collecting")
def test_the_collector_works_again_when_the_work_fails() -> None:
    with pytest.raises(LanguagesDifferError), collector.paused():
        raise LanguagesDifferError("English and French")
    assert gc.isenabled()


@pytest.mark.usefixtures("collecting")
def test_a_collector_that_its_owner_has_stopped_stays_stopped() -> None:
    gc.disable()
    with collector.paused():
        pass
    assert not gc.isenabled()


@pytest.mark.usefixtures("collecting")
def test_a_comparison_leaves_no_cycles_behind() -> None:
    case = make(40, ORDINARY, 7)
    compare(case.old, case.new)
    gc.collect()
    gc.disable()
    assert compare(case.old, case.new).rows
    assert gc.collect() == 0
