"""A tour on a virtual screen: another program drags two real files onto the window, and the pair is compared."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.screen import virtual_screen

SOURCE = Path(__file__).with_name("drag_source.py")


@pytest.mark.xdist_group("screen")
def test_two_files_dragged_from_another_program_are_compared(
    program: Callable[[str], str], specimens: list[Path], tmp_path: Path
) -> None:
    for name in ("Xvfb", "xdotool"):
        program(name)
    said, library = tmp_path / "said", tmp_path / "library.sqlite"
    with (
        virtual_screen() as screen,
        screen.program("-m", "desktop", "--library", str(library), errors=said),
        screen.program(str(SOURCE), "1400", "20", *map(str, specimens[:2]), errors=tmp_path / "source"),
    ):
        screen.wait_for("Resolute")
        screen.wait_for("drag source")
        screen.drag((1450, 80), (640, 400))
        screen.wait_for("A/RES/901/12 – A/RES/903/28")
    assert said.read_text() == ""
