"""Runs the benchmarks: `python3 dev.py bench [names…] [--quick]`, without names all of them.

comparison   rows and words beside other programs: time, memory, growth, links found
reading      from files to versions
store        a library of thousands of texts
view         the reading view, drawn offscreen
window       start, drop and stalls of the window as a user feels them
hostile      stalls of the window while all hostile files are dropped on it
many         a hundred documents dropped at once: seconds, progress, cancel
"""

import sys
from collections.abc import Sequence
from importlib import import_module

# Each has a main(argv); the options are for a short run.
BENCHMARKS = {
    "comparison": ["--quick"],
    "reading": ["--quick"],
    "store": ["--versions", "500"],
    "view": ["--size", "500"],
    "window": ["--times", "2"],
    "hostile": [],
    "many": [],
}


def main(argv: Sequence[str]) -> int:
    """Runs the named benchmarks one after the other; the worst status counts."""
    quick = "--quick" in argv
    names = [word for word in argv if not word.startswith("-")] or list(BENCHMARKS)
    unknown = set(names) - set(BENCHMARKS)
    if unknown or "-h" in argv or "--help" in argv:
        print(__doc__)
        return 2 if unknown else 0
    status = 0
    for name in names:
        print(f"=== {name}", flush=True)
        # loaded when its turn comes: one needs a display library, another the programs that it measures against
        benchmark = import_module(f"tests.benchmarks.{name}")
        status = max(status, benchmark.main(BENCHMARKS[name] if quick else []))
        print(flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
