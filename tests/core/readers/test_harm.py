"""Files made to do harm, and the collection of hostile ones: read or refused in a sentence, in bounded time and memory.

Each file is read in a child with 1 GiB of memory and 20 s, as the reading process gives it. PDFium ends the
child when its memory runs out, so for a PDF that counts as stopped; every other reader has to stay alive.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.readers.bombs import BOMBS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of child processes are those of Unix")


def sweep(folder: Path) -> list[tuple[str, str, float, str]]:
    """Of each file: its name, what came of it, the seconds it took, and the message."""
    command = [sys.executable, "-m", "tests.core.readers.sweep", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, check=True)
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


def is_fine(name: str, outcome: str) -> bool:
    return outcome == "read" or outcome.endswith("Error") or (name.endswith(".pdf") and outcome.startswith("killed"))


@pytest.mark.slow
def test_bombs_are_refused_or_stopped(tmp_path: Path) -> None:
    for name, make in BOMBS.items():
        (tmp_path / name).write_bytes(make())
    found = sweep(tmp_path)
    assert len(found) == len(BOMBS)
    assert [row for row in found if not is_fine(row[0], row[1])] == []
    assert [row for row in found if row[1] == "read" and row[0] != "stray-end-tags.html"] == []


def test_hostile_files_raise_nothing_but_a_refusal(shared: Path) -> None:
    found = sweep(shared / "corpus" / "hostile")
    assert len(found) > 350
    assert [row for row in found if row[1] != "read" and not row[1].endswith("Error")] == []


def test_refusals_are_one_sentence_that_names_the_file(shared: Path) -> None:
    for name, outcome, _, message in sweep(shared / "corpus" / "hostile" / "poi"):
        if outcome != "read":
            assert message.startswith(f"{Path(name).name}: ")
            assert message.endswith(".")
            assert "\n" not in message
