"""The program as a whole: its command line, its pictures, its session, its one instance, its language."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.arguments import Arguments, parse
from desktop.instance import Instance, hand_over
from desktop.settings import LANGUAGE, MODE, TEXT_SIZE
from tests.desktop.conftest import PATIENCE

ROOT = Path(__file__).resolve().parent.parent.parent


def resolute(*words: object, display: bool = True, data: Path) -> "subprocess.CompletedProcess[str]":
    """Runs the program in a process of its own."""
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    environment |= {"RESOLUTE_DATA": str(data)} | ({"QT_QPA_PLATFORM": "offscreen"} if display else {})
    command = [sys.executable, "-m", "desktop", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_a_screenshot_needs_no_display(tmp_path: Path, specimens: list[Path]) -> None:
    picture = tmp_path / "bild ä.png"
    done = resolute("--screenshot", picture, *specimens[:2], display=False, data=tmp_path / "data")
    assert (done.returncode, done.stderr) == (0, "")
    image = QImage(str(picture))
    assert image.width() > 1000
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 20


def test_a_screenshot_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    done = resolute("--screenshot", tmp_path / "no" / "folder.png", display=False, data=tmp_path / "data")
    assert done.returncode == 1
    assert done.stderr.strip().endswith("choose another folder.")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_the_program_says_so(tmp_path: Path) -> None:
    done = resolute(display=False, data=tmp_path / "data")
    assert done.returncode == 1
    assert done.stderr == (
        "There is no display to open a window on; use --screenshot FILE.png to draw it into a file.\n"
    )


def test_the_data_folder_is_chosen_by_a_variable_or_by_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RESOLUTE_DATA", str(tmp_path / "here"))
    assert parse([]).library == tmp_path / "here" / "library.sqlite"
    assert parse(["--library", str(tmp_path / "mine.sqlite")]).data == tmp_path


def test_the_specimens_are_files_like_others_which_a_program_that_runs_can_be_given(specimens: list[Path]) -> None:
    assert parse(["--specimens"]).files == tuple(specimens)


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program inside the test; what is still open is closed after it."""
    running: list[Program] = []

    def run(*files: Path) -> Program:
        data = tmp_path / "data"
        program = Program(qapp, Arguments(files, None, data, data / "library.sqlite"))
        program.start()
        running.append(program)
        return program

    yield run
    for program in running:
        for window in list(program.windows):
            window.close()
        program.close()
        qapp.aboutToQuit.disconnect(program.close)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.processEvents()


def opened(qtbot: QtBot, program: Program) -> None:
    """Waits until the first window shows a comparison."""
    qtbot.waitUntil(lambda: bool(program.windows) and program.windows[0].desk.pair is not None, timeout=PATIENCE)


def test_the_next_session_opens_at_the_same_place(
    start: Callable[..., Program], specimens: list[Path], qtbot: QtBot
) -> None:
    first = start(*specimens[:3])
    opened(qtbot, first)
    window = first.windows[0]
    window.resize(780, 700)
    window.actions_["redline"].trigger()
    window.actions_["last_change"].trigger()
    place, wanted, size = window.page.pane.place(), window.desk.wanted, window.size()
    first.quit()
    first.close()

    second = start()
    opened(qtbot, second)
    again = second.windows[0]
    assert again.desk.wanted == wanted
    assert again.size() == size
    assert again.page.pane.place()["view"] == "redline"
    assert again.page.pane.place() == place
    assert again.actions_["redline"].isChecked()


def test_a_language_is_changed_at_once_and_arabic_mirrors_the_window(
    start: Callable[..., Program], qtbot: QtBot, qapp: QApplication
) -> None:
    program = start()
    before = program.windows[0]
    program.settings.put(LANGUAGE, "ar")
    qtbot.waitUntil(lambda: program.windows[0] is not before, timeout=5_000)
    assert len(program.windows) == 1
    assert program.windows[0].layoutDirection() is Qt.LayoutDirection.RightToLeft
    program.settings.put(LANGUAGE, "en")
    qtbot.waitUntil(lambda: qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight, timeout=5_000)


def test_choices_take_effect_in_every_window_at_once(start: Callable[..., Program], qtbot: QtBot) -> None:
    program = start()
    program.new_window()
    program.settings.put(MODE, "dark")
    program.settings.put(TEXT_SIZE, 15.0)
    assert program.theme.is_dark
    assert program.theme.reading.size == 15.0
    qtbot.waitUntil(lambda: all(window.actions_["dark"].isChecked() for window in program.windows))
    assert all(window.updatesEnabled() for window in program.windows)


def test_a_later_start_hands_its_files_to_the_first(tmp_path: Path, specimens: list[Path], qtbot: QtBot) -> None:
    library = tmp_path / "library.sqlite"
    assert not hand_over(library, specimens[:1])
    instance = Instance(library)
    with qtbot.waitSignal(instance.called, timeout=5_000) as called:
        assert hand_over(library, specimens[:2])
    assert called.args == [specimens[:2]]
    instance.close()


def test_files_of_a_later_start_go_to_the_window_that_was_used_last(
    start: Callable[..., Program], specimens: list[Path], qtbot: QtBot
) -> None:
    program = start()
    first, second = program.windows[0], program.new_window()
    first.used.emit(first)
    program.take_call(specimens[:2])
    qtbot.waitUntil(lambda: first.desk.pair is not None, timeout=PATIENCE)
    assert second.desk.wanted is None


def test_what_escapes_becomes_a_sentence_and_a_log_without_document_text(
    start: Callable[..., Program], tmp_path: Path, qtbot: QtBot
) -> None:
    program = start()
    secret = "Deeply concerned about a secret draft"
    with qtbot.waitSignal(program.problems.raised, timeout=5_000):
        program.problems.take(ValueError(secret))
    assert program.windows[0].notice.sentence.startswith("Something went wrong")
    log = (tmp_path / "data" / "resolute.log").read_text()
    assert "ValueError" in log
    assert secret not in log
