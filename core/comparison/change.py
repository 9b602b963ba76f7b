"""What a comparison says, as data: rows of paragraphs, edits of words, their kinds and classes."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from core.resolution.pins import Pins as Pins  # noqa: PLC0414 - part of what is said here, defined below the store that keeps it

Span = tuple[int, int]  # start and end offset into a text, in code points


class ChangeKind(StrEnum):
    """What happened to the paragraphs of a row."""

    IDENTICAL = "identical"
    CHANGED = "changed"
    SPLIT = "split"
    MERGED = "merged"
    ADDED = "added"
    REMOVED = "removed"


class ChangeClass(StrEnum):
    """How much an edit matters, lightest first; the class of a row is the heaviest of its edits."""

    TYPOGRAPHIC = "typographic"
    TECHNICAL = "technical"
    SEQUENCE = "sequence"
    EDITORIAL = "editorial"
    SUBSTANTIVE = "substantive"


class Op(StrEnum):
    """What an edit does to the old text."""

    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"


class Edit(NamedTuple):
    """A change of words: `old` at `old_span` of the old text becomes `new` at `new_span` of the new one.

    For rows with several paragraphs on a side the spans are offsets into their texts joined by one space.
    `why` is the reason for the class in a phrase, such as "session ordinal +2".
    """

    op: Op
    old: str
    new: str
    old_span: Span
    new_span: Span
    change_class: ChangeClass
    why: str = ""


class Candidate(NamedTuple):
    """A pair of paragraphs that might have been linked instead, by identifier."""

    old: str
    new: str
    similarity: float


class Row(NamedTuple):
    """Paragraphs of both sides that belong together, by identifier; an empty side means added or removed.

    `similarity` and `confidence` lie between 0 and 1; `change_class` is None for identical rows.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    kind: ChangeKind
    moved: bool = False
    role_change: bool = False
    rewritten: bool = False
    similarity: float = 0.0
    confidence: float = 1.0
    change_class: ChangeClass | None = None
    candidates: tuple[Candidate, ...] = ()
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that changed between two versions.

    `rows` follow the reading order of the new text, removed paragraphs standing where they stood; every paragraph of
    both sides is in exactly one row. `footnotes` are rows of their own with identifiers FN1, FN2 in reading order.
    """

    rows: tuple[Row, ...]
    title: tuple[Edit, ...] = ()
    footnotes: tuple[Row, ...] = ()
