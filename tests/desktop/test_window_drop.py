"""Files that are dropped, pasted or named are read in the background, and the newest pair is compared at once."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.commands.files import symbol_in
from desktop.main_window import MainWindow
from tests.desktop.conftest import PATIENCE, drop_data

Drop = Callable[..., None]


def opened(qtbot: QtBot, window: MainWindow) -> tuple[str, str]:
    """Waits for a comparison; the symbols of its two sides."""
    qtbot.waitUntil(lambda: window.desk.pair is not None, timeout=PATIENCE)
    pair = window.desk.pair
    assert pair is not None
    return str(pair.old.symbol), str(pair.new.symbol)


def test_two_dropped_files_are_compared_older_left(
    window: MainWindow, drop: Drop, specimens: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.page.painted, timeout=PATIENCE):
        drop(window, specimens[5], specimens[3])
    assert opened(qtbot, window) == ("A/RES/907/41", "A/RES/911/53")
    assert window.page.pane.isVisible()
    assert "A/RES/907/41" in window.windowTitle()


def test_a_dropped_folder_opens_the_newest_pair(
    window: MainWindow, drop: Drop, specimens: list[Path], qtbot: QtBot
) -> None:
    drop(window, specimens[0].parent)
    assert opened(qtbot, window)[1] in {"A/RES/913/30", "A/RES/911/53"}
    titles = {series.title for series in window.workspace.contents.series}
    assert any("Meridian Basin" in title for title in titles)


def test_the_same_files_again_are_no_second_copies(
    window: MainWindow, drop: Drop, specimens: list[Path], qtbot: QtBot
) -> None:
    for _ in range(2):
        with qtbot.waitSignal(window.workspace.imported, timeout=PATIENCE):
            drop(window, *specimens[:2])
    (series,) = window.workspace.contents.series
    assert [str(each.symbol) for each in series.versions] == ["A/RES/901/12", "A/RES/903/28"]


def test_pasted_text_is_read(window: MainWindow, specimens: list[Path], qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(specimens[0].read_text(encoding="utf-8"))
    with qtbot.waitSignal(window.workspace.imported, timeout=PATIENCE):
        window.actions_["paste"].trigger()
    assert [str(each.symbol) for each in window.workspace.report.entries] == ["A/RES/901/12"]


def test_an_empty_clipboard_is_said(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_["paste"].trigger()
    assert window.notice.sentence


def test_a_web_address_is_not_opened(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/page.html")])
    assert drop_data(window, data)
    assert "no web addresses" in window.notice.sentence


@pytest.mark.parametrize(
    ("address", "symbol"),
    [
        ("https://undocs.org/A/RES/75/268", "A/RES/75/268"),
        ("https://docs.un.org/en/A/RES/75/268", "A/RES/75/268"),
        ("https://example.org/A/RES/75/268", ""),
    ],
)
def test_an_address_of_un_documents_names_a_symbol(address: str, symbol: str) -> None:
    assert symbol_in(QUrl(address)) == symbol


def test_reading_and_comparing_never_run_on_the_gui_thread(
    window: MainWindow, drop: Drop, specimens: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, str] = {}
    workspace = window.workspace
    places = {"_take": workspace, "_compare": workspace._comparer, "_loaded": workspace, "_contents": workspace}
    for name, place in places.items():
        original = getattr(place, name)

        def spy(*args: object, _name: str = name, _original: Callable[..., object] = original) -> object:
            seen[_name] = threading.current_thread().name
            return _original(*args)

        monkeypatch.setattr(place, name, spy)
    drop(window, *specimens[:2])
    opened(qtbot, window)
    assert set(seen) == set(places)
    assert threading.main_thread().name not in seen.values()
