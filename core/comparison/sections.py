"""Sections: what stands under one heading. Their headings are matched first; then each has its counterpart."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from core.comparison import thresholds
from core.comparison.chain import Pair
from core.comparison.headings import align_headings
from core.comparison.judging import Alignment
from core.comparison.scopes import Scope
from core.comparison.side import Side
from core.comparison.subjects import Subjects
from core.resolution.paragraph import Paragraph, ParagraphKind

Sides = tuple[Side, Side]
_Numbers = Sequence[int]  # sections, by paragraph or by what they are called


def is_sectioned(scopes: Sequence[Scope], old: Sequence[Paragraph]) -> bool:
    """Whether both texts have two headings or more to match; they are the first scope."""
    if not scopes or old[scopes[0].old[0]].kind is not ParagraphKind.HEADING:
        return False
    return min(len(scopes[0].old), len(scopes[0].new)) > 1


def with_sections(scopes: Sequence[Scope], sides: Sequence[Sides]) -> tuple[Alignment, list[Sides]]:
    """The links between the headings, and the sides of the other scopes, which know their sections by them.

    Section 0 is what stands before the first heading, section 1 what the first one opens.
    """
    numbers = [
        ([bisect_right(scopes[0].old, at) for at in scope.old], [bisect_right(scopes[0].new, at) for at in scope.new])
        for scope in scopes
    ]
    ours, theirs = (_codes(numbers[1:], sides[1:], which) for which in (0, 1))
    subjects = Subjects(ours, theirs, sides[0][0].figures)
    below = {(s - 1, t - 1): subjects.overlap(s, t) for s, t in subjects.pairs() if s and t}
    headings = align_headings(*sides[0], below, scopes[0].decided)
    linked = {(a + 1, b + 1) for link in headings.links for a in link.old for b in link.new}
    if scopes[0].old[0] and scopes[0].new[0]:  # both have something before the first heading
        linked.add((0, 0))
    names = counterparts(linked, subjects, (1 + len(scopes[0].old), 1 + len(scopes[0].new)))
    return headings, [
        (_named(old, names[0], ours, subjects), _named(new, names[1], theirs, subjects))
        for (old, new), (ours, theirs) in zip(sides[1:], numbers[1:], strict=True)
    ]


def _codes(
    numbers: Sequence[tuple[_Numbers, _Numbers]], sides: Sequence[Sides], which: int
) -> Iterator[tuple[int, str]]:
    """Each paragraph of these scopes of a side as the number of its section and its code."""
    for number, side in zip(numbers, sides, strict=True):
        yield from zip(number[which], side[which].codes, strict=True)


def _named(side: Side, names: _Numbers, numbers: _Numbers, subjects: Subjects) -> Side:
    return replace(side, sections=tuple(names[number] for number in numbers), telling=subjects.telling)


def counterparts(linked: Iterable[Pair], subjects: Subjects, sizes: tuple[int, int]) -> tuple[list[int], list[int]]:
    """A number for each old and new section; those with the same number are counterparts.

    `linked` are sections whose headings belong together. One without such a partner (a heading put over paragraphs that
    were there before) goes with the section that has most of its words, if any has enough.
    """
    edges = set(linked)
    alone_old = set(range(sizes[0])) - {s for s, _ in edges}
    alone_new = set(range(sizes[1])) - {t for _, t in edges}
    nearest: dict[tuple[int, int], tuple[float, int, Pair]] = {}
    for s, t in subjects.pairs():
        value = subjects.overlap(s, t)
        if value < thresholds.SAME_SUBJECT:
            continue
        for side, place in ((0, s),) * (s in alone_old) + ((1, t),) * (t in alone_new):
            nearest[side, place] = max(nearest.get((side, place), (0.0, 0, (0, 0))), (value, -abs(s - t), (s, t)))
    edges |= {pair for _, _, pair in nearest.values()}
    return _numbered(sorted(edges), sizes)


def _numbered(edges: Sequence[Pair], sizes: tuple[int, int]) -> tuple[list[int], list[int]]:
    """The components of the graph of old and new sections, each by its least member."""
    root = list(range(sum(sizes)))

    def find(member: int) -> int:
        while root[member] != member:
            member = root[member]
        return member

    for s, t in edges:
        first, second = sorted((find(s), find(sizes[0] + t)))
        root[second] = first
    numbers = [find(member) for member in range(sum(sizes))]
    return numbers[: sizes[0]], numbers[sizes[0] :]
