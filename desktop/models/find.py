"""Finds words or patterns in the texts of a view, a little at a time, so that the window never waits for a pattern."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import regex

from core.resolution.paragraph import Paragraph
from desktop.models.roles import Column

SLOWEST_TEXT = 0.02  # seconds for one text; a pattern that needs longer was written by mistake or to do harm
MOST_HITS = 10_000


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for."""

    text: str
    whole_words: bool = False
    is_pattern: bool = False
    match_case: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """Where it stands: the item, the column, and the span in the true text of the cell."""

    key: int
    column: Column
    start: int
    end: int


class BadPatternError(ValueError):
    """A pattern that cannot be read, or takes too long; the message is for the user."""


Text = tuple[int, Column, str]  # key of the item, column, true text


def compiled(query: Query) -> "regex.Pattern[str]":
    """The query as a pattern. Raises BadPatternError for a pattern that is none."""
    body = query.text if query.is_pattern else regex.escape(query.text, literal_spaces=True)
    if query.whole_words:
        body = rf"\b(?:{body})\b"
    flags = regex.VERSION1 | (0 if query.match_case else regex.IGNORECASE)
    try:
        return regex.compile(body, flags)
    except regex.error as error:
        raise BadPatternError(str(error)) from error


def hits(pattern: "regex.Pattern[str]", texts: Iterable[Text]) -> Iterator[Hit | None]:
    """All hits in order, and None after each text, so that the caller can pause there.

    Raises BadPatternError where a text takes longer than SLOWEST_TEXT. Empty matches are no hits.
    """
    for key, column, text in texts:
        try:
            for found in pattern.finditer(text, timeout=SLOWEST_TEXT):
                if found.end() > found.start():
                    yield Hit(key, column, found.start(), found.end())
        except TimeoutError as error:
            raise BadPatternError from error
        yield None


def paragraph_named(name: str, sides: Sequence[Sequence[Paragraph]]) -> Paragraph | None:
    """The paragraph that a reader means by "OP 4", "pp4", "4", "4 (a)" or "FN 2"; the new side is asked first."""
    wanted = _folded(name)
    readings: tuple[Callable[[Paragraph], str], ...] = (
        lambda paragraph: _folded(paragraph.id),
        lambda paragraph: _folded(paragraph.id.removeprefix("OP")),
    )
    for reading in readings:
        for side in sides:
            for paragraph in side:
                if reading(paragraph) == wanted:
                    return paragraph
    return None


def _folded(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
