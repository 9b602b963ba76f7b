"""The accessible tree: every control has a name, rows and lines of the library are read out, focus goes everywhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.help_keys import KeysDialog
from desktop.dialogs.preferences import PreferencesDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.main_window import MainWindow
from desktop.settings import Settings
from tests.desktop.conftest import PATIENCE

# What Qt makes inside its own widgets and tells through them.
INNER = ("qt_", "ScrollBar", "QScrollArea", "QTableCornerButton", "QComboBoxPrivate", "QAbstractSpinBox")


@pytest.fixture
def opened(window: MainWindow, drop: Callable[..., None], specimens: list[Path], qtbot: QtBot) -> MainWindow:
    drop(window, *specimens[:2])
    qtbot.waitUntil(lambda: window.desk.pair is not None, timeout=PATIENCE)
    return window


def controls(root: QWidget) -> Iterator[QWidget]:
    """The visible parts that the keyboard reaches."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def nameless(root: QWidget) -> list[str]:
    """The controls for which a screen reader has nothing to say."""
    found = []
    for widget in controls(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else ""
        inside = widget.objectName().startswith("qt_") or any(each in type(widget).__name__ for each in INNER)
        if not name and not inside:
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def walk(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """The whole tree below an element."""
    yield interface
    for place in range(min(interface.childCount(), 400) if depth < 12 else 0):
        child = interface.child(place)
        if child is not None and child.isValid():
            yield from walk(child, depth + 1)


def test_every_control_of_an_empty_window_has_a_name(window: MainWindow) -> None:
    assert nameless(window) == []


def test_every_control_of_a_comparison_has_a_name(opened: MainWindow) -> None:
    opened.resize(1500, 900)
    opened.page.pane.open_find()
    opened.page.pane.next_change()
    assert nameless(opened) == []


@pytest.mark.parametrize("dialog", [PreferencesDialog, KeysDialog, ShortcutsDialog])
def test_every_control_of_a_dialog_has_a_name(dialog: type, settings: Settings, qtbot: QtBot) -> None:
    shown = dialog(settings)
    qtbot.addWidget(shown)
    shown.show()
    assert nameless(shown) == []


def test_the_whole_tree_can_be_walked_and_tells_rows_and_versions(opened: MainWindow) -> None:
    root = QAccessible.queryAccessibleInterface(opened)
    names = [each.text(QAccessible.Text.Name) for each in walk(root)]
    assert any(name.startswith("Added, PP3") for name in names)
    assert any("A/RES/901/12" in name for name in names)


def test_the_keyboard_reaches_every_part_of_the_window(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1500, 900)
    opened.activateWindow()
    seen = set()
    for _ in range(8):
        opened.actions_["next_pane"].trigger()
        focus = QApplication.focusWidget() or opened.focusWidget()
        assert focus is not None
        seen |= {
            part
            for part in (opened.panel, opened.page.versions, opened.page.pane, opened.details)
            if part is focus or part.isAncestorOf(focus)
        }
    assert seen == {opened.panel, opened.page.versions, opened.page.pane, opened.details}


def test_the_keyboard_is_in_the_texts_once_a_pair_is_open(opened: MainWindow) -> None:
    assert opened.focusWidget() is opened.page.pane.view


def test_the_part_reached_by_key_shows_where_the_keyboard_is(opened: MainWindow, qtbot: QtBot) -> None:
    opened.page.pane.go_to("PP3")
    qtbot.waitUntil(lambda: opened.details.is_at_rest)
    opened.actions_["next_pane"].trigger()
    focus = opened.focusWidget()
    assert focus is not opened.details
    assert opened.details.isAncestorOf(focus)


def test_help_is_searched_at_once(settings: Settings, qtbot: QtBot) -> None:
    dialog = KeysDialog(settings)
    qtbot.addWidget(dialog)
    assert isinstance(dialog.focusWidget(), QLineEdit)
