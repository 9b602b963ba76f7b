"""What the tests of the window share: a window on a library of its own, the specimens, and ways to drop files."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.language import speak
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.theme import Theme, apply
from desktop.widgets.reading_pane import ReadingPane
from desktop.workspace import Workspace
from resources import ROOT
from tests.desktop.reading_pairs import Pair

PATIENCE = 30_000  # milliseconds: a cold reading process on a busy machine


@pytest.fixture(autouse=True)
def untranslated(qapp: QApplication) -> None:
    """Every test begins in the words of the source, whatever language a test before it left behind."""
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(QLocale("en"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Puts the interface in a language until the end of the test."""
    folder = ROOT / "i18n"
    if not list(folder.glob("*.qm")):
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, "-silent", *folder.glob("*.ts")], check=True, capture_output=True)
    apply(qapp, Theme())
    yield lambda code: speak(qapp, code)
    speak(qapp, "en")
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


@pytest.fixture
def specimens() -> list[Path]:
    """The seven texts of the fictional series, earliest first."""
    return sorted((ROOT / "specimens").glob("A_RES_*.txt"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "data")


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close({})


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path) -> Iterator[Workspace]:
    """An open, empty library."""
    workspace = Workspace(tmp_path / "data" / "library.sqlite", Jobs())
    with qtbot.waitCallback(timeout=PATIENCE) as opened:
        workspace.open(opened)
    yield workspace
    workspace.close()


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, settings: Settings) -> MainWindow:
    """A window on the empty library."""
    window = MainWindow(workspace, settings, Theme())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def drop() -> Callable[..., None]:
    """Drops files on a window, by the events that Qt sends."""

    def drop_files(window: MainWindow, *paths: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        drop_data(window, data)

    return drop_files


def drop_data(window: MainWindow, data: QMimeData) -> bool:
    """Drops anything on the middle of a window; whether it was taken."""
    at = window.rect().center()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(at), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def reading_pane(qtbot: QtBot, pair: Pair, height: int) -> ReadingPane:
    """A pane that shows every paragraph of a pair, all heights measured."""
    made = ReadingPane(Theme())
    qtbot.addWidget(made)
    made.resize(1100, height)
    made.fold_identical(False)
    made.show_comparison(*pair)
    made.show()
    qtbot.waitUntil(lambda: made.view.heights.is_exact)
    return made
