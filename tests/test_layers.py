"""The floors of the house: an import may only go down, core knows no Qt, and only the workspace calls core's doors."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Top first. A module may import from floors below its own, and from its own floor.
CORE = ["cli", "exports", "series", "comparison", "store", "readers", "resolution", "text", "installed", "errors"]
DESKTOP = [
    *(
        "__main__",
        "shots",
        "staging",
        "looks",
        "app",
        "libraries",
        "language",
        "picture",
        "instance",
        "watch",
        "main_window",
    ),
    *("commands", "dialogs", "widgets", "actions", "printing", "desk", "upkeep", "workspace", "doors", "shelf"),
    *("reading_ahead", "importing", "contents", "models", "theme", "style_sheet", "icons", "palettes"),
    *("arguments", "recent", "session", "settings", "download", "saving", "problems", "failures"),
    *("comparing", "connections", "distances", "jobs", "answers"),
]
DOORS = {
    "core.readers.read",
    "core.readers.worker",
    "core.store.library",
    "core.comparison.compare",
    "core.exports.write",
}
FREE_OF_QT = ("PySide6", "shiboken6", "desktop")


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def imports(path: Path) -> set[str]:
    """The dotted names that a module imports, wherever the import stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{name.name}" for name in node.names}
    return found


def floor(dotted: str, floors: list[str]) -> int | None:
    parts = dotted.split(".")
    return floors.index(parts[1]) if len(parts) > 1 and parts[1] in floors else None


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


@pytest.mark.parametrize("path", modules("core"), ids=name_of)
def test_core_knows_no_window(path: Path) -> None:
    assert not {name for name in imports(path) if name.split(".")[0] in FREE_OF_QT}


@pytest.mark.parametrize(("package", "floors"), [("core", CORE), ("desktop", DESKTOP)])
def test_imports_only_go_down(package: str, floors: list[str]) -> None:
    upward = [
        f"{name_of(path)} imports {name}"
        for path in modules(package)
        for name in imports(path)
        if name.startswith(f"{package}.")
        and (own := floor(name_of(path), floors)) is not None
        and (other := floor(name, floors)) is not None
        and other < own
    ]
    assert not upward


@pytest.mark.parametrize(("package", "floors"), [("core", CORE), ("desktop", DESKTOP)])
def test_every_module_has_a_floor(package: str, floors: list[str]) -> None:
    homeless = [
        name_of(path)
        for path in modules(package)
        if floor(name_of(path), floors) is None and path.name != "__init__.py"
    ]
    assert not homeless


def test_only_the_workspace_calls_the_doors_of_core_and_doors_loads_them() -> None:
    callers = {name_of(path) for path in modules("desktop") if imports(path) & DOORS}
    assert callers <= {"desktop.workspace", "desktop.doors"}


def test_every_file_says_what_it_is_for() -> None:
    silent = [
        name_of(path)
        for package in ("core", "desktop", "resources", "tests")
        for path in modules(package)
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not silent
