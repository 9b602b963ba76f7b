"""Paragraphs made ready for matching: each token one character, so that paragraphs compare as short strings."""

from functools import lru_cache
from itertools import islice

from core.comparison import thresholds
from core.text.lookalikes import key
from core.text.tokens import cut
from core.text.units import units_of

_FIRST = 0x21  # code points below are control characters and the space, awkward when a string is looked at
_SURROGATES = range(0xD800, 0xE000)  # no text of its own; rapidfuzz and encoders refuse them
_ROOM = 0x110000 - len(_SURROGATES) - _FIRST  # characters that can be given out

_ANY_LANGUAGE = ""  # dates and ordinals are not put together, so that two of them can be partly alike
_ENOUGH_WORDS = 2 * thresholds.ANCHOR_TOKENS  # shorter texts are cut: whether they may be anchors goes by their tokens


class _Vocabulary(dict[str, str]):
    """Gives each piece of text the character of its word, whatever its capitals, look-alikes and space.

    A new word gets the next free character; far beyond any real text characters are shared, which is harmless.
    """

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[str, str] = {"": ""}

    def __missing__(self, piece: str) -> str:
        word = key(piece)
        character = self.words.get(word)
        if character is None:
            code = _FIRST + len(self.words) % _ROOM
            character = self.words[word] = chr(code if code < _SURROGATES.start else code + len(_SURROGATES))
        self[piece] = character
        return character


class Preparation:
    """What was made of each paragraph, kept by its text; one object may serve all comparisons of a library.

    Tokenising is most of the time of a large comparison; two versions share most of their text.
    """

    __slots__ = ("_codes", "_small", "_vocabulary")

    def __init__(self) -> None:
        self._vocabulary = _Vocabulary()
        self._codes: dict[str, str] = {}
        self._small: dict[str, tuple[int, set[str]]] = {}  # for each language: words looked at, small ones found

    def code(self, text: str) -> str:
        """The text as a string of one character a token; equal strings are the same words, look-alikes apart."""
        code = self._codes.get(text)
        if code is None:
            code = self._codes[text] = "".join(map(self._vocabulary.__getitem__, cut(text, _ANY_LANGUAGE)))
        return code

    def stand_in(self, text: str) -> str:
        """A code for a text that stands unchanged, once on each side: it need not be cut to find its like.

        About as long as its own code, of one character that stands for the whole text.
        """
        words = text.count(" ") + 1
        return self._vocabulary[text] * words if words >= _ENOUGH_WORDS else self.code(text)

    def small(self, language: str) -> frozenset[str]:
        """The characters of the words and marks that say nothing by themselves: articles, prepositions, commas."""
        words = self._vocabulary.words
        seen, found = self._small.get(language, (0, set()))
        for word, character in islice(words.items(), seen, None):
            if character and _says_nothing(word, language):
                found.add(character)
        self._small[language] = len(words), found
        return frozenset(found)

    def __len__(self) -> int:
        return len(self._codes)


@lru_cache(maxsize=1 << 16)  # asked for every word of every new preparation
def _says_nothing(word: str, language: str) -> bool:
    return word in units_of(language).stop or not any(map(str.isalnum, word))
