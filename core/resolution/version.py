"""One text of a resolution: its masthead facts, its paragraphs, and an account of the file it came from."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.resolution.paragraph import Footnote, Paragraph
from core.resolution.symbol import Symbol


class VersionKind(StrEnum):
    """What a document is, as its own words say."""

    RESOLUTION = "resolution"
    DRAFT = "draft"
    AMENDMENT = "amendment"
    DECISION = "decision"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Vote:
    """A recorded vote, in numbers of Members."""

    in_favour: int
    against: int
    abstaining: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A piece of the file's text that is in no paragraph, footnote or fact, and why."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the file was kept, in characters other than white space."""

    characters: int = 0
    kept: int = 0
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """The file a version was read from; `pages` is None where the format has none."""

    name: str
    sha256: str
    format: str
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """A resolution as one document states it. What the source does not say is None or empty, never guessed.

    `session_ordinal` is printed in words ("Seventy-fifth"), `session` is its number; `bracket` is the line in square
    brackets under the adoption line, brackets included; `amends` are the symbols of what an amendment amends; dates
    are calendar dates.
    """

    kind: VersionKind
    language: str
    source: Source
    paragraphs: tuple[Paragraph, ...]
    symbol: Symbol | None = None
    title: str = ""
    session: int | None = None
    session_ordinal: str | None = None
    agenda_item: str | None = None
    agenda_title: str | None = None
    adopted: date | None = None
    bracket: str | None = None
    draft_symbols: tuple[str, ...] = ()
    report_symbols: tuple[str, ...] = ()
    meeting: str | None = None
    distributed: date | None = None
    sponsors: tuple[str, ...] = ()
    amends: tuple[str, ...] = ()
    vote: Vote | None = None
    footnotes: tuple[Footnote, ...] = ()
    annexes: int = 0
    coverage: Coverage = Coverage()
    warnings: tuple[str, ...] = ()
