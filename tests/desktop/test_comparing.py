"""A comparison that took long is kept in the library, and taken from there until its texts or pins change."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.comparison.compare import compare
from core.comparison.record import from_record, to_record
from core.readers.read import read
from core.resolution.pins import Pins
from desktop import comparing
from desktop.comparing import ENGINE
from desktop.contents import Pair
from desktop.workspace import Workspace
from tests.desktop.conftest import PATIENCE

IDS = (1, 2)


@pytest.fixture
def filled(workspace: Workspace, specimens: list[Path], qtbot: QtBot) -> Workspace:
    """A library of two specimens, with the ids 1 and 2."""
    with qtbot.waitCallback(timeout=PATIENCE) as done:
        workspace.add(specimens[:2], done)
    return workspace


def compared(workspace: Workspace, qtbot: QtBot) -> Pair:
    with qtbot.waitCallback(timeout=PATIENCE) as done:
        workspace.compare(*IDS, done)
    pair = done.args[0]
    assert isinstance(pair, Pair)
    return pair


def kept(workspace: Workspace, qtbot: QtBot) -> bool:
    """Whether the library has the comparison of the two."""
    with qtbot.waitCallback(timeout=PATIENCE) as done:
        workspace.ask(lambda library: library.comparison(*IDS, ENGINE) is not None, done)
    return bool(done.args[0])


def test_the_record_holds_all_of_a_comparison(specimens: list[Path]) -> None:
    old, new = (read(path).versions[0] for path in specimens[3:5])
    record = to_record(compare(old, new), old, new)
    assert to_record(from_record(record), old, new) == record


def test_a_long_comparison_is_made_once(filled: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "WORTH_KEEPING", 0.0)
    first = compared(filled, qtbot)
    assert kept(filled, qtbot)

    def no_other(*_: object) -> None:
        raise AssertionError("compared again")

    monkeypatch.setattr(filled._comparer, "_compare", no_other)
    again = compared(filled, qtbot)
    assert [row.edits for row in again.comparison.rows] == [row.edits for row in first.comparison.rows]


def test_an_ordinary_comparison_is_not_kept(filled: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "WORTH_KEEPING", 60.0)
    compared(filled, qtbot)
    assert not kept(filled, qtbot)


def test_a_pin_that_came_meanwhile_is_not_overruled(
    filled: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "WORTH_KEEPING", 0.0)
    pair = compared(filled, qtbot)
    with qtbot.waitCallback(timeout=PATIENCE) as done:
        filled.change(lambda library: library.pin(*IDS, ("PP1", "PP2"), together=False), done)
    assert not kept(filled, qtbot)
    with qtbot.waitCallback(timeout=PATIENCE) as done:
        filled.ask(lambda _: filled._comparer._keep(IDS, pair.old, pair.new, Pins(), pair.comparison), done)
    assert not kept(filled, qtbot)
    assert compared(filled, qtbot).pins == Pins(apart=frozenset({("PP1", "PP2")}))
    assert kept(filled, qtbot)
