"""Figures of the library: 20,000 versions of 40 paragraphs each, opened, searched as one types, added to, backed up.

    python -m tests.benchmarks.store [--versions 20000] [--keep FILE]

The library is made first (some minutes); what is measured runs in a process of its own, whose memory counts.
"""

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import accumulate
from pathlib import Path
from time import perf_counter

from core.errors import CancelledError
from core.resolution.paragraph import Paragraph, ParagraphKind
from core.resolution.symbol import Symbol
from core.resolution.version import Source, Version, VersionKind
from core.store import texts
from core.store.library import Library

PARAGRAPHS, WORDS, VERSIONS_A_SERIES = 40, 60, 20
# Of the paragraphs of a version, how many repeat those of the version before to the letter, as rollovers do.
REPEATED = 0.4
ORIGINAL_BYTES = 8_000  # incompressible, so that the library of 20,000 texts holds them in full
BATCH = 250
TYPED = ("united nations", "cooperation between", "a/res/70/1234", "ba", "financial ba", "bax bex bix")
GOALS = {
    "opening and listing": (500.0, "ms"),
    "first 50 hits, slowest keystroke": (50.0, "ms"),
    "counts and grouping, slowest": (500.0, "ms"),
    "from cancelling to the end of a search": (50.0, "ms"),
    "adding one, median": (20.0, "ms"),
    "adding one, slowest of 60": (100.0, "ms"),
    "removing a draft without a trace": (500.0, "ms"),
    "backup, for each 400 MB": (5000.0, "ms"),
    "quick check, for each 400 MB": (1000.0, "ms"),
    "memory": (250.0, "MiB"),
}


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    words: tuple[str, ...]
    weights: tuple[float, ...]

    def some(self, rng: random.Random, count: int) -> list[str]:
        return rng.choices(self.words, cum_weights=self.weights, k=count)


