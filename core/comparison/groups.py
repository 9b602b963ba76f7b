"""Splits and merges: a paragraph without a partner that stands on inside another one, which gained from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from core.comparison import thresholds
from core.comparison.chain import Pair
from core.comparison.matching import Matching
from core.comparison.residue import Explained, Residue
from core.comparison.side import Side
from core.comparison.similarity import Scored, Similarity


@dataclass(frozen=True, slots=True)
class _Part:
    """A free paragraph at `place` on side `side` (0 old, 1 new) and the link whose other end may hold it."""

    side: int
    place: int
    link: Pair

    def pair(self) -> Pair:
        """The part and the paragraph that holds it, old one first."""
        return (self.place, self.link[1]) if self.side == 0 else (self.link[0], self.place)


@dataclass(slots=True)
class _Group:
    """What a link has been joined by so far: all on one side, so that every row stays one to many."""

    side: int
    places: list[int] = field(default_factory=list)


def attach_parts(
    matching: Matching,
    scored: Sequence[Scored],
    similarity: Similarity,
    sides: tuple[Side, Side],
) -> list[Pair]:
    """Further pairs that turn links into splits (several new paragraphs) or merges (several old ones)."""
    judge = _Judge(similarity, sides)
    judged = [(judge.score(part, []), part) for part in judge.parts(matching, scored)]
    groups: dict[Pair, _Group] = {}
    used: set[tuple[int, int]] = set()
    found = []
    for score, part in sorted(judged, key=lambda each: (-each[0], each[1].side, each[1].place, each[1].link)):
        if not score or (part.side, part.place) in used:
            continue
        group = groups.setdefault(part.link, _Group(part.side))
        if group.side != part.side or (group.places and not judge.score(part, group.places)):
            continue
        group.places.append(part.place)
        used.add((part.side, part.place))
        found.append(part.pair())
    return found


class _Judge:
    """Tells how much speaks for a part: 0 when not enough."""

    def __init__(self, similarity: Similarity, sides: tuple[Side, Side]) -> None:
        self._similarity, self._sides = similarity, sides

    def parts(self, matching: Matching, scored: Sequence[Scored]) -> Iterator[_Part]:
        """Every free paragraph with every changed link that a pair points to and that may hold it."""
        old, new = self._sides
        for a, b, _ in scored:
            if a not in matching.of_old and b in matching.of_new:
                side, place, link, code, holder = 0, a, (matching.of_new[b], b), old.codes[a], new.codes[b]
            elif a in matching.of_old and b not in matching.of_new:
                side, place, link, code, holder = 1, b, (a, matching.of_old[a]), new.codes[b], old.codes[a]
            else:
                continue
            changed = old.codes[link[0]] != new.codes[link[1]]
            fit = changed and len(code) >= thresholds.PART_TOKENS and old.same_section(a, new, b)
            if fit and self._promising(code, holder):
                yield _Part(side, place, link)

    def score(self, part: _Part, others: Sequence[int]) -> float:
        """How much the holder of `part` gained from it beyond its partner and the parts it has already."""
        several, one = self._sides[part.side], self._sides[1 - part.side]
        code, holder = several.codes[part.place], one.codes[part.link[1 - part.side]]
        places = sorted([part.link[part.side], *others])
        distance = min(abs(part.place - place) for place in places)
        known = "".join(several.codes[place] for place in places)
        content = self._residue(holder, known).explained_by(self._similarity.content(code))
        if _passed_on(content, distance):
            return 1 + content.kept + content.explained
        if distance > thresholds.NEAR:
            return 0.0
        if _has_opening(holder, code):
            clause = Residue(holder, known, thresholds.CLAUSE_RUN).explained_by(code)
            if clause.opening >= thresholds.CLAUSE_KEPT and clause.explained >= thresholds.CLAUSE_EXPLAINED:
                return clause.explained
        return 0.0 if others or content.tokens < thresholds.RECAST_TOKENS else self._recast(part)

    def _promising(self, code: str, holder: str) -> bool:
        """Whether so many words of the part stand in its holder at all that a closer look is worth its time."""
        if _has_opening(holder, code):
            return True
        content = self._similarity.content(code)
        return bool(content) and _share_in(content, self._similarity.content(holder)) >= thresholds.PART_KEPT

    def _residue(self, holder: str, known: str) -> Residue:
        return Residue(self._similarity.content(holder), self._similarity.content(known), thresholds.CONTENT_RUN)

    def _recast(self, part: _Part) -> float:
        """Of two near twins that were recast into one text, both are its origin: its likeness to the weaker one."""
        likeness, best = self._similarity(*part.pair()), self._similarity(*part.link)
        if best >= thresholds.RECAST_BEST or likeness < thresholds.RECAST_LEAST:
            return 0.0
        return likeness


def _has_opening(holder: str, code: str) -> bool:
    """Whether the words of a part's opening stand in its holder at all, in whatever order."""
    return _share_in(code[: thresholds.OPENING_TOKENS], holder) >= thresholds.CLAUSE_KEPT


def _share_in(code: str, holder: str) -> float:
    """The share of the tokens of a code that stand anywhere in another."""
    return sum(map(holder.__contains__, code)) / len(code)


def _passed_on(content: Explained, distance: int) -> bool:
    """Whether enough of a part stands in what its holder gained; from afar nearly all of it must."""
    if content.tokens < thresholds.PART_CONTENT:
        return False
    if content.kept >= thresholds.PART_WHOLE:
        return content.explained >= (thresholds.GAIN_WHOLE if distance <= thresholds.NEAR else thresholds.GAIN_FAR)
    return (
        distance <= thresholds.NEAR
        and content.kept >= thresholds.PART_KEPT
        and content.explained >= thresholds.GAIN_EXPLAINED
    )
