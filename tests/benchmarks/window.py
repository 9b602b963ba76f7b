"""The window as a user feels it: start to an empty window, a drop to the compared pair, stalls of the event loop.

Beside each stall by the clock stands what the GUI thread worked in the longest turn of its loop: on a busy machine only
that says something about the program.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QTimer, QUrl, qInstallMessageHandler
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.app import Program
from desktop.arguments import Arguments
from desktop.settings import LANGUAGE, MODE, TEXT_SIZE
from resources import ROOT

PROJECT = Path(__file__).resolve().parent.parent.parent
SPECIMENS = sorted((ROOT / "specimens").glob("A_RES_*.txt"))
START_GOAL, DROP_GOAL, STALL_GOAL = 600, 300, 100  # milliseconds

# Both children say how long it took from before they were started to their first paint; the clock is the system's.
_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
class Window(QMainWindow):
    def paintEvent(self, event):
        print(time.monotonic() - float(sys.argv[1]), flush=True)
        QApplication.exit()
app = QApplication([])
window = Window()
window.setCentralWidget(QTextEdit())
window.show()
app.exec()
"""
_FULL = """
import sys, time
import desktop.app
from PySide6.QtWidgets import QApplication
from desktop.widgets.drop_zone import DropZone
paint = DropZone.paintEvent
def painted(self, event):
    paint(self, event)
    print(time.monotonic() - float(sys.argv[1]), flush=True)
    QApplication.exit()
DropZone.paintEvent = painted
sys.exit(desktop.app.main([]))
"""


def start_times(code: str, times: int) -> list[float]:
    """Milliseconds from before the start of a program to its first paint, for each of several starts."""
    found = []
    for _ in range(times):
        with tempfile.TemporaryDirectory() as folder:
            environment = dict(os.environ, RESOLUTE_DATA=folder)
            command = [sys.executable, "-c", code, str(time.monotonic())]
            done = subprocess.run(command, env=environment, cwd=PROJECT, capture_output=True, text=True, check=True)
            found.append(float(done.stdout.split()[0]) * 1000)
    return found


Stall = tuple[float, float]  # milliseconds by the clock, and of the GUI thread's work


class Heart:
    """Beats through the event loop; the longest pause between two beats is the longest stall."""

    def __init__(self) -> None:
        self._longest = (0.0, 0.0)
        self._last = _now()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = _now()
        pause = ((after - before) * 1000 for after, before in zip(now, self._last, strict=True))
        clock, work = (max(pair) for pair in zip(pause, self._longest, strict=True))
        self._longest, self._last = (clock, work), now

    def take(self) -> Stall:
        """The longest stall since the last call."""
        self._beat()
        found, self._longest = self._longest, (0.0, 0.0)
        return found


def _now() -> Stall:
    """Seconds by the clock, and of this thread's own work."""
    return time.perf_counter(), time.thread_time()


def wait(condition: Callable[[], object], seconds: float = 60) -> None:
    """Runs the event loop until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        QCoreApplication.processEvents()


def rest(seconds: float) -> None:
    """Runs the event loop for a while."""
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() > end)


@contextmanager
def running() -> Iterator[Program]:
    """The program with an empty library, its window on the (offscreen) screen."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        program = Program(app, Arguments((), None, data, data / "library.sqlite"))
        program.start()
        sys.excepthook = sys.__excepthook__  # what breaks here is for the developer, not for the log
        qInstallMessageHandler(lambda *_: None)
        wait(program.windows[0].isVisible)
        yield program
        for window in list(program.windows):
            window.close()
        program.close()


def drop(program: Program, paths: Sequence[Path]) -> float:
    """Drops files; milliseconds until the comparison has been painted."""
    window = program.windows[0]
    painted: list[float] = []
    window.page.painted.connect(lambda: painted.append(time.perf_counter()))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, button, keys = QPointF(400, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, button, keys))
    begin = time.perf_counter()
    QApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, data, button, keys))
    wait(painted.__len__)
    return (painted[0] - begin) * 1000


def tour(program: Program) -> list[tuple[str, Stall]]:
    """The longest stall of each step of a reader's way through the program."""
    heart = Heart()
    first = program.windows[0]

    def act(*names: str) -> Callable[[], None]:
        def trigger() -> None:
            for name in names:
                program.windows[0].actions_[name].trigger()
                QCoreApplication.processEvents()  # each is a key of its own

        return trigger

    steps: list[tuple[str, Callable[[], object]]] = [
        ("drop of seven files", lambda: drop(program, SPECIMENS)),
        ("walk through the changes", act(*["next_change"] * 12, "first_change", "last_change")),
        ("find", lambda: (first.page.pane.open_find(), first.page.pane.find_bar.words.setText("basin"))),
        ("redline and back", act("redline", "side_by_side")),
        ("earlier and later pair", act("older_pair", "older_pair", "newer_pair")),
        ("swap", act("swap", "swap")),
        ("filter", lambda: first.page.pane.fold_identical(True)),
        ("pin and undo", lambda: (first.page.pane.go_to("PP1"), act("apart")())),
        ("undo", act("undo")),
        ("text size", lambda: program.settings.put(TEXT_SIZE, 14.0)),
        ("resize", lambda: first.resize(900, 700)),
        ("dark", lambda: program.settings.put(MODE, "dark")),
        ("another language", lambda: program.settings.put(LANGUAGE, "ar")),
        ("a second window", program.new_window),
    ]
    found = []
    for name, step in steps:
        heart.take()
        step()
        rest(0.3)
        wait(lambda: not program.jobs.running)
        found.append((name, heart.take()))
    return found


def main(argv: Sequence[str]) -> int:
    """Prints the figures beside their goals."""
    parser = argparse.ArgumentParser(prog="window", description=__doc__)
    parser.add_argument("--times", type=int, default=7, help="how often the program is started")
    times = parser.parse_args(list(argv)).times
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for code in (_BARE, _FULL):
        start_times(code, 1)  # warms the disk
    bare, full = start_times(_BARE, times), start_times(_FULL, times)
    ratio = statistics.median(full) / statistics.median(bare)
    for name, found in ((f"start, goal {START_GOAL}", full), ("a bare QMainWindow", bare)):
        print(f"{name:26} median {statistics.median(found):6.0f} ms   best {min(found):6.0f} ms")
    print(f"  ratio                    {ratio:6.1f}")
    with running() as program:
        print(f"drop to first paint, cold  {drop(program, SPECIMENS[:2]):6.0f} ms   (starts the reading process)")
        warm = [drop(program, SPECIMENS[place : place + 2]) for place in (2, 4, 0)]
        print(f"drop to first paint, warm  median {statistics.median(warm):6.0f} ms   goal {DROP_GOAL}")
    with running() as program:
        program.workspace.warm_up()
        stalls = tour(program)
    for name, (clock, work) in stalls:
        print(f"stall: {name:26} {clock:6.0f} ms   of work {work:4.0f}")
    longest = [max(column) for column in zip(*(stall for _, stall in stalls), strict=True)]
    print(f"longest stall              {longest[0]:6.0f} ms   goal {STALL_GOAL}, of work {longest[1]:.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
