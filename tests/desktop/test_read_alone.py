"""One version by itself: read as a page, with what to do for a comparison; a second one turns it into a pair."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.widgets.reading_views import REDLINE, SIDE_BY_SIDE
from desktop.widgets.row_menu import RowMenu
from tests.desktop.conftest import PATIENCE


@pytest.fixture
def alone(window: MainWindow, drop: Callable[..., None], specimens: list[Path], qtbot: QtBot) -> MainWindow:
    """A window on which one file was dropped."""
    drop(window, specimens[4])
    qtbot.waitUntil(lambda: window.desk.pair is not None, timeout=PATIENCE)
    return window


def details(window: MainWindow) -> list[str]:
    while not window.details.is_at_rest:
        QCoreApplication.processEvents()
    return [label.text() for label in window.details.widget().findChildren(QLabel)]


def test_one_dropped_file_is_read_as_a_page_and_says_how_to_compare(alone: MainWindow) -> None:
    pane = alone.page.pane
    assert pane.isVisible()
    assert pane.view_name == REDLINE
    assert "drop another version here" in pane.summary.headline.text()
    assert pane.filter_bar.isHidden()
    assert alone.windowTitle() == "A/RES/909/16 – Resolute"
    assert pane.model.shown_and_all()[0] == pane.model.shown_and_all()[1] > 0


def test_nothing_is_called_old_new_or_identical(alone: MainWindow) -> None:
    pane = alone.page.pane
    pane.go_to("PP3")
    shown = details(alone)
    assert "PP3" in shown
    assert not {"Identical", "Link"} & set(shown)
    assert shown.count("A_RES_909_16.txt") == 1
    row = pane.view.currentIndex().row()
    said = pane.model.data(pane.model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(said).startswith("PP3, Recalling further")
    menu = RowMenu(pane.model.shown[row], pane, linked=not pane.model.is_alone)
    assert [action.text() for action in menu.actions() if action.text()] == [
        *("Copy", "Copy with marks", "Copy reference", "Note…")
    ]


def test_what_needs_two_versions_waits_for_the_second(alone: MainWindow) -> None:
    waiting = ("next_change", "previous_change", "swap", "side_by_side", "redline", "pin", "apart", "identical")
    assert not any(alone.actions_[name].isEnabled() for name in waiting)
    assert all(alone.actions_[name].isEnabled() for name in ("find", "copy", "go_to", "copy_reference"))


def test_a_second_version_is_compared_with_it_as_pairs_are_shown(
    alone: MainWindow, drop: Callable[..., None], specimens: list[Path], qtbot: QtBot
) -> None:
    drop(alone, specimens[3])
    qtbot.waitUntil(lambda: alone.desk.pair is not None and not alone.desk.pair.is_alone, timeout=PATIENCE)
    assert alone.page.pane.view_name == SIDE_BY_SIDE
    assert alone.page.pane.filter_bar.isVisible()
    assert alone.actions_["next_change"].isEnabled()
    assert alone.windowTitle() == "A/RES/907/41 – A/RES/909/16 – Resolute"


def test_any_version_can_be_read_alone_and_compared_again_by_the_time_line(
    alone: MainWindow, drop: Callable[..., None], specimens: list[Path], qtbot: QtBot
) -> None:
    drop(alone, specimens[3])
    qtbot.waitUntil(lambda: alone.desk.pair is not None and not alone.desk.pair.is_alone, timeout=PATIENCE)
    both = alone.desk.wanted
    alone.panel.select_version(alone.desk.line()[0])
    assert alone.panel.selected_versions() == alone.desk.line()[:1]
    alone.actions_["read"].trigger()
    qtbot.waitUntil(lambda: alone.desk.pair is not None and alone.desk.pair.is_alone, timeout=PATIENCE)
    bar = alone.page.versions
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert alone.desk.wanted == both
