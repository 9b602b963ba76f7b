"""Settings: typed values over a file that anybody may edit."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from desktop import session
from desktop.main_window import MainWindow
from desktop.session import WindowState, packed, unpacked
from desktop.settings import FILE_NAME, LANGUAGE, MODE, SERIF, TEXT_SIZE, Settings


def test_values_keep_their_type_in_the_file(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.put(SERIF, False)
    settings.put(TEXT_SIZE, 13.5)
    settings.put(LANGUAGE, "fr")
    settings.save()
    again = Settings(tmp_path)
    assert (again.get(SERIF), again.get(TEXT_SIZE), again.get(LANGUAGE)) == (False, 13.5, "fr")


@pytest.mark.parametrize("line", ["size=huge", "size=500", "size=-1", "size="])
def test_what_makes_no_sense_is_the_default(line: str, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(f"[reading]\n{line}\n[appearance]\nmode=plaid\n")
    settings = Settings(tmp_path)
    assert settings.get(TEXT_SIZE) == TEXT_SIZE.default
    assert settings.get(MODE) == "system"


def test_a_change_is_told_once(settings: Settings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(settings.changed) as changed:
        settings.put(MODE, "dark")
    assert changed.args == [MODE.key]
    with qtbot.assertNotEmitted(settings.changed):
        settings.put(MODE, "dark")
        settings.put(MODE, "plaid")


def test_windows_come_back_as_they_were(settings: Settings) -> None:
    state = WindowState(packed(QByteArray(b"\x00\xff")), "", (3, 4), {"view": "redline"}, True, False)
    session.keep(settings, [state])
    assert session.kept(settings) == [state]
    assert unpacked(state.geometry) == QByteArray(b"\x00\xff")


@pytest.mark.parametrize("text", ["nonsense", "[1]", '[{"pair": "ab"}]', '[{"unknown": 1}]', "{}"])
def test_a_broken_session_is_an_empty_one(text: str, settings: Settings) -> None:
    settings.put_text("windows", text)
    assert session.kept(settings) == []


def test_text_grows_and_shrinks_within_what_can_be_read(window: MainWindow, settings: Settings) -> None:
    for name, most in (("larger", TEXT_SIZE.most), ("smaller", TEXT_SIZE.least)):
        before = settings.get(TEXT_SIZE)
        window.actions_[name].setEnabled(True)
        window.actions_[name].trigger()
        assert abs(settings.get(TEXT_SIZE) - before) == 1
        for _ in range(60):
            window.actions_[name].trigger()
        assert settings.get(TEXT_SIZE) == most
