"""Undoes what layout did to text: broken lines, broken and glued words, stray spaces.

No character but white space, soft hyphens and the hyphen of a word broken at a line's end is ever dropped, and only
hyphens and spaces are ever put in.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from core.text.styled import Edit, Styled, joined

_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"[^\W\d_]{1,30}(?:[-\u2010\u2011][^\W\d_]{1,30}){1,4}")
_JOINED = re.compile(r"(?<![\w-])[^\W\d_]{5,60}(?:-[^\W\d_]{1,30}){0,3}(?!\w)")
_CAMEL = re.compile(r"(?<=[^\W\d_])(?=[^\W\d_a-z][a-z])")
_LONE = re.compile(r"(?<=[^\W\d_]) [^\W\d_](?![\w\-’'])")
_LONGEST = 30  # letters of a word that two pieces are looked for in
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
    whole_words  longer words that other words are made of (every one, under way)
    endings      ends of words that are no words
    glued        finds a word that lost the hyphen behind its prefix (AntiDrug)
    dated        finds a month glued to its year (December2024), or a day to the word before it (of4 December)
    suspenders   words that may follow a hyphen and a space (pre- and post-)
    spaced       marks that a space sets off by rule
    """

    short_words: frozenset[str]
    whole_words: frozenset[str]
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
            whole_words=frozenset(data.get("whole_words", ())),
            endings=frozenset(data.get("endings", ())),
            glued=re.compile(rf"\b(?:{prefixes})(?=[A-Z][a-z])"),
            dated=re.compile(rf"(?<=\d )(?:{names})(?=\d{{4}}\b)|[^\W\d_](?=\d{{1,2}} (?:{names})\b)", re.IGNORECASE),
            suspenders=frozenset(data.get("suspenders", ())),
            spaced=spaced,
        )


class Vocabulary:
    """The words of a document: how often each stands in it, and its hyphenated words by their letters alone.

    `compounds` is empty where no hyphen was lost; a text layer drops those at the ends of lines.
    """

    def __init__(self, words: Mapping[str, int], compounds: Mapping[str, str]) -> None:
        self._words = words
        self.compounds = compounds
        self._tails: frozenset[str] | None = None
        self._glued: frozenset[str] | None = None

    def count(self, word: str) -> int:
        """How often a word stands in the document."""
        return self._words.get(word.casefold(), 0)

    def tails(self, rules: Mending) -> frozenset[str]:
        """The words of the document that may be the second half of a broken one; found once.

        Halves of words that two others make, and ends of words: only a text with one of them is looked at.
        """
        if self._tails is None:
            made = {
                word[cut:]
                for word in self._words
                if len(word) <= _LONGEST
                for cut in range(1, len(word) - 1)
                if word[cut:] in self._words and word[:cut] in self._words and _is_half(word, cut, rules, self)
            }
            self._tails = frozenset(made | (rules.endings & self._words.keys()))
        return self._tails

    @property
    def glued(self) -> frozenset[str]:
        """The words of the document that stand in it with hyphens, too."""
        if self._glued is None:
            self._glued = frozenset({letters.casefold() for letters in self.compounds} & self._words.keys())
        return self._glued


def vocabulary(texts: Sequence[str], *, lost_hyphens: bool = False) -> Vocabulary:
    """The words of a document, and with `lost_hyphens` its compounds."""
    words: Counter[str] = Counter()
    compounds: dict[str, str] = {}
    for text in texts:
        words.update(_WORD.findall(text.casefold()))
        if lost_hyphens and "-" in text:
            for compound in _COMPOUND.findall(text):
                letters = compound.replace("-", "")
                compounds[letters] = max(compound, compounds.get(letters, ""), key=len)
    return Vocabulary(words, compounds)


def joined_lines(lines: Sequence[Styled], words: Vocabulary) -> Styled:
    """One paragraph from the lines that layout broke it into."""
    kept = [line for line in map(trimmed, lines) if line.text]
    ends: list[Styled] = []
    glue: list[str] = []
    for line, after in pairwise(kept):
        drop, between = _joint(line.text, after.text, words)
        ends.append(line.cut(0, len(line.text) - drop) if drop else line)
        glue.append(between)
    return joined([*ends, *kept[-1:]], glue)


def trimmed(line: Styled) -> Styled:
    """The line without white space at its ends, and one space for each run of white space in it."""
    text = line.text
    if text == " ".join(text.split()):
        return line
    length = len(text)
    edits = [
        Edit(*found.span(), " " if found.start() and found.end() < length else "")
        for found in _SPACES.finditer(text)
        if found[0] != " " or not found.start() or found.end() == length
    ]
    return line.edited(edits)


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
    if last == "/" or _is_unspaced(last, after[0]):
        return 0, ""
    return 0, " "


