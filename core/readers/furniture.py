"""Finds page furniture and puts it aside: running headers, page and job numbers, bar codes, notes on recycling."""

import re
from collections.abc import Sequence

from core.readers.coverage import Account
from core.readers.languages import Language
from core.readers.line import Place
from core.readers.rows import Gap, Row, Setting, pages

HEADER_DEPTH = 0.14
"""The part of a page in which running headers stand; UN documents: 59 of 765 points."""

HEADER_STEP = 2.5
"""Lines of a running header stand less than this many type sizes apart; UN documents: 1.15, a table below it 3.1."""

FOOTER_DEPTH = 0.10
"""The part of a page in which page and job numbers stand; UN documents: from 735 of 765 points."""

SMALLER = 0.95
"""Type below this part of the body's size is not body; UN documents: headers and notes 8.5 of 10."""

HEADER_LINES = 4
"""A running title takes at most this many lines; UN documents: 3."""

EDGE = 3
"""Rows at the top or the foot of a page among which a page number stands: symbol, job number, number."""

RUNNING = "running header"
FURNITURE = "page furniture"

_JOB = re.compile(r"(?:GE\.|V\.|N)?\d{2}-?\d{5}(?:\*)?$|\*\d{6,9}\*$|\(?[EFSRCA](?:/[EFSRCA])*\)$")
_PAGE = re.compile(r"(\d{1,4})/(\d{1,4})$")
_DATE_CODE = re.compile(r"\d{6}$")
_RECYCLED = re.compile(r"[\u2600-\u27ff\ue000-\uf8ff\s]{1,9}$")
_LONE_NUMBER = re.compile(r"[-–]?\s?\d{1,4}\s?[-–]?$")
_FOOT = 20  # rows at the foot of a page among which the cells beside a number are looked for
_LONGEST = 120  # characters of a line of page furniture


