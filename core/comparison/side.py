"""One side of a scope: the paragraphs of a version that are matched with each other, as parallel lists."""

from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass, replace
from typing import TypeVar

from core.comparison import thresholds
from core.comparison.preparation import Prepared
from core.resolution.paragraph import Paragraph, ParagraphKind

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Side:
    """Paragraph i is `texts[i]` as it stands and `codes[i]` in one character a token.

    `bodies[i]` is its code without the initiating phrase, `phrases[i]` the code of that phrase, `kinds[i]` its part of
    the resolution and `levels[i]` its depth. `small` are the codes of words that say nothing by themselves,
    `figures` those of words with digits.
    `places[i]` is where it stands in the reading order of its text. Where both texts have sections, `sections[i]` is
    the number of its own, the same for counterparts on both sides, and `telling` are the words that few of them have.
    """

    texts: tuple[str, ...]
    codes: tuple[str, ...]
    bodies: tuple[str, ...]
    phrases: tuple[str, ...]
    kinds: tuple[ParagraphKind, ...]
    levels: tuple[int, ...]
    small: Set[str]
    figures: Set[str]
    places: tuple[int, ...]
    sections: tuple[int, ...] = ()
    telling: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.codes)

    def keys(self) -> Sequence[str]:
        """What is equal where paragraphs stand unchanged: their words and, in short ones, their section."""
        if not self.sections:
            return self.codes
        return [
            code if len(code) >= thresholds.OWN_WORDS else f"{code}\0{section}"
            for code, section in zip(self.codes, self.sections, strict=True)
        ]

    def same_section(self, here: int, other: "Side", there: int) -> bool:
        """Whether two paragraphs, of this and of the other side, stand in sections that are counterparts."""
        return not self.sections or self.sections[here] == other.sections[there]

    def arranged(self, order: Sequence[int]) -> "Side":
        """The same paragraphs in another order; position i has what stood at `order[i]`."""

        def of(values: tuple[_T, ...]) -> tuple[_T, ...]:
            return tuple(values[at] for at in order)

        return replace(
            self,
            texts=of(self.texts),
            codes=of(self.codes),
            bodies=of(self.bodies),
            phrases=of(self.phrases),
            kinds=of(self.kinds),
            levels=of(self.levels),
            places=of(self.places),
            sections=of(self.sections),
        )


def side_of(
    paragraphs: Sequence[Paragraph],
    prepared: Prepared,
    unchanged: Collection[str] = frozenset(),
) -> Side:
    """The paragraphs, in reading order, ready for matching; `unchanged` are texts that both sides have once."""
    codes = tuple(
        prepared.stand_in(each.text) if each.text in unchanged else prepared.code(each.text) for each in paragraphs
    )
    phrases = tuple(prepared.code(each.phrase) if each.phrase else "" for each in paragraphs)
    return Side(
        texts=tuple(each.text for each in paragraphs),
        codes=codes,
        bodies=tuple(code.removeprefix(phrase) for code, phrase in zip(codes, phrases, strict=True)),
        phrases=phrases,
        kinds=tuple(each.kind for each in paragraphs),
        levels=tuple(each.level for each in paragraphs),
        small=prepared.small,
        figures=prepared.figures,
        places=tuple(range(len(codes))),
    )
