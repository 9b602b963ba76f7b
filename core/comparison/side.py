"""One side of a scope: the paragraphs of a version that are matched with each other, as parallel lists."""

from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass

from core.comparison.preparation import Prepared
from core.resolution.paragraph import Paragraph, ParagraphKind


@dataclass(frozen=True, slots=True)
class Side:
    """Paragraph i is `texts[i]` as it stands and `codes[i]` in one character a token.

    `bodies[i]` is its code without the initiating phrase, `phrases[i]` the code of that phrase, `kinds[i]` its part of
    the resolution and `levels[i]` its depth. `small` are the codes of words that say nothing by themselves.
    """

    texts: tuple[str, ...]
    codes: tuple[str, ...]
    bodies: tuple[str, ...]
    phrases: tuple[str, ...]
    kinds: tuple[ParagraphKind, ...]
    levels: tuple[int, ...]
    small: Set[str]

    def __len__(self) -> int:
        return len(self.codes)


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
    )