class Furniture:
    """Finds page furniture by the document's symbol and title, by form and by place."""

    def __init__(self, language: Language, symbol: str, title: str) -> None:
        self._language = language
        self._symbol = symbol
        self._title = _squeezed(title)

    def cleared(self, rows: Sequence[Row], setting: Setting, account: Account) -> list[Row]:
        """The rows without page furniture; the row after a piece of it follows a page gap."""
        why: dict[int, str] = {}
        for page in pages(rows):
            why |= self._by_place(page, setting) if setting.is_positioned else self._by_form(page)
        kept: list[Row] = []
        broken = False
        for row in rows:
            if row.number in why:
                account.leave(row, why[row.number])
                broken = True
            else:
                kept.append(row._replace(gap=Gap.PAGE) if broken else row)
                broken = False
        return kept

    def _by_place(self, page: list[Row], setting: Setting) -> dict[int, str]:
        why: dict[int, str] = {}
        if page[0].line.page != 1:
            why |= dict.fromkeys(self._header(page, setting), RUNNING)
        for row in reversed(page):
            top = row.line.top or 0.0
            low = top > (1 - FOOTER_DEPTH) * setting.bottom and not self._is_cell(row, page)
            numbered = low and (_LONE_NUMBER.match(row.text) or _JOB.match(row.text.partition(" ")[0]))
            if not (
                is_mechanical(row.text, self._language) or numbered or row.line.place in (Place.HEADER, Place.FOOTER)
            ):
                break
            why[row.number] = FURNITURE
        return why

    def _is_cell(self, row: Row, page: list[Row]) -> bool:
        """Whether a number stands beside words: a figure in the last row of a table, and no page number."""
        beside = (each for each in page[-_FOOT:] if each.line.top == row.line.top)
        return any(
            not (is_mechanical(each.text, self._language) or _LONE_NUMBER.match(each.text) or _JOB.match(each.text))
            for each in beside
        )

    def _header(self, page: list[Row], setting: Setting) -> list[int]:
        """The rows at the top of a page in smaller type, or that say symbol or title."""
        found: list[int] = []
        end = 0.0
        for row in page:
            top, size = row.line.top or 0.0, row.line.size or setting.size
            deep = top > HEADER_DEPTH * setting.bottom or (found and top - end > HEADER_STEP * size)
            small = size < SMALLER * setting.size
            said = row.text.rstrip("*") == self._symbol or (row.line.bold and _squeezed(row.text) in self._title)
            if deep or not (small or said or is_mechanical(row.text, self._language) or _LONE_NUMBER.match(row.text)):
                break
            found.append(row.number)
            end = top
        return found

    def _by_form(self, page: list[Row]) -> dict[int, str]:
        """Without places: what has the form of furniture, and symbol and title where they stand by it."""
        why: dict[int, str] = {}
        before = -1
        for position, row in enumerate(page):
            if said := self._said_around(page, position):
                why |= dict.fromkeys(said, RUNNING)
            elif (
                row.line.place is Place.FOOTER
                or (
                    is_mechanical(row.text, self._language)
                    and (before in why or _is_apart(row) or _at_edge(page, position))
                )
                or (before in why and _DATE_CODE.match(row.text))
            ):
                why[row.number] = FURNITURE
            before = row.number
        if page[0].line.page is not None:
            why |= dict.fromkeys(self._titles(page, -1, ""), RUNNING)
        numbered = (row for row in _edges(page) if row.line.page is not None and _LONE_NUMBER.match(row.text))
        return why | {row.number: FURNITURE for row in numbered}

    def _said_around(self, page: list[Row], position: int) -> list[int]:
        """The rows of a running header in which a row bears the symbol, alone or on one line with the title."""
        row = page[position]
        if not self._symbol or self._symbol not in row.text or len(row.text) > len(self._symbol) + _LONGEST:
            return []
        rest = row.text.replace(self._symbol, "", 1).strip("* ")
        found = self._titles(page, position, rest)
        return [row.number, *found] if found or not rest or _squeezed(rest) == self._title else []

    def _titles(self, page: list[Row], position: int, rest: str) -> list[int]:
        """The rows around a place that together, with `rest` between them, say the title."""
        for above in range(min(position, HEADER_LINES) + 1 if position > 0 else 1):
            for below in range(HEADER_LINES + 1):
                before, after = (
                    page[max(position - above, 0) : max(position, 0)],
                    page[position + 1 : position + 1 + below],
                )
                said = _squeezed("".join([*(row.text for row in before), rest, *(row.text for row in after)]))
                if self._title and said == self._title:
                    return [row.number for row in (*before, *after)]
        return []


def is_mechanical(text: str, language: Language) -> bool:
    """Whether a line is only page numbers, job numbers and their like."""
    if len(text) > _LONGEST:
        return False
    if _RECYCLED.match(text) or language.match("furniture", text):
        return True
    parts = text.split()
    return all(_is_sure(part) or _DATE_CODE.match(part) for part in parts) and any(map(_is_sure, parts))


def _is_apart(row: Row) -> bool:
    """Whether a row can be furniture: "67/15" in the middle of a paragraph is the number of a resolution."""
    return row.line.place in (Place.HEADER, Place.FOOTER) or row.gap is not Gap.NONE or not _PAGE.match(row.text)


def _is_sure(part: str) -> bool:
    page = _PAGE.match(part)
    return bool(_JOB.match(part)) or bool(page and 0 < int(page[1]) <= int(page[2]))


def _at_edge(page: list[Row], position: int) -> bool:
    """Whether a row is one of the first or last of a page whose borders are known."""
    return page[0].line.page is not None and not EDGE <= position < len(page) - EDGE


def _edges(page: list[Row]) -> list[Row]:
    return [page[0], page[-1]] if len(page) > 1 else []


def _squeezed(text: str) -> str:
    """Letters and digits only, so that line breaks and hyphens do not matter."""
    return "".join(filter(str.isalnum, text.casefold()))
