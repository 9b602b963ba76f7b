"""Cuts two versions into the scopes that are matched apart: body, headings, annexes, footnotes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from core.comparison.chain import Pair
from core.comparison.change import Pins
from core.comparison.decided import Decided, Places
from core.resolution.paragraph import Footnote, Paragraph, ParagraphKind

_PARTS = (
    frozenset({ParagraphKind.HEADING}),  # first: what belongs together goes by its section, too
    frozenset({ParagraphKind.PREAMBULAR, ParagraphKind.OPERATIVE}),
    frozenset({ParagraphKind.ANNEX}),
)


@dataclass(frozen=True, slots=True)
class Scope:
    """The positions of the paragraphs of both sides that are matched with each other, in reading order.

    `decided` speaks of positions in these lists.
    """

    old: Places
    new: Places
    decided: Decided


def scopes_of(old: Sequence[Paragraph], new: Sequence[Paragraph], decided: Decided) -> list[Scope]:
    """The scopes of two lists of paragraphs; what was linked across scopes stands in none."""
    scopes = []
    across = decided_across(old, new, decided)
    left_old = {place for link in across for place in link[0]}
    left_new = {place for link in across for place in link[1]}
    for kinds in _PARTS:
        olds, news = _places(old, kinds, left_old), _places(new, kinds, left_new)
        scopes.append(Scope(olds, news, _within(decided, olds, news)))
    return scopes


def decided_across(old: Sequence[Paragraph], new: Sequence[Paragraph], decided: Decided) -> list[tuple[Places, Places]]:
    """The decided links whose paragraphs stand in different scopes."""
    return [
        (olds, news)
        for olds, news in decided.links
        if len({_part(old[a].kind) for a in olds} | {_part(new[b].kind) for b in news}) > 1
    ]


def footnote_paragraphs(footnotes: Sequence[Footnote]) -> list[Paragraph]:
    """Footnotes as paragraphs FN1, FN2 … in reading order, their marks as labels."""
    return [
        Paragraph(f"FN{number}", ParagraphKind.ANNEX, each.text, label=each.mark)
        for number, each in enumerate(footnotes, 1)
    ]


def decided_by(pins: Pins, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Decided:
    """What the pins say about these paragraphs, by position; identifiers that are not here are passed over.

    Pairs that share a paragraph make one row. Where pins contradict each other, what belongs together wins.
    """
    if not pins.together and not pins.apart:
        return Decided()
    places_old = {each.id: place for place, each in enumerate(old)}
    places_new = {each.id: place for place, each in enumerate(new)}
    together, apart = (
        {(places_old[a], places_new[b]) for a, b in pairs if a in places_old and b in places_new}
        for pairs in (pins.together, pins.apart)
    )
    return Decided(_components(together), frozenset(apart))


def _components(pairs: Collection[Pair]) -> tuple[tuple[Places, Places], ...]:
    """Pairs that hang together through a shared paragraph, as rows."""
    rows: list[tuple[set[int], set[int]]] = []
    for a, b in sorted(pairs):
        joined = [row for row in rows if a in row[0] or b in row[1]]
        rows = [row for row in rows if row not in joined]
        rows.append(({a}.union(*(row[0] for row in joined)), {b}.union(*(row[1] for row in joined))))
    return tuple(sorted((tuple(sorted(olds)), tuple(sorted(news))) for olds, news in rows))


def _part(kind: ParagraphKind) -> int:
    return next(number for number, kinds in enumerate(_PARTS) if kind in kinds)


def _places(paragraphs: Sequence[Paragraph], kinds: Collection[ParagraphKind], left: Collection[int]) -> Places:
    return tuple(place for place, each in enumerate(paragraphs) if each.kind in kinds and place not in left)


def _within(decided: Decided, olds: Places, news: Places) -> Decided:
    """What was decided about these paragraphs, by their positions in these lists."""
    here_old = {place: here for here, place in enumerate(olds)}
    here_new = {place: here for here, place in enumerate(news)}
    links = tuple(
        (tuple(here_old[a] for a in left), tuple(here_new[b] for b in right))
        for left, right in decided.links
        if all(a in here_old for a in left) and all(b in here_new for b in right)
    )
    apart = frozenset((here_old[a], here_new[b]) for a, b in decided.apart if a in here_old and b in here_new)
    return Decided(links, apart)
