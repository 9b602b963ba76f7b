"""Blocks of a masthead: lines that bear no mark of their own and stand together; and the symbols that a line names."""

import re
from collections.abc import Iterator, Sequence

from core.readers.languages import Language
from core.readers.rows import Gap, Row
from core.text.styled import Styled, joined

_SYMBOL = re.compile(r"[A-Z](?:/[A-Z0-9][A-Za-z0-9.\-]{0,20}){1,7}")
_ADDED = re.compile(r"\b(?:Add|Corr|Rev)\.\d{1,3}")
_SMALL = "of|the|and|de|du|la|le|les|des|et|y|del|el|los"  # words within names of States
_NAMES = re.compile(rf"(?:(?:[^\W\da-z_]|\(|(?:{_SMALL})\b)\S{{0,30}}(?:\s|$)){{1,30}}")
_BETWEEN_SYMBOLS = re.compile(r"[^A-Za-z0-9/.\-]+")  # no space in Chinese
_APART = 20.0  # points between the left edges of two blocks of a masthead; UN documents: 60 and 123


class Block:
    """Unmarked lines that stand together; `after` is the marked line before them."""

    def __init__(self, after: str) -> None:
        self.after = after
        self.cells: list[tuple[Row, Styled]] = []

    @property
    def lines(self) -> list[Styled]:
        """Its lines."""
        return [line for _, line in self.cells]

    def part(self, start: int, end: int) -> "Block":
        """Some of its lines."""
        part = Block(self.after)
        part.cells = self.cells[start:end]
        return part

    def names_before(self, start: int) -> int:
        """The first of the lines above a line that hold names only: sponsors, not an agenda title."""
        while start > 0 and _NAMES.fullmatch(self.cells[start - 1][1].text):
            start -= 1
        return start

    def is_apart(self, row: Row) -> bool:
        """Whether a row belongs to another block: set off by a gap or set elsewhere on the page."""
        edges = (self.cells[-1][0].line.indent, row.line.indent)
        moved = None not in edges and abs((edges[0] or 0.0) - (edges[1] or 0.0)) > _APART
        return row.gap is not Gap.NONE or moved


def symbols_in(text: str) -> tuple[str, ...]:
    """The symbols that a bracket line names, "A/64/L.34 and Add.1" written out."""
    found: list[str] = []
    for piece in _BETWEEN_SYMBOLS.split(text):
        if _SYMBOL.fullmatch(piece) and any(map(str.isdigit, piece)):
            found.append(piece)
        elif found and _ADDED.fullmatch(piece):
            found.append(f"{found[0]}/{piece}")
    return tuple(dict.fromkeys(found))


def rejoined(rows: Sequence[Row], language: Language) -> Iterator[Row]:
    """The rows, a line of adoption that was broken in two put together."""
    waiting: Row | None = None
    for row in rows:
        if waiting is None:
            waiting = row
            continue
        both = joined([waiting.styled, row.styled], [" "])
        alone = any(language.match("adoption", each.text) for each in (waiting, row))
        if not alone and row.gap is Gap.NONE and language.match("adoption", both.text):
            yield waiting._replace(styled=both, raised=())
            waiting = None
        else:
            yield waiting
            waiting = row
    if waiting is not None:
        yield waiting
