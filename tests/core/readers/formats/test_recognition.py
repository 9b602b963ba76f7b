"""Recognition of scanned pages: only with the user's yes, and with a program in tesseract's place."""

import sys
from pathlib import Path

import pytest

from core.errors import NoTextLayerError, TooLargeError
from core.readers.formats import pdf, recognition
from core.readers.options import ReadOptions
from tests.core.readers.pdf_files import pdf as pdf_of

SCAN = pdf_of(b"0 0 100 100 re f")
YES = ReadOptions(recognition=True)
# The shell starts Python, since the first line of a script cannot name a path with spaces.
STAND_IN = """#!/bin/sh
'''exec' "{python}" "$0" "$@" #'''
import sys
if "--list-langs" in sys.argv:
    print("List of available languages (2):\\neng\\nfra")
else:
    head = sys.stdin.buffer.read(20)
    assert head.startswith(b"P5 2550 330"), head
    assert sys.argv[sys.argv.index("-l") + 1] == "eng+fra"
    print("level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext")
    for line, left, word in ((1, 250, "The"), (1, 350, "General"), (2, 250, "Assembly,")):
        print(f"5\\t1\\t1\\t1\\t{{line}}\\t1\\t{{left}}\\t{{300 * line}}\\t90\\t50\\t96\\t{{word}}")
"""


@pytest.fixture
def tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        pytest.skip("a script cannot stand in for a program on Windows")
    program = tmp_path / "tesseract"
    program.write_text(STAND_IN.format(python=sys.executable))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("tesseract")
def test_words_of_a_line_are_joined_with_their_place_in_points() -> None:
    document = pdf.read_lines(SCAN, "scan.pdf", YES)
    first, second = document.lines
    assert (first.text, first.page, first.indent, first.top, second.text) == ("The General", 1, 60.0, 84.0, "Assembly,")
    assert 12.0 / first.size == pytest.approx(0.66, abs=0.01)  # "The" is as high as capitals, 12 points
    assert "OCR" in document.warnings[0]


@pytest.mark.usefixtures("tesseract")
def test_nothing_is_recognised_without_the_users_yes() -> None:
    with pytest.raises(NoTextLayerError):
        pdf.read_lines(SCAN, "scan.pdf", ReadOptions())


def test_without_tesseract_the_hint_is_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoTextLayerError, match="OCR"):
        pdf.read_lines(SCAN, "scan.pdf", YES)


@pytest.mark.usefixtures("tesseract")
def test_more_pages_than_there_is_time_for_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "MOST_PAGES", 0)
    with pytest.raises(TooLargeError):
        pdf.read_lines(SCAN, "scan.pdf", YES)
