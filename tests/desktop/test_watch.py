"""A watched folder: new documents are read by themselves, what lay there before is not, and off is off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.settings import WATCH, WATCH_FOLDER, Settings
from desktop.watch import Watcher
from desktop.workspace import Workspace
from tests.desktop.conftest import PATIENCE


@pytest.fixture
def folder(tmp_path: Path, specimens: list[Path]) -> Path:
    """A folder in which a document lies already."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "old.txt").write_bytes(specimens[0].read_bytes())
    return folder


@pytest.fixture
def watcher(workspace: Workspace, settings: Settings, folder: Path) -> Iterator[Watcher]:
    watcher = Watcher(workspace, settings)
    watcher.start()
    settings.put(WATCH_FOLDER, str(folder))
    settings.put(WATCH, True)
    yield watcher
    watcher.deleteLater()


def test_a_new_document_is_read_and_an_old_one_is_not(
    watcher: Watcher, workspace: Workspace, folder: Path, specimens: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(workspace.imported, timeout=PATIENCE):
        (folder / "new.txt").write_bytes(specimens[1].read_bytes())
        (folder / "picture.jpeg").write_bytes(b"no document")
    assert [entry.name for entry in workspace.report.entries] == ["new.txt"]


def test_nothing_is_read_when_it_is_off(
    watcher: Watcher, workspace: Workspace, settings: Settings, folder: Path, qtbot: QtBot
) -> None:
    settings.put(WATCH, False)
    (folder / "new.txt").write_text("anything")
    qtbot.wait(300)
    assert not workspace.jobs.running
    assert workspace.contents.is_empty
