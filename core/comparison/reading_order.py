"""Brings the links of all scopes together and puts their rows in the order in which a reader meets them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain

from core.comparison import thresholds
from core.comparison.chain import Pair
from core.comparison.change import Candidate, Row
from core.comparison.decided import Places
from core.comparison.judging import Alignment, Link
from core.comparison.rows import EditsOf, added_row, linked_row, removed_row
from core.comparison.scopes import Scope
from core.resolution.paragraph import Paragraph

_REPORT_EVERY = 200  # rows between two reports of progress: some ten milliseconds


@dataclass(slots=True)
class Linked:
    """Links and other similar pairs by position in the whole lists of paragraphs."""

    links: list[Link] = field(default_factory=list)
    rivals: dict[Pair, float] = field(default_factory=dict)

    def add(self, scope: Scope, alignment: Alignment) -> None:
        """Take over what was found in a scope."""
        old_at, new_at = scope.old.__getitem__, scope.new.__getitem__
        for each in alignment.links:
            old, new = tuple(map(old_at, each.old)), tuple(map(new_at, each.new))
            self.links.append(Link(old, new, each.similarity, each.confidence, each.moved))
        for (a, b), value in alignment.rivals.items():
            self.rivals[scope.old[a], scope.new[b]] = value

    def decided(self, links: Iterable[tuple[Places, Places]]) -> None:
        """Take over links that a reader has drawn between scopes."""
        self.links += [Link(old, new, similarity=0.0, confidence=1.0, moved=False) for old, new in links]


def rows_in_order(
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
    found: Linked,
    edits_of: EditsOf,
    report: Callable[[float], None],
) -> tuple[Row, ...]:
    """All rows in the reading order of the new text; what was removed stands behind the paragraph it followed."""
    rivals = _Rivals(old, new, found.rivals)
    placed: list[tuple[tuple[int, int], Row]] = []
    follows = _followed(found.links, len(old))
    for done, link in enumerate(found.links):
        if done % _REPORT_EVERY == 0:
            report(done / len(found.links))
        placed.append(((link.new[0], -1), linked_row(link, old, new, rivals.of(link.old, link.new), edits_of)))
    linked_old = {a for link in found.links for a in link.old}
    linked_new = {b for link in found.links for b in link.new}
    for b, paragraph in enumerate(new):
        if b not in linked_new:
            placed.append(((b, -1), added_row(paragraph, rivals.of((), (b,)))))
    for a, paragraph in enumerate(old):
        if a not in linked_old:
            placed.append(((follows[a], a), removed_row(paragraph, rivals.of((a,), ()))))
    report(1.0)
    return tuple(row for _, row in sorted(placed, key=lambda each: each[0]))


def _followed(links: Sequence[Link], size: int) -> list[int]:
    """For each old paragraph the new place of the nearest one before it that is linked and has not moved."""
    place_of = {a: link.new[0] for link in links if not link.moved for a in link.old}
    follows, last = [], -1
    for a in range(size):
        last = place_of.get(a, last)
        follows.append(last)
    return follows


class _Rivals:
    """The next best pairs of each paragraph, kept by their similarity below zero, so that the best sort first."""

    def __init__(self, old: Sequence[Paragraph], new: Sequence[Paragraph], rivals: dict[Pair, float]) -> None:
        self._old, self._new = old, new
        self._by_old: dict[int, list[tuple[float, Pair]]] = defaultdict(list)
        self._by_new: dict[int, list[tuple[float, Pair]]] = defaultdict(list)
        for pair, value in rivals.items():
            self._by_old[pair[0]].append((-value, pair))
            self._by_new[pair[1]].append((-value, pair))

    def of(self, olds: Places, news: Places) -> tuple[Candidate, ...]:
        """The best other pairs of these paragraphs, the most similar first."""
        every = [self._by_old[a] for a in olds if a in self._by_old]
        every += [self._by_new[b] for b in news if b in self._by_new]
        if not every:
            return ()
        best = sorted({*chain.from_iterable(every)})[: thresholds.RIVALS_SHOWN]
        return tuple(Candidate(self._old[a].id, self._new[b].id, -value) for value, (a, b) in best)
