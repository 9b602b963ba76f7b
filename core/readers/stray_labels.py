"""Puts labels back that a text layer printed on a line of their own, before or after the line that they number."""

from collections.abc import Sequence
from dataclasses import replace

from core.readers.blocks import is_ended
from core.readers.languages import Language
from core.readers.numbering import Numbering
from core.readers.phrases import phrases
from core.readers.rows import Gap, Row
from core.resolution.paragraph import ParagraphKind
from core.text.styled import Styled, joined


def rejoined(rows: Sequence[Row], language: Language) -> list[Row]:
    """The rows, each lone label joined to the row that it numbers."""
    labels = _Labels(language)
    result: list[Row] = []
    waiting: Row | None = None
    for position, row in enumerate(rows):
        if waiting is not None:
            result.append(_joined(waiting, row) if not labels.is_lone(row) else waiting)
            waiting = None if not labels.is_lone(row) else row
        elif not labels.is_lone(row):
            result.append(row)
        elif result and labels.belongs_before(result, row, rows[position + 1 : position + 2]):
            result[-1] = _joined(row, result[-1])
        else:
            waiting = row
    return [*result, waiting] if waiting else result


class _Labels:
    def __init__(self, language: Language) -> None:
        self._numbering = Numbering(language)
        self._phrases = phrases(language.code)

    def is_lone(self, row: Row) -> bool:
        """Whether a label is all that the row says."""
        label = None if row.line.label or len(row.text) > 12 else self._numbering.label(row.text)
        return label is not None and not row.text[label.end :].strip()

    def belongs_before(self, rows: list[Row], label: Row, after: Sequence[Row]) -> bool:
        """Whether the label numbers the row before it: that row begins a paragraph and has no label of its own."""
        first = rows[-1]
        if label.gap is not Gap.NONE or self._numbering.label(first.text):
            return False
        begins = first.gap is not Gap.NONE or len(rows) < 2 or is_ended(rows[-2].text)
        if not begins or first.text[0].islower():
            return False
        opening = self._phrases.opening(first.text)
        if opening:
            return opening.kind is ParagraphKind.OPERATIVE
        return bool(after) and after[0].text[0].islower()


def _joined(label: Row, row: Row) -> Row:
    """The row with the label before it, in its line too, so that both are accounted for together."""
    gap = row.gap if row.number < label.number else label.gap
    line = replace(row.line, text=f"{label.text} {row.text if row.is_part else row.line.text}")
    return row._replace(line=line, styled=joined([Styled(label.text), row.styled], [" "]), gap=gap, is_part=False)
