"""The library panel: keys and mouse open, rename, move and remove what the library holds, and all can be undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDrag, QDropEvent
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.widgets.library_panel import VERSIONS_TYPE
from tests.desktop.conftest import PATIENCE


@pytest.fixture
def filled(window: MainWindow, drop: Callable[..., None], specimens: list[Path], qtbot: QtBot) -> MainWindow:
    """A window with three specimens, the newest pair open."""
    drop(window, *specimens[:3])
    qtbot.waitUntil(lambda: window.desk.pair is not None, timeout=PATIENCE)
    return window


def symbols(window: MainWindow) -> list[str]:
    """The symbols of all versions, in the order of the library."""
    return [str(each.symbol) for series in window.workspace.contents.series for each in series.versions]


def ids(window: MainWindow) -> list[int]:
    return [each.id for series in window.workspace.contents.series for each in series.versions]


def test_removing_can_be_undone_and_done_again(filled: MainWindow, qtbot: QtBot) -> None:
    before = symbols(filled)
    filled.panel.select_version(ids(filled)[0])
    qtbot.keyClick(filled.panel, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: symbols(filled) == before[1:])
    assert "A/RES/901/12" in filled.actions_["undo"].text()
    filled.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: symbols(filled) == before)
    filled.actions_["redo"].trigger()
    qtbot.waitUntil(lambda: symbols(filled) == before[1:])


def test_removing_an_open_version_closes_the_comparison_and_undo_opens_it_again(
    filled: MainWindow, qtbot: QtBot
) -> None:
    opened = filled.desk.wanted
    filled.panel.select_version(ids(filled)[2])
    filled.actions_["remove"].trigger()
    qtbot.waitUntil(lambda: filled.desk.pair is None)
    assert filled.zone.isVisible()
    assert "Choose a version" in filled.zone.sentence
    filled.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: filled.desk.pair is not None)
    assert filled.desk.wanted == opened


def test_a_series_is_renamed(filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("The basin", True))
    filled.panel.select_version(ids(filled)[0])
    qtbot.keyClick(filled.panel, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: filled.workspace.contents.series[0].title == "The basin")
    filled.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: "Meridian" in filled.workspace.contents.series[0].title)


def test_a_version_moves_to_a_new_series_and_is_dragged_back(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    version_id = ids(filled)[0]
    monkeypatch.setattr(QInputDialog, "getItem", lambda *args: (args[3][0], True))
    filled.panel.select_version(version_id)
    filled.actions_["move"].trigger()
    qtbot.waitUntil(lambda: len(filled.workspace.contents.series) == 2)

    target = next(each for each in filled.workspace.contents.series if len(each.versions) == 2)
    drop_on_series(filled, version_id, target.id)
    qtbot.waitUntil(lambda: len(filled.workspace.contents.series) == 1)


def test_two_series_are_joined_and_parted_again(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    version_id = ids(filled)[0]
    monkeypatch.setattr(QInputDialog, "getItem", lambda *args: (args[3][0], True))
    filled.panel.select_version(version_id)
    filled.actions_["move"].trigger()
    qtbot.waitUntil(lambda: len(filled.workspace.contents.series) == 2)

    filled.panel.select_version(version_id)
    filled.actions_["join"].trigger()
    qtbot.waitUntil(lambda: len(filled.workspace.contents.series) == 1)
    assert len(filled.workspace.contents.series[0].versions) == 3
    filled.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: len(filled.workspace.contents.series) == 2)


def drop_on_series(window: MainWindow, version_id: int, series_id: int) -> None:
    """Drops a version of the panel on a series of the panel."""
    panel = window.panel
    at = panel.visualRect(panel.model().index_of(f"series:{series_id}")).center()  # type: ignore[attr-defined]
    data = QMimeData()
    data.setData(VERSIONS_TYPE, str(version_id).encode())
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    class FromPanel(QDropEvent):
        def source(self) -> object:
            return panel

    panel.dropEvent(FromPanel(QPointF(at), action, data, button, keys))


def test_return_opens_a_version_beside_the_one_before_it(filled: MainWindow, qtbot: QtBot) -> None:
    filled.panel.select_version(ids(filled)[1])
    qtbot.keyClick(filled.panel, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.desk.pair is not None and str(filled.desk.pair.new.symbol) == "A/RES/903/28")
    pair = filled.desk.pair
    assert pair is not None
    assert str(pair.old.symbol) == "A/RES/901/12"


def test_what_was_folded_stays_folded_when_the_library_changes(filled: MainWindow, qtbot: QtBot) -> None:
    series = filled.workspace.contents.series[0]
    panel, key = filled.panel, f"series:{series.id}"
    panel.collapse(panel.model().index_of(key))  # type: ignore[attr-defined]
    with qtbot.waitSignal(filled.workspace.changed):
        filled.workspace.change(lambda library: library.rename_series(series.id, "Other"))
    assert not panel.isExpanded(panel.model().index_of(key))  # type: ignore[attr-defined]


def test_the_original_file_is_saved_byte_by_byte(
    filled: MainWindow, specimens: list[Path], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.txt"
    monkeypatch.setattr("desktop.commands.files.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    filled.panel.select_version(ids(filled)[0])
    filled.actions_["save_original"].trigger()
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == specimens[0].read_bytes()


def test_a_pressed_version_is_dragged_out_as_its_file_under_its_name(
    filled: MainWindow, specimens: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, drags = filled.panel, list[QDrag]()
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: drags.append(drag))
    at = panel.visualRect(panel.model().version_index(ids(filled)[0])).center()  # type: ignore[attr-defined]
    qtbot.mousePress(panel.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def dragged() -> list[Path]:
        panel.startDrag(Qt.DropAction.CopyAction)
        return [Path(url.toLocalFile()) for url in drags[-1].mimeData().urls()]

    qtbot.waitUntil(lambda: bool(dragged()))
    (path,) = dragged()
    assert path.read_bytes() == specimens[0].read_bytes()
    assert path.name == specimens[0].name
    assert drags[-1].pixmap().width() > panel.fontMetrics().horizontalAdvance("A/RES/901/12")