def _is_unspaced(last: str, first: str) -> bool:
    """Whether no space stands between two characters: one is Chinese, and the other is, too, or a letter or figure."""
    one, other = _UNSPACED.match(last), _UNSPACED.match(first)
    return bool(one and (other or first.isalnum())) or bool(other and last.isalnum())


def _was_hyphenated(before: str, after: str, words: Vocabulary) -> bool:
    """Whether a hyphen at a line's end only broke a word: the whole word stands elsewhere in the document."""
    head = _WORD.findall(before[-40:])
    tail = _WORD.match(after[:40])
    return bool(head and tail and tail[0][0].islower() and words.count(head[-1] + tail[0]) > 0)


def _hyphen_edits(text: str, rules: Mending, words: Vocabulary) -> Iterator[Edit]:  # noqa: ARG001  # one shape for all
    for found in _HYPHEN_SPACED.finditer(text) if any(hyphen in text for hyphen in _HYPHENS) else ():
        if found[1]:
            yield Edit(found.start(), found.end(), found[1])
        elif found[3].casefold() not in rules.suspenders:
            yield Edit(found.start(), found.end(), found[2])


def _word_edits(text: str, rules: Mending, words: Vocabulary) -> Iterator[Edit]:
    edits: list[Edit] = []
    said = set(_WORD.findall(text.casefold()))
    tails = words.tails(rules)
    if _LONE.search(text) or not tails.isdisjoint(said):
        pieces = (found for found in _BROKEN.finditer(text) if len(found[2]) == 1 or found[2] in tails)
        broken = [found for found in pieces if _is_broken(found, rules, words)]
        edits += (Edit(found.end(1), found.end(), "") for found in broken)
    edits += [Edit(found.end(), found.end(), "-") for found in rules.glued.finditer(text)]
    edits += [Edit(found.end(), found.end(), " ") for found in rules.dated.finditer(text)]
    if words.compounds and (_CAMEL.search(text) or not words.glued.isdisjoint(said)):
        edits += (edit for found in _JOINED.finditer(text) for edit in _lost_hyphens(found, words))
    yield from sorted(set(edits))


def _lost_hyphens(found: re.Match[str], words: Vocabulary) -> Iterator[Edit]:
    """Hyphens that a word lost at the end of a line: the document has it with hyphens (longterm, SecretaryGeneral)."""
    word = found[0]
    compound = words.compounds.get(word.replace("-", ""))
    if compound and compound != word and words.count(word) <= 1:
        common = _common(word, compound)
        if compound[common] == "-":
            yield Edit(found.start() + common, found.start() + common, compound[common])
        return
    for border in _CAMEL.finditer(word):
        head, tail = word[: border.start()].rpartition("-")[2], word[border.start() :].partition("-")[0]
        if words.count(head) > 0 and words.count(tail) > 0:
            yield Edit(found.start() + border.start(), found.start() + border.start(), "-")


def _common(one: str, other: str) -> int:
    """How many characters two words begin with alike."""
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _is_broken(found: re.Match[str], rules: Mending, words: Vocabulary) -> bool:
    """Whether two pieces are one word: the whole is known or ends like a word, and a piece is none by itself."""
    head, tail = found[1], found[2]
    if not tail.islower() or not rules.short_words:
        return False
    if tail in rules.endings and words.count(tail) <= words.count(head + tail) + 1:
        return len(head) > 2 and head.casefold() not in rules.short_words
    if words.count(head + tail):
        return _is_fragment(head, rules, words) or _is_fragment(tail, rules, words)
    # One letter behind a word that stands nowhere else ("intensit y"); a known word may have a lettered paragraph.
    return len(tail) == 1 and len(head) > 2 and tail not in rules.short_words and words.count(head) == 1


def _is_half(word: str, cut: int, rules: Mending, words: Vocabulary) -> bool:
    return _is_fragment(word[:cut], rules, words) or _is_fragment(word[cut:], rules, words)


def _is_fragment(piece: str, rules: Mending, words: Vocabulary) -> bool:
    """Whether a piece cannot be a word: a short one that the language does not know, or one that stands only here."""
    folded = piece.casefold()
    if folded in rules.short_words or folded in rules.whole_words:
        return False
    return len(folded) <= 3 or words.count(folded) == 1


def _space_edits(text: str, rules: Mending, words: Vocabulary) -> Iterator[Edit]:  # noqa: ARG001  # one shape for all
    edits = [Edit(*found.span(), "") for found in _SPACE_BEFORE.finditer(text) if text[found.end()] not in rules.spaced]
    if not rules.spaced:
        edits += [Edit(*found.span(), "") for found in _SPACE_AFTER.finditer(text)]
    edits += [Edit(*found.span(), "–") for found in _DASH_SPACED.finditer(text)]
    yield from sorted(set(edits))
