"""Figures of the reading view, drawn offscreen: first paint, scrolling, jumps, resizing and memory on a long document."""

import argparse
import os
import random
import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

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


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value beside the goal of the design, in milliseconds or mebibytes."""

    name: str
    value: float
    goal: float
    unit: str = "ms"

    def __str__(self) -> str:
        verdict = "ok" if self.value <= self.goal else "MISSED"
        return f"{self.name:<44}{self.value:>8.1f} {self.unit:<4} goal {self.goal:>5.0f}  {verdict}"


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


def _pair(size: int) -> tuple[Comparison, Version, Version]:
    case = make(size, ORDINARY, seed=5)
    return compare(case.old, case.new), case.old, case.new


def _usual(app: QApplication) -> list[Figure]:
    pane = _empty(app)
    pair = _pair(USUAL)
    paint = _milliseconds(lambda: _show(app, pane, pair))
    pane.close()
    return [Figure(f"first paint, 2 x {USUAL} paragraphs", paint, 50)]


def _long(app: QApplication, size: int) -> list[Figure]:
    pair = _pair(size)
    pane = _empty(app)
    before = _memory()
    paint = _milliseconds(lambda: _show(app, pane, pair))
    settled = _milliseconds(lambda: _settle(app, pane))
    scroll = [_milliseconds(lambda: _scroll(app, pane, STEP)) for _ in range(SCROLLS)]
    back = [_milliseconds(lambda: _scroll(app, pane, -STEP)) for _ in range(SCROLLS)]
    jump = _jumps(app, pane)
    change = [_milliseconds(lambda: _next(app, pane)) for _ in range(JUMPS)]
    resize = []
    for width in WIDTHS:
        resize.append(_milliseconds(lambda width=width: _resize(app, pane, width)))  # type: ignore[misc]
        _settle(app, pane)
    redline = _milliseconds(lambda: (pane.show_redline(), app.processEvents()))
    _settle(app, pane)
    memory = _memory() - before
    name = f"2 x {size}"
    return [
        Figure(f"first paint, {name} paragraphs", paint, 60),
        Figure(f"all heights exact in idle moments, {name}", settled, 5_000),
        Figure("scroll down, p95 of a frame", _p95(scroll), 8),
        Figure("scroll up, p95 of a frame", _p95(back), 8),
        Figure("jump anywhere, p95", _p95(jump), 15),
        Figure("next change, p95", _p95(change), 15),
        Figure("resize to first paint, slowest of four", max(resize), 50),
        Figure("switch to the redline, first paint", redline, 60),
        Figure("memory above the empty view", memory, 120, "MiB"),
    ]


def _empty(app: QApplication) -> ReadingPane:
    pane = ReadingPane(Theme())
    pane.resize(*WINDOW)
    pane.show()
    app.processEvents()
    return pane


def _show(app: QApplication, pane: ReadingPane, pair: tuple[Comparison, Version, Version]) -> None:
    pane.show_comparison(*pair)
    pane.view.viewport().repaint()


def _settle(app: QApplication, pane: ReadingPane) -> None:
    while not pane.view.heights.is_exact:
        app.processEvents()


def _scroll(app: QApplication, pane: ReadingPane, pixels: int) -> None:
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.value() + pixels)
    app.processEvents()


def _jumps(app: QApplication, pane: ReadingPane) -> list[float]:
    bar, choose = pane.view.verticalScrollBar(), random.Random(3)

    def jump() -> None:
        bar.setValue(choose.randint(0, bar.maximum()))
        app.processEvents()

    return [_milliseconds(jump) for _ in range(JUMPS)]


def _next(app: QApplication, pane: ReadingPane) -> None:
    pane.next_change()
    app.processEvents()


def _resize(app: QApplication, pane: ReadingPane, width: int) -> None:
    pane.resize(width, WINDOW[1])
    pane.view.viewport().repaint()


def _milliseconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


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
