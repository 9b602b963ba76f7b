"""How much two paragraphs say the same: half by all their words, half by the words that are not boilerplate here."""

from collections import Counter
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Indel

from core.comparison import thresholds
from core.comparison.chain import Pair
from core.comparison.side import Side


class Similarity:
    """Similarities of pairs of paragraphs of two sides, 0 to 1; each pair is measured once.

    A similarity is the share of words that both texts have in the same order (2 · LCS / (length + length)).
    Paragraphs that stand in different parts are compared without their initiating phrases, because the phrase must
    change with the part ("Recalling" becomes "Recalls").
    """

    def __init__(self, old: Side, new: Side, free_old: Iterable[int], free_new: Iterable[int]) -> None:
        self._old, self._new = old, new
        self._known: dict[Pair, float] = {}
        codes = [*(old.codes[a] for a in free_old), *(new.codes[b] for b in free_new)]
        self._boilerplate = dict.fromkeys(_boilerplate(codes))
        self._contents: dict[str, str] = {}

    def __call__(self, a: int, b: int) -> float:
        """The similarity of old paragraph `a` and new paragraph `b`."""
        known = self._known.get((a, b))
        if known is None:
            known = self._known[a, b] = self._measured(a, b)
        return known

    def of_row(self, olds: Sequence[int], news: Sequence[int]) -> float:
        """The similarity of several paragraphs of a side, read one after the other."""
        if len(olds) == len(news) == 1:
            return self(olds[0], news[0])
        first = "".join(self._old.codes[a] for a in olds)
        return self._compared(first, "".join(self._new.codes[b] for b in news))

    def same_opening(self, a: int, b: int) -> bool:
        """Whether both begin with the same initiating phrase, give or take a word such as "also"."""
        first, second = self._old.phrases[a], self._new.phrases[b]
        return bool(first and second) and Indel.normalized_similarity(first, second) >= 0.5

    def content(self, code: str) -> str:
        """A code without what is boilerplate in these texts."""
        content = self._contents.get(code)
        if content is None:
            content = self._contents[code] = code.translate(self._boilerplate)
        return content

    def _measured(self, a: int, b: int) -> float:
        old, new = self._old, self._new
        if old.kinds[a] is new.kinds[b]:
            first, second = old.codes[a], new.codes[b]
        else:
            first, second = old.bodies[a], new.bodies[b]
        return self._compared(first, second)

    def _compared(self, first: str, second: str) -> float:
        whole = Indel.normalized_similarity(first, second)
        first, second = self.content(first), self.content(second)
        if len(first) + len(second) < thresholds.CONTENT_TOKENS:
            return whole
        return 0.5 * whole + 0.5 * Indel.normalized_similarity(first, second)


def _boilerplate(codes: list[str]) -> list[int]:
    """The tokens that stand in too many paragraphs to tell one from another."""
    paragraphs: Counter[str] = Counter()
    for code in codes:
        paragraphs.update(set(code))
    limit = max(thresholds.COMMON_LEAST, thresholds.COMMON_SHARE * len(codes))
    return [ord(token) for token, count in paragraphs.items() if count > limit]
