"""A paragraph of a resolution and the footnotes that hang on it."""

from dataclasses import dataclass
from enum import StrEnum


class ParagraphKind(StrEnum):
    """The part of the resolution that a paragraph stands in."""

    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    HEADING = "heading"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; sub-paragraphs are paragraphs of their own, a level deeper.

    `id` is unique in its version (PP4, OP3(a)(i), H1, AN1.3); `label` is what is printed before the text and never
    part of it; `level` is 0 for top-level paragraphs; `phrase` is the initiating phrase ("" when there is none);
    `notes` are the footnote marks and `note_at` the offsets into `text`, in code points, where they stood;
    `page` counts from 1, None where the source has no pages.
    """

    id: str
    kind: ParagraphKind
    text: str
    label: str = ""
    level: int = 0
    phrase: str = ""
    notes: tuple[str, ...] = ()
    note_at: tuple[int, ...] = ()
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote: its printed mark and its text."""

    mark: str
    text: str
