"""Readers of formats know lines and limits, and nothing of what the lines mean; only the door knows the formats."""

import ast
from pathlib import Path

READERS = Path(__file__).resolve().parents[4] / "core" / "readers"
SHARED = {"line", "limits", "options"}


def imported(path: Path) -> set[str]:
    """The modules of core.readers that a file imports, without the package's name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("core.readers"):
            below = node.module.removeprefix("core.readers").strip(".")
            found |= {below} if below else {name.name for name in node.names}
    return found


def test_a_format_knows_no_structure() -> None:
    known = {path.name: imported(path) for path in (READERS / "formats").glob("*.py")}
    strange = {name: {each for each in seen - SHARED if not each.startswith("formats")} for name, seen in known.items()}
    assert {name: seen for name, seen in strange.items() if seen} == {}


def test_only_the_door_knows_the_formats() -> None:
    knowing = {path.name for path in READERS.glob("*.py") if any(each.startswith("formats") for each in imported(path))}
    assert knowing == {"read.py"}
