"""Other programs at the same work: each says which words (or characters) it leaves as they are.

From that the links between paragraphs are read in the way that is best for the program: two paragraphs belong together
when they share more than a third (or half, or two thirds: whichever scores best) of the shorter one.
"""

import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate
from pathlib import Path

from diff_match_patch import diff_match_patch
from redlines import Redlines
from redlines.processor import tokenize_text

from tests.benchmarks.workload import Pair

SHARES = (1 / 3, 1 / 2, 2 / 3)
_MARKED = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.DOTALL)
_TIMEOUT = 300

Texts = Sequence[str]
Shared = Counter[Pair]  # units that a program leaves as they are, for each pair of paragraphs
Answer = Callable[[], Shared]  # reads what a program said, which is no part of its time


@dataclass(frozen=True, slots=True)
class Peer:
    """A program: how it is run on two lists of paragraphs, and up to how many of them it is worth waiting for.

    `size_of` counts a text in the units that it compares; `patience` is how many pairs of one size it gets.
    """

    name: str
    run: Callable[[Texts, Texts], Answer]
    size_of: Callable[[str], int]
    largest: int
    patience: int = 10


def peers() -> list[Peer]:
    """The peers that are installed here."""
    commands = {
        "wdiff": ("wdiff",),
        "dwdiff": ("dwdiff",),
        "git --word-diff": ("git", "diff", "--no-index", "--word-diff=plain", "-U1000000000"),
    }
    found = [
        Peer(name, _by_command(command), _words, 10_000)
        for name, command in commands.items()
        if shutil.which(command[0])
    ]
    return [
        *found,
        Peer("difflib ratio", _difflib, len, 40, patience=1),
        Peer("redlines", _redlines, lambda text: len(tokenize_text(text)), 1_000, patience=2),
        Peer("diff-match-patch", _diff_match_patch, len, 40),
    ]


def linked(shared: Shared, old: Texts, new: Texts, size_of: Callable[[str], int], share: float) -> set[Pair]:
    """The pairs of paragraphs of which the shorter one is shared by more than `share`."""
    before, after = [size_of(text) for text in old], [size_of(text) for text in new]
    return {(a, b) for (a, b), count in shared.items() if count > share * max(1, min(before[a], after[b]))}


def _words(text: str) -> int:
    return len(text.split())


def _by_command(command: Sequence[str]) -> Callable[[Texts, Texts], Answer]:
    """A program that prints the words of both files with [-taken out-] and {+put in+} marks, one paragraph a line."""

    def run(old: Texts, new: Texts) -> Answer:
        with tempfile.TemporaryDirectory() as folder:
            for name, texts in (("old", old), ("new", new)):
                Path(folder, name).write_text("\n".join(texts) + "\n", encoding="utf-8")
            done = subprocess.run(
                [*command, "old", "new"], cwd=folder, capture_output=True, timeout=_TIMEOUT, check=False
            )
        printed = done.stdout.decode("utf-8", "replace").rsplit("@@\n", 1)[-1]  # behind the header that git prints
        return lambda: _counted(_word_runs(printed), *([_words(text) for text in texts] for texts in (old, new)))

    return run


def _word_runs(printed: str) -> Iterator[tuple[int, int, int]]:
    """Old place, new place and length of each run of words that stayed."""
    old = new = at = 0
    for mark in [*_MARKED.finditer(printed), None]:
        kept = len(printed[at : mark.start() if mark else None].split())
        yield old, new, kept
        old, new = old + kept, new + kept
        if mark:
            old, new, at = old + _words(mark[1] or ""), new + _words(mark[2] or ""), mark.end()


def _counted(runs: Iterator[tuple[int, int, int]], old: Sequence[int], new: Sequence[int]) -> Shared:
    """Runs of equal units, by the paragraphs in which they stand."""
    before, after = _owners(old), _owners(new)
    shared: Shared = Counter()
    for first, second, length in runs:
        for step in range(length):
            if first + step < len(before) and second + step < len(after):
                shared[before[first + step], after[second + step]] += 1
    return shared


def _owners(sizes: Sequence[int]) -> list[int]:
    return [place for place, size in enumerate(sizes) for _ in range(size)]


def _difflib(old: Texts, new: Texts) -> Answer:
    """Each paragraph with the free one of the highest ratio, as the recipe in many programs goes."""
    matcher = SequenceMatcher(autojunk=False)
    ratios = []
    for b, text in enumerate(new):
        matcher.set_seq2(text)
        for a, other in enumerate(old):
            matcher.set_seq1(other)
            ratios.append((matcher.ratio(), a, b))
    shared: Shared = Counter()
    taken_old, taken_new = set(), set()
    for ratio, a, b in sorted(ratios, reverse=True):
        if a not in taken_old and b not in taken_new:
            taken_old.add(a)
            taken_new.add(b)
            shared[a, b] = round(ratio * min(len(old[a]), len(new[b])))
    return lambda: shared


def _redlines(old: Texts, new: Texts) -> Answer:
    opcodes = Redlines("\n\n".join(old), "\n\n".join(new)).opcodes
    runs = ((a, b, end - a) for tag, a, end, b, _ in opcodes if tag == "equal")
    sizes = ([len(tokenize_text(text)) + 1 for text in texts] for texts in (old, new))  # one more for the ¶ between
    return lambda: _counted(runs, *sizes)


def _diff_match_patch(old: Texts, new: Texts) -> Answer:
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    diffs = engine.diff_main("\n".join(old), "\n".join(new))
    engine.diff_cleanupSemantic(diffs)
    ends = accumulate(
        ((len(text) if op <= 0 else 0, len(text) if op >= 0 else 0) for op, text in diffs),
        lambda done, more: (done[0] + more[0], done[1] + more[1]),
    )
    runs = (
        (a - len(text), b - len(text), len(text)) for (op, text), (a, b) in zip(diffs, ends, strict=True) if op == 0
    )
    return lambda: _counted(runs, [len(text) + 1 for text in old], [len(text) + 1 for text in new])
