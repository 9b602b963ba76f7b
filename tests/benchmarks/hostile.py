"""The window while all hostile files of the corpus are dropped on it at once: stalls of its event loop.

A stall is said by the clock, and by the GUI thread's own work within it: on a busy machine the rest is waiting for a
processor. Nothing is measured where the corpus is missing.
"""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.app import Program
from tests.benchmarks.window import PROJECT, STALL_GOAL, running, wait

HOSTILE = PROJECT.parent / "shared" / "corpus" / "hostile"
SECONDS = 600.0  # until the last file must have been read


def main(argv: Sequence[str] = ()) -> int:
    """Prints the longest stall beside its goal."""
    if not HOSTILE.is_dir():
        print("no hostile files here: nothing measured")
        return 0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    paths = sorted(path for path in HOSTILE.rglob("*") if path.is_file())
    with running() as program:
        program.workspace.warm_up()
        clock, work = longest_stall(program, paths)
    print(
        f"longest stall, {len(paths)} hostile files dropped: {clock:.0f} ms, of work {work:.0f} ms; goal {STALL_GOAL}"
    )
    return 0


def longest_stall(program: Program, paths: Sequence[Path]) -> tuple[float, float]:
    """Drops files; milliseconds of the longest pause of the event loop until all are read, and of the longest work."""
    pauses: list[tuple[float, float]] = []
    last = [time.perf_counter(), time.thread_time()]

    def beat() -> None:
        now = [time.perf_counter(), time.thread_time()]
        pauses.append((now[0] - last[0], now[1] - last[1]))
        last[:] = now

    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start()
    drop(program, paths)
    wait(lambda: program.jobs.running)
    wait(lambda: not program.jobs.running, SECONDS)
    timer.stop()
    clock, work = zip(*pauses, strict=True)
    return max(clock) * 1000, max(work) * 1000


def drop(program: Program, paths: Sequence[Path]) -> None:
    """Drops files on the first window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, button, keys = QPointF(400, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window = program.windows[0]
    QApplication.sendEvent(window, QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, button, keys))
    QApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, data, button, keys))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
