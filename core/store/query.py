"""What a reader types to find something: folded phrases, for the index and for showing where they stand in a text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from core.store import fold

Span = tuple[int, int]  # start and end offset into a text, in code points
Phrase = tuple[str, ...]

# "a phrase in quotes", or a chunk without spaces, which may be several words: a symbol, a word with hyphens, Chinese.
_CHUNK = re.compile(r'["“”«»„]([^"“”«»„]*)["“”«»„]?|([^\s"“”«»„]+)')
_REST, _END = r"[^\W_]*", r"(?![^\W_])"  # after a beginning, and after a whole word
_SHORTEST_BEGINNING = 2  # a single letter is looked for as a word: half of all words begin with one of six letters


@dataclass(frozen=True, slots=True)
class Query:
    """Phrases that must all stand in a paragraph; of the last one, the last word may be a beginning."""

    phrases: tuple[Phrase, ...]
    beginning: bool = False

    def __bool__(self) -> bool:
        return bool(self.phrases)

    @property
    def match(self) -> str:
        """The query in the language of FTS5; folded words have no quotes in them."""
        text = " ".join(f'"{" ".join(phrase)}"' for phrase in self.phrases)
        return f"{text} *" if self.beginning else text

    @property
    def whole(self) -> "Query":
        """The query without the beginning of a word, from which all that it finds is narrowed down."""
        if not self.beginning:
            return self
        *others, last = self.phrases
        return Query(tuple(phrase for phrase in (*others, last[:-1]) if phrase))

    def stands_in(self, text: str) -> bool:
        """Whether all phrases stand in a text."""
        folded = fold.apart(fold.fold(text))
        return all(pattern.search(folded) for pattern in _patterns(self))

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where the phrases stand in a text, in order, without overlaps; () unless every phrase stands there."""
        folded, at = _aligned(text)
        places: list[Span] = []
        for pattern in _patterns(self):
            here = [(at[found.start()], at[found.end() - 1] + 1) for found in pattern.finditer(folded)]
            if not here:
                return ()
            places += here
        return _apart(sorted(places))


def parse(typed: str, *, unfinished: bool = False) -> Query:
    """The query that was typed; with `unfinished` (while typing) the last word counts as a beginning."""
    phrases = []
    quoted = False
    for chunk in _CHUNK.finditer(typed):
        quoted = chunk[1] is not None
        if phrase := tuple(fold.words(chunk[1] if quoted else chunk[2])):
            phrases.append(phrase)
    star = typed.rstrip().endswith("*")
    typing = unfinished and not quoted and not typed[-1:].isspace()
    long = bool(phrases) and (
        len(phrases[-1][-1]) >= _SHORTEST_BEGINNING or fold.IDEOGRAPH.match(phrases[-1][-1]) is not None
    )
    return Query(tuple(phrases), beginning=(star or typing) and long)


@lru_cache(maxsize=32)
def _patterns(query: Query) -> tuple[re.Pattern[str], ...]:
    """A pattern for each phrase, on folded text; linear, because what joins two words has none of their letters."""
    last = len(query.phrases) - 1
    return tuple(
        re.compile(r"[\W_]+".join(map(_word, phrase)) + (_REST if query.beginning and number == last else _END))
        for number, phrase in enumerate(query.phrases)
    )


def _word(word: str) -> str:
    # That no letter stands before it is looked at behind it: a pattern that begins with plain letters is found ten
    # times faster.
    return f"{word}(?<![^\\W_]{word})"


def _aligned(text: str) -> tuple[str, Sequence[int]]:
    """A text folded, and for each of its characters the place in the text that it came from."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        folded = fold.apart(fold.fold(letter))
        letters.append(folded)
        places += [place] * len(folded)
    return "".join(letters), places


def _apart(places: list[Span]) -> tuple[Span, ...]:
    """Places in order with overlapping ones joined."""
    joined: list[Span] = []
    for start, end in places:
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)
