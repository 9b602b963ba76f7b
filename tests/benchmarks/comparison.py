"""Measures the comparison: time, memory, growth and links found, beside other programs on the same texts.

    python -m tests.benchmarks.comparison [--quick]

Time is that of the processor, child processes included, in a process that has compared other texts before: warm, but
each text is new to it. The other programs get the same texts in the same run, from memory to what they print, the
start of their process included. The texts are made by `workload`: resolutions of invented matter, edited as a session
edits them, with known links.
"""

import argparse
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from math import log
from pathlib import Path
from time import process_time
from typing import TypeVar

from core.comparison.compare import compare
from core.comparison.preparation import Preparation
from core.comparison.words import edits
from core.resolution.version import Version
from tests.benchmarks.extremes import adversarial, endless
from tests.benchmarks.peers import SHARES, Peer, linked, peers
from tests.benchmarks.scoring import Tally, groups_of, links_of, moved_of
from tests.benchmarks.sections import sectioned
from tests.benchmarks.workload import BOILERPLATE, HARD, ORDINARY, Case, make

SIZES = {40: 10, 100: 5, 1_000: 1, 10_000: 1}  # paragraphs, and how many pairs of versions a round
QUALITY = {40: 60, 100: 25, 1_000: 3, 10_000: 1}  # more of them where no peer is timed: a wrong link sways a few pairs
QUICK = {40: 4, 100: 2, 1_000: 1}
ROUNDS = 3  # each with other texts; on a machine with other work the shortest time is the truest one
FAMILIES: dict[str, Callable[[int, int], Case]] = {  # each makes a case of a size from a seed
    "ordinary": lambda size, seed: make(size, ORDINARY, seed),
    "hard": lambda size, seed: make(size, HARD, seed),
    "boilerplate": lambda size, seed: make(size, BOILERPLATE, seed, templates=8),
    "sections": sectioned,
}
WORKLOAD = """\
Of a hundred paragraphs an ordinary session updates 25 (sessions, years, symbols), edits 18, rewrites 3, drops 4,
adds 5, replaces 2 (one by a decoy with the same opening), splits 2, merges 2 and moves 3; a hard one edits, moves and
replaces two to three times as many; the boilerplate texts are made from eight patterns; the sections share three
paragraphs, and of a hundred 15 go, 15 come and 17 move. A tenth of the paragraphs are
the specimens that come with the program, the rest are invented, and as alike as neighbours in real resolutions are.
Paragraphs are as long as real ones, half of them 46 words or fewer, the mean 53 words. In 371 pairs of successive
real resolutions 59 of a hundred rows were identical, 27 changed, 7 added, 6 removed; here it is 57, 30, 6 and 5.
"""


Result = TypeVar("Result")


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


def cases(size: int, count: int, turn: int) -> list[Case]:
    """Pairs of ordinary versions, the same ones in every run of the benchmark; each round has its own."""
    return [make(size, ORDINARY, seed) for seed in range(turn * count, (turn + 1) * count)]


def _print_beside_peers(sizes: dict[int, int]) -> None:
    """One row a program: processor time and, in brackets, how many times that of Resolute; then the F1 of links."""
    print(
        f"{'milliseconds a pair (× Resolute), F1':<38}" + "".join(f"{size:>24,}" for size in sizes) + f"{'growth':>9}"
    )
    made = {size: [cases(size, count, turn) for turn in range(ROUNDS)] for size, count in sizes.items()}
    compare(*_small())
    first: dict[int, Figure] = {}
    again: dict[int, Figure] = {}
    for size, rounds in made.items():
        caches = {id(case): Preparation() for case in chain.from_iterable(rounds)}
        first[size] = _ours(rounds, caches)
        again[size] = _ours(rounds, caches)
    _print_row("Resolute, rows and words", first, first)
    _print_row("  the same texts again, still prepared", again, first)
    for peer in peers():
        figures = {size: _theirs(peer, made[size]) for size in sizes if size <= peer.largest}
        _print_row(peer.name, figures, first)
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


def _ours(rounds: Sequence[Sequence[Case]], caches: dict[int, Preparation]) -> Figure:
    """The shortest round; each pair is compared once with its cache, which is empty the first time."""
    tally = Tally()
    times = []
    for pairs in rounds:
        time, found = _timed(lambda case: compare(case.old, case.new, cache=caches[id(case)]), pairs)
        times.append(time)
        for case, comparison in zip(pairs, found, strict=True):
            tally.add(links_of(comparison.rows, case), case.links)
    return Figure(min(times), tally.f1)


def _theirs(peer: Peer, rounds: Sequence[Sequence[Case]]) -> Figure:
    """The shortest round; a slow program gets no more than one, of as many pairs as it is worth waiting for."""
    tallies = {share: Tally() for share in SHARES}
    times = []
    for pairs in rounds if peer.patience >= len(rounds[0]) else [rounds[0][: peer.patience]]:
        time, answers = _timed(lambda case: peer.run(_texts(case.old), _texts(case.new)), pairs)
        times.append(time)
        for case, answer in zip(pairs, answers, strict=True):
            shared = answer()
            for share, tally in tallies.items():
                tally.add(linked(shared, _texts(case.old), _texts(case.new), peer.size_of, share), case.links)
    return Figure(min(times), max(tally.f1 for tally in tallies.values()))


def _texts(version: Version) -> list[str]:
    return [each.text for each in version.paragraphs]


def _timed(work: Callable[[Case], Result], pairs: Sequence[Case]) -> tuple[float, list[Result]]:
    """Processor milliseconds a pair, own and children's, and what came out."""
    started = _processor()
    found = [work(case) for case in pairs]
    return (_processor() - started) * 1000 / len(pairs), found


def _processor() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime


def _print_quality(sizes: dict[int, int]) -> None:
    """Links, exact groups and moves of each family of texts."""
    print(f"{'F1 of Resolute: links / groups / moves':<38}" + "".join(f"{size:>24,}" for size in sizes))
    for name, made in FAMILIES.items():
        cells = []
        for size, count in sizes.items():
            links, groups, moves = Tally(), Tally(), Tally()
            for case in (made(size, seed) for seed in range(count)):
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
        print(f"  {name:<36}{process_time() - started:6.2f}", flush=True)
    print("word edits of one paragraph, seconds")
    for name, (before, after) in endless().items():
        started = process_time()
        edits(before, after)
        print(f"  {name:<36}{process_time() - started:6.2f}", flush=True)


def _extra_memory(size: int) -> float:
    """Megabytes that a comparison adds to the peak of a process that holds both texts already."""
    compare(*_small())
    case = make(size, ORDINARY, 0)
    before = _memory("VmRSS")
    compare(case.old, case.new)
    return _memory("VmHWM") - before


def _memory(name: str) -> float:
    """Megabytes that this process has in memory now (VmRSS) or had at its peak (VmHWM).

    Where the system does not say, the peak that it gives, which counts the process that started this one, too.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith(f"{name}:"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _small() -> tuple[Version, Version]:
    """A pair that is large enough to load everything that a comparison needs."""
    case = make(200, HARD, 1)
    return case.old, case.new


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
