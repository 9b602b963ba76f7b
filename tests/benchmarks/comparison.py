"""Measures the comparison: time, memory, growth and links found, beside other programs on the same texts.

    python -m tests.benchmarks.comparison [--quick]

Time is that of the processor, child processes included, for the second of two runs in one process. The texts are made
by `workload`: resolutions of invented matter, edited as a session edits them, with known links.
"""

import argparse
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log
from pathlib import Path
from time import process_time

from core.comparison.compare import compare
from core.comparison.preparation import Preparation
from core.resolution.version import Version
from tests.benchmarks.extremes import adversarial
from tests.benchmarks.peers import SHARES, Peer, linked, peers
from tests.benchmarks.scoring import Tally, groups_of, links_of, moved_of
from tests.benchmarks.workload import BOILERPLATE, HARD, ORDINARY, Case, Rates, make

SIZES = {40: 10, 100: 5, 1_000: 1, 10_000: 1}  # paragraphs, and how many pairs of versions
QUALITY = {40: 60, 100: 25, 1_000: 3, 10_000: 1}  # more of them where no peer is timed: a wrong link sways a few pairs
QUICK = {40: 4, 100: 2, 1_000: 1}
RUNS = 2  # on a machine with other work the shorter of two times is the truer one
FAMILIES = {"ordinary": (ORDINARY, 0), "hard": (HARD, 0), "boilerplate": (BOILERPLATE, 8)}
WORKLOAD = """\
Of a hundred paragraphs an ordinary session updates 25 (sessions, years, symbols), edits 18, rewrites 3, drops 2,
adds 3, replaces 2 (one by a decoy with the same opening), splits 2, merges 2 and moves 3; a hard one edits, moves and
replaces two to three times as many; the boilerplate texts are made from eight patterns. A tenth of the paragraphs are
the specimens that come with the program, the rest are invented, and as alike as neighbours in real resolutions are.
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """What one program needed for one size: processor milliseconds for a pair, and the F1 of its links."""

    milliseconds: float
    f1: float


def main(argv: Sequence[str] = ()) -> int:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="smaller texts and fewer of them")
    parser.add_argument("--memory", type=int, metavar="PARAGRAPHS", help="print the extra memory of one comparison")
    arguments = parser.parse_args(list(argv))
    if arguments.memory:
        print(f"{_extra_memory(arguments.memory):.0f}")
        return 0
    sizes = QUICK if arguments.quick else SIZES
    print(WORKLOAD)
    _print_beside_peers(sizes)
    _print_quality(sizes if arguments.quick else QUALITY)
    _print_extremes(max(sizes))
    return 0


def cases(rates: Rates, size: int, count: int, templates: int = 0) -> list[Case]:
    """Pairs of versions, the same ones in every run."""
    return [make(size, rates, seed, templates) for seed in range(count)]


def _print_beside_peers(sizes: dict[int, int]) -> None:
    """One row a program: processor time and, in brackets, how many times that of Resolute; then the F1 of links."""
    print(
        f"{'milliseconds a pair (× Resolute), F1':<38}" + "".join(f"{size:>24,}" for size in sizes) + f"{'growth':>9}"
    )
    made = {size: cases(ORDINARY, size, count) for size, count in sizes.items()}
    ours = {size: _ours(pairs, lambda case: compare(case.old, case.new)) for size, pairs in made.items()}
    caches = {size: Preparation() for size in sizes}
    cached = {
        size: _ours(pairs, lambda case, size=size: compare(case.old, case.new, cache=caches[size]))
        for size, pairs in made.items()
    }
    _print_row("Resolute, rows and words", ours, ours)
    _print_row("  with paragraphs prepared before", cached, ours)
    for peer in peers():
        figures = {size: _theirs(peer, made[size][: peer.patience]) for size in sizes if size <= peer.largest}
        _print_row(peer.name, figures, ours)
    memory = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.comparison", "--memory", str(max(sizes))],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    print(f"extra memory of Resolute at {max(sizes):,} paragraphs: {memory.stdout.strip()} MB\n")


def _print_row(name: str, figures: dict[int, Figure], ours: dict[int, Figure]) -> None:
    cells = []
    for size, base in ours.items():
        if size in figures:
            each = figures[size]
            cells.append(f"{each.milliseconds:,.1f} ({each.milliseconds / base.milliseconds:.1f}) {each.f1:.3f}")
        else:
            cells.append("–")
    print(f"{name:<38}" + "".join(f"{cell:>24}" for cell in cells) + f"{_exponent(figures):>9}", flush=True)


def _exponent(figures: dict[int, Figure]) -> str:
    """With what power of the number of paragraphs the time grows, from 100 to the largest size."""
    measured = [size for size in figures if size >= 100]
    if len(measured) < 2:
        return "–"
    small, large = measured[0], measured[-1]
    return f"{log(figures[large].milliseconds / figures[small].milliseconds) / log(large / small):.2f}"


def _ours(pairs: Sequence[Case], work: Callable[[Case], object]) -> Figure:
    tally = Tally()
    for case in pairs:
        tally.add(links_of(compare(case.old, case.new).rows, case), case.links)
    return Figure(_time(work, pairs), tally.f1)


def _theirs(peer: Peer, pairs: Sequence[Case]) -> Figure:
    tallies = {share: Tally() for share in SHARES}
    for case in pairs:
        old, new = _texts(case.old), _texts(case.new)
        shared = peer.run(old, new)()
        for share, tally in tallies.items():
            tally.add(linked(shared, old, new, peer.size_of, share), case.links)
    time = _time(lambda case: peer.run(_texts(case.old), _texts(case.new)), pairs)
    return Figure(time, max(tally.f1 for tally in tallies.values()))


def _texts(version: Version) -> list[str]:
    return [each.text for each in version.paragraphs]


def _time(work: Callable[[Case], object], pairs: Sequence[Case]) -> float:
    """Processor milliseconds a pair, own and children's: the best of several runs, everything has been run before."""
    return min(_once(work, pairs) for _ in range(RUNS))


