"""How much two paragraphs say the same: half by all their words, half by the words that are not boilerplate here."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, filterfalse

from rapidfuzz.distance import Indel, LCSseq

from core.comparison import thresholds
from core.comparison.chain import Pair
from core.comparison.side import Side
from core.resolution.paragraph import ParagraphKind

Scored = tuple[int, int, float]  # positions of an old and a new paragraph and their similarity

_likeness = (
    Indel.normalized_similarity
)  # the share of words that both have in the same order: 2 LCS / (length + length)


class Similarity:
    """Similarities of paragraphs of two sides, 0 to 1.

    Paragraphs that stand in different parts are compared without their initiating phrases, because the phrase must
    change with the part ("Recalling" becomes "Recalls").
    """

    def __init__(self, old: Side, new: Side, free_old: Sequence[int], free_new: Sequence[int]) -> None:
        self._old, self._new = old, new
        self._free_old, self._free_new = free_old, free_new
        codes = [*(old.codes[a] for a in free_old), *(new.codes[b] for b in free_new)]
        self._is_boilerplate = {*_boilerplate(codes), *old.small, *new.small}.__contains__
        self._contents: dict[str, str] = {}

    def scored(self, pairs: Iterable[Pair]) -> list[Scored]:
        """The pairs of free paragraphs with their similarities; the inner loop of matching, written flat for speed."""
        likeness, fewest = _likeness, thresholds.CONTENT_TOKENS
        olds = {a: self._looks(self._old, a) for a in self._free_old}
        news = {b: self._looks(self._new, b) for b in self._free_new}
        scored: list[Scored] = []
        for a, b in pairs:
            kind, code, content, body, body_content = olds[a]
            other_kind, other_code, other_content, other_body, other_body_content = news[b]
            if kind is not other_kind:
                code, content, other_code, other_content = body, body_content, other_body, other_body_content
            value = likeness(code, other_code)
            if len(content) + len(other_content) >= fewest:
                value = 0.5 * value + 0.5 * likeness(content, other_content)
            scored.append((a, b, value))
        return scored

    def _looks(self, side: Side, at: int) -> tuple[ParagraphKind, str, str, str, str]:
        """The kind of a paragraph, its code and its body, each followed by its content."""
        code, body = side.codes[at], side.bodies[at]
        content = self.content(code)
        phrase_content = 0 if body is code else len(self.content(side.phrases[at]))
        return side.kinds[at], code, content, body, content[phrase_content:]

    def __call__(self, a: int, b: int) -> float:
        """The similarity of old paragraph `a` and new paragraph `b`."""
        old, new = self._old, self._new
        if old.kinds[a] is new.kinds[b]:
            return self._compared(old.codes[a], new.codes[b])
        return self._compared(old.bodies[a], new.bodies[b])

    def of_row(self, olds: Sequence[int], news: Sequence[int]) -> float:
        """The similarity of several paragraphs of a side, read one after the other."""
        if len(olds) == len(news) == 1:
            return self(olds[0], news[0])
        first = "".join(self._old.codes[a] for a in olds)
        return self._compared(first, "".join(self._new.codes[b] for b in news))

    def held(self, a: int, b: int) -> tuple[float, float]:
        """The share of the shorter paragraph that stands in order in the other: of all words, of the rare ones."""
        first, second = self._old.codes[a], self._new.codes[b]
        return _held(first, second), _held(self.content(first), self.content(second))

    def is_other_matter(self, a: int, b: int) -> bool:
        """Whether hardly a rare word of the shorter paragraph stands in the other: what they share is boilerplate."""
        first, second = self.content(self._old.codes[a]), self.content(self._new.codes[b])
        told = min(len(first), len(second)) >= thresholds.CONTENT_TOKENS
        return told and _held(first, second) < thresholds.SAME_MATTER

    def same_opening(self, a: int, b: int) -> bool:
        """Whether both begin with the same initiating phrase, give or take a word such as "also"."""
        first, second = self._old.phrases[a], self._new.phrases[b]
        return bool(first and second) and _likeness(first, second) >= thresholds.SAME_PHRASE

    def content(self, code: str) -> str:
        """A code without what is boilerplate in these texts."""
        content = self._contents.get(code)
        if content is None:
            content = self._contents[code] = "".join(filterfalse(self._is_boilerplate, code))
        return content

    def _compared(self, first: str, second: str) -> float:
        if first == second:
            return 1.0
        whole = _likeness(first, second)
        first, second = self.content(first), self.content(second)
        if len(first) + len(second) < thresholds.CONTENT_TOKENS:
            return whole
        return 0.5 * whole + 0.5 * _likeness(first, second)


def best_of(scored: Iterable[Scored]) -> tuple[dict[int, float], dict[int, float]]:
    """The highest similarity of each old and of each new paragraph in these pairs; 0 where they have none."""
    best_old: defaultdict[int, float] = defaultdict(float)
    best_new: defaultdict[int, float] = defaultdict(float)
    for a, b, value in scored:
        if value > best_old[a]:  # noqa: PLR1730 - `max` takes twice the time
            best_old[a] = value
        if value > best_new[b]:  # noqa: PLR1730
            best_new[b] = value
    return best_old, best_new


def _held(first: str, second: str) -> float:
    shorter = min(len(first), len(second))
    return LCSseq.similarity(first, second) / shorter if shorter else 0.0


def _boilerplate(codes: list[str]) -> list[str]:
    """The tokens that stand in too many paragraphs to tell one from another."""
    paragraphs = Counter(chain.from_iterable(map(set, codes)))
    limit = max(thresholds.COMMON_LEAST, thresholds.COMMON_SHARE * len(codes))
    return [token for token, count in paragraphs.items() if count > limit]
