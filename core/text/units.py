"""How a language writes dates and ordinals, and its small words: what resources/units/<language>.json says."""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

import resources
from core.text.lookalikes import key

_FALLBACK = "en"

Endings = tuple[frozenset[str], ...]  # endings of one group may stand for each other


class Words(Protocol):
    """A set of words, asked by their keys."""

    def __contains__(self, word: str, /) -> bool: ...


@dataclass(frozen=True, slots=True)
class _Words:
    """A set of words by their keys; an entry "report*" stands for every word that begins so."""

    whole: frozenset[str]
    prefixes: tuple[str, ...]

    def __contains__(self, word: str, /) -> bool:
        return word in self.whole or word.startswith(self.prefixes)


@dataclass(frozen=True, slots=True)
class Units:
    """The words of one language. The sets hold keys (see `core.text.lookalikes`), all else stands as it is printed.

    `of`, `year` and `date_joiners` stand inside dates (3 de mayo, 2010 года, 13 and 14 June); `ordinals` gives the
    number of each ordinal in words, `ordinal_endings` are those of ordinals in digits (75th); `sequence` are the
    adverbs that only say that the same verb stands before (also, further), `ambiguous` those of them that can mean
    more (further discussions); `genitives` join two nouns that may change places (programmes of work), `signing_verbs`
    are those of `event_verbs` that tell of a text, `pointers` are parts of a text (paragraph 7 of), `number_marks`
    stand before a number (No. 7), `periodicals` have such numbers; `same_text`
    says that a pointer means this text (paragraph 7 above); `spellings` are pairs of letter groups that may
    stand for each other; `plurals` are endings that number or case put on a word, `verb_forms` those that tell the
    verb of a preambular paragraph from that of an operative one.
    """

    months: tuple[str, ...]
    date_joiners: tuple[str, ...]
    of: str
    year: str
    ordinals: dict[str, int]
    ordinal_endings: tuple[str, ...]
    articles: Words
    conjunctions: Words
    prepositions: Words
    stop: Words
    negations: Words
    sequence: Words
    ambiguous: Words
    sessions: Words
    meetings: Words
    event_verbs: Words
    event_words: Words
    citations: Words
    resolutions: Words
    decisions: Words
    instruments: Words
    reports: Words
    places: Words
    determiners: Words
    deadlines: Words
    genitives: Words
    signing_verbs: Words
    pointers: Words
    number_marks: Words
    periodicals: Words
    same_text: Words
    spellings: tuple[tuple[str, str], ...]
    plurals: Endings
    verb_forms: Endings


_SETS = [name for name, kind in Units.__annotations__.items() if kind is Words]


@lru_cache(maxsize=16)
def units_of(language: str) -> Units:
    """The units of a language by its code, "en" to "zh"; those of English where the language has none."""
    path = resources.ROOT / "units" / f"{language}.json"
    if not language.isalpha() or not path.is_file():
        return units_of(_FALLBACK)
    data = json.loads(path.read_text(encoding="utf-8"))
    return Units(
        months=tuple(data["months"]),
        date_joiners=tuple(data["date_joiners"]),
        of=data["of"],
        year=data["year"],
        ordinals=_ordinals(data["ordinals"]),
        ordinal_endings=tuple(data["ordinals"]["digits"]),
        spellings=tuple((key(one), key(other)) for one, other in data["spellings"]),
        plurals=_endings(data["plurals"]),
        verb_forms=_endings(data["verb_forms"]),
        **{name: _words(data[name]) for name in _SETS},
    )


def _words(entries: list[str]) -> Words:
    whole = frozenset(key(entry) for entry in entries if not entry.endswith("*"))
    prefixes = tuple(key(entry.removesuffix("*")) for entry in entries if entry.endswith("*"))
    return _Words(whole, prefixes) if prefixes else whole


def _endings(groups: list[list[str]]) -> Endings:
    return tuple(frozenset(map(key, group)) for group in groups)


def _ordinals(data: dict[str, Any]) -> dict[str, int]:
    """Each ordinal in words with its number: the simple ones, then tens and ones joined (seventy-fifth)."""
    simple = {stem + ending: number for stem, number in data["ones"].items() for ending in data["endings"]}
    table = simple | {stem + ending: number for stem, number in data["round"].items() for ending in data["endings"]}
    for tens, ten in data["tens"].items():
        for ones, one in simple.items():
            if one < 10 or ten in data.get("by_twenty", ()):
                pair = (ones, tens) if data.get("ones_first") else (tens, ones)
                table.setdefault(data["join"].join(pair), ten + one)
    return table
