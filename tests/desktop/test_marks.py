"""Pins and notes: what a reader decides and writes takes effect, is kept, and can be undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.comparison.change import ChangeKind
from desktop.main_window import MainWindow
from tests.desktop.conftest import PATIENCE


@pytest.fixture
def opened(window: MainWindow, drop: Callable[..., None], specimens: list[Path], qtbot: QtBot) -> MainWindow:
    drop(window, *specimens[:2])
    qtbot.waitUntil(lambda: window.desk.pair is not None, timeout=PATIENCE)
    return window


def kind_of(window: MainWindow, ident: str) -> ChangeKind:
    """What happened to the row of a paragraph of the newer text."""
    assert window.desk.pair is not None
    return next(row.kind for row in window.desk.pair.comparison.rows if ident in row.new)


def test_paragraphs_are_kept_apart_until_it_is_undone(opened: MainWindow, qtbot: QtBot) -> None:
    assert kind_of(opened, "PP1") is ChangeKind.IDENTICAL
    assert opened.page.pane.go_to("PP1")
    opened.actions_["apart"].trigger()
    qtbot.waitUntil(lambda: kind_of(opened, "PP1") is ChangeKind.ADDED)
    opened.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: kind_of(opened, "PP1") is ChangeKind.IDENTICAL)


def test_a_pin_is_forgotten_by_its_own_action(opened: MainWindow, qtbot: QtBot) -> None:
    opened.page.pane.go_to("PP1")
    opened.actions_["pin"].trigger()
    qtbot.waitUntil(lambda: opened.desk.pair is not None and bool(opened.desk.pair.pins.together))
    opened.page.pane.go_to("PP2")
    opened.page.pane.go_to("PP1")
    assert opened.actions_["unpin"].isEnabled()
    opened.actions_["unpin"].trigger()
    qtbot.waitUntil(lambda: opened.desk.pair is not None and not opened.desk.pair.pins.together)


def test_a_note_is_kept_shown_again_and_undone(opened: MainWindow, qtbot: QtBot) -> None:
    opened.page.pane.go_to("PP2")
    opened.actions_["note"].trigger()
    editor = opened.details.note
    editor.setPlainText("ask the Secretariat")
    editor.flush()
    qtbot.waitUntil(lambda: opened.desk.pair is not None and len(opened.desk.pair.notes) == 1)
    opened.page.pane.view.setFocus()
    opened.page.pane.go_to("PP3")
    assert editor.toPlainText() == ""
    opened.page.pane.go_to("PP2")
    assert editor.toPlainText() == "ask the Secretariat"
    view = opened.page.pane.view
    assert [item.new[0].id for item in view.reading.items if view.has_note(item)] == ["PP2"]
    opened.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: opened.desk.pair is not None and opened.desk.pair.notes == ())
    assert not any(view.has_note(item) for item in view.reading.items)


def test_a_second_window_sees_what_the_first_one_changes(opened: MainWindow, qtbot: QtBot, settings: object) -> None:
    other = MainWindow(opened.workspace, opened.actions_._settings, opened._theme)
    qtbot.addWidget(other)
    assert opened.desk.wanted is not None
    other.desk.open(*opened.desk.wanted)
    qtbot.waitUntil(lambda: other.desk.pair is not None, timeout=PATIENCE)
    opened.page.pane.go_to("PP1")
    opened.actions_["apart"].trigger()
    qtbot.waitUntil(lambda: kind_of(other, "PP1") is ChangeKind.ADDED)


def test_a_note_that_is_being_written_outlasts_a_new_comparison(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1500, 800)
    opened.activateWindow()
    opened.page.pane.go_to("PP2")
    opened.actions_["note"].trigger()
    editor = opened.details.note
    qtbot.keyClicks(editor, "half wr")
    with qtbot.waitSignal(opened.desk.opened):
        opened.desk.reload()
    qtbot.keyClicks(editor, "itten")
    assert editor.toPlainText() == "half written"
    assert editor.isVisible()
    assert opened.focusWidget() is editor
