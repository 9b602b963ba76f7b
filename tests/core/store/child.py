"""The program's own code in a process of its own, to be killed, starved of disk and failed at by the tests.

    python -m tests.core.store.child COMMAND LIBRARY [NUMBERS]

Every command goes on where an earlier run was stopped. A failure prints the sentence a user would see and ends with
status 1; anything else that goes wrong shows as a traceback, which the tests take for a defect.
"""

import json
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

from core.errors import LibraryError
from core.resolution.symbol import Symbol
from core.resolution.version import Version
from core.store.library import Library
from tests.core.store.making import draft, resolution

SERIES = 10
_TIMES = ("added", "written", "failed")


def text(number: int) -> Version:
    """The number-th text: ten series, a draft in each of their eighth texts."""
    title = f"Cooperation of kind {'abcdefghij'[number % SERIES]}"
    common = "\n".join(f"PP{place} Recalling {title} for the {place}th reason" for place in range(1, 9))
    picture = f"{common}\nPP9 Noting number {number}\nOP1 Decides {number} times\nOP2 Requests a report on {number}"
    year = 1950 + number // SERIES % 70
    if number % 80 >= 70:
        return draft(f"A/{number}/L.1", picture, title=title)
    return resolution(f"A/RES/{number}/1", f"{year}-{number % 12 + 1:02}-01", picture, title=title)


def data(number: int) -> bytes:
    """The bytes of the number-th file."""
    return f"file {number} ".encode() * 400


def add(library: Library, first: int, last: int) -> None:
    """Imports the files from first up to before last."""
    for number in range(first, last):
        library.add(data(number), f"{number}.txt", [text(number)], parser="1")


def work(library: Library) -> None:
    """Removes, pins, notes, moves and corrects, as far as it has not been done."""
    entries = sorted(ids(library).items())
    for (symbol, version_id), (_, other) in pairwise(entries):
        if not library.pins(version_id, other).together:
            library.pin(version_id, other, ("PP1", "PP1"))
        if not library.notes(version_id):
            library.add_note(version_id, "OP1", f"about {symbol}")


def remove(library: Library) -> None:
    """Removes every second text, one at a time."""
    for symbol, version_id in sorted(ids(library).items()):
        if Symbol(symbol).order[-3][0] % 2 or symbol.endswith("L.1"):
            library.remove([version_id])


def reparse(library: Library) -> None:
    """Reads everything again with a parser that calls the title otherwise."""
    for stale in library.stale("2"):
        number = int(stale.name.partition(".")[0])
        library.reparse(stale.sha256, [text(number + 1000)], "2")


def ids(library: Library) -> dict[str, int]:
    """The id of each text by its symbol, drafts included."""
    every = [each for series in library.series() for top in series.versions for each in (top, *top.drafts)]
    return {each.label: each.id for each in every}


def dump(library: Library) -> dict[str, Any]:
    """All that the library holds, without the moments at which things were done."""
    with tempfile.TemporaryDirectory() as folder:
        library.export_folder(Path(folder))
        return {
            path.name: _timeless(json.loads(path.read_text())) if path.suffix == ".json" else path.read_bytes().hex()
            for path in sorted(Path(folder).rglob("*"))
            if path.is_file()
        }


def _timeless(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _timeless(each) for name, each in value.items() if name not in _TIMES}
    return [_timeless(each) for each in value] if isinstance(value, list) else value


def main(command: str, path: str, *numbers: str) -> int:
    """Runs one command; see the module."""
    try:
        with Library.open(Path(path)) as library:
            if command == "add":
                add(library, int(numbers[0]), int(numbers[1]))
            elif command == "all":
                add(library, 0, int(numbers[0]))
                work(library)
                library.back_up_daily()
            elif command != "migrate":
                {"work": work, "remove": remove, "reparse": reparse}[command](library)
    except LibraryError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
