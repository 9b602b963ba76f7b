"""Symbol: the document symbol of a United Nations document, parsed, printed and put in order.

Forms: A/RES/75/268, A/RES/79/250 A, A/RES/S-10/2, A/RES/217 (III), A/RES/2106 (XX) A, S/RES/1325 (2000),
A/HRC/RES/50/1, A/80/L.18, A/C.3/80/L.20/Rev.1, A/75/L.69/Add.1, A/80/6 (Sect. 3), CEDAW/C/BGD/6-7. Source: United
Nations Editorial Manual, document symbols.
"""

import re
from dataclasses import dataclass
from functools import total_ordering

_SYMBOL = re.compile(
    r"[A-Z]{1,8}(?:/[A-Z0-9][A-Za-z0-9.\-]{0,20}){1,7}(?<![.\-])"  # organ, session, number
    r"(?: \((?:[IVXLC0-9]{1,8}|[A-Z][a-z][^()]{2,20})\))?(?: [A-Z])?"  # (XXX), (2000), (Sect. 3), a letter
    r"(?:/[A-Z][A-Za-z0-9.\-]{0,20}){0,2}(?<![.\-])"  # Rev.1, Add.1
)
# Until 1975 the session stood behind the number: A/RES/3363 (XXX) came before A/RES/31/1.
_OLD = re.compile(r"(.*/)(\d+) \(([IVXLC]+)\)(.*)")
_LETTER_FIRST = re.compile(r"(?<=\d) ([A-Z]) (\([IVXLC]{1,8}\))$")  # as it is cited: resolution 217 A (III)
_SESSION = re.compile(r"A/(?:RES/|BUR/|INF/|C\.\d/|HRC/(?:RES/)?)?(\d{1,3})/")
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
        """A key that sorts by organ, then session, then number: A/RES/217 (III), A/RES/67/15, 67/124, 71/14."""
        old = _OLD.fullmatch(self.text)
        parts = re.split(r"(\d+)", f"{old[1]}{_roman(old[3])}/{old[2]}{old[4]}" if old else self.text)
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
        if old := _OLD.fullmatch(self.text):
            return _roman(old[3])
        found = _SESSION.match(self.text)
        return int(found[1]) if found else None

    @property
    def short(self) -> str:
        """The form used in running text: 75/268 for A/RES/75/268, else the symbol itself."""
        return self.text.removeprefix("A/RES/") if self.text.startswith("A/RES/") else self.text


def parse_symbol(text: str) -> Symbol | None:
    """The symbol that `text` is, in its printed form; None when it is none.

    White space around slashes and the stars of reissues go; a letter stands behind the session, set off by a space:
    A/RES/217(III)A* and A/RES/217 A (III) are A/RES/217 (III) A.
    """
    tight = re.sub(r"\s*/\s*", "/", " ".join(text.split())).rstrip("* ")
    spaced = re.sub(r"(?<=\w)\(", " (", re.sub(r"\)(?=\w)", ") ", tight))
    printed = _LETTER_FIRST.sub(r" \2 \1", spaced)
    return Symbol(printed) if _SYMBOL.fullmatch(printed) and _NUMBER.search(printed) else None


def _roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
