"""The window while a hundred documents are dropped on it at once: seconds until all are read, progress and cancel.

The files are the real documents of the corpus, each made different by a byte behind its end, so that none is taken for
one that the library holds. Nothing is measured where the corpus is missing.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import Program
from tests.benchmarks.hostile import drop
from tests.benchmarks.window import PROJECT, running

CORPUS = PROJECT.parent / "shared" / "corpus"
FOLDERS = ("series", "drafts", "sco")
FILES = 100
GOAL = 10.0  # seconds
SECONDS = 120.0  # until the last file must have been read
PAUSE = 0.005  # seconds


def main(argv: Sequence[str] = ()) -> int:
    """Prints the seconds beside their goal, the steps of progress, and how soon a second drop ends when cancelled."""
    sources = sorted(path for folder in FOLDERS for path in (CORPUS / folder).glob("*.pdf"))
    if not sources:
        print("no documents here: nothing measured")
        return 0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name, running() as program:
        program.workspace.warm_up()
        before = resource.getrusage(resource.RUSAGE_SELF)
        seconds, steps = until_read(program, copies(sources, Path(name), b"1"))
        after = resource.getrusage(resource.RUSAGE_SELF)
        work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        print(f"{FILES} files dropped at once: {seconds:.1f} s; goal {GOAL:.0f}; {steps} steps of progress")
        print(f"of which the program itself worked {work:.1f} s, beside its reader")
        stopped = until_cancelled(program, copies(sources, Path(name), b"2"))
        print(f"cancelled in the middle: {stopped * 1000:.0f} ms until nothing runs")
    return 0


def wait(until: Callable[[], object]) -> None:
    """Lets the window work, asleep between its events: readers need the processors."""
    end = time.perf_counter() + SECONDS
    while not until() and time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(PAUSE)


def copies(sources: Sequence[Path], folder: Path, byte: bytes) -> list[Path]:
    """A hundred files; further rounds of the sources get further bytes behind the end."""
    paths: list[Path] = []
    for number, source in enumerate(islice(cycle(sources), FILES)):
        paths.append(folder / f"{byte.decode()}-{number}-{source.name}")
        paths[-1].write_bytes(source.read_bytes() + b"\n" + byte * (number + 1))
    return paths


def until_read(program: Program, paths: Sequence[Path]) -> tuple[float, int]:
    """Seconds from the drop until nothing runs, and how many steps of progress were said on the way."""
    shares: set[float] = set()
    program.jobs.changed.connect(lambda: shares.update(job.share for job in program.jobs.titled))
    start = time.perf_counter()
    drop(program, paths)
    wait(lambda: program.jobs.running)
    wait(lambda: not program.jobs.running)
    return time.perf_counter() - start, len(shares)


def until_cancelled(program: Program, paths: Sequence[Path]) -> float:
    """Seconds from the press of cancel, when a third was read, until nothing runs any more."""
    drop(program, paths)
    wait(lambda: any((job.share) > 1 / 3 for job in program.jobs.titled))
    start = time.perf_counter()
    for job in program.jobs.titled:
        job.cancel()
    wait(lambda: not program.jobs.running)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
