"""Symbol: the document symbol of a United Nations document, parsed, printed and put in order.

Forms: A/RES/75/268, A/RES/S-10/2, A/RES/217 (III), A/RES/3363 (XXX), S/RES/1325 (2000), A/HRC/RES/50/1,
A/80/L.18, A/C.3/80/L.20/Rev.1, A/75/L.69/Add.1, A/80/6 (Sect. 3), CEDAW/C/BGD/6-7. Source: United Nations Editorial
Manual, document symbols.
"""

import re
from dataclasses import dataclass
from functools import total_ordering

_SYMBOL = re.compile(
    r"[A-Z]{1,8}(?:/[A-Z0-9][A-Za-z0-9.\-]{0,20}){1,7}"  # organ, session, number
    r"(?: ?\((?:[IVXLC0-9]{1,8}|[A-Z][a-z][^()]{2,20})\))?(?: ?[A-Z])?"  # (XXX), (2000), (Sect. 3), a letter
    r"(?:/[A-Z][A-Za-z0-9.\-]{0,20}){0,2}\*?"  # Rev.1, Add.1, the star of a reissue
)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_NUMBER = re.compile(r"\d+")


@total_ordering
@dataclass(frozen=True, slots=True)
class Symbol:
    """A document symbol, in its printed form without spaces around slashes and without a reissue star."""

    text: str

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: "Symbol") -> bool:
        return self.order < other.order

    @property
    def order(self) -> tuple[tuple[int, str], ...]:
        """A key that sorts by organ, then session, then number: A/RES/67/15 before A/RES/67/124 and 71/14."""
        parts = re.split(r"(\d+)", self.text)
        return tuple((int(part), "") if part.isdigit() else (-1, part) for part in parts if part)

    @property
    def is_resolution(self) -> bool:
        """Whether the symbol names an adopted resolution, not a draft or report."""
        return "/RES/" in self.text

    @property
    def is_draft(self) -> bool:
        """Whether the symbol names a document of limited distribution (/L.), as drafts and amendments are."""
        return "/L." in self.text

    @property
    def session(self) -> int | None:
        """The session's number where the symbol tells it: 75 for A/RES/75/268, 20 for A/RES/2106 (XX) A."""
        if roman := re.search(r"\(([IVXLC]+)\)", self.text):
            return _roman(roman[1])
        if self.text.startswith("S/"):
            return None
        found = re.match(r"A/(?:RES/|C\.\d/|HRC/RES/)?(\d{1,3})/", self.text)
        return int(found[1]) if found else None

    @property
    def short(self) -> str:
        """The form used in running text: 75/268 for A/RES/75/268, else the symbol itself."""
        return self.text.removeprefix("A/RES/") if self.text.startswith("A/RES/") else self.text


def parse_symbol(text: str) -> Symbol | None:
    """The symbol that `text` is, spaces and a reissue star taken off; None when it is none."""
    tight = re.sub(r"\s*/\s*", "/", text.strip())
    if not _SYMBOL.fullmatch(tight) or not _NUMBER.search(tight):
        return None
    return Symbol(re.sub(r"(?<=\w)\(", " (", tight.rstrip("*")))


def _roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
