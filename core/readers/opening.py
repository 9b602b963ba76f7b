"""Finds where the text begins: at its opening formula, below the title of an amendment, or at its first paragraph."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.readers.languages import Language
from core.readers.numbering import Numbering
from core.readers.phrases import phrases
from core.readers.rows import Gap, Row
from core.readers.sponsors import submission
from core.resolution.paragraph import ParagraphKind
from core.resolution.symbol import parse_symbol
from core.resolution.version import VersionKind

FURTHEST = 400
"""Rows in which the text must begin; the longest masthead seen has 48."""

FEWEST = 3
"""A text without masthead and formula is a resolution when this many paragraphs begin with initiating phrases."""

_COMMAS = (",", "،", "，", ":")
_COMMA = re.compile(r"\s?[,،，:]?\s?[*\d]{0,3}\s?$")
_COMMA_WITHIN = re.compile(r"\s?[,،，]")
_ANY_ORGAN = re.compile(r"(?:The|L['’]|La|Le|El) ?[A-Z][^.;:]{2,100},$")


@dataclass(frozen=True, slots=True)
class Opening:
    """Where the text begins.

    `index` is the number of the first row below the masthead; `is_formula` whether this row is nothing but the
    name of the organ; `organ` the prefix of its symbols; `kind` what the document must be, None when others tell.
    """

    index: int
    is_formula: bool = False
    organ: str = ""
    kind: VersionKind | None = None


def find_opening(rows: Sequence[Row], language: Language) -> Opening | None:
    """Where the text begins, None when the rows hold no text of a resolution, decision or amendment."""
    head = rows[:FURTHEST]
    ways = (_formula, _other_organ, _sentence, _amendment, _first_paragraph, _report)
    return next((found for way in ways if (found := way(head, rows, language))), None)


def is_formula(text: str, language: Language) -> str:
    """The prefix of the organ when `text` is its opening formula, else ""; in a sentence "the" is written small."""
    if len(text) > 80 or text[0].islower():
        return ""
    named = ((organ, name.match(text)) for organ, name in language.openings)
    return next((organ for organ, found in named if found and _COMMA.match(text, found.end())), "")


def _formula(head: Sequence[Row], rows: Sequence[Row], language: Language) -> Opening | None:  # noqa: ARG001  # one shape
    """The first formula with its comma, else without; a masthead may name the organ in the same words before."""
    found = [(row, organ) for row in head if (organ := is_formula(row.text, language))]
    if not found:
        return None
    with_comma = [each for each in found if each[0].text.rstrip("0123456789* ").endswith(_COMMAS)]
    below_masthead = found[1:] if language.match("organ", found[0][0].text) else found
    row, organ = (with_comma or below_masthead or found)[0]
    return Opening(row.number, is_formula=True, organ=organ)


def _other_organ(head: Sequence[Row], rows: Sequence[Row], language: Language) -> Opening | None:  # noqa: ARG001
    """The formula of an organ that no data names: a line by itself, before a preambular phrase."""
    known = phrases(language.code)
    for row, after in pairwise(head):
        opening = known.opening(after.text) if _ANY_ORGAN.match(row.text) else None
        if opening and opening.kind is ParagraphKind.PREAMBULAR:
            return Opening(row.number, is_formula=True)
    return None


def _sentence(head: Sequence[Row], rows: Sequence[Row], language: Language) -> Opening | None:  # noqa: ARG001
    """A decision in one sentence: "The General Assembly, recalling …, decides …"."""
    for row in (row for row in head if not row.text[0].islower()):
        for organ, name in language.openings:
            found = name.match(row.text)
            if found and _COMMA_WITHIN.match(row.text, found.end()):
                return Opening(row.number, organ=organ, kind=VersionKind.DECISION)
    return None


def _amendment(head: Sequence[Row], rows: Sequence[Row], language: Language) -> Opening | None:  # noqa: ARG001
    """Below the title that follows the line of an amendment's sponsors."""
    blocks: list[list[Row]] = []
    for row in head:
        if row.gap is Gap.NONE and blocks:
            blocks[-1].append(row)
        else:
            blocks.append([row])
    for place, block in enumerate(blocks[:-2]):
        found = submission(" ".join(row.text for row in block), language)
        if found and found.kind in (VersionKind.AMENDMENT, VersionKind.DECISION):
            return Opening(blocks[place + 2][0].number, kind=found.kind)
    return None


def _first_paragraph(head: Sequence[Row], rows: Sequence[Row], language: Language) -> Opening | None:
    """The first paragraph with an initiating phrase, when there are enough of them.

    Numbered paragraphs of a report begin with such words now and then (in Arabic every sentence begins with its verb),
    those of a resolution nearly always.
    """
    known, numbering = phrases(language.code), Numbering(language)

    def opens(row: Row) -> bool:
        label = None if row.line.label else numbering.label(row.text)
        opening = known.opening(row.text[label.end :].lstrip() if label else row.text)
        labelled = label is not None or row.line.label != ""
        return opening is not None and (labelled or opening.kind is ParagraphKind.PREAMBULAR)

    def is_numbered(row: Row) -> bool:
        label = numbering.label(row.line.label or row.text)
        return label is not None and label.is_number

    first = next((row for row in head if opens(row)), None)
    sample = rows[: 10 * FURTHEST]
    opening = [row for row in sample if opens(row)]
    numbered = [sum(is_numbered(row) for row in some) for some in (sample, opening)]
    enough = len(opening) >= FEWEST and 2 * numbered[1] >= numbered[0]
    return Opening(first.number) if first and enough else None


def _report(head: Sequence[Row], rows: Sequence[Row], language: Language) -> Opening | None:  # noqa: ARG001
    """A document of the United Nations that is no resolution: below its masthead."""
    groups = ("organisation", "organ", "distribution", "session", "agenda_item")
    lines = [row.text.rstrip("*") for row in head[:60]]
    symbol = any(map(parse_symbol, lines))
    told = [place for place, line in enumerate(lines) if any(language.match(group, line) for group in groups)]
    if symbol and len(told) > 1 and told[-1] + 1 < len(head):
        return Opening(head[told[-1] + 1].number, kind=VersionKind.OTHER)
    return None
