"""Accounts for every character of a file: it is in the version, or it was left out for a reason."""

from collections.abc import Iterable

from core.readers.line import Document
from core.readers.rows import Row
from core.resolution.version import Coverage, LeftOut

ENOUGH = 0.8
"""A version should hold this share of its file. Of the documents measured the shortest, on one page, keeps 0.86."""

SHORT = 1_000
"""Below this many characters a masthead alone may be most of a file."""

UNKNOWN = "not recognised"
"""The reason for text that no part of a resolution explains."""


class Account:
    """Keeps the books while a document is read: what is not put aside here is kept."""

    def __init__(self, document: Document) -> None:
        self._total = sum(printed(line.label + line.text + line.mark) for line in document.lines)
        self._left: list[tuple[int, LeftOut]] = []
        self.rows: set[int] = set()  # the numbers of those put aside as a whole
        self._outside = [LeftOut(text, why) for text, why in document.left_out]

    def leave(self, row: Row, why: str) -> None:
        """Puts a whole row aside."""
        line = row.line
        text = row.text if row.is_part else " ".join(filter(None, (line.label, line.mark, line.text.strip())))
        self._left.append((row.number, LeftOut(text, why)))
        self.rows.add(row.number)

    def leave_piece(self, row: Row, text: str, why: str) -> None:
        """Puts a piece of a row aside."""
        if text.strip():
            self._left.append((row.number, LeftOut(text.strip(), why)))

    def coverage(self) -> Coverage:
        """The books closed: characters but white space, and what was left out in reading order."""
        inside = [piece for _, piece in sorted(self._left, key=lambda entry: entry[0])]
        outside = sum(printed(piece.text) for piece in self._outside)
        kept = self._total - sum(printed(piece.text) for piece in inside)
        return Coverage(self._total + outside, kept, (*inside, *self._outside))


def printed(text: str) -> int:
    """The number of characters that are no white space."""
    return sum(map(len, text.split()))


def warnings(coverage: Coverage) -> Iterable[str]:
    """What the user should know of an import that kept less than it should."""
    unknown = [piece.text for piece in coverage.left_out if piece.why == UNKNOWN]
    if unknown:
        count = f"{len(unknown)} lines" if len(unknown) > 1 else "1 line"
        left = "were" if len(unknown) > 1 else "was"
        yield f"{count} could not be placed in the resolution and {left} left out; see the import report."
    if coverage.characters > SHORT and coverage.kept < ENOUGH * coverage.characters:
        share = round(100 * coverage.kept / coverage.characters)
        yield f"Only {share} % of the file's text is in the resolution; see the import report for what was left out."