def _once(work: Callable[[Case], object], pairs: Sequence[Case]) -> float:
    started = _processor()
    for case in pairs:
        work(case)
    return (_processor() - started) * 1000 / len(pairs)


def _processor() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime


def _print_quality(sizes: dict[int, int]) -> None:
    """Links, exact groups and moves of each family of texts."""
    print(f"{'F1 of Resolute: links / groups / moves':<38}" + "".join(f"{size:>24,}" for size in sizes))
    for name, (rates, templates) in FAMILIES.items():
        cells = []
        for size, count in sizes.items():
            links, groups, moves = Tally(), Tally(), Tally()
            for case in cases(rates, size, count, templates):
                rows = compare(case.old, case.new).rows
                links.add(links_of(rows, case), case.links)
                groups.add(groups_of(rows, case), case.groups)
                moves.add(moved_of(rows, case), case.moved)
            cells.append(f"{links.f1:.3f} / {groups.f1:.3f} / {moves.f1:.3f}")
        print(f"{name:<38}" + "".join(f"{cell:>24}" for cell in cells))
    print()


def _print_extremes(size: int) -> None:
    """What is hardest for a matcher, in seconds of processor time."""
    print(f"extremes at {size:,} paragraphs, seconds")
    for name, (old, new) in adversarial(size).items():
        started = process_time()
        compare(old, new)
        print(f"  {name:<36}{process_time() - started:6.2f}")


def _extra_memory(size: int) -> float:
    """Megabytes that a comparison adds to the peak of a process that holds both texts already."""
    compare(*_small())
    case = make(size, ORDINARY, 0)
    before = _resident()
    compare(case.old, case.new)
    return max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - before, _resident() - before)


def _resident() -> float:
    """Megabytes that this process has in memory now; where the system does not say, the most it ever had."""
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _small() -> tuple[Version, Version]:
    """A pair that is large enough to load everything that a comparison needs."""
    case = make(200, HARD, 1)
    return case.old, case.new


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
