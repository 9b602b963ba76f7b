"""Finds footnote marks in the body: raised ones where the format tells, else numbers that are no part of the text."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from core.readers.footnotes import Note
from core.readers.languages import Language
from core.readers.rows import Row
from core.text.styled import MARK_ENDS, SUPERSCRIPTS, Span

MOST_CANDIDATES = 60
"""Places that one mark is looked for in; the number 1 stands in a text this often at most."""

_RAISED_DIGITS = re.compile(r"(?<=\S)\s?⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}⁾?")
_MARK = re.compile(r"(?:\(?\d{1,3}\)?|⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}⁾?|[^\d\s,;]{1,5})[\s,;]{0,3}")
_STARS = re.compile(r"(?<=[^\s*])\s?(?:\*{1,5}|[†‡]{1,3})(?![\w*])")
# A number that may be a mark: after a word or its punctuation, and before a space, an end or a closing sign.
_NUMBER = re.compile(r"(?<![\d/\-])(?<!\d\.)\d{1,3}(?=[\s,.;:)\]]|$)")
_BEFORE = re.compile(r"(?P<word>[^\W_]{1,30})(?P<sign>[,.;:)\]”’»]{0,3})(?P<space> ?)\Z")
_CONTEXT = 36  # characters before a number that are looked at
_DOUBTFUL = 1  # the score of a number that is a mark only when no other place is left for it
_AFTER = re.compile(r"\s{0,3}([^\W\d_]{1,20})")


class _Candidate(NamedTuple):
    row: int
    start: int
    end: int
    number: int
    score: int


def mark_spans(rows: Sequence[Row], notes: Sequence[Note], language: Language) -> dict[int, list[Span]]:
    """The spans of footnote marks in each row, by the row's place in the document.

    Raised numbers count when a footnote bears them; numbers that nobody raised are looked for in order, on the page
    of their footnote where pages are known.
    """
    known = {note.mark for note in notes}
    spans: dict[int, list[Span]] = {}
    found: set[str] = set()
    for row in rows:
        for start, end in (*_raised(row), *_written(row.text, known)):
            mark = row.text[start:end].strip(MARK_ENDS).translate(SUPERSCRIPTS)
            if mark in known:
                spans.setdefault(row.number, []).append((start, end))
                found.add(mark)
    missing = [note for note in notes if note.mark.isdigit() and note.mark not in found]
    for chosen in _best(_candidates(rows, missing, language)):
        spans.setdefault(rows[chosen.row].number, []).append((chosen.start, chosen.end))
    return spans


def has_stars(rows: Iterable[Row]) -> bool:
    """Whether a star is used as a mark anywhere."""
    return any("*" in row.text and _STARS.search(row.text) for row in rows)


def _raised(row: Row) -> Iterable[Span]:
    """Raised marks; "10,11" are two."""
    for start, end in row.raised:
        for found in _MARK.finditer(row.text[start:end]):
            yield start + found.start(), start + found.end()


def _written(text: str, known: set[str]) -> Iterable[Span]:
    """Marks that are marks by their own form: raised digits and stars."""
    if known and (not text.isascii() or "*" in text):
        for pattern in (_RAISED_DIGITS, _STARS):
            for found in pattern.finditer(text):
                yield found.span()


def _candidates(rows: Sequence[Row], missing: Sequence[Note], language: Language) -> list[_Candidate]:
    wanted = {int(note.mark): note.page for note in missing}
    count: Counter[int] = Counter()
    candidates: list[_Candidate] = []
    for position, row in enumerate(rows if wanted else ()):
        for found in _NUMBER.finditer(row.text):
            number = int(found[0])
            if count[number] >= MOST_CANDIDATES or wanted.get(number, -1) not in (None, row.line.page):
                continue
            lead = rows[position - 1].text[-_CONTEXT:] + " " if position and found[0] == row.text else ""
            follower = rows[position + 1].text if position + 1 < len(rows) else ""
            score = _score(found, lead, follower, language)
            if score:
                count[number] += 1
                candidates.append(_Candidate(position, found.start(), found.end(), number, score))
    return [each for each in candidates if each.score > _DOUBTFUL or count[each.number] == 1]


def _score(found: re.Match[str], lead: str, follower: str, language: Language) -> int:
    """How much a number looks like a mark, 0 when it cannot be one; `lead` and `follower` are the text around its row.

    Most when glued to a word, less behind punctuation, least behind a word; more at the end of a line.
    """
    before = _BEFORE.search(lead + found.string[max(0, found.start() - _CONTEXT) : found.start()])
    if before is None:
        return 0
    after = found.string[found.end() : found.end() + _CONTEXT]
    next_word = _AFTER.match(after or follower)
    if next_word and next_word[1].casefold() in language.months:
        return 0
    word, sign, at_end = before["word"], before["sign"], not after.strip()
    if word.isdigit() and len(word) < 4:
        return _DOUBTFUL  # "articles 1, 3 and 4", but also "under age 5, 12 and"
    if not before["space"]:
        return 6
    if sign:
        return 4 + at_end
    return 2 + at_end if word.casefold() not in language.words["number_words"] else _DOUBTFUL


def _best(candidates: list[_Candidate]) -> list[_Candidate]:
    """At most one place a mark, marks rising in text order, the sum of scores the highest: a heaviest chain."""
    links: list[int] = []
    numbers: list[int] = []  # of the best chains that end with a number, rising
    totals: list[int] = []  # their scores, rising too
    ends: list[int] = []  # the candidates that they end with
    for place, candidate in enumerate(candidates):
        at = bisect_left(numbers, candidate.number)
        total = candidate.score + (totals[at - 1] if at else 0)
        links.append(ends[at - 1] if at else -1)
        if at < len(numbers) and numbers[at] == candidate.number and totals[at] >= total:
            continue
        stop = at
        while stop < len(totals) and totals[stop] <= total:
            stop += 1
        numbers[at:stop], totals[at:stop], ends[at:stop] = [candidate.number], [total], [place]
    chain: list[_Candidate] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        chain.append(candidates[place])
        place = links[place]
    return chain[::-1]
