"""What a reader types to find something: folded phrases, for the index and for showing where they stand in a text."""

import re
from dataclasses import dataclass

from core.store import fold

Span = tuple[int, int]  # start and end offset into a text, in code points
Phrase = tuple[str, ...]

# "a phrase in quotes", or a chunk without spaces, which may be several words: a symbol, a word with hyphens, Chinese.
_CHUNK = re.compile(r'["“”«»„]([^"“”«»„]*)["“”«»„]?|([^\s"“”«»„]+)')
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u064b-\u0655\u0670\u0640\u200b-\u200d\u00ad])*")
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

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where the phrases stand in a text, in order, without overlaps; () unless every phrase stands there."""
        found = _tokens(text)
        places: list[Span] = []
        for number, phrase in enumerate(self.phrases, 1):
            beginning = self.beginning and number == len(self.phrases)
            here = _places(found, phrase, beginning=beginning)
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


def _tokens(text: str) -> list[tuple[str, Span]]:
    """The folded words of a text with their places."""
    found = []
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        if fold.IDEOGRAPH.search(token[0]):
            found += [
                (word, (start + at, start + at + 1))
                for at, letter in enumerate(token[0])
                for word in fold.words(letter)
            ]
        else:
            found += [(word, (start, end)) for word in fold.words(token[0])]
    return found


def _places(tokens: list[tuple[str, Span]], phrase: Phrase, *, beginning: bool) -> list[Span]:
    length = len(phrase)
    *firsts, last = phrase
    found = []
    for at in range(len(tokens) - length + 1):
        ending = tokens[at + length - 1][0]
        if (ending == last or (beginning and ending.startswith(last))) and all(
            tokens[at + offset][0] == word for offset, word in enumerate(firsts)
        ):
            found.append((tokens[at][1][0], tokens[at + length - 1][1][1]))
    return found


def _apart(places: list[Span]) -> tuple[Span, ...]:
    """Places in order with overlapping ones joined."""
    joined: list[Span] = []
    for start, end in places:
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)
