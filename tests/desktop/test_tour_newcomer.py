"""A newcomer's tour on a virtual screen, by real drag, mouse and keys, and the same place after a restart."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.screen import Screen, virtual_screen, wait_until

SOURCE = Path(__file__).with_name("drag_source.py")
WINDOW = (1400, 860)


def rows(library: Path, sql: str) -> list[tuple[object, ...]]:
    """What the library holds, read by a program of its own."""
    with sqlite3.connect(f"file:{library}?mode=ro", uri=True) as connection:
        return connection.execute(sql).fetchall()


def setting(library: Path, key: str) -> str:
    """The value of a setting in the file beside the library."""
    path = library.with_name("settings.ini")
    lines = path.read_text().splitlines() if path.exists() else []
    return next((line.partition("=")[2] for line in lines if line.startswith(f"{key}=")), "")


def resize(screen: Screen) -> None:
    """Puts the window in the upper left corner, as wide as the tour expects."""
    window = screen.window("Resolute")
    screen.do("windowmove", "--sync", window, 0, 0)
    screen.do("windowsize", "--sync", window, *WINDOW)
    screen.do("windowfocus", window)


@pytest.mark.xdist_group("screen")
def test_a_newcomer_finds_everything(program: Callable[[str], str], specimens: list[Path], tmp_path: Path) -> None:
    for name in ("Xvfb", "xdotool"):
        program(name)
    library, said = tmp_path / "library.sqlite", tmp_path / "said"
    start = ("-m", "desktop", "--library", str(library))
    with virtual_screen() as screen:
        with (
            screen.program(*start, errors=said) as first,
            screen.program(str(SOURCE), "1450", "20", *map(str, specimens), errors=tmp_path / "source"),
        ):
            screen.wait_for("Resolute")
            resize(screen)
            screen.wait_for("drag source")
            screen.drag((1500, 80), (700, 420))  # drops seven files
            screen.wait_for("A/RES/911/53 – A/RES/913/30")
            read_a_pair(screen, library)
            screen.press("ctrl+q")
            wait_until(lambda: first.poll() is not None, "the end of the program")
            assert first.returncode == 0
        assert said.read_text() == ""
        with screen.program(*start, errors=said):
            screen.wait_for("A/RES/909/16 – A/RES/911/53")  # the same pair again
        assert said.read_text() == ""
    assert setting(library, "mode") == "dark"


def read_a_pair(screen: Screen, library: Path) -> None:
    """Everything that a reader does with an open pair, by mouse and keys."""
    screen.do("mousemove", 700, 500, "click", 1)
    screen.press(*["alt+Down"] * 14, "alt+Home", "F8", "j", "k")  # walks the changes
    screen.press("ctrl+f")
    screen.do("type", "basin")
    screen.press("F3", "shift+F3", "Escape")
    screen.press("alt+End", "ctrl+g", "ctrl+2", "alt+Home", "ctrl+1")  # a move's other place, and both views
    screen.press("ctrl+shift+x")
    screen.wait_for("A/RES/913/30 – A/RES/911/53")
    screen.press("ctrl+shift+x")
    screen.wait_for("A/RES/911/53 – A/RES/913/30")
    screen.press("alt+Home", "ctrl+p")  # pins the row
    wait_until(lambda: len(rows(library, "SELECT id FROM pin")) == 1, "the pin")
    screen.press("ctrl+z")
    wait_until(lambda: not rows(library, "SELECT id FROM pin"), "the undoing of the pin")
    screen.press("alt+Home", "ctrl+m")
    screen.do("type", "mind this")
    screen.press("F6")
    wait_until(lambda: rows(library, "SELECT text FROM note") == [("mind this",)], "the note")
    screen.do("mousemove", 310, 166, "click", 1)  # the first chip folds what is identical
    screen.press("ctrl+shift+a", "ctrl+shift+t")  # shows all again; dark colours
    before = screen.window("Resolute")
    screen.press("ctrl+comma")
    screen.wait_for("Preferences")
    time.sleep(0.5)
    screen.press("Tab", "Tab")
    screen.do("type", "Fr")  # the language of the interface
    wait_until(lambda: setting(library, "language") == "fr", "the other language")
    wait_until(lambda: screen.window("Resolute") not in ("", before), "the window, built anew")
    time.sleep(1)
    resize(screen)
    screen.do("mousemove", 700, 500, "click", 1)
    screen.press("alt+Left")
    screen.wait_for("A/RES/909/16 – A/RES/911/53")
