"""Figures of the reading view, drawn offscreen: first paint, scrolling, jumps, resizing, memory.

Beside each figure by the clock stands the time of the processor alone: on a busy machine only that one says something
about the program.
"""

import argparse
import os
import random
import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from core.comparison.change import Comparison
from core.comparison.compare import compare
from core.resolution.version import Version
from desktop.theme import Theme, apply
from desktop.widgets.reading_pane import ReadingPane
from tests.benchmarks.workload import ORDINARY, make

LONG, USUAL = 5_000, 40
WINDOW = (1400, 900)
WIDTHS = (1100, 1250, 1000, 1400)
SCROLLS, JUMPS, STEP = 300, 60, 40


Pair = tuple[Comparison, Version, Version]
Took = tuple[float, float]  # milliseconds by the clock, and of the processor


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value beside the goal of the design."""

    name: str
    value: float
    goal: float
    cpu: float | None = None
    unit: str = "ms"

    def __str__(self) -> str:
        verdict = "ok" if self.value <= self.goal else "MISSED"
        cpu = "" if self.cpu is None else f"processor {self.cpu:.1f}"
        return f"{self.name:<44}{self.value:>8.1f} {self.unit:<4} goal {self.goal:>5.0f}  {verdict:<7}{cpu}"


def main(argv: Sequence[str] = ()) -> int:
    """Prints the figures; returns 1 when a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=LONG, help="paragraphs of the long document")
    arguments = parser.parse_args(list(argv))
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply(app, Theme())
    figures = [*_usual(app), *_long(app, arguments.size)]
    for figure in figures:
        print(figure)
    return int(any(figure.value > figure.goal for figure in figures))


def _pair(size: int) -> Pair:
    case = make(size, ORDINARY, seed=5)
    return compare(case.old, case.new), case.old, case.new


def _usual(app: QApplication) -> list[Figure]:
    return [_figure(f"first paint, 2 x {USUAL} paragraphs", _first_paints(app, _pair(USUAL)), 50)]


def _first_paints(app: QApplication, pair: Pair) -> list[Took]:
    """The first paint in three fresh panes; the first one also loads fonts."""
    found = []
    for _ in range(3):
        pane = _empty(app)
        found.append(_time(lambda pane=pane: _show(app, pane, pair)))  # type: ignore[misc]
        pane.close()
        pane.deleteLater()
    return found


def _long(app: QApplication, size: int) -> list[Figure]:
    pair = _pair(size)
    paint = _first_paints(app, pair)
    pane = _empty(app)
    before = _memory()
    _show(app, pane, pair)
    settled = _time(lambda: _settle(app, pane))
    scroll = [_time(lambda: _scroll(app, pane, STEP)) for _ in range(SCROLLS)]
    back = [_time(lambda: _scroll(app, pane, -STEP)) for _ in range(SCROLLS)]
    jump = _jumps(app, pane)
    change = [_time(lambda: _next(app, pane)) for _ in range(JUMPS)]
    resize = []
    for width in WIDTHS:
        resize.append(_time(lambda width=width: _resize(app, pane, width)))  # type: ignore[misc]
        _settle(app, pane)
    redline = _time(lambda: (pane.show_redline(), app.processEvents()))
    _settle(app, pane)
    memory = _memory() - before
    return [
        _figure(f"first paint, 2 x {size} paragraphs", paint, 60),
        _figure("all heights exact in idle moments", [settled], 5_000),
        _figure("scroll down, p95 of a frame", scroll, 8),
        _figure("scroll up, p95 of a frame", back, 8),
        _figure("jump anywhere, p95", jump, 15),
        _figure("next change, p95", change, 15),
        _figure("resize to first paint, slowest of four", resize, 50, slowest=True),
        _figure("switch to the redline, first paint", [redline], 60),
        Figure("memory above the empty view", memory, 120, unit="MiB"),
    ]


def _figure(name: str, took: Sequence[Took], goal: float, *, slowest: bool = False) -> Figure:
    """Many values give their 95th percentile, few their median or, when asked, the slowest."""
    clock, cpu = zip(*took, strict=True)
    if slowest:
        return Figure(name, max(clock), goal, max(cpu))
    pick = _p95 if len(took) > 10 else statistics.median
    return Figure(name, pick(clock), goal, pick(cpu))


def _empty(app: QApplication) -> ReadingPane:
    pane = ReadingPane(Theme())
    pane.resize(*WINDOW)
    pane.show()
    app.processEvents()
    return pane


def _show(app: QApplication, pane: ReadingPane, pair: Pair) -> None:
    pane.show_comparison(*pair)
    pane.view.viewport().repaint()


def _settle(app: QApplication, pane: ReadingPane) -> None:
    while not pane.view.heights.is_exact:
        app.processEvents()


def _scroll(app: QApplication, pane: ReadingPane, pixels: int) -> None:
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.value() + pixels)
    app.processEvents()


def _jumps(app: QApplication, pane: ReadingPane) -> list[Took]:
    bar, choose = pane.view.verticalScrollBar(), random.Random(3)

    def jump() -> None:
        bar.setValue(choose.randint(0, bar.maximum()))
        app.processEvents()

    return [_time(jump) for _ in range(JUMPS)]


def _next(app: QApplication, pane: ReadingPane) -> None:
    pane.next_change()
    app.processEvents()


def _resize(app: QApplication, pane: ReadingPane, width: int) -> None:
    pane.resize(width, WINDOW[1])
    pane.view.viewport().repaint()


def _time(work: Callable[[], object]) -> Took:
    start, cpu = perf_counter(), process_time()
    work()
    return (perf_counter() - start) * 1000, (process_time() - cpu) * 1000


def _p95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def _memory() -> float:
    """Resident memory in MiB; where the system does not tell it, 0."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0.0
    return int(statm.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
