"""The version bar: rings choose old and new by click, drag and keys; missing versions are empty places."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.theme import Theme
from desktop.widgets.time_line_drawing import Point
from desktop.widgets.version_bar import VersionBar


@pytest.fixture
def bar(qtbot: QtBot) -> VersionBar:
    """Five places, the third one missing; old is the first, new the second."""
    bar = VersionBar(Theme())
    qtbot.addWidget(bar)
    bar.resize(900, 82)
    labels = ("64/183", "65/124", "67/15", "69/11", "71/14")
    ids = (1, 2, None, 4, 5)
    bar.show_points(
        [Point(each, label, "2010", label) for each, label in zip(ids, labels, strict=True)], lambda _o, _n: 0.5
    )
    bar.show_pair(1, 2)
    bar.show()
    return bar


def at(bar: VersionBar, place: int) -> QPoint:
    return bar.centre(place).toPoint()


def drag(qtbot: QtBot, bar: VersionBar, start: int, end: int) -> None:
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at(bar, start))
    for step in range(1, 6):
        qtbot.mouseMove(bar, at(bar, start) + (at(bar, end) - at(bar, start)) * step / 5)
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at(bar, end))


def test_a_click_beyond_both_moves_the_nearer_ring(bar: VersionBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.pair_asked) as asked:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at(bar, 4))
    assert asked.args == [1, 5]


def test_a_ring_is_dragged(bar: VersionBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.pair_asked) as asked:
        drag(qtbot, bar, 0, 3)
    assert asked.args == [4, 2]


def test_a_ring_that_falls_on_the_other_changes_places_with_it(bar: VersionBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.pair_asked) as asked:
        drag(qtbot, bar, 0, 1)
    assert asked.args == [2, 1]


def test_arrows_move_the_chosen_ring_past_missing_places(bar: VersionBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.pair_asked) as asked:
        qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert asked.args == [1, 4]
    qtbot.keyClick(bar, Qt.Key.Key_Space)
    with qtbot.waitSignal(bar.pair_asked) as asked:
        qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert asked.args == [2, 4]


def test_a_missing_version_is_asked_for(bar: VersionBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.missing_chosen) as asked:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at(bar, 2))
    assert asked.args == ["67/15"]


def test_it_says_what_is_chosen(bar: VersionBar, qtbot: QtBot) -> None:
    assert "Old: 64/183. New: 65/124." in bar.accessibleDescription()


def test_it_runs_from_right_to_left_where_one_reads_so(bar: VersionBar, qtbot: QtBot) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.centre(0).x() > bar.centre(4).x()
    with qtbot.waitSignal(bar.pair_asked) as asked:
        qtbot.keyClick(bar, Qt.Key.Key_Left)
    assert asked.args == [1, 4]


def test_it_paints_at_any_width(bar: VersionBar, qtbot: QtBot) -> None:
    for width in (160, 320, 2000):
        bar.resize(width, 82)
        assert not bar.grab().isNull()
    bar.show_points([], lambda _o, _n: None)
    assert not bar.grab().isNull()
