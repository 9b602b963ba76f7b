"""Every action is reachable by keyboard, no two share keys, all are in Help, and none is dead."""

from collections import Counter

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop.actions.actions import GROUPS, SPECS, Actions, clashes, keys_of
from desktop.dialogs.help_keys import KeysDialog
from desktop.icons import icon_names
from desktop.main_window import MainWindow
from desktop.settings import Settings

# Joined by the application, which knows of several windows.
OUTSIDE = {"new_window", "close_window", "quit"}


def test_every_action_has_keys_and_no_two_share_them(settings: Settings) -> None:
    assert all(spec.keys for spec in SPECS.values())
    times = Counter(key.toString() for spec in SPECS.values() for key in keys_of(spec, settings))
    assert [key for key, count in times.items() if count > 1] == []
    assert all(not QKeySequence(key).isEmpty() for spec in SPECS.values() for key in spec.keys)


def test_no_two_menus_open_by_the_same_letter() -> None:
    letters = Counter(group.title[group.title.index("&") + 1].lower() for group in GROUPS)
    assert max(letters.values()) == 1


def test_every_icon_is_drawn() -> None:
    assert {spec.icon for spec in SPECS.values() if spec.icon} <= set(icon_names())


def test_every_action_is_in_a_menu_and_does_something(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    shown = {action.objectName() for menu in menus if menu for action in menu.actions()}  # type: ignore[attr-defined]
    assert set(SPECS) <= shown
    toggles = {"show_library", "show_details"}
    for action in window.actions_:
        signal = SIGNAL("toggled(bool)" if action.objectName() in toggles else "triggered(bool)")
        if action.objectName() not in OUTSIDE:
            assert action.receivers(signal) > 0, action.objectName()


def test_help_lists_every_action_with_its_keys(settings: Settings, qtbot: QtBot) -> None:
    dialog = KeysDialog(settings)
    qtbot.addWidget(dialog)
    found = {}
    for place in range(dialog.tree.topLevelItemCount()):
        top = dialog.tree.topLevelItem(place)
        assert top is not None
        for row in range(top.childCount()):
            item = top.child(row)
            found[item.data(0, Qt.ItemDataRole.UserRole)] = item.text(1)
    assert all(found.values())
    assert found.pop(None)  # the keys of the texts themselves
    assert set(found) == set(SPECS)
    assert "F8" in found["next_change"]


def test_own_keys_hold_at_once_and_for_the_next_window(settings: Settings, qtbot: QtBot) -> None:
    actions = Actions(settings)
    settings.put_shortcut("find", "Ctrl+Alt+F")
    assert actions["find"].shortcut() == QKeySequence("Ctrl+Alt+F")
    assert "Ctrl+Alt+F" in actions["find"].toolTip()
    later = Actions(settings)
    assert later["find"].shortcut() == QKeySequence("Ctrl+Alt+F")
    assert [spec.name for spec in clashes(settings, QKeySequence("Ctrl+Alt+F"))] == ["find"]
    settings.put_shortcut("find", None)
    assert actions["find"].shortcut() == QKeySequence("Ctrl+F")


@pytest.mark.parametrize("letter", ["j", "k", "w"])
def test_a_letter_that_is_a_key_can_still_be_typed(letter: str, window: MainWindow, qtbot: QtBot) -> None:
    field = window.page.pane.find_bar.words
    window._middle.setCurrentWidget(window.page)
    window.page.pane.open_find()
    qtbot.keyClicks(field, letter)
    assert field.text() == letter
