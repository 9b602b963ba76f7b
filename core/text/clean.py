"""Undoes what layout did to text: broken lines, broken and glued words, stray spaces. No character but white space and
soft hyphens is ever dropped, and only hyphens and spaces are ever put in.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.text.styled import Edit, Styled, joined

Vocabulary = Mapping[str, int]
"""How often each word, folded, stands in the document."""

_WORD = re.compile(r"[^\W\d_]+")
_SPACES = re.compile(r"\s+")
_BROKEN = re.compile(r"(?<![\w\-’'])([^\W\d_]{1,20}) (?=([^\W\d_]{1,20})(?![\w\-’']))")
_HYPHEN_SPACED = re.compile(r"(?<=\w)(?: ([-\u2010\u2011])(?=\w)|([-\u2010\u2011]) (?=(\w{1,20})))")
_DASH_SPACED = re.compile(r"(?<=\d)(?: –(?=\d)|– (?=\d))")
_SPACE_BEFORE = re.compile(r"(?<=\S) (?=[,;:.)\]”’»!?](?:[\s)\]”,;.]|$))")
_SPACE_AFTER = re.compile(r"(?<=[(\[“«]) (?=\S)")
_SOFT_HYPHEN = "\u00ad"
_HYPHENS = "-\u2010\u2011"
# Scripts that are written without spaces: Han, kana and their punctuation.
_UNSPACED = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Mending:
    """What a language knows of its words.

    short_words  words of one to three letters; other short pieces are fragments
    endings      ends of words that are no words
    glued        finds a word that lost the hyphen behind its prefix (AntiDrug)
    dated        finds a month glued to its year (December2024)
    suspenders   words that may follow a hyphen and a space (pre- and post-)
    spaced       marks that a space sets off by rule
    """

    short_words: frozenset[str]
    endings: frozenset[str]
    glued: re.Pattern[str]
    dated: re.Pattern[str]
    suspenders: frozenset[str]
    spaced: str

    @classmethod
    def of(cls, data: Mapping[str, Any], months: Iterable[str], spaced: str) -> "Mending":
        """From the `mending` field of a language file."""
        prefixes = "|".join(map(re.escape, data.get("prefixes", ()))) or "(?!)"
        names = "|".join(sorted(map(re.escape, months), key=len, reverse=True)) or "(?!)"
        return cls(
            short_words=frozenset(data.get("short_words", ())),
            endings=frozenset(data.get("endings", ())),
            glued=re.compile(rf"\b(?:{prefixes})(?=[A-Z][a-z])"),
            dated=re.compile(rf"(?<=\d )(?:{names})(?=\d{{4}}\b)", re.IGNORECASE),
            suspenders=frozenset(data.get("suspenders", ())),
            spaced=spaced,
        )


def vocabulary(texts: Iterable[str]) -> Counter[str]:
    """The words of a document and how often each stands in it."""
    words: Counter[str] = Counter()
    for text in texts:
        words.update(_WORD.findall(text.casefold()))
    return words


def joined_lines(lines: Sequence[Styled], words: Vocabulary) -> Styled:
    """One paragraph from the lines that layout broke it into."""
    kept = [line for line in map(trimmed, lines) if line.text]
    ends: list[Styled] = []
    glue: list[str] = []
    for line, after in zip(kept, kept[1:], strict=False):
        drop, between = _joint(line.text, after.text, words)
        ends.append(line.cut(0, len(line.text) - drop) if drop else line)
        glue.append(between)
    return joined([*ends, *kept[-1:]], glue)


def trimmed(line: Styled) -> Styled:
    """The line without white space at its ends, and one space for each run of white space in it."""
    text = line.text
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if start or end != len(text):
        line = line.cut(start, max(end, start))
    return line.edited([Edit(*found.span(), " ") for found in _SPACES.finditer(line.text) if found[0] != " "])


def mended(line: Styled, rules: Mending, words: Vocabulary) -> Styled:
    """The text with words that layout broke or glued put right."""
    for find in (_hyphen_edits, _word_edits, _space_edits):
        line = line.edited(list(find(line.text, rules, words)))
    return line


def _joint(before: str, after: str, words: Vocabulary) -> tuple[int, str]:
    """How many characters to drop at the end of a line, and what to put between it and the next."""
    last = before[-1]
    if last == _SOFT_HYPHEN:
        return 1, ""
    if last in _HYPHENS and len(before) > 1 and before[-2].isalnum():
        return (1, "") if _was_hyphenated(before, after, words) else (0, "")
    if last in _HYPHENS and before[-2:-1] == " " and after[0].isalpha():
        return 0, ""
    if last == "–" and before[-2:-1].isdigit() and after[0].isdigit():
        return 0, ""
    if last == "/" or (_UNSPACED.match(last) and _UNSPACED.match(after[0])):
        return 0, ""
    return 0, " "


def _was_hyphenated(before: str, after: str, words: Vocabulary) -> bool:
    """Whether a hyphen at a line's end only broke a word: the whole word stands elsewhere in the document."""
    head = _WORD.findall(before[-40:])
    tail = _WORD.match(after[:40])
    return bool(head and tail and tail[0][0].islower() and words.get((head[-1] + tail[0]).casefold(), 0) > 0)


def _hyphen_edits(text: str, rules: Mending, words: Vocabulary) -> Iterator[Edit]:  # noqa: ARG001  # one shape for all
    for found in _HYPHEN_SPACED.finditer(text):
        if found[1]:
            yield Edit(found.start(), found.end(), found[1])
        elif found[3].casefold() not in rules.suspenders:
            yield Edit(found.start(), found.end(), found[2])


def _word_edits(text: str, rules: Mending, words: Vocabulary) -> Iterator[Edit]:
    edits = [Edit(found.end(1), found.end(), "") for found in _BROKEN.finditer(text) if _is_broken(found, rules, words)]
    edits += [Edit(found.end(), found.end(), "-") for found in rules.glued.finditer(text)]
    edits += [Edit(found.end(), found.end(), " ") for found in rules.dated.finditer(text)]
    yield from sorted(edits)


def _is_broken(found: re.Match[str], rules: Mending, words: Vocabulary) -> bool:
    """Whether two pieces are one word: one of them is a fragment, and the whole is a word or the end an ending."""
    head, tail = found[1], found[2]
    if not tail.islower():
        return False
    whole = (head + tail).casefold()
    known = words.get(whole, 0) > 0
    if tail in rules.endings and words.get(tail, 0) <= words.get(whole, 0) + 1:
        return len(head) > 2 and head.casefold() not in rules.short_words
    return known and (_is_fragment(head, rules, words) or _is_fragment(tail, rules, words))


def _is_fragment(piece: str, rules: Mending, words: Vocabulary) -> bool:
    """Whether a piece that stands only here cannot be a word: a short one that the language does not know."""
    folded = piece.casefold()
    return len(folded) <= 3 and folded not in rules.short_words and bool(rules.short_words)


def _space_edits(text: str, rules: Mending, words: Vocabulary) -> Iterator[Edit]:  # noqa: ARG001  # one shape for all
    edits = [Edit(*found.span(), "") for found in _SPACE_BEFORE.finditer(text) if text[found.end()] not in rules.spaced]
    if not rules.spaced:
        edits += [Edit(*found.span(), "") for found in _SPACE_AFTER.finditer(text)]
    edits += [Edit(*found.span(), "–") for found in _DASH_SPACED.finditer(text)]
    yield from sorted(set(edits))
