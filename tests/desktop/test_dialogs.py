"""The dialogs: preferences and keys take effect at once, reports and problems say what happened, mending mends."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from core.readers.cage import Protection
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.import_report import ImportReportDialog
from desktop.dialogs.mend import MendDialog
from desktop.dialogs.preferences import PreferencesDialog
from desktop.dialogs.problem import ProblemDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.main_window import MainWindow
from desktop.problems import Problem
from desktop.settings import MODE, PALETTE, Settings
from desktop.theme import Theme
from tests.desktop.conftest import PATIENCE


def words_of(dialog: QDialog) -> str:
    """All that a dialog's labels say."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_choice_in_the_preferences_is_kept_at_once(settings: Settings, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    for option, value in ((MODE, "dark"), (PALETTE, "orange-blue")):
        box = next(each for each in dialog.findChildren(QComboBox) if each.findData(value) >= 0)
        box.setCurrentIndex(box.findData(value))
        with qtbot.waitSignal(settings.changed):
            box.activated.emit(box.currentIndex())
        assert settings.get(option) == value


def test_keys_that_are_taken_are_refused(settings: Settings, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(settings)
    qtbot.addWidget(dialog)
    spec = dialog.current
    assert spec is not None
    dialog.edit.setKeySequence(QKeySequence("Ctrl+F"))
    dialog.edit.editingFinished.emit()
    assert "Find" in words_of(dialog)
    assert settings.shortcut(spec.name) is None
    dialog.edit.setKeySequence(QKeySequence("Ctrl+Alt+Shift+O"))
    dialog.edit.editingFinished.emit()
    assert settings.shortcut(spec.name) == "Ctrl+Alt+Shift+O"


def test_a_problem_unfolds_its_details_and_copies_them(qtbot: QtBot) -> None:
    dialog = ProblemDialog(Problem("The roof leaks.", "roof.py:3"))
    qtbot.addWidget(dialog)
    assert "roof.py" not in words_of(dialog)
    copy = next(each for each in dialog.findChildren(QPushButton) if "Copy" in each.text())
    copy.click()
    assert QGuiApplication.clipboard().text() == "The roof leaks.\nroof.py:3"


def test_about_says_how_files_are_read(qtbot: QtBot) -> None:
    dialog = AboutDialog(Theme())
    qtbot.addWidget(dialog)
    dialog.show_protection(Protection(own_process=True, limits=True, landlock=4, seccomp=True))
    assert "Landlock" in dialog.protection.text()
    assert "seccomp" in dialog.protection.text()
    dialog.show_protection(Protection())
    assert dialog.protection.text() == "without protection"


@pytest.fixture
def opened(window: MainWindow, drop: Callable[..., None], specimens: list[Path], qtbot: QtBot) -> MainWindow:
    drop(window, *specimens[:2])
    qtbot.waitUntil(lambda: window.desk.pair is not None, timeout=PATIENCE)
    return window


def test_the_report_accounts_for_each_file(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = ImportReportDialog(opened.workspace.report)
    qtbot.addWidget(dialog)
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    first = tree.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "A_RES_901_12.txt"
    assert "% of the text kept" in first.text(1)
    said = [first.child(0).child(row).text(0) for row in range(first.child(0).childCount())]
    assert any(each.startswith("Left out:") for each in said)


def test_mending_changes_the_open_comparison_and_can_be_undone(opened: MainWindow, qtbot: QtBot) -> None:
    pair = opened.desk.pair
    assert pair is not None
    before = len(pair.new.paragraphs)
    opened.panel.select_version(pair.new_id)
    opened.actions_["mend"].trigger()
    qtbot.waitUntil(lambda: bool(opened.findChildren(MendDialog)))
    (dialog,) = opened.findChildren(MendDialog)
    dialog.paragraphs.setCurrentRow(1)
    dialog.join.click()

    def paragraphs() -> int:
        assert opened.desk.pair is not None
        return len(opened.desk.pair.new.paragraphs)

    qtbot.waitUntil(lambda: paragraphs() == before - 1)
    dialog.close()
    opened.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: paragraphs() == before)


def test_a_fact_that_makes_no_sense_is_refused_with_a_sentence(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.desk.pair is not None
    dialog = MendDialog(opened.desk.pair.new)
    qtbot.addWidget(dialog)
    asked: list[object] = []
    dialog.mended.connect(asked.append)
    dialog.symbol.setText("no symbol at all")
    dialog.symbol.editingFinished.emit()
    dialog.adopted.setText("yesterday")
    dialog.adopted.editingFinished.emit()
    assert asked == []
    assert "yesterday is no date" in words_of(dialog)


def test_a_paragraph_is_cut_at_the_cursor(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.desk.pair is not None
    dialog = MendDialog(opened.desk.pair.new)
    qtbot.addWidget(dialog)
    paragraph = dialog.current
    assert paragraph is not None
    cursor = dialog.text.textCursor()
    cursor.setPosition(10)
    dialog.text.setTextCursor(cursor)
    with qtbot.waitSignal(dialog.mended) as asked:
        dialog.split.click()
    assert asked.args[0].at == 10
