"""Text is selected by keyboard alone: by letters, words and lines, in a paragraph and across them, on either side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.comparison.compare import compare
from desktop.models.items import ItemKind
from desktop.models.roles import Column
from desktop.theme import Theme
from desktop.widgets.reading_pane import ReadingPane
from tests.desktop.reading_pairs import Pair, every_kind, long_pair, paragraph, version

SHIFT, WORDS = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    return shown(qtbot, every_kind())


def shown(qtbot: QtBot, pair: Pair) -> ReadingPane:
    made = ReadingPane(Theme())
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.fold_identical(False)
    made.show_comparison(*pair)
    made.show()
    made.go_to("PP1")
    made.view.setFocus()
    return made


def press(pane: ReadingPane, qtbot: QtBot, key: Qt.Key, times: int = 1, *, words: bool = False) -> str:
    """What is selected after a key was pressed with Shift."""
    for _ in range(times):
        qtbot.keyClick(pane.view, key, SHIFT | WORDS if words else SHIFT)
    pane.copy()
    return QGuiApplication.clipboard().text()


def text(pane: ReadingPane, name: str) -> str:
    rows = pane.model.shown
    return next(row.new[0].text for row in rows if row.kind is ItemKind.ROW and row.new and row.new[0].id == name)


def test_letters_and_words_are_selected_from_the_beginning_of_the_current_paragraph(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    assert press(pane, qtbot, Key.Key_Right, 4) == text(pane, "PP1")[:4]
    assert press(pane, qtbot, Key.Key_Left) == text(pane, "PP1")[:3]
    assert press(pane, qtbot, Key.Key_Right, 2, words=True).strip() == " ".join(text(pane, "PP1").split()[:2])


def test_a_page_is_selected_downwards_and_given_up_upwards(qtbot: QtBot) -> None:
    pane = shown(qtbot, long_pair(60))
    pane.go_to("OP1")
    selected = press(pane, qtbot, Key.Key_PageDown)
    rows = pane.view.selection.rows()
    assert 3 < len(rows) < 40
    assert selected.startswith(text(pane, "OP1"))
    assert pane.view.rowViewportPosition(rows[-1]) < pane.view.viewport().height()
    assert press(pane, qtbot, Key.Key_PageUp) != selected
    assert pane.view.selection.is_empty
    press(pane, qtbot, Key.Key_PageDown, 40)
    assert pane.view.selection.rows()[-1] == len(pane.model.shown) - 1


def test_lines_are_selected_to_their_edges_and_downwards(pane: ReadingPane, qtbot: QtBot) -> None:
    line = press(pane, qtbot, Key.Key_End)
    assert text(pane, "PP1").startswith(line)
    assert len(line) > 20
    below = press(pane, qtbot, Key.Key_Down)
    assert len(below) > len(line)
    assert press(pane, qtbot, Key.Key_Up) == line


def test_a_selection_goes_on_in_the_next_paragraph(pane: ReadingPane, qtbot: QtBot) -> None:
    whole = len(text(pane, "PP1"))
    found = press(pane, qtbot, Key.Key_Right, whole + 4)
    assert found == f"{text(pane, 'PP1')}\n\n{text(pane, 'PP2')[:3]}"


def test_a_column_is_selected_to_its_end_and_the_end_is_seen(pane: ReadingPane, qtbot: QtBot) -> None:
    found = press(pane, qtbot, Key.Key_End, words=True)
    assert found.startswith(text(pane, "PP1"))
    bar = pane.view.verticalScrollBar()
    assert bar.value() > bar.maximum() - pane.view.viewport().height()


@pytest.mark.parametrize(("key", "column"), [(Key.Key_Left, Column.OLD), (Key.Key_Right, Column.NEW)])
def test_the_arrows_choose_the_side_on_which_text_is_selected(
    pane: ReadingPane, qtbot: QtBot, key: Qt.Key, column: Column
) -> None:
    qtbot.keyClick(pane.view, key)
    press(pane, qtbot, Key.Key_Right, 3)
    assert pane.view.selection.column is column


def test_where_a_side_has_no_text_the_other_one_is_selected(pane: ReadingPane, qtbot: QtBot) -> None:
    rows = pane.model.shown
    gone = next(row for row in rows if row.kind is ItemKind.ROW and row.old and not row.new)
    pane.view.set_current(gone.key)
    assert press(pane, qtbot, Key.Key_Right, 5) == gone.old[0].text[:5]


def test_an_arabic_text_is_selected_in_the_direction_in_which_it_is_read(qtbot: QtBot) -> None:
    words = "إذ تشير إلى ميثاق الأمم المتحدة،"
    old, new = (version(f"A/RES/{session}/901", paragraph("PP1", words), language="ar") for session in (73, 75))
    pane = shown(qtbot, (compare(old, new), old, new))
    assert press(pane, qtbot, Key.Key_Left, 3) == words[:3]
    assert press(pane, qtbot, Key.Key_Right) == words[:2]
    assert press(pane, qtbot, Key.Key_Left, words=True).strip() == words.split(maxsplit=1)[0]


def test_the_caret_is_drawn_where_the_next_key_selects_from(pane: ReadingPane, qtbot: QtBot) -> None:
    before = pane.view.viewport().grab().toImage()
    qtbot.keyClick(pane.view, Key.Key_Right)
    row = pane.view.currentIndex().row()
    assert pane.view.selection.caret_in(row, Column.NEW) == 0
    pane.view.window().activateWindow()
    qtbot.waitUntil(pane.view.hasFocus)
    assert pane.view.viewport().grab().toImage() != before


def test_going_to_another_paragraph_gives_the_selection_up(pane: ReadingPane, qtbot: QtBot) -> None:
    press(pane, qtbot, Key.Key_Right, 3)
    qtbot.keyClick(pane.view, Key.Key_Down)
    assert pane.view.selection.is_empty
