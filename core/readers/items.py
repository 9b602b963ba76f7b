"""Items: paragraphs on their way, and the identifiers, phrases and marks they end with."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.readers.languages import Language
from core.readers.phrases import phrases
from core.resolution.paragraph import Paragraph, ParagraphKind
from core.text.clean import Vocabulary, joined_lines
from core.text.styled import Styled

_QUOTES = {"“": 1, "”": -1, "«": 1, "»": -1, "「": 1, "」": -1}
_SIGNS = " ,.;:"


@dataclass(slots=True)
class Item:
    """A paragraph on its way: `parts` are joined at the end.

    `stem` and `number` make the identifier of the top-level paragraph, `path` are the labels of sub-paragraphs,
    `more` counts texts that go on after them; `quotes` is the number of quotation marks that are still open;
    `is_row` marks a row of a table.
    """

    kind: ParagraphKind
    stem: str
    number: str = ""
    path: tuple[str, ...] = ()
    more: int = 0
    label: str = ""
    section: str = ""
    page: int | None = None
    parts: list[Styled] = field(default_factory=list)
    quotes: int = 0
    is_row: bool = False

    @property
    def ident(self) -> str:
        """The identifier without the prefix of a section."""
        plus = "+" * min(self.more, 1) + (str(self.more) if self.more > 1 else "")
        return f"{self.stem}{self.number}{plus}{''.join(self.path)}"

    @property
    def tail(self) -> str:
        """The end of its text so far."""
        return self.parts[-1].text if self.parts else ""

    def append(self, text: Styled) -> "Item":
        """Goes on with more text."""
        if text.text:
            self.parts.append(text)
            if not text.text.isascii():
                self.quotes += sum(text.text.count(sign) * step for sign, step in _QUOTES.items())
        return self


def paragraphs(items: Sequence[Item], language: Language, words: Vocabulary) -> list[Paragraph]:
    """The finished paragraphs, with identifiers that are unique in the version."""
    texts = [joined_lines(item.parts, words) for item in items]
    lost = _has_lost_italics(items, texts, language)
    return [
        _paragraph(item, ident, text, language, lost=lost)
        for item, ident, text in zip(items, _unique(items), texts, strict=True)
    ]


def _has_lost_italics(items: Sequence[Item], texts: Sequence[Styled], language: Language) -> bool:
    """Whether most paragraphs that open with a known phrase open upright."""
    known = phrases(language.code)
    told = [
        bool(_in_italics(item, text, language))
        for item, text in zip(items, texts, strict=True)
        if not (item.path or item.more) and known.opening(text.text)
    ]
    return 2 * sum(told) <= len(told)


def _paragraph(item: Item, ident: str, text: Styled, language: Language, *, lost: bool) -> Paragraph:
    return Paragraph(
        id=ident,
        kind=item.kind,
        text=text.text,
        label=item.label,
        level=len(item.path),
        phrase=_phrase(item, text, language, lost=lost),
        notes=tuple(mark.text for mark in text.marks),
        note_at=tuple(mark.at for mark in text.marks),
        page=item.page,
    )


def _phrase(item: Item, styled: Styled, language: Language, *, lost: bool) -> str:
    """The words in italics that open a paragraph; where the source lost them, the phrase as the field knows it."""
    if printed := _in_italics(item, styled, language):
        return printed
    if not lost or item.more or item.path or item.is_row or item.kind in (ParagraphKind.HEADING, ParagraphKind.ANNEX):
        return ""
    known = phrases(language.code)
    opening = known.opening(styled.text) or known.guessed(styled.text)
    return opening.text if opening else ""


def _in_italics(item: Item, styled: Styled, language: Language) -> str:
    """The words in italics that open a paragraph, "" where there are none."""
    text = styled.text
    if item.kind is ParagraphKind.HEADING or item.more or item.is_row:
        return ""
    for start, end in styled.italics[:1]:
        if not text[:start].strip(_SIGNS):
            return text[start : phrases(language.code).word_end(text, end)].strip(_SIGNS)
    return ""


def _unique(items: Sequence[Item]) -> list[str]:
    """Identifiers; where numbers begin anew in sections, those of a section bear its label before them."""
    plain = [item.ident for item in items]
    if len(set(plain)) == len(plain):
        return plain
    prefixed = [f"{item.section}.{ident}" if item.section else ident for item, ident in zip(items, plain, strict=True)]
    seen: Counter[str] = Counter()
    result: list[str] = []
    for ident in prefixed:
        seen[ident] += 1
        result.append(ident if seen[ident] == 1 else f"{seen[ident]}.{ident}")
    return result