def main(argv: Sequence[str] = ()) -> int:
    """Prints the figures beside their goals; returns 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--versions", type=int, default=20_000)
    parser.add_argument("--keep", type=Path, help="make the library in this file, or use it if it is there")
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args(list(argv))
    if arguments.measure:
        sys.stdout.write(json.dumps(measure(arguments.measure)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.keep or Path(folder) / "large.resolute"
        if not path.exists():
            build(path, arguments.versions)
        command = [sys.executable, "-m", "tests.benchmarks.store", "--measure", str(path)]
        figures = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        print(f"{arguments.versions} versions, {path.stat().st_size / 1e6:.0f} MB")
    return report(figures)


def report(figures: dict[str, float]) -> int:
    """Prints each figure beside its goal; returns 1 when one is missed."""
    for name, value in figures.items():
        goal, unit = GOALS[name]
        print(f"{name:<44}{value:>9.1f} {unit:<4} goal {goal:>6.0f}  {'ok' if value <= goal else 'MISSED'}")
    return int(any(value > GOALS[name][0] for name, value in figures.items()))


def build(path: Path, versions: int) -> None:
    """Makes the library, many texts a transaction; the same one each time."""
    with Library.open(path) as library:
        batch: list[Version] = []
        for number, version in enumerate(_texts(versions), 1):
            batch.append(version)
            if len(batch) == BATCH or number == versions:
                with library._store.change() as change:
                    for each in batch:
                        texts.add(change, _bytes(each), f"{each.symbol}.pdf", [each], "1")
                batch.clear()


def measure(path: Path) -> dict[str, float]:
    """The figures of a library, in the units of the goals."""
    figures = {"opening and listing": _best(partial(_open_and_list, path))}
    with Library.open(path) as library:
        figures["first 50 hits, slowest keystroke"] = max(_keystrokes(library))
        figures["counts and grouping, slowest"] = max(_counts(library))
        figures["from cancelling to the end of a search"] = _cancelling(library)
        adding = _adding(library)
        figures["adding one, median"] = statistics.median(adding)
        figures["adding one, slowest of 60"] = max(adding)
        draft = library.add(b"draft", "draft.txt", [_draft()]).versions[0].id
        figures["removing a draft without a trace"] = _timed(partial(library.remove, [draft]))
        start = perf_counter()
        backup = library.back_up()
        figures["backup, for each 400 MB"] = _since(start) * min(1.0, 400e6 / backup.stat().st_size)
        backup.unlink()
        figures["quick check, for each 400 MB"] = _best(library.check) * min(1.0, 400e6 / path.stat().st_size)
    figures["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return figures


def _open_and_list(path: Path) -> None:
    with Library.open(path) as library:
        library.series()


def _keystrokes(library: Library) -> Iterator[float]:
    for typed in TYPED:
        for end in range(1, len(typed) + 1):
            yield _best(partial(library.search, typed[:end], unfinished=True))


def _counts(library: Library) -> Iterator[float]:
    for typed in (*TYPED, "the"):
        yield _best(partial(library.search_counts, typed))


def _cancelling(library: Library) -> float:
    """Milliseconds from the wish to stop (10 ms after the start) to the end of the search."""
    start = perf_counter()
    wished: list[float] = []

    def cancelled() -> bool:
        if perf_counter() - start > 0.01 and not wished:
            wished.append(perf_counter())
        return bool(wished)

    try:
        library.search_counts(TYPED[0], cancelled=cancelled)
    except CancelledError:
        return _since(wished[0])
    return 0.0


def _adding(library: Library) -> list[float]:
    taken = []
    for number, version in enumerate(_texts(60, seed=2)):
        # New in a library that is used again, too.
        symbol = Symbol(f"A/RES/{os.getpid()}/{number}")
        fresh = replace(version, symbol=symbol, title=f"{version.title} {os.getpid()}", adopted=date(2044, 1, 1))
        data = _bytes(fresh) * 8
        taken.append(_timed(partial(library.add, data, "new.pdf", [fresh], parser="1")))
    return taken


def _texts(count: int, seed: int = 1) -> Iterator[Version]:
    """Series of twenty versions each, of which each repeats and changes the paragraphs of the one before."""
    rng = random.Random(seed)
    vocabulary = _vocabulary(rng)
    paragraphs: list[list[str]] = []
    for number in range(count):
        if number % VERSIONS_A_SERIES == 0:
            paragraphs = [vocabulary.some(rng, WORDS) for _ in range(PARAGRAPHS)]
        for words in paragraphs:
            if rng.random() > REPEATED:
                words[rng.randrange(WORDS)] = vocabulary.some(rng, 1)[0]
        yield _version(number, paragraphs)


def _version(number: int, paragraphs: list[list[str]]) -> Version:
    symbol = f"A/RES/{number % 80}/{number}"
    half = PARAGRAPHS // 2
    kinds = [ParagraphKind.PREAMBULAR] * half + [ParagraphKind.OPERATIVE] * (PARAGRAPHS - half)
    return Version(
        kind=VersionKind.RESOLUTION,
        language="en",
        source=Source(f"{symbol}.pdf", f"{number:064}", "pdf", 4),
        paragraphs=tuple(
            Paragraph(f"{'PP' if at < half else 'OP'}{at % half + 1}", kind, " ".join(words))
            for at, (kind, words) in enumerate(zip(kinds, paragraphs, strict=True))
        ),
        symbol=Symbol(symbol),
        title=f"Cooperation number {number // VERSIONS_A_SERIES}",
        adopted=date(1950 + number % VERSIONS_A_SERIES, 1 + number % 12, 1 + number % 28),
    )


def _draft() -> Version:
    version = next(_texts(1, seed=3))
    return replace(version, kind=VersionKind.DRAFT, symbol=Symbol("A/99/L.1"), title="A draft", adopted=None)


def _vocabulary(rng: random.Random) -> _Vocabulary:
    """Twenty thousand words, as frequent as words are (Zipf), with those that are typed among the commonest."""
    syllables = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in ("a", "e", "i", "o", "u", "ax")]
    made = {"".join(rng.choices(syllables, k=rng.randint(1, 4))) for _ in range(40_000)}
    common = ["the", "of", "and", "united", "nations", "cooperation", "between", "financial", "to", "in"]
    words = [*common, *sorted(made - set(common))[:20_000]]
    return _Vocabulary(tuple(words), tuple(accumulate(1 / (place + 2) for place in range(len(words)))))


def _bytes(version: Version) -> bytes:
    """The bytes of a file that does not compress, the same for the same text."""
    return random.Random(str(version.symbol)).randbytes(ORIGINAL_BYTES)


def _best(work: Callable[[], object]) -> float:
    """The fastest of three times, in milliseconds: other programs on the machine make the slower ones."""
    return min(_timed(work) for _ in range(3))


def _timed(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return _since(start)


def _since(start: float) -> float:
    return 1000 * (perf_counter() - start)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
