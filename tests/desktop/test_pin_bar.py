"""Pinning two paragraphs that the reader chooses freely: by Ctrl and click, by question and click, by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.models.pairing import End, pair_of
from desktop.models.roles import Column
from desktop.widgets.reading_pane import ReadingPane
from tests.desktop.conftest import reading_pane
from tests.desktop.reading_pairs import every_kind

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    return reading_pane(qtbot, every_kind(), 1400)


def point_at(pane: ReadingPane, name: str, column: Column, line: int = 0) -> QPoint:
    """Where a paragraph, found by its new or else old identifier, stands on the screen."""
    view = pane.view
    row = next(
        row
        for row, item in enumerate(pane.model.shown)
        if item.row is not None and name in {each.id for each in (item.new or item.old)}
    )
    origin = view.text_origin(row, column)
    pitch = view.row_layout(row).cells[column].style.pitch
    return QPoint(round(origin.x()) + 80, round(origin.y() + pitch * (line + 0.5)))


def click(pane: ReadingPane, at: QPoint, qtbot: QtBot, keys: Qt.KeyboardModifier) -> None:
    qtbot.mouseClick(pane.view.viewport(), LEFT, keys, at)


def test_ctrl_and_click_on_the_other_side_pins_the_two(pane: ReadingPane, qtbot: QtBot) -> None:
    click(pane, point_at(pane, "OP1", Column.OLD), qtbot, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(pane.pin_requested) as asked:
        click(pane, point_at(pane, "PP2", Column.NEW), qtbot, CONTROL)
    assert asked.args == ["OP1", "PP2"]


def test_each_paragraph_of_a_split_row_can_be_chosen(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.go_to("OP4")
    last = pane.view.cell(point_row(pane, "OP2"), Column.NEW)
    assert last is not None
    at = point_at(pane, "OP2", Column.NEW)
    at.setY(at.y() + round(last.block_tops[1]))
    with qtbot.waitSignal(pane.pin_requested) as asked:
        click(pane, at, qtbot, CONTROL)
    assert asked.args == ["OP3", "OP3"]


def point_row(pane: ReadingPane, name: str) -> int:
    pane_row = pane.view.rowAt(point_at(pane, name, Column.NEW).y())
    assert pane_row >= 0
    return pane_row


def test_on_the_same_side_nothing_is_pinned(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.go_to("OP1")
    pane.view.set_current(next(item.key for item in pane.model.items if not item.new and item.old))
    with qtbot.assertNotEmitted(pane.pin_requested):
        click(pane, point_at(pane, "OP1", Column.OLD), qtbot, CONTROL)
    assert pane.view.current is not None
    assert pane.view.current.new[0].id == "OP1"


def test_two_paragraphs_are_pinned_by_keys_alone(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.go_to("OP1")
    pane.pin_with()
    assert "OP1" in pane.pin_bar.label.text()
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.pin_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert asked.args == ["OP1", "OP2"]
    assert not pane.pin_bar.isVisible()


def test_escape_gives_the_question_up(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.go_to("OP1")
    pane.pin_with()
    qtbot.keyClick(pane.view, Qt.Key.Key_Escape)
    assert not pane.pin_bar.isVisible()
    with qtbot.assertNotEmitted(pane.pin_requested):
        click(pane, point_at(pane, "PP2", Column.NEW), qtbot, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize(
    ("first", "second", "pair"),
    [
        (End("OP1", "OP1"), End("OP2", "OP2"), ("OP1", "OP2")),
        (End(new="OP1"), End("OP2", "OP2"), ("OP2", "OP1")),
        (End("OP1", "OP1"), End(old="OP2"), ("OP2", "OP1")),
        (End(old="OP1"), End(old="OP2"), None),
        (End(new="OP1"), End(), None),
        (End("OP1", "OP1"), End("OP1", "OP1"), None),
    ],
)
def test_which_paragraphs_are_meant(first: End, second: End, pair: tuple[str, str] | None) -> None:
    assert pair_of(first, second) == pair
