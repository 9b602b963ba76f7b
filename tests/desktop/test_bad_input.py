"""Files that cannot be used: one sentence each, the library unchanged, the file listed as failed with its reason."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from tests.desktop.conftest import PATIENCE

PICTURES_ONLY = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
MINUTES = "Minutes of the gardening club.\n\nMrs. Green was in the chair. The roses have been watered.\n" * 3


def bad_file(kind: str, folder: Path) -> Path:
    """A file or folder of each kind that cannot be used."""
    path = folder / {"folder": "empty folder", "pictures": "scan.pdf"}.get(kind, f"{kind}.txt")
    contents = {"empty": b"", "binary": bytes(range(256)) * 40, "pictures": PICTURES_ONLY, "minutes": MINUTES.encode()}
    if kind == "folder":
        path.mkdir()
        (path / "notes.xyz").write_text("nothing to read here")
    elif kind != "missing":
        path.write_bytes(contents[kind])
    return path


@pytest.mark.parametrize("kind", ["empty", "binary", "pictures", "missing", "folder", "minutes"])
def test_a_bad_file_is_listed_with_its_reason(
    kind: str, window: MainWindow, drop: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    path = bad_file(kind, tmp_path)
    with qtbot.waitSignal(window.workspace.imported, timeout=PATIENCE):
        drop(window, path)
    contents = window.workspace.contents
    assert contents.series == ()
    (failure,) = contents.failures
    assert failure.name == path.name
    assert failure.reason.endswith(".")
    assert "\n" not in failure.reason
    assert path.name in window.notice.sentence
    assert "Traceback" not in window.notice.sentence


def test_a_mended_file_is_tried_again(
    window: MainWindow, drop: Callable[..., None], specimens: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "draft.txt"
    with qtbot.waitSignal(window.workspace.imported, timeout=PATIENCE):
        drop(window, path)
    (failure,) = window.workspace.contents.failures
    path.write_bytes(specimens[0].read_bytes())
    window.panel.select_key(f"failure:{failure.id}")
    with qtbot.waitSignal(window.workspace.imported, timeout=PATIENCE):
        window.actions_["retry"].trigger()
    assert window.workspace.contents.failures == ()
    assert len(window.workspace.contents.series) == 1
